import fc from 'fast-check';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import type { Wish } from '../../../src/model/wish';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextOf, guest, host, type Scenario } from './receptions';

type Scene = Omit<Scenario, 'people'>;

const rooms: readonly Scene[] = [
  { layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'cn-foreign' },
  { layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'intl', given: { parties: 'one' } },
  { layout: 'banquet/round', settings: { seats: 6 }, convention: 'cn-business' },
  { layout: 'banquet/long', settings: { perSide: 3 }, convention: 'fr' },
  { layout: 'meeting/rostrum', settings: { rows: '3,3' } },
  { layout: 'meeting/talks', settings: { perSide: 2, behind: 1 }, convention: 'cn-foreign' },
  { layout: 'meeting/u-shape', settings: { head: 2, perSide: 2 } },
  { layout: 'ceremony/photo', settings: { rows: '3,3' }, convention: 'cn-foreign' },
];

/** Of every other kind one, so small that there are few plans: cars, sofas, arms of a U, one party at a table. */
const otherScenes: readonly Scene[] = [
  { layout: 'vehicle/sedan' },
  { layout: 'vehicle/sedan', given: { driver: 'host' }, convention: 'cn-foreign' },
  { layout: 'vehicle/suv', given: { driver: 'host-couple' } },
  { layout: 'vehicle/train-bay', settings: { places: 6 } },
  { layout: 'vehicle/lift' },
  { layout: 'meeting/living-room', convention: 'cn-foreign' },
  { layout: 'meeting/courtesy-call', settings: { perSide: 2, behind: 1 }, convention: 'cn-foreign' },
  { layout: 'meeting/conference', settings: { perSide: 3 } },
  { layout: 'meeting/round', settings: { seats: 6 } },
  { layout: 'meeting/talks', settings: { perSide: 3 }, given: { counterparts: 'mirrored' }, convention: 'cn-foreign' },
  { layout: 'ceremony/signing', settings: { signers: 2, standing: 2 }, convention: 'cn-foreign' },
  { layout: 'banquet/head', settings: { seats: 6 }, convention: 'intl' },
];

const oneOf = <Thing>(things: readonly [Thing, ...Thing[]], number: number): Thing => things[number % things.length] ?? things[0];

/** `npm run prove` looks at many times as many receptions as a test run does. */
export const thoroughness = process.env.THOROUGH ? 20 : 1;

/** Two cars: so many plans that only `npm run prove` looks at them. */
const convoy: Scene = { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,sedan' } };

/** Four or five people with what lists ask of them, sat anyhow, some held where they are: few enough that every plan can be looked at. */
const receptionsIn = (scenes: readonly Scene[]): fc.Arbitrary<OccasionContext> =>
  fc
    .record({
      scene: fc.constantFrom(...scenes),
      numbers: fc.array(fc.nat({ max: 100_000 }), { minLength: 40, maxLength: 40 }),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    })
    .map(({ scene, numbers, order }) => {
      const pick = (index: number) => numbers[index % numbers.length] ?? 0;
      const drafts = [guest(1), guest(2), guest(3), host(1), ...(scene.layout === 'banquet/hall' ? [] : [host(2)])];
      const ids = drafts.map(({ id }) => id) as [PersonId, ...PersonId[]];
      const people = drafts.map((draft, index): Person => {
        const n = pick(index);
        const other = oneOf(ids, n >> 3);
        const named = other !== draft.id;
        const { officialOrder: _order, ...unranked } = draft;
        const ranked = { ...draft, officialOrder: 1 + ((n >> 5) % 3) };
        const attends = index === 2 && n % 3 === 0;
        const base: Person = attends ? { ...unranked, role: n % 2 === 0 ? 'interpreter' : 'carer', serves: ids[0] } : ranked;
        return {
          ...base,
          ...(n % 5 === 0 && named ? { apart: [other] } : {}),
          ...(n % 6 === 1 && named ? { together: [other] } : {}),
          ...(n % 7 === 2 && named ? { spouse: other } : {}),
        };
      });
      const relations = ['beside', 'not-beside', 'same-table', 'other-table'] as const;
      const wishes = Array.from({ length: pick(20) % 3 }, (_, index): Wish => {
        const n = pick(21 + index);
        return {
          a: { by: 'person', person: oneOf(ids, n) },
          relation: oneOf(relations, n >> 4),
          b: n % 5 === 0 ? { by: 'party', party: 'host' } : { by: 'person', person: oneOf(ids, n + 1 + ((n >> 7) % 4)) },
          strength: n % 2 === 0 ? 'must' : 'prefer',
        };
      });
      const seats = contextOf({ ...scene, people }).layout.seats.map(({ id }) => id);
      const sit = new Map<SeatId, PersonId>();
      for (const [index, { id }] of people.entries()) {
        const seat = seats[(order[index] ?? index) % seats.length];
        if (seat && !sit.has(seat) && pick(30 + index) % 8 !== 0) sit.set(seat, id);
      }
      const [first] = [...sit.keys()];
      const locked = pick(38) % 4 === 0 && first ? [first] : [];
      return contextOf({ ...scene, people, wishes, sit, locked });
    });

export const smallReceptions = receptionsIn(rooms);
export const smallScenesOfEveryKind = receptionsIn([...rooms, ...otherScenes, ...(thoroughness > 1 ? [convoy] : [])]);

/** Every way to seat all these people on the seats that may change hands, whoever is held left alone. */
export function* everyPlan(
  context: OccasionContext,
  held: ReadonlyMap<SeatId, PersonId>,
  open: readonly SeatId[],
): Generator<ReadonlyMap<SeatId, PersonId>> {
  const still = new Set(held.values());
  const people = context.people.map(({ id }) => id).filter((id) => !still.has(id));
  const seating = new Map(held);
  const free = open.filter((seat) => !held.has(seat));
  function* place(index: number): Generator<ReadonlyMap<SeatId, PersonId>> {
    const person = people[index];
    if (!person) {
      yield new Map(seating);
      return;
    }
    for (const seat of free) {
      if (seating.has(seat)) continue;
      seating.set(seat, person);
      yield* place(index + 1);
      seating.delete(seat);
    }
  }
  yield* place(0);
}
