import type { PersonId, SeatId } from '../../../../model/ids';
import { reviewOccasion } from '../../../review/review-occasion';
import type { OccasionContext } from '../../../rules/occasion-context';
import type { CaseByCase, CaseTree } from '../certificate';
import type { Shown } from '../check-certificate';
import { choicesOf, premisesOf, takenForGranted } from '../premises';
import { withOnly } from '../with-only';
import { lawOf } from './law-of';
import { boundBy, canBeSeated, copyOf, keep, type Law, type Open, whatFollows } from './what-follows';

const speck = 1e-6;

type Walk = {
  readonly context: OccasionContext;
  readonly law: Law;
  readonly movers: number;
  readonly homeOf: (person: PersonId) => SeatId | undefined;
  /** Rules that found something in a plan that was looked at. */
  readonly found: Set<string>;
};

/** The one plan that is left, with as many movers as it has; undefined when more than one is. */
function onlyPlan({ seats }: Open): readonly (readonly [SeatId, PersonId])[] | undefined {
  if ([...seats.values()].some(({ size }) => size !== 1)) return undefined;
  return [...seats].flatMap(([person, own]) => [...own].flatMap((seat) => (seat ? [[seat, person] as const] : [])));
}

/** Whether nothing with fewer movers is left in this case. */
function isClosed(walk: Walk, tree: CaseTree, open: Open): boolean {
  if (!whatFollows(walk.law, open)) return true;
  switch (tree.kind) {
    case 'case': {
      const seats = new Set<SeatId | undefined>(tree.seats);
      if (!open.seats.has(tree.person)) return false;
      const there = copyOf(open);
      keep(there, tree.person, (seat) => seats.has(seat));
      if (!isClosed(walk, tree.there, there)) return false;
      keep(open, tree.person, (seat) => !seats.has(seat));
      return isClosed(walk, tree.elsewhere, open);
    }
    case 'closed':
      return !canBeSeated(open) || boundBy(open, new Map(tree.prices), walk.homeOf) > walk.movers - 1 + speck;
    case 'looked-at': {
      const plan = onlyPlan(open);
      if (!plan || !reviewOccasion(withOnly(walk.context, plan)).some(({ rule }) => rule === tree.finding)) return false;
      walk.found.add(tree.finding);
      return true;
    }
  }
}

/**
 * Goes through a tree of cases with nothing but the rules' readings: what the facts say is worked out anew, what follows from them is
 * drawn out anew, and every case must end with nobody left to look at. Undefined when any of it does not hold. Shares no code with what
 * found it.
 */
export function checkCaseByCase(context: OccasionContext, { facts, tree, movers }: CaseByCase): Shown | undefined {
  const premises = premisesOf(context);
  const told = premises && lawOf(premises, facts);
  if (!premises || !told) return undefined;
  const choices = choicesOf(context, premises);
  const rules = new Set([...takenForGranted, ...told.rules]);
  const { settings } = context.reception;
  const seats = new Map([...choices].map(([person, own]) => [person, new Set([...own.seats, ...(own.maySitNowhere ? [undefined] : [])])]));
  const walk: Walk = { context, law: told.law, movers, homeOf: (person) => choices.get(person)?.home, found: rules };
  if (!isClosed(walk, tree, { seats, filled: new Set() })) return undefined;
  return [...rules].some((rule) => settings.rules[rule] === 'off') ? undefined : { movers, rules };
}
