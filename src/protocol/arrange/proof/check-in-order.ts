import type { PersonId, SeatId } from '../../../model/ids';
import { hasRank } from '../../../model/person';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../../rules/occasion-context';
import { closesRanks, laddersOf } from '../../rules/reading/ladders';
import { hasSeveralTables } from '../../rules/reading/neighbors';
import type { Shown } from './check-certificate';
import { countsOn, type Premises } from './inequality-of';
import { type Choices, choicesOf, premisesOf, takenForGranted } from './premises';

/** Rules that find nothing in any of the plans that are counted. */
export const rulesOfOrder: readonly string[] = [
  ...takenForGranted,
  'senior-takes-better-seat',
  'better-seats-filled-first',
  'principal-guest-at-place-of-honor',
];

type Counted = {
  readonly context: OccasionContext;
  readonly choices: ReadonlyMap<PersonId, Choices>;
  /** Whoever ranks on the ladder by a level that is known. */
  readonly ranked: ReadonlySet<PersonId>;
  /** Whoever may come to sit on the ladder, ranked or not. */
  readonly sitters: readonly PersonId[];
  readonly gradeOf: ReadonlyMap<SeatId, number>;
  /** How many seats have this grade or a better one. */
  readonly upTo: (grade: number) => number;
  /** How many seats of a better grade may not stay empty while somebody sits on this one. */
  readonly toFillAbove: (grade: number) => number;
};

/** The ladder as it is counted; undefined where some gap in it could be nobody's fault. */
function countedOn(premises: Premises, choices: Counted['choices'], ladder: number): Counted | undefined {
  const { context, mustSit } = premises;
  const own = laddersOf(context)[ladder];
  if (!own || own.sex) return undefined;
  if (!context.people.every((person) => !own.parties.includes(person.party) || !hasRank(person) || mustSit(person.id))) return undefined;
  const gradeOf = new Map(own.rungs.map(({ standing: { seat }, grade }) => [seat, grade]));
  const keptFree = new Set(context.honor?.free.map(({ seat }) => seat));
  const toFill = own.rungs.filter(({ standing: { seat, sourced } }) => {
    const isHeldEmpty = !context.occupant(seat) && (context.occasion.locks[seat] === true || context.absentees.has(seat));
    return sourced && !keptFree.has(seat) && !isHeldEmpty;
  });
  const isRanked = ({ id }: { readonly id: PersonId }) => countsOn(premises, ladder, id, (level) => typeof level === 'number').length > 0;
  return {
    context,
    choices,
    ranked: new Set(context.people.filter(isRanked).map(({ id }) => id)),
    sitters: context.people.flatMap(({ id }) => (choices.get(id)?.seats.some((seat) => gradeOf.has(seat)) ? [id] : [])),
    gradeOf,
    upTo: (most) => own.rungs.filter(({ grade }) => grade <= most).length,
    toFillAbove: (grade) => toFill.filter((rung) => rung.grade < grade).length,
  };
}

/**
 * Whether no plan in which the rules of order find nothing leaves this person in place. With him his seniors have seats of his grade or
 * better; and the seats above his are all taken, by nobody who is his junior. Where his seat has too few beside and above it for the
 * first, or too many above it for the second, he must move.
 */
function mustMove({ context: { seniority }, choices, ranked, sitters, gradeOf, upTo, toFillAbove }: Counted, person: PersonId): boolean {
  const own = choices.get(person);
  if (!own || !ranked.has(person) || own.home === undefined) return false;
  const grade = gradeOf.get(own.home);
  if (grade === undefined) return false;
  const isOnLadder = (id: PersonId) => {
    const { seats = [], maySitNowhere = true } = choices.get(id) ?? {};
    return !maySitNowhere && seats.every((seat) => gradeOf.has(seat));
  };
  const isSenior = (other: PersonId) => (seniority.compare(other, person) ?? 0) < 0;
  const isJunior = (other: PersonId) => (seniority.compare(other, person) ?? 0) > 0;
  const seniors = [...ranked].filter((other) => isSenior(other) && isOnLadder(other)).length;
  const mayBeAbove = sitters.filter((other) => other !== person && !(ranked.has(other) && isJunior(other))).length;
  return seniors + 1 > upTo(grade) || toFillAbove(grade) > mayBeAbove;
}

/** Who must move, told by counting seats and people alone; undefined where it cannot be told so. */
function whoMustMove(context: OccasionContext): ((person: PersonId) => boolean) | undefined {
  const { layout, occasion, reception } = context;
  if (hasSeveralTables(layout) || isVehicle(layout.id) || !closesRanks(context)) return undefined;
  // Whoever sits elsewhere by choice leaves a gap that is nobody's fault.
  if (Object.keys(occasion.chosen).length > 0) return undefined;
  if (rulesOfOrder.some((rule) => reception.settings.rules[rule] === 'off')) return undefined;
  const premises = premisesOf(context);
  if (!premises) return undefined;
  const choices = choicesOf(context, premises);
  const ladders = laddersOf(context).flatMap((_, ladder) => countedOn(premises, choices, ladder) ?? []);
  return (person) => ladders.some((ladder) => mustMove(ladder, person));
}

/** That each of these must move in every plan in which the rules of order find nothing; undefined where it is not so of all of them. */
export function checkInOrder(context: OccasionContext, movers: readonly PersonId[]): Shown | undefined {
  const isMover = whoMustMove(context);
  if (!isMover || new Set(movers).size < movers.length || !movers.every(isMover)) return undefined;
  return { movers: movers.length, rules: new Set(rulesOfOrder) };
}

/** Those of these people of whom it is so. */
export function shownToMove(context: OccasionContext, people: readonly PersonId[]): readonly PersonId[] {
  const isMover = people.length > 0 ? whoMustMove(context) : undefined;
  return isMover ? people.filter(isMover) : [];
}
