import { type Scene, sceneOf } from '../../layouts/layout';
import type { ReceptionSettings } from '../../model/reception';
import { type Finding, identityOf, type Severity, severities } from '../rules/finding';
import { rules } from '../rules/index';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
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

const keyed = oncePer((finding: Finding) => ({ finding, seats: finding.seats.join(' '), identity: identityOf(finding) }));

type Keyed = ReturnType<typeof keyed>;

const bySeatAndPerson = (left: Keyed, right: Keyed) => byText(left.seats, right.seats) || byText(left.identity, right.identity);

/** What one rule says, by seat and person; kept as long as the rule has nothing new to say. */
const inOrder = oncePer((own: readonly Finding[]): readonly Finding[] => {
  if (own.length < 2) return own;
  return own
    .map((finding) => keyed(finding))
    .sort(bySeatAndPerson)
    .map(({ finding }) => finding);
});

/** Most rules speak unless turned off; a few only when asked. */
const isAsked = ({ id, onRequest }: Rule, settings: ReviewSettings): boolean =>
  onRequest ? settings.rules[id] !== undefined && settings.rules[id] !== 'off' : true;

const nothing: readonly Finding[] = [];

const speakingOf = (scene: Scene): readonly Rule[] => rules.filter(({ scenes }) => !scenes || scenes.includes(scene));

const byScene: Readonly<Record<Scene, readonly Rule[]>> = {
  meeting: speakingOf('meeting'),
  ceremony: speakingOf('ceremony'),
  banquet: speakingOf('banquet'),
  vehicle: speakingOf('vehicle'),
};

/** The rules that can speak of such an occasion; the others are never asked. */
const rulesFor = ({ layout }: OccasionContext): readonly Rule[] => byScene[sceneOf(layout.id)];

/** Gravest first, then as the rule book lists the rules, then by seat and person: the same on every machine. */
function settled(said: ReadonlyMap<string, readonly Finding[]>, settings: ReviewSettings): readonly Finding[] {
  const graded: Record<Severity, Finding[]> = { breach: [], departure: [], remark: [] };
  for (const { id } of rules) {
    const own = said.get(id) ?? nothing;
    const wish = settings.rules[id];
    if (own.length === 0 || wish === 'off') continue;
    // A reception may lower what a rule says, never raise it above its source.
    for (const finding of inOrder(own)) {
      const lowered = wish && weight(wish) > weight(finding.severity) ? { ...finding, severity: wish } : finding;
      graded[lowered.severity].push(lowered);
    }
  }
  return [...graded.breach, ...graded.departure, ...graded.remark];
}

export function reviewFrom(context: OccasionContext, settings: ReviewSettings = context.reception.settings): OccasionReview {
  const said = new Map<string, readonly Finding[]>();
  for (const rule of rulesFor(context)) said.set(rule.id, isAsked(rule, settings) ? rule.review(context) : nothing);
  return { context, said, findings: settled(said, settings) };
}

/** Every finding of one occasion, in a fixed order. */
export const reviewOccasion = (context: OccasionContext, settings: ReviewSettings = context.reception.settings): readonly Finding[] =>
  reviewFrom(context, settings).findings;

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

/** What is known of an occasion besides its people and seats. */
const noted = ['vehicles', 'tables', 'flags', 'menu', 'trappings', 'cost'] as const;

function changes(before: OccasionContext, after: OccasionContext): ReadonlySet<Watched> {
  const changed = new Set<Watched>();
  const [was, is] = [before.occasion, after.occasion];
  if (before.reception.wishes !== after.reception.wishes) changed.add('people');
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
  if (before.reception.sheet !== after.reception.sheet || noted.some((field) => was[field] !== is[field])) changed.add('notes');
  return changed;
}

/** The review after a change: only rules whose subject has changed look again. */
export function reviewAfter(previous: OccasionReview, context: OccasionContext): OccasionReview {
  if (previous.context.occasion.id !== context.occasion.id) return reviewFrom(context);
  const changed = changes(previous.context, context);
  const { settings } = context.reception;
  const said = new Map<string, readonly Finding[]>();
  for (const rule of rulesFor(context)) {
    const asked = isAsked(rule, settings);
    const before = asked === isAsked(rule, previous.context.reception.settings) ? previous.said.get(rule.id) : undefined;
    const stands = before && !(rule.watches ?? usual).some((watched) => changed.has(watched));
    said.set(rule.id, stands ? before : asked ? rule.review(context) : nothing);
  }
  return { context, said, findings: settled(said, settings) };
}
