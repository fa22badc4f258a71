import type { Citation } from '../../model/citation';
import type { Severity } from './finding';

/** The policy: a breach only where a source states the norm; its grade is shown beside it. The sources themselves: `protocol/sources`. */
export const bearsBreach = ({ relation }: Citation): boolean => relation === 'states';

export const severityOf = (citation: Citation): Severity => (bearsBreach(citation) ? 'breach' : 'departure');
