import { readTitle } from '../../../../src/protocol/precedence';
import { trustedConfidence } from '../../../../src/protocol/precedence/title/grade-of';
import { flagsOf } from './flags';

/**
 * The office that counts, of titles as lists really write them: `grade body/office/level flags`.
 * `~`: too unsure to be used before a person has settled it.
 * A unit stands after `@`.
 */
export function told(written: string): string {
  const [title = '', organization] = written.split('@');
  const { grade, chief, confidence } = readTitle(title, organization);
  if (!chief) return 'unread';
  const place = [chief.body, chief.office, chief.level !== 'unknown' && chief.level].filter(Boolean).join('/');
  return [`${confidence < trustedConfidence ? '~' : ''}${grade ?? '?'}`, place, flagsOf(chief)].filter(Boolean).join(' ');
}
