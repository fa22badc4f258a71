import type { Citation } from '../../model/citation';
import type { PersonId, SeatId } from '../../model/ids';

export const severities = ['breach', 'departure', 'remark'] as const;
export type Severity = (typeof severities)[number];

/** One place where a plan departs from a norm. Plain data: no sentence in it, so it can be compared, stored, waived and translated. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  /** `rule.<rule>.<messageId>` in i18n. */
  readonly messageId: string;
  /** Names and figures for the sentence; a value that starts with `@` is itself a message id. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly seats: readonly SeatId[];
  readonly people: readonly PersonId[];
  readonly citation: Citation;
};

/** Two findings are the same when one rule says the same of the same seats and people; severity and wording do not matter. */
export const identityOf = ({ rule, messageId, seats, people }: Finding): string =>
  `${rule}/${messageId}(${sorted(seats)}|${sorted(people)})`;

const sorted = (ids: readonly string[]): string => (ids.length < 2 ? (ids[0] ?? '') : [...ids].sort().join(' '));
