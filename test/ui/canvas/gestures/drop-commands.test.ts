import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommand, type Command } from '../../../../src/commands/command';
import type { Refusal } from '../../../../src/commands/refusal';
import { blockOf, OccasionId, PersonId, ReceptionId, type SeatId, seatId } from '../../../../src/model/ids';
import { type Occasion, occupantOf, seatsOf, takenSeats } from '../../../../src/model/occasion';
import { emptyReception, type Reception } from '../../../../src/model/reception';
import type { Wish } from '../../../../src/ui/canvas/gestures/drag-person';
import { commandsOf } from '../../../../src/ui/canvas/gestures/drop-commands';
import { type DropMode, dropMoves, type Floor } from '../../../../src/ui/canvas/gestures/drop-moves';

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

/** One row, of which every seat stands in the honor order as it lies; as a table it is called N. */
const floorOf = (reception: Reception): Floor => ({
  occupant: (seat) => occupantOf(occasionOf(reception), seat),
  seatOf: (who) => seatsOf(occasionOf(reception), who)[0],
  locked: (seat) => occasionOf(reception).locks[seat] === true,
  rowOf: () => row,
  ladderOf: () => row,
  seatsOf: () => row,
  seatsAt: () => row,
  tableOf: () => 'N',
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

const does = (reception: Reception, wish: Wish, mode: DropMode = 'swap') =>
  after(reception, commandsOf(occasionId, dropMoves(wish, floorOf(reception), mode)));

/** `b c d` taken together from where they sit; the first named is the one under the pointer. */
const takeAll = (names: string, onto: string, from: Readonly<Record<string, string>> = {}): Wish => {
  const company = names.split(' ').map((name) => ({ person: person(name), ...(from[name] ? { from: seatId(from[name]) } : {}) }));
  const [pressed] = company;
  if (!pressed) throw new Error('nobody');
  const inOrder = company.toSorted((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1));
  return { ...pressed, company: inOrder, wish: 'seat', onto: seatId(onto) };
};

describe('a drop', () => {
  it('on an empty seat moves the person', () => expect(does(plan('a b - - -'), take('a', 'N4', 'N1'))).toBe('- b - a -'));
  it('on an occupied seat swaps', () => expect(does(plan('a b c - -'), take('a', 'N3', 'N1'))).toBe('c b a - -'));
  it('from the list on an empty seat seats', () => expect(does(plan('a - - - -', ['x']), take('x', 'N2'))).toBe('a x - - -'));
  it('from the list on an occupied seat sends the sitter to the list', () =>
    expect(does(plan('a b - - -', ['x']), take('x', 'N2'))).toBe('a x - - -'));
  it('from the list of somebody who has a seat swaps all the same', () =>
    expect(does(plan('a b - - -'), take('a', 'N2'))).toBe('b a - - -'));
  it('off the canvas unseats', () =>
    expect(does(plan('a b - - -'), { wish: 'unseat', person: person('b'), from: seatId('N2') })).toBe('a - - - -'));
  it('asks for nothing on the own seat, on a locked one, or when it was a click', () => {
    const reception = plan('a b - - -', [], ['N2']);
    expect(dropMoves(take('a', 'N1'), floorOf(reception), 'swap')).toEqual([]);
    expect(dropMoves(take('a', 'N2', 'N1'), floorOf(reception), 'swap')).toEqual([]);
    expect(dropMoves({ wish: 'choose', person: person('a') }, floorOf(reception), 'swap')).toEqual([]);
  });
  it('is named by the plainest command', () => {
    const kinds = (reception: Reception, wish: Wish) =>
      commandsOf(occasionId, dropMoves(wish, floorOf(reception), 'swap')).map(({ kind }) => kind);
    expect(kinds(plan('a b - - -'), take('a', 'N2', 'N1'))).toEqual(['swapSeats']);
    expect(kinds(plan('a b - - -'), take('a', 'N3', 'N1'))).toEqual(['seatPerson']);
    expect(kinds(plan('a b - - -', ['x']), take('x', 'N2'))).toEqual(['unseatPerson', 'seatPerson']);
  });
});

describe('several people together', () => {
  it('keep their order, the pressed one on the seat under the hand', () =>
    expect(does(plan('a b - - -'), takeAll('b a', 'N5', { a: 'N1', b: 'N2' }))).toBe('- - - a b'));
  it('stay inside the row', () => expect(does(plan('a b - - -'), takeAll('a b', 'N5', { a: 'N1', b: 'N2' }))).toBe('- - - a b'));
  it('change places with those who sat there, who keep their order too', () =>
    expect(does(plan('a b c d e'), takeAll('a b', 'N4', { a: 'N1', b: 'N2' }))).toBe('d e c a b'));
  it('step over the locked', () =>
    expect(does(plan('a b c d e', [], ['N4']), takeAll('a b', 'N3', { a: 'N1', b: 'N2' }))).toBe('c e a d b'));
  it('moved by one place, let the one between step back', () =>
    expect(does(plan('a b c - -'), takeAll('a b', 'N2', { a: 'N1', b: 'N2' }))).toBe('c a b - -'));
  it('from the list send as many back to it', () => expect(does(plan('a b c - -', ['x', 'y']), takeAll('x y', 'N2'))).toBe('a x y - -'));
});

describe('an insertion', () => {
  const insert = (reception: Reception, wish: Wish) => does(reception, wish, 'insert');
  it('from below lets those between step down', () => expect(insert(plan('a b c d e'), take('d', 'N2', 'N4'))).toBe('a d b c e'));
  it('from above lets those between close up', () => expect(insert(plan('a b c d e'), take('a', 'N3', 'N1'))).toBe('b c a d e'));
  it('from the list pushes down to the first gap', () => expect(insert(plan('a b c - e', ['x']), take('x', 'N2'))).toBe('a x b c e'));
  it('sends the last one to the list when there is no gap', () =>
    expect(insert(plan('a b c d e', ['x']), take('x', 'N4'))).toBe('a b c x d'));
  it('steps over the locked', () => expect(insert(plan('a b c d e', [], ['N3']), take('e', 'N2', 'N5'))).toBe('a e c b d'));
  it('on an empty seat is a plain move', () => expect(insert(plan('a b - d e'), take('a', 'N3', 'N1'))).toBe('- b a d e'));
  it('of two pushes the others by two', () =>
    expect(insert(plan('a b c d e'), takeAll('d e', 'N2', { d: 'N4', e: 'N5' }))).toBe('a d e b c'));
  it('of two from the list fills the gaps below first', () =>
    expect(insert(plan('a b - d -', ['x', 'y']), takeAll('x y', 'N1'))).toBe('x y a b d'));
  it('is a swap, and a swap an insertion, while the key is down', () => {
    const turned: Wish = { ...take('d', 'N2', 'N4'), turned: true } as Wish;
    expect(does(plan('a b c d e'), turned, 'swap')).toBe('a d b c e');
    expect(does(plan('a b c d e'), turned, 'insert')).toBe('a d c b e');
  });
});

describe('leaving a seat', () => {
  const leave = (name: string, from: string): Wish => ({ wish: 'unseat', person: person(name), from: seatId(from) });
  it('leaves the gap', () => expect(does(plan('a b c - e'), leave('a', 'N1'))).toBe('- b c - e'));
  it('closes the ranks as far as the next gap, where people move on', () =>
    expect(does(plan('a b c - e'), leave('a', 'N1'), 'insert')).toBe('b c - - e'));
  it('closes the ranks around the locked', () => expect(does(plan('a b c d -', [], ['N3']), leave('a', 'N1'), 'insert')).toBe('b d c - -'));
  it('of two at once closes both gaps', () => {
    const company = [
      { person: person('a'), from: seatId('N1') },
      { person: person('c'), from: seatId('N3') },
    ];
    expect(does(plan('a b c d e'), { wish: 'unseat', ...company[0], company } as Wish, 'insert')).toBe('b d e - -');
  });
});

describe('a drop on a table', () => {
  const onTable = (names: string): Wish => {
    const company = names.split(' ').map((name) => ({ person: person(name) }));
    return { person: person(names.split(' ')[0] ?? ''), company, wish: 'table', onto: 'N' };
  };
  it('takes the best seats that are free, in order', () =>
    expect(does(plan('a - c - -', ['x', 'y'], []), onTable('x y'))).toBe('a x c y -'));
  it('passes the locked, and leaves on the list whoever finds no seat', () =>
    expect(does(plan('a - c d -', ['x', 'y'], ['N2']), onTable('x y'))).toBe('a - c d x'));
});

describe('a whole table', () => {
  const tables: Readonly<Record<string, readonly SeatId[]>> = { T1: ['N1', 'N2'].map(seatId), T2: ['N4', 'N5'].map(seatId) };
  const hall = (reception: Reception): Floor => ({
    ...floorOf(reception),
    seatsOf: (table) => tables[table] ?? [],
    tableOf: (seat) => Object.keys(tables).find((table) => tables[table]?.includes(seat)),
  });
  const swapped = (reception: Reception) => {
    const wish: Wish = { person: person('a'), from: seatId('N1'), table: 'T1', wish: 'table', onto: 'T2' };
    return after(reception, commandsOf(occasionId, dropMoves(wish, hall(reception), 'swap')));
  };
  it('changes places with another, seat by seat, gaps and all', () => expect(swapped(plan('a - c d e'))).toBe('d e c a -'));
  it('leaves the locked where they are, and whoever sits opposite', () => expect(swapped(plan('a b c d e', [], ['N2']))).toBe('d b c a e'));
});
