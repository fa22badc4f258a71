import type { Reception } from '../../model/reception';
import { type Severity, severities } from '../rules/finding';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';

/** What a reception changed in the rule book, for the review to show: nothing is turned off unseen. */
export type RuleChoices = {
  /** Silenced by this reception. */
  readonly off: readonly Rule[];
  /** Speak lower than they could. */
  readonly lowered: readonly { readonly rule: Rule; readonly to: Severity }[];
  /** Quiet unless asked for (dated norms, tastes), and asked for here. */
  readonly requested: readonly Rule[];
  /** Quiet unless asked for, and not asked for. */
  readonly unrequested: readonly Rule[];
};

export function offRules({ settings }: Pick<Reception, 'settings'>): RuleChoices {
  const wishOf = ({ id }: Rule) => settings.rules[id];
  const isAsked = (rule: Rule) => wishOf(rule) !== undefined && wishOf(rule) !== 'off';
  const grave = (severity: Severity) => severities.indexOf(severity);
  return {
    off: rules.filter((rule) => !rule.onRequest && wishOf(rule) === 'off'),
    lowered: rules.flatMap((rule) => {
      const to = wishOf(rule);
      return to !== undefined && to !== 'off' && grave(to) > grave(rule.severity) ? [{ rule, to }] : [];
    }),
    requested: rules.filter((rule) => rule.onRequest && isAsked(rule)),
    unrequested: rules.filter((rule) => rule.onRequest && !isAsked(rule)),
  };
}
