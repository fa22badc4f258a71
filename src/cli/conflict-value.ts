import { type Conflict, conflictOf } from '../protocol/arrange/conflict';
import type { Proposal } from '../protocol/arrange/proposal';
import { rules } from '../protocol/rules/index';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { Call } from './answer';

/** Plans that each of the many questions may look at. */
const patience = 400;

/** No seating cures what a rule says of the list, the menu or the programme. */
const deafToSeating: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, watches }) => (watches?.includes('seating') === false ? [id] : [])),
);

/** Rooms so small that every plan can be looked at, which proves what the search cannot. */
const canLookAtAll = ({ people, layout }: OccasionContext): boolean => people.length <= 8 && layout.seats.length <= 12;

type Best = Pick<Proposal, 'score' | 'proof' | 'findings'>;

function conflictIn(context: OccasionContext, { score, proof, findings }: Best): Conflict | undefined {
  if (score.breach === 0) return undefined;
  const alone = findings.find(({ rule, severity }) => severity === 'breach' && deafToSeating.has(rule));
  if (alone) return { rules: [alone.rule], locks: [], wishes: [], minimal: true };
  if (proof.kind === 'exact') return conflictOf(context, { reviews: patience });
  const found = canLookAtAll(context) ? conflictOf(context, { reviews: patience }) : undefined;
  return found?.minimal ? found : undefined;
}

/** A person by name; a group as the file of wishes writes it: `diet:清真`. */
const whoIs =
  ({ personOf }: OccasionContext) =>
  (side: Conflict['wishes'][number]['a']): string => {
    if (side.by === 'person') return personOf(side.person)?.name ?? side.person;
    return `${side.by}:${side.by === 'delegation' ? side.delegation : side.by === 'party' ? side.party : side.diet}`;
  };

function sentence(context: OccasionContext, { speaker }: Call, { rules: ids, locks, wishes }: Conflict): string {
  const name = whoIs(context);
  const parts = [
    ...ids.map((id) => speaker.say('cli', 'conflict.rule', { rule: speaker.speak('rules', `${id}.name`) })),
    ...locks.map((seat) => speaker.say('cli', 'conflict.lock', { seat, person: context.occupant(seat)?.name ?? '' })),
    ...wishes.map(({ a, relation, b }) =>
      speaker.say('cli', 'conflict.wish', { one: name(a), relation: speaker.speak('model', `relation.${relation}`), other: name(b) }),
    ),
  ];
  return speaker.say('cli', parts.length === 1 ? 'conflict.alone' : 'conflict.together', { parts: speaker.list(parts) });
}

/**
 * What cannot hold together, asked only once it is proven that a breach remains in the best plan; undefined otherwise, and where the
 * search finds a plan after all. `minimal`: proven that with any one of these left out a plan is possible.
 */
export function conflictValue(context: OccasionContext, call: Call, best: Best) {
  const found = conflictIn(context, best);
  if (!found) return undefined;
  const name = whoIs(context);
  const wishes = found.wishes.map(({ a, relation, b, strength }) => ({ a: name(a), relation, b: name(b), strength }));
  return { ...found, wishes, message: sentence(context, call, found) };
}
