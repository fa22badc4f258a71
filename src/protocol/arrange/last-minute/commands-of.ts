import { addPeople } from '../../../commands/add-people';
import type { Command } from '../../../commands/command';
import { editPerson } from '../../../commands/edit-person';
import { lockSeat } from '../../../commands/lock-seat';
import { type Move, movePeople } from '../../../commands/move-people';
import { setAttendance } from '../../../commands/set-attendance';
import type { PersonId } from '../../../model/ids';
import { type Occasion, seatsOf } from '../../../model/occasion';
import type { Person } from '../../../model/person';
import type { Reception } from '../../../model/reception';
import { type Answer, type Answers, type Change, type Substitute, touchedBy } from './change';

const isKnown = ({ people }: Reception, { id }: Person): boolean => people[id] !== undefined;

/** The rank of the office that is represented: its place in the list and its grade, as if the holder were there. */
function asSubstitute({ person, rank }: Substitute, holder: Person): readonly Command[] {
  if (rank === 'own') return [editPerson(person.id, { represents: holder.name })];
  const { officialOrder, grade } = holder;
  const office = { ...(officialOrder === undefined ? {} : { officialOrder }), ...(grade === undefined ? {} : { grade }) };
  return [editPerson(person.id, { represents: holder.name, acting: true, ...office })];
}

/** What is said of people, whatever becomes of the seats. Only who stays away from everything counts as withdrawn. */
export function groundwork(change: Change, reception: Reception, answers: Answers): readonly Command[] {
  switch (change.kind) {
    case 'withdraw': {
      const stays = touchedBy(change, reception).some(({ id }) => (answers.get(id) ?? 'untouched') === 'untouched');
      const { person } = change;
      const comes = [...answers.values()].includes('substitute');
      const substitute = comes ? change.substitute : undefined;
      const holder = reception.people[person];
      return [
        ...(stays ? [] : [editPerson(person, { status: 'withdrawn' })]),
        ...(substitute && !isKnown(reception, substitute.person) ? [addPeople([substitute.person])] : []),
        ...(substitute && holder ? asSubstitute(substitute, holder) : []),
      ];
    }
    case 'add':
      return isKnown(reception, change.person)
        ? change.person.status === 'withdrawn'
          ? [editPerson(change.person.id, { status: 'confirmed' })]
          : []
        : [addPeople([change.person])];
    case 'alter':
      return [editPerson(change.person, change.set, change.clear)];
    default:
      change satisfies never;
      throw new Error(`No change is like ${JSON.stringify(change)}.`);
  }
}

/** Seats free of a lock that spoke of the one who leaves. */
const unlocked = (occasion: Occasion, person: PersonId): readonly Command[] =>
  seatsOf(occasion, person).flatMap((seat) => (occasion.locks[seat] ? [lockSeat(occasion.id, seat, false)] : []));

const moving = (occasion: Occasion, moves: readonly Move[]): readonly Command[] =>
  moves.length > 0 ? [movePeople(occasion.id, moves)] : [];

/** What is done in one occasion; `moves` are those that the answer asks of others. */
export function commandsIn(occasion: Occasion, change: Change, answer: Answer, moves: readonly Move[]): readonly Command[] {
  if (answer === 'untouched') return [];
  switch (change.kind) {
    case 'withdraw': {
      const { person, substitute } = change;
      const leaving = [...unlocked(occasion, person), setAttendance(occasion.id, [person], false)];
      if (answer !== 'substitute' || !substitute) return [...leaving, ...moving(occasion, moves)];
      const { id } = substitute.person;
      const [to] = seatsOf(occasion, person);
      const [from] = seatsOf(occasion, id);
      const coming = occasion.attendees[id] ? [] : [setAttendance(occasion.id, [id], true)];
      return [
        ...leaving,
        ...coming,
        ...(to ? [...unlocked(occasion, id), movePeople(occasion.id, [{ person: id, from: from ?? null, to }])] : []),
      ];
    }
    case 'add':
      return [setAttendance(occasion.id, [change.person.id], true), ...moving(occasion, moves)];
    case 'alter':
      return moving(occasion, moves);
    default:
      change satisfies never;
      throw new Error(`No change is like ${JSON.stringify(change)}.`);
  }
}
