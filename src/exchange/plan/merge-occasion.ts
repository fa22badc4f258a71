import { blockOf, type PersonId, type SeatId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { Three } from './three-way';
import { type Both, inEach, marksOf, type Plain, type Umpire } from './umpire';

/** Decided together, or not at all. */
const roomFields = ['layout', 'settings', 'convention', 'given', 'house'] as const;
const marks = ['attendees', 'locks', 'chosen'] as const;

export function mergeOccasion(umpire: Umpire, both: Both<Occasion>): Plain {
  const { id } = both.mine;
  const about = (field: string) => ({ kind: 'occasion', occasion: id, field }) as const;
  return {
    ...umpire.fields(['occasions', id], both, about, ['seating', ...marks, ...roomFields]),
    ...roomAndCustom(umpire, both),
    ...Object.fromEntries(marks.map((field) => [field, marksOf(inEach(both, field))])),
    seating: seatingOf(umpire, both),
  };
}

/** Room and custom go together: a setting of the one means nothing in the other. */
function roomAndCustom(umpire: Umpire, { base, mine, theirs }: Both<Occasion>): Plain {
  const of = (occasion: Occasion) => Object.fromEntries(roomFields.map((field) => [field, occasion[field]]));
  const about = { kind: 'occasion', occasion: mine.id, field: 'layout' } as const;
  const three: Three<Plain> = { base: base && of(base), mine: of(mine), theirs: of(theirs) };
  return umpire.decide(['occasions', mine.id, 'layout'], about, three) ?? {};
}

/** Person by person, then chair by chair: two people who were seated on one chair cannot both have it. */
function seatingOf(umpire: Umpire, both: Both<Occasion>): Occasion['seating'] {
  const occasion = both.mine.id;
  const [base, mine, theirs] = [seatsByPerson(both.base), seatsByPerson(both.mine), seatsByPerson(both.theirs)];
  const sitters = new Map<SeatId, PersonId[]>();
  for (const person of new Set([...mine.keys(), ...theirs.keys()])) {
    const seats = { base: base.get(person), mine: mine.get(person), theirs: theirs.get(person) };
    const seat = umpire.decide(['seats', occasion, person], { kind: 'seat', occasion, person }, seats);
    if (seat) sitters.set(seat, [...(sitters.get(seat) ?? []), person]);
  }
  const made: Record<string, Record<SeatId, PersonId>> = {};
  for (const [seat, people] of sitters) {
    const here = people.find((person) => mine.get(person) === seat) ?? people[0];
    const there = people.find((person) => person !== here);
    const yields = there && umpire.clash(['chair', occasion, seat], { kind: 'chair', occasion, seat }, here, there);
    const sitter = yields ? there : here;
    const block = blockOf(seat);
    if (sitter) made[block] = { ...made[block], [seat]: sitter };
  }
  return made;
}

const seatsByPerson = (occasion: Occasion | undefined): ReadonlyMap<PersonId, SeatId> =>
  new Map(occasion ? takenSeats(occasion).map(([seat, person]) => [person, seat]) : []);
