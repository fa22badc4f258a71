import { sceneOf } from '../../../layouts/layout';
import { blockOf, type PersonId, type SeatId } from '../../../model/ids';
import type { Occasion } from '../../../model/occasion';
import { occasionContextOf } from '../../review/occasion-context-of';
import type { OccasionContext } from '../../rules/occasion-context';
import { onOtherSide } from '../../rules/reading/misplaced';
import { oncePer } from '../../rules/reading/once-per';
import { peopleToSeat, seatsForPeople } from '../../rules/reading/room';
import type { LinearProof, Step, WeighedConditions } from './certificate';
import { inequalityOf, type Premises } from './inequality-of';

/** What a certificate shows. */
export type Shown = {
  /** No plan in which these rules find nothing moves fewer people than this. */
  readonly movers: number;
  readonly rules: ReadonlySet<string>;
};

/** Sums of multiples of this are exact as long as they stay below 2³³. */
export const grain = 2 ** -20;

/** A plan as the model keeps it. */
function seatingOf(pairs: readonly (readonly [SeatId, PersonId])[]): Occasion['seating'] {
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [seat, person] of pairs) seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: person };
  return seating;
}

/**
 * Who is out of place on which seat by the rule of sides: the rule's own reading is asked about as many plans as there are seats, so
 * that everybody has sat on each of them once.
 */
const straying = oncePer((context: OccasionContext): ReadonlySet<string> => {
  const { people, layout, reception, occasion, honor, seniority } = context;
  const found = new Set<string>();
  const places = Math.max(layout.seats.length, people.length);
  for (let shift = 0; shift < places; shift += 1) {
    const pairs = people.flatMap(({ id }, index) => {
      const seat = layout.seats[(index + shift) % places];
      return seat ? [[seat.id, id] as const] : [];
    });
    const plan = occasionContextOf({ reception, occasion: { ...occasion, seating: seatingOf(pairs) }, layout, honor, seniority });
    for (const { person, seat } of onOtherSide(plan)) found.add(`${person.id} ${seat.id}`);
  }
  return found;
});

/** Where each person may sit in a plan with this little wrong, and whether without a seat. */
type Choices = { readonly seats: readonly SeatId[]; readonly maySitNowhere: boolean; readonly home: SeatId | undefined };

function choicesOf(context: OccasionContext, premises: Premises): ReadonlyMap<PersonId, Choices> {
  const { occasion, layout, honor, people } = context;
  const isHeld = (seat: SeatId) => occasion.locks[seat] === true || occasion.chosen[seat] === true;
  const keptFree = new Set(honor?.free.map(({ seat }) => seat));
  const forSigners = [...(honor?.roles.signer ?? []), ...(honor?.roles.assistant ?? [])].map(({ seat }) => seat);
  const isOpen = (seat: SeatId) => {
    const taken = context.occupant(seat) !== undefined;
    return !(taken && isHeld(seat)) && !keptFree.has(seat) && (taken || !forSigners.includes(seat));
  };
  const open = layout.seats.flatMap(({ id }) => (isOpen(id) ? [id] : []));
  const sidesOff = context.reception.settings.rules['parties-keep-their-sides'] === 'off';
  return new Map(
    people.map(({ id }) => {
      const [home] = context.seatsOf(id).filter((seat) => context.seatIn(seat));
      // Whoever sits where nobody may be moved to or from stays.
      if (home && !isOpen(home)) return [id, { seats: [home], maySitNowhere: false, home }];
      const seats = sidesOff ? open : open.filter((seat) => !premises.strays(id, seat));
      return [id, { seats, maySitNowhere: !premises.mustSit(id), home }];
    }),
  );
}

const stepKey = ({ ladder, group, level, grade }: Step) => `${ladder}/${group}/${level}/${grade}`;

/** What is taken for granted in one case of several. */
type Supposed = (person: PersonId, seat: SeatId | undefined) => boolean;

/** The bound of weighed conditions among the plans of one case; undefined when a condition does not hold. */
function boundOf(
  premises: Premises,
  choices: ReadonlyMap<PersonId, Choices>,
  { terms }: WeighedConditions,
  supposed: Supposed,
  rules: Set<string>,
): number | undefined {
  const { settings } = premises.context.reception;
  const left = new Map(
    [...choices].map(([person, { seats, home }]) => [person, new Map(seats.map((seat) => [seat, seat === home ? 0 : 1]))]),
  );
  const reached = new Map<string, number>();
  let sum = 0;
  for (const { condition, weight } of terms) {
    const inequality = inequalityOf(premises, condition);
    const isExact = weight >= 0 && Number.isInteger(weight / grain);
    if (!inequality || !isExact || inequality.rules.some((rule) => settings.rules[rule] === 'off')) return undefined;
    for (const rule of inequality.rules) rules.add(rule);
    sum -= weight * inequality.limit;
    for (const { person, on, times } of inequality.sitting) {
      const costs = left.get(person);
      for (const seat of on) {
        const cost = costs?.get(seat);
        if (cost !== undefined) costs?.set(seat, cost + weight * times);
      }
    }
    for (const { step, times } of inequality.steps) {
      const key = stepKey(step);
      reached.set(key, (reached.get(key) ?? 0) + weight * times);
    }
  }
  for (const [person, { maySitNowhere, home }] of choices) {
    let least = maySitNowhere && supposed(person, undefined) ? (home ? 1 : 0) : Number.POSITIVE_INFINITY;
    for (const [seat, cost] of left.get(person) ?? []) if (cost < least && supposed(person, seat)) least = cost;
    // Nobody of the case can be seated so: there is no such plan.
    if (least === Number.POSITIVE_INFINITY) return least;
    sum += least;
  }
  for (const worth of reached.values()) sum += Math.min(0, worth);
  return sum;
}

/**
 * Works the bound out again from nothing but the rules' readings: what each condition says, whether the rules say so, and what the
 * weighted sum leaves as the least for everybody, case by case. Undefined when any of it does not hold. Shares no code with what
 * found it.
 */
export function checkLinearProof(context: OccasionContext, proof: LinearProof): Shown | undefined {
  const { reception, occasion, layout } = context;
  if (sceneOf(layout.id) === 'vehicle' || layout.id === 'meeting/living-room') return undefined;
  if (Object.values(reception.waivers).some((waiver) => waiver.occasion === occasion.id)) return undefined;
  const toSeat = new Set(peopleToSeat(context).map(({ id }) => id));
  if (toSeat.size > seatsForPeople(context)) return undefined;
  const astray = straying(context);
  const premises: Premises = {
    context,
    mustSit: (person) => toSeat.has(person) && reception.settings.rules['everybody-seated'] !== 'off',
    strays: (person, seat) => astray.has(`${person} ${seat}`),
  };
  const choices = choicesOf(context, premises);
  const rules = new Set(['everybody-seated', 'parties-keep-their-sides']);
  const shown = (part: LinearProof, supposed: Supposed): number | undefined => {
    if (part.kind === 'conditions') return boundOf(premises, choices, part, supposed, rules);
    const isThere = (seat: SeatId | undefined) => seat !== undefined && part.seats.includes(seat);
    const there = shown(part.there, (person, seat) => supposed(person, seat) && (person !== part.person || isThere(seat)));
    const elsewhere = shown(part.elsewhere, (person, seat) => supposed(person, seat) && (person !== part.person || !isThere(seat)));
    return there === undefined || elsewhere === undefined ? undefined : Math.min(there, elsewhere);
  };
  const least = shown(proof, () => true);
  return least === undefined || least === Number.POSITIVE_INFINITY ? undefined : { movers: Math.max(0, Math.ceil(least)), rules };
}
