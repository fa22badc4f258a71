import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const SetRule = z.object({
  kind: z.literal('setRule'),
  rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A rule id looks like senior-takes-better-seat.'),
  severity: z.enum(['off', 'breach', 'departure', 'remark']).nullable(),
});
export type SetRule = z.infer<typeof SetRule>;

export const setRule = (rule: string, severity: SetRule['severity']): SetRule => ({ kind: 'setRule', rule, severity });

/** Turns a rule off or gives it another severity for this reception; null is the rule's own again. */
export function applySetRule({ settings }: Draft<Reception>, { rule, severity }: SetRule): Refusal | undefined {
  if (severity === null) delete settings.rules[rule];
  else settings.rules[rule] = severity;
  return undefined;
}
