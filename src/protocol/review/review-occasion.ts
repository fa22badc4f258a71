import type { ReceptionSettings } from '../../model/reception';
import { type Finding, identityOf, type Severity, severities } from '../rules/finding';
import { rules } from '../rules/index';
import type { OccasionContext } from '../rules/occasion-context';
import type { Rule, Watched } from '../rules/rule';

/** What this reception turns off or lowers. */
export type ReviewSettings = Pick<ReceptionSettings, 'rules'>;

/** A review that can be carried on after the next change. */
export type OccasionReview = {
  readonly context: OccasionContext;
  /** As each rule said it, before the reception's own settings. */
  readonly said: ReadonlyMap<string, readonly Finding[]>;
  readonly findings: readonly Finding[];
};

const usual: readonly Watched[] = ['seating', 'people', 'scene'];

const weight = (severity: Severity) => severities.indexOf(severity);
const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** Gravest first, then as the rule book lists the rules, then by seat and person: the same on every machine. */
function inOrder(findings: Finding[]): readonly Finding[] {
  const place = new Map(rules.map(({ id }, index) => [id, index]));
  return findings.sort(
    (left, right) =>
      weight(left.severity) - weight(right.severity) ||
      (place.get(left.rule) ?? 0) - (place.get(right.rule) ?? 0) ||
      byText(left.seats.join(' '), right.seats.join(' ')) ||
      byText(identityOf(left), identityOf(right)),
  );
}

const quiet: ReadonlySet<string> = new Set(rules.flatMap(({ id, onRequest }) => (onRequest ? [id] : [])));

function settled(said: ReadonlyMap<string, readonly Finding[]>, settings: ReviewSettings): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [rule, own] of said) {
    if (own.length === 0) continue;
    const wish = settings.rules[rule];
    if (wish === 'off' || (wish === undefined && quiet.has(rule))) continue;
    // A reception may lower what a rule says, never raise it above its source.
    for (const finding of own) findings.push(wish && weight(wish) > weight(finding.severity) ? { ...finding, severity: wish } : finding);
  }
  return inOrder(findings);
}

export function reviewFrom(context: OccasionContext): OccasionReview {
  const said = new Map<string, readonly Finding[]>();
  for (const rule of rules) said.set(rule.id, rule.review(context));
  return { context, said, findings: settled(said, context.reception.settings) };
}

/** Every finding of one occasion, in a fixed order. */
export const reviewOccasion = (context: OccasionContext, settings: ReviewSettings = context.reception.settings): readonly Finding[] =>
  settings === context.reception.settings ? reviewFrom(context).findings : settled(reviewFrom(context).said, settings);

/** What a rule may read of an occasion besides who sits where; `layout` and `given` tell a ride and a work meal. */
const onTheSheet = ['title', 'start', 'end', 'place', 'attendees', 'given', 'layout', 'convention'] as const;

function sameProgramme({ reception: was }: OccasionContext, { reception: is }: OccasionContext): boolean {
  if (was.occasions === is.occasions && was.programme === is.programme && was.date === is.date) return true;
  const others = Object.values(is.occasions);
  return (
    was.programme === is.programme &&
    was.date === is.date &&
    Object.keys(was.occasions).length === others.length &&
    others.every((other) => {
      const earlier = was.occasions[other.id];
      return earlier === other || (earlier !== undefined && onTheSheet.every((field) => earlier[field] === other[field]));
    })
  );
}

function changes(before: OccasionContext, after: OccasionContext): ReadonlySet<Watched> {
  const changed = new Set<Watched>();
  const [was, is] = [before.occasion, after.occasion];
  if (was.seating !== is.seating || was.locks !== is.locks || was.chosen !== is.chosen) changed.add('seating');
  if (before.reception.people !== after.reception.people || was.attendees !== is.attendees) changed.add('people');
  const sameScene =
    before.layout === after.layout &&
    before.honor === after.honor &&
    before.seniority === after.seniority &&
    was.convention === is.convention &&
    was.given === is.given;
  if (!sameScene) changed.add('scene');
  if (!sameProgramme(before, after)) changed.add('programme');
  return changed;
}

/** The review after a change: only rules whose subject has changed look again. */
export function reviewAfter(previous: OccasionReview, context: OccasionContext): OccasionReview {
  if (previous.context.occasion.id !== context.occasion.id) return reviewFrom(context);
  const changed = changes(previous.context, context);
  const said = new Map<string, readonly Finding[]>();
  for (const rule of rules) {
    const before = previous.said.get(rule.id);
    const stands = before && !(rule.watches ?? usual).some((watched) => changed.has(watched));
    said.set(rule.id, stands ? before : rule.review(context));
  }
  return { context, said, findings: settled(said, context.reception.settings) };
}

/** Ways to cure one finding, from the rule that said it. */
export const suggestionsFor = (finding: Finding, context: OccasionContext): ReturnType<Rule['suggest']> =>
  rules.find(({ id }) => id === finding.rule)?.suggest(finding, context) ?? [];
