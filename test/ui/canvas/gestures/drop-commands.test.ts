import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommand, type Command } from '../../../../src/commands/command';
import type { Refusal } from '../../../../src/commands/refusal';
import { blockOf, OccasionId, PersonId, ReceptionId, type SeatId, seatId } from '../../../../src/model/ids';
import { type Occasion, occupantOf, seatsOf, takenSeats } from '../../../../src/model/occasion';
import { emptyReception, type Reception } from '../../../../src/model/reception';
import type { Wish } from '../../../../src/ui/canvas/gestures/drag-person';
import { dropCommands, type Sitting } from '../../../../src/ui/canvas/gestures/drop-commands';
import { insertCommands } from '../../../../src/ui/canvas/gestures/insert-commands';

const occasionId = OccasionId.parse('talks');
const row = ['N1', 'N2', 'N3', 'N4', 'N5'].map(seatId);
const person = (name: string) => PersonId.parse(name);

/** A row of five: a name per seat, `-` for an empty one; `waiting` attend without a seat. */
function plan(sitters: string, waiting: readonly string[] = [], locked: readonly string[] = []): Reception {
  const names = sitters.split(' ');
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [index, seat] of row.entries()) {
    const name = names[index] ?? '-';
    if (name !== '-') seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: person(name) };
  }
  const everybody = [...names.filter((name) => name !== '-'), ...waiting];
  const occasion: Occasion = {
    id: occasionId,
    title: 'talks',
    layout: 'meeting/talks',
    settings: {},
    convention: 'cn-foreign',
    given: {},
    attendees: Object.fromEntries(everybody.map((name) => [person(name), true as const])),
    seating,
    locks: Object.fromEntries(locked.map((seat) => [seatId(seat), true as const])),
    chosen: {},
  };
  return {
    ...emptyReception(ReceptionId.parse('reception'), 'reception'),
    people: Object.fromEntries(
      everybody.map((name) => [person(name), { id: person(name), name, party: 'guest' as const, role: 'member' as const }]),
    ),
    occasions: { [occasionId]: occasion },
  };
}

function occasionOf(reception: Reception): Occasion {
  const occasion = reception.occasions[occasionId];
  if (!occasion) throw new Error('no occasion');
  return occasion;
}

const sittingOf = (reception: Reception): Sitting => ({
  occasion: occasionId,
  occupant: (seat) => occupantOf(occasionOf(reception), seat),
  seatOf: (who) => seatsOf(occasionOf(reception), who)[0],
});

function after(reception: Reception, commands: readonly Command[]): string {
  let refusal: Refusal | undefined;
  const next = produce(reception, (draft) => {
    for (const command of commands) refusal ??= applyCommand(draft, command);
  });
  expect(refusal).toBeUndefined();
  const taken = new Map(takenSeats(occasionOf(next)));
  return row.map((seat) => taken.get(seat) ?? '-').join(' ');
}

const take = (name: string, onto: string, from?: string): Wish => ({
  wish: 'seat',
  person: person(name),
  onto: seatId(onto),
  ...(from ? { from: seatId(from) } : {}),
});

describe('a drop', () => {
  const drop = (reception: Reception, wish: Wish) => after(reception, dropCommands(wish, sittingOf(reception)));
  it('on an empty seat moves the person', () => expect(drop(plan('a b - - -'), take('a', 'N4', 'N1'))).toBe('- b - a -'));
  it('on an occupied seat swaps', () => expect(drop(plan('a b c - -'), take('a', 'N3', 'N1'))).toBe('c b a - -'));
  it('from the list on an empty seat seats', () => expect(drop(plan('a - - - -', ['x']), take('x', 'N2'))).toBe('a x - - -'));
  it('from the list on an occupied seat sends the sitter to the list', () =>
    expect(drop(plan('a b - - -', ['x']), take('x', 'N2'))).toBe('a x - - -'));
  it('from the list of somebody who has a seat swaps all the same', () =>
    expect(drop(plan('a b - - -'), take('a', 'N2'))).toBe('b a - - -'));
  it('off the canvas unseats', () =>
    expect(drop(plan('a b - - -'), { wish: 'unseat', person: person('b'), from: seatId('N2') })).toBe('a - - - -'));
  it('asks for nothing on the own seat, or when it was a click', () => {
    const reception = plan('a b - - -');
    expect(dropCommands(take('a', 'N1'), sittingOf(reception))).toEqual([]);
    expect(dropCommands({ wish: 'choose', person: person('a') }, sittingOf(reception))).toEqual([]);
  });
});

describe('an insertion', () => {
  function insert(reception: Reception, wish: Wish) {
    const locked = (seat: SeatId) => occasionOf(reception).locks[seat] === true;
    return after(reception, insertCommands(wish, sittingOf(reception), { ladder: row, locked }));
  }
  it('from below lets those between step down', () => expect(insert(plan('a b c d e'), take('d', 'N2', 'N4'))).toBe('a d b c e'));
  it('from above lets those between close up', () => expect(insert(plan('a b c d e'), take('a', 'N3', 'N1'))).toBe('b c a d e'));
  it('from the list pushes down to the first gap', () => expect(insert(plan('a b c - e', ['x']), take('x', 'N2'))).toBe('a x b c e'));
  it('sends the last one to the list when there is no gap', () =>
    expect(insert(plan('a b c d e', ['x']), take('x', 'N4'))).toBe('a b c x d'));
  it('steps over the locked', () => expect(insert(plan('a b c d e', [], ['N3']), take('e', 'N2', 'N5'))).toBe('a e c b d'));
  it('on an empty seat is a plain move', () => expect(insert(plan('a b - d e'), take('a', 'N3', 'N1'))).toBe('- b a d e'));
});
