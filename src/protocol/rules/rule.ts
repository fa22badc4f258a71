import type { Command } from '../../commands/command';
import { type Scene, sceneOf } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import { type Finding, identityOf, type Severity } from './finding';
import type { OccasionContext } from './occasion-context';

/**
 * What a rule looks at. The review runs it again only when one of these has changed.
 * `seating`: who sits where, locks, own choices · `people`: the list, who attends, what staff wish · `scene`: layout, convention, givens, precedence · `programme`: titles, times and places, and the other occasions · `notes`: what is known of vehicles, tables, flags, menu and costs, and the reception sheet.
 */
export type Watched = 'seating' | 'people' | 'scene' | 'programme' | 'notes';

type About<MessageId extends string> = {
  /** The norm in the positive, in kebab case; also the file's and the test's name. */
  readonly id: string;
  /** What the rule says at its worst. `breach` only where the citation `states` the norm (kept by a test). */
  readonly severity: Severity;
  readonly citation: Citation;
  /** Scenes it can speak about; absent: all. */
  readonly scenes?: readonly Scene[];
  /**
   * Silent unless the reception's settings name a severity for it: dated norms, tastes that few offices share,
   * and norms of which no plan can show that they apply here.
   */
  readonly onRequest?: true;
  /** Absent: seating, people and scene. */
  readonly watches?: readonly Watched[];
  readonly messageIds: readonly MessageId[];
};

export type RuleDefinition<MessageId extends string, Facts extends object> = About<MessageId> & {
  /**
   * Looks, and returns bare facts. A rule that speaks of one thing at a time says so by its scope: `atEachSeat`, `amongNeighbors` or
   * `atEachTable` (`reading/at-each`) make a check that a move repeats only where it touched something. A plain function looks at the
   * whole occasion after every move. Facts that are still the same objects are not put into words again.
   */
  readonly check: (context: OccasionContext) => Iterable<Facts>;
  readonly explain: (
    facts: Facts,
    context: OccasionContext,
  ) => Pick<Finding, 'data' | 'seats' | 'people'> & {
    readonly messageId: NoInfer<MessageId>;
    /** Lower than the rule's own, when this case is weaker. */
    readonly severity?: Severity;
    /** A nearer authority than the rule's own, such as the convention's for this very seat. */
    readonly citation?: Citation;
  };
  /** Ways to cure one finding, best first; asked for only when somebody wants them. */
  readonly suggest?: (facts: Facts, context: OccasionContext) => Iterable<readonly Command[]>;
};

export type Rule = About<string> & {
  readonly review: (context: OccasionContext) => readonly Finding[];
  /** Recomputed from the present plan, so that a suggestion is never stale. */
  readonly suggest: (finding: Finding, context: OccasionContext) => readonly (readonly Command[])[];
};

export function defineRule<MessageId extends string, Facts extends object>(definition: RuleDefinition<MessageId, Facts>): Rule {
  const { id, severity, citation, scenes, check, explain, suggest } = definition;
  const speaksOf = ({ layout }: OccasionContext) => !scenes || scenes.includes(sceneOf(layout.id));
  const findingOf = (facts: Facts, context: OccasionContext): Finding => ({ rule: id, severity, citation, ...explain(facts, context) });
  const said = new WeakMap<Facts, Finding>();
  function say(facts: Facts, context: OccasionContext): Finding {
    const finding = said.get(facts) ?? findingOf(facts, context);
    said.set(facts, finding);
    return finding;
  }
  const saidAll = new WeakMap<Iterable<Facts>, readonly Finding[]>();
  return {
    ...definition,
    review(context) {
      if (!speaksOf(context)) return silence;
      const facts = check(context);
      // Only a list that a check keeps can come back; what it makes up as it goes is new every time.
      const before = Array.isArray(facts) ? saidAll.get(facts) : undefined;
      if (before) return before;
      const findings = Array.from(facts, (one) => say(one, context));
      if (Array.isArray(facts)) saidAll.set(facts, findings);
      return findings.length === 0 ? silence : findings;
    },
    suggest(finding, context) {
      const wanted = identityOf(finding);
      return [...check(context)]
        .filter((facts) => identityOf(findingOf(facts, context)) === wanted)
        .flatMap((facts) => [...(suggest?.(facts, context) ?? [])]);
    },
  };
}

const silence: readonly Finding[] = [];
