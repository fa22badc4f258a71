import { withAxesSettled } from '../../model/center-on-first';
import { migrate } from '../../model/migrations';
import { isRaw } from '../../model/migrations/migration';
import { currentFormatVersion, Reception } from '../../model/reception';
import { brokenReference } from './check-references';
import { parseJson } from './parse-json';
import { type PlanFault, partAt } from './plan-fault';

const mebibyte = 1024 * 1024;
/** Ten thousand seats make less than one megabyte; what is larger than this is no plan, and would hold the page up. */
const limit = 16;
/** Bytes of a file that are enough to tell that its text is too long: a letter takes three at most. */
export const mostPlanBytes = 3 * limit * mebibyte + 3;

/** Which of the smaller files this is, if it is one. */
function partOf(json: unknown): Extract<PlanFault, { fault: 'aPart' }>['kind'] | undefined {
  if (!isRaw(json)) return undefined;
  const kind = (['house', 'room', 'template'] as const).find((one) => json.format === `xici-${one}`);
  return kind ?? (json.format === undefined && Array.isArray(json.zones) && Array.isArray(json.categories) ? 'pretix' : undefined);
}

/** A plan file as a reception of the present format, or the reason why not and where. */
export function readPlan(text: string): Reception | PlanFault {
  if (text.length > limit * mebibyte) return { fault: 'tooLarge', limit };
  const parsed = parseJson(text);
  return parsed ? readPlanOf(parsed.json) : { fault: 'notJson' };
}

/** The same for a plan that is no text any more. */
export function readPlanOf(json: unknown): Reception | PlanFault {
  const part = partOf(json);
  if (part) return { fault: 'aPart', kind: part };
  const migrated = migrate(json);
  if ('fault' in migrated) return migrated.fault === 'newer' ? { ...migrated, known: currentFormatVersion } : migrated;
  const reception = Reception.safeParse(migrated.plan);
  if (reception.success) return brokenReference(reception.data) ?? withAxesSettled(reception.data);
  return { fault: 'damaged', part: partAt(migrated.plan, (reception.error.issues[0]?.path ?? []).map(String)) };
}

export const isPlanFault = (read: Reception | PlanFault): read is PlanFault => 'fault' in read;
