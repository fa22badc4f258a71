import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands, dryRun } from '../../src/commands/apply-commands';
import { Command } from '../../src/commands/command';
import { blockOf, HouseConventionId, OccasionId, PersonId, RoomId, type SeatId, seatId, WaiverId } from '../../src/model/ids';
import { takenSeats } from '../../src/model/occasion';
import { Reception } from '../../src/model/reception';
import { writeCheckpoint, writeStep } from '../../src/store/journal-text';
import { type Line, recover } from '../../src/store/recover';
import { sessionOf } from '../../src/store/session';
import { createReceptionStore } from '../../src/store/store';
import { photoOccasion, smallReception, smallRoom } from './small-reception';

/** Few ids, so that commands meet: most sessions seat, displace, remove and bring back the same people. */
const personIds = fc.constantFrom(...['li', 'wang', 'zhao', 'qian', 'sun', 'wu', 'zheng'].map((id) => PersonId.parse(id)));
const occasionIds = fc.constantFrom(...['talks', 'dinner', 'photo', 'drive'].map((id) => OccasionId.parse(id)));
const seatIds = fc.constantFrom(...['N1', 'N2', 'S1', 'S2', 'T1.1', '1A'].map(seatId));
const houseIds = fc.constantFrom(...['house-talks', 'house-dinner', 'house-new'].map((id) => HouseConventionId.parse(id)));
const roomIds = fc.constantFrom(...['room-small', 'room-new'].map((id) => RoomId.parse(id)));
const roomShape = { width: fc.constant(5000), depth: fc.constant(4000), furniture: fc.constant([]), seats: fc.constant(smallRoom.seats) };
const text = fc.string({ minLength: 1, maxLength: 6 });
const seating = fc.array(fc.tuple(seatIds, personIds), { maxLength: 4 });

const keeping = seating.map((pairs): Record<SeatId, PersonId> => Object.fromEntries(pairs));
const newPerson = fc.record(
  {
    id: personIds,
    name: text,
    party: fc.constantFrom('guest', 'host'),
    role: fc.constant('member'),
    spouse: personIds,
    apart: fc.array(personIds),
  },
  { requiredKeys: ['id', 'name', 'party', 'role'] },
);
const newOccasion = fc.tuple(occasionIds, fc.uniqueArray(personIds)).map(([id, people]) => ({
  ...photoOccasion,
  id,
  attendees: Object.fromEntries(people.map((one) => [one, true])),
  seating: {},
}));

const anyWish = fc.record({
  a: personIds.map((one) => ({ by: 'person', person: one })),
  relation: fc.constantFrom('beside', 'other-table'),
  b: fc.oneof(
    personIds.map((one) => ({ by: 'person', person: one })),
    fc.constant({ by: 'party', party: 'host' }),
  ),
  strength: fc.constantFrom('must', 'prefer', -2),
});

/** How each kind is made up; a kind without a recipe does not compile. */
const recipes: { readonly [Kind in Command['kind']]: fc.Arbitrary<object> } = {
  addPeople: fc.record({ people: fc.array(newPerson, { minLength: 1, maxLength: 3 }) }),
  editPerson: fc.record({
    person: personIds,
    set: fc.record({ name: text, spouse: personIds, together: fc.array(personIds) }, { requiredKeys: [] }),
    clear: fc.subarray(['spouse', 'apart', 'diet']),
  }),
  removePerson: fc.record({ person: personIds }),
  renameReception: fc.record({ title: text, date: fc.option(text), place: fc.option(text) }, { requiredKeys: [] }),
  editSheet: fc.record({ set: fc.record({ level: text }, { requiredKeys: [] }), clear: fc.subarray(['level', 'purpose', 'letter']) }),
  addOccasion: fc.record({ occasion: newOccasion, at: fc.nat(4) }, { requiredKeys: ['occasion'] }),
  editOccasion: fc.record({
    occasion: occasionIds,
    set: fc.record({ title: text, house: houseIds }, { requiredKeys: ['title'] }),
    clear: fc.subarray(['place', 'start', 'house']),
  }),
  setLayout: fc.record({
    occasion: occasionIds,
    layout: fc.constantFrom('meeting/round', 'own/room-small', 'own/room-new'),
    settings: fc.constant({ seats: 8 }),
    keep: keeping,
  }),
  setVehicle: fc.record({ occasion: occasionIds, vehicle: fc.constantFrom('V1', 'V2'), to: fc.constantFrom({ plate: '京A00002' }, null) }),
  setTable: fc.record({ occasion: occasionIds, table: fc.constantFrom('T1', 'T2'), to: fc.constantFrom({ label: '牡丹' }, null) }),
  removeOccasion: fc.record({ occasion: occasionIds }),
  moveOccasion: fc.record({ occasion: occasionIds, to: fc.nat(4) }),
  setAttendance: fc.record({ occasion: occasionIds, people: fc.array(personIds, { minLength: 1, maxLength: 4 }), attends: fc.boolean() }),
  seatPerson: fc.record({ occasion: occasionIds, person: personIds, seat: seatIds }),
  swapSeats: fc.record({ occasion: occasionIds, first: seatIds, second: seatIds }),
  unseatPerson: fc.record({ occasion: occasionIds, person: personIds }),
  movePeople: fc.record({
    occasion: occasionIds,
    moves: fc.array(fc.record({ person: personIds, from: fc.option(seatIds), to: fc.option(seatIds) }), { minLength: 1, maxLength: 3 }),
  }),
  lockSeat: fc.record({ occasion: occasionIds, seat: seatIds, locked: fc.boolean() }),
  chooseSeat: fc.record({ occasion: occasionIds, seat: seatIds, chosen: fc.boolean() }),
  markPresence: fc.record({ occasion: occasionIds, person: personIds, presence: fc.constantFrom('arrived', 'absent', null) }),
  waiveFinding: fc.record({
    waiver: fc.record({
      id: fc.constantFrom('waiver-1', 'waiver-2'),
      occasion: occasionIds,
      finding: text,
      by: text,
      reason: text,
      at: fc.constant('2026-11-23'),
    }),
  }),
  withdrawWaiver: fc.record({ waiver: fc.constantFrom('waiver-1', 'waiver-2').map((id) => WaiverId.parse(id)) }),
  setRule: fc.record({ rule: fc.constantFrom('order', 'sides'), severity: fc.constantFrom('off', 'remark', null) }),
  setPaper: fc.record(
    {
      lines: fc.record({ secrecy: fc.constantFrom('', '内部资料'), version: fc.constantFrom('', '2') }, { requiredKeys: [] }),
      fonts: fc.record({ title: fc.constantFrom('', '楷体') }, { requiredKeys: [] }),
      pack: fc.subarray(['seating-chart', 'place-cards']),
    },
    { requiredKeys: [] },
  ),
  recordPrint: fc.record({
    printed: fc.dictionary(
      fc.constantFrom('place-cards', 'name-tags dinner'),
      fc.record({ at: fc.constant('2026-11-23T10:42'), pages: fc.constantFrom('1a', '2b') }),
    ),
  }),
  saveHouseConvention: fc.record({
    house: fc.record({
      id: houseIds,
      name: fc.constantFrom('一', '二', '三'),
      base: fc.constant('intl'),
      layout: fc.constantFrom('meeting/talks', 'banquet/hall', 'meeting/round'),
      settings: fc.constant({}),
      given: fc.constant({}),
      order: fc.record({ any: fc.uniqueArray(seatIds) }),
      source: fc.record({ title: text }),
    }),
  }),
  removeHouseConvention: fc.record({ house: houseIds }),
  restoreOccasion: fc.record({ occasion: newOccasion, at: fc.nat(4) }, { requiredKeys: ['occasion'] }),
  restoreReception: fc.record({ reception: fc.constantFrom(smallReception, { ...smallReception, title: '原先', waivers: {} }) }),
  saveRoom: fc.record({ room: fc.record({ ...roomShape, id: roomIds, name: fc.constantFrom('一', '二') }) }),
  removeRoom: fc.record({ room: roomIds }),
  addWish: fc.record({ wish: anyWish }),
  editWish: fc.record({ wish: anyWish, into: anyWish }),
  removeWish: fc.record({ wish: anyWish }),
  settleTitle: fc.record({ title: fc.constantFrom('|部长', '局|局长'), grade: fc.constantFrom(3, 5, null) }),
};
const commands = fc
  .oneof(...Object.entries(recipes).map(([kind, recipe]) => recipe.map((rest) => ({ kind, ...rest }))))
  .map((made) => Command.parse(made));
/** One turn of an officer: a gesture of one or two commands, or a step back or forward again. */
const turns = fc.oneof(
  { weight: 8, arbitrary: fc.array(commands, { minLength: 1, maxLength: 2 }) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);
const sessions = fc.array(turns, { minLength: 10, maxLength: 60, size: 'max' });

/** `npm run sessions` asks for ten thousand. */
const count = process.env.THOROUGH ? 10_000 : 120;
const read = (plan: unknown) => Reception.safeParse(plan).data;

/** What must hold after any number of changes, whatever they were. */
function expectWhole(reception: Reception): void {
  const { people, occasions, programme, waivers } = reception;
  const known = new Set<string>(Object.keys(people));
  expect([...programme].sort()).toEqual(Object.keys(occasions).sort());
  for (const one of Object.values(people)) {
    const named = [one.serves, one.spouse, ...(one.apart ?? []), ...(one.together ?? [])].filter((id) => id !== undefined);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  }
  const wished = (reception.wishes ?? []).flatMap(({ a, b }) => [a, b]).flatMap((side) => (side.by === 'person' ? [side.person] : []));
  expect(
    wished.filter((id) => !known.has(id)),
    'nobody wishes for somebody who is gone',
  ).toEqual([]);
  for (const { attendees, seating: blocks, locks, chosen } of Object.values(occasions)) {
    const taken = takenSeats({ seating: blocks });
    const sitters = taken.map(([, sitter]) => sitter);
    expect(new Set(sitters).size, 'nobody sits twice').toBe(sitters.length);
    expect(sitters.filter((sitter) => !attendees[sitter])).toEqual([]);
    expect(Object.keys(attendees).filter((id) => !known.has(id))).toEqual([]);
    const seats = new Set<string>(taken.map(([seat]) => seat));
    expect([...Object.keys(locks), ...Object.keys(chosen)].filter((seat) => !seats.has(seat))).toEqual([]);
    for (const [block, within] of Object.entries(blocks)) {
      expect(Object.keys(within)).not.toEqual([]);
      expect(Object.keys(within).filter((seat) => blockOf(seatId(seat)) !== block)).toEqual([]);
    }
  }
  const lost = Object.values(occasions).filter(
    ({ layout }) => layout.startsWith('own/') && !reception.rooms?.[RoomId.parse(layout.slice(4))],
  );
  expect(lost, 'nothing takes place in a room that is not there').toEqual([]);
  const broken = Object.values(occasions).filter(({ house, layout }) => house && reception.houseConventions?.[house]?.layout !== layout);
  expect(broken, 'every order of the house is known and fits').toEqual([]);
  expect(Object.values(waivers).filter(({ occasion }) => !occasions[occasion])).toEqual([]);
}

describe('any session', () => {
  const title =
    'leaves the reception whole, refuses without a trace, goes back to the start and to the end again, and comes back from its journal';
  it(title, { timeout: 60_000 + count * 200 }, () => {
    let carriedOut = 0;
    let refused = 0;
    let turned = 0;
    fc.assert(
      fc.property(sessions, (session) => {
        const lines: Line[] = [];
        const store = createReceptionStore(smallReception, {
          onStep: (step) => lines.push({ seq: lines.length + 1, text: writeStep(step) }),
        });
        for (const turn of session) {
          const before = store.getReception();
          if (typeof turn === 'string') {
            turned += 1;
            store[turn]();
          } else {
            const foretold = dryRun(before, turn);
            const refusal = store.dispatch(turn);
            expect(refusal).toEqual(foretold);
            if (refusal) {
              refused += 1;
              expect(store.getReception()).toBe(before);
            } else {
              carriedOut += 1;
              expect(applyCommands(before, turn).reception).toEqual(store.getReception());
            }
          }
          expectWhole(store.getReception());
        }
        const end = store.getReception();
        expect(Reception.parse(JSON.parse(JSON.stringify(end)))).toEqual(end);

        const recovered = recover(writeCheckpoint(sessionOf(smallReception)), 0, lines, read);
        expect(recovered?.losses).toEqual([]);
        expect(recovered?.session.reception).toEqual(end);

        const steps = store.getSession().history.past.length;
        while (store.canUndo()) store.undo();
        expect(store.getReception()).toEqual(smallReception);
        for (let step = 0; step < steps; step += 1) store.redo();
        expect(store.getReception()).toEqual(end);
      }),
      { numRuns: count, seed: 20261123 },
    );
    // A generator whose commands are all refused would prove nothing.
    expect(carriedOut).toBeGreaterThan(3 * count);
    expect(refused).toBeGreaterThan(3 * count);
    expect(turned).toBeGreaterThan(3 * count);
    if (count > 120) console.log(`${count} sessions: ${carriedOut} gestures, ${refused} refusals, ${turned} steps of undo and redo`);
  });
});
