import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutId } from '../../../src/layouts/layout';
import { type PersonId, type SeatId, seatId } from '../../../src/model/ids';
import type { ConventionId } from '../../../src/model/occasion';
import type { Person } from '../../../src/model/person';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { seniorTakesBetterSeat } from '../../../src/protocol/rules/senior-takes-better-seat';
import { guest, host, contextOf as stageOf } from '../arrange/receptions';
import { contextOf as sketchOf } from './contexts';
import { rostrum } from './rooms';

const seed = 20261123;
const scenes: readonly (readonly [LayoutId, ConventionId])[] = [
  ['meeting/talks', 'cn-foreign'],
  ['meeting/rostrum', 'cn-domestic'],
  ['banquet/round', 'cn-domestic'],
  ['vehicle/sedan', 'cn-business'],
];
const party = fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 3 });

/** People with ties of rank, thrown onto the seats. */
const muddle = fc.record({
  scene: fc.constantFrom(...scenes),
  guests: party,
  hosts: party,
  throws: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
});

const peopleOf = (guests: readonly number[], hosts: readonly number[]): readonly Person[] => [
  ...guests.map((order, index) => ({ ...guest(index + 1), officialOrder: order })),
  ...hosts.map((order, index) => ({ ...host(index + 1), officialOrder: order })),
];

function thrown(people: readonly Person[], seats: readonly SeatId[], throws: readonly number[]): ReadonlyMap<SeatId, PersonId> {
  const sit = new Map<SeatId, PersonId>();
  for (const [index, { id }] of people.entries()) {
    const seat = seats[(throws[index] ?? 0) % seats.length];
    if (seat && !sit.has(seat)) sit.set(seat, id);
  }
  return sit;
}

const seatsIn = (layout: LayoutId, convention: ConventionId) =>
  stageOf({ layout, convention, people: [] }).layout.seats.map(({ id }) => id);
const told = (context: OccasionContext) =>
  reviewOccasion(context).map(({ rule, severity, messageId, seats, people }) => ({ rule, severity, messageId, seats, people }));

describe('laws of the rules', () => {
  it('other names change nothing', () => {
    fc.assert(
      fc.property(muddle, ({ scene: [layout, convention], guests, hosts, throws }) => {
        const people = peopleOf(guests, hosts);
        const sit = thrown(people, seatsIn(layout, convention), throws);
        const renamed = people.map((person, index) => ({ ...person, name: `${'丙甲乙'[index % 3]}${9 - index}` }));
        expect(told(stageOf({ layout, convention, people: renamed, sit }))).toEqual(told(stageOf({ layout, convention, people, sit })));
      }),
      { seed, numRuns: 60 },
    );
  });

  it('a junior who joins moves nobody who is senior', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.integer({ min: 1, max: 3 }), ([layout, convention], many) => {
        const people = [...Array.from({ length: many }, (_, index) => guest(index + 1)), host(1)];
        const before = arrange(stageOf({ layout, convention, people }), { reviews: 200 });
        const after = arrange(stageOf({ layout, convention, people: [...people, guest(many + 1)] }), { reviews: 200 });
        for (const [seat, person] of before.seating) expect([seat, after.seating.get(seat)]).toEqual([seat, person]);
      }),
      { seed, numRuns: 20 },
    );
  });

  it('order findings are as many as the fewest who must move (every choice of who stays, ties, locks and parties comparable in part)', () => {
    const sitting = fc.array(fc.tuple(fc.constantFrom('G', 'H'), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(sitting, fc.constantFrom('apart', 'merged', 'first-guest'), (row, relation) => {
        const names = row.map(([letter], index) => `${letter}${index + 1}`);
        const seats = names.map((_, index) => `1${'ABCDEFG'[index]}`);
        const context = sketchOf({
          room: rostrum(7),
          people: names.join(' '),
          sit: names.map((name, index) => `${seats[index]}=${name}`).join(' '),
          about: Object.fromEntries(names.map((name, index) => [name, { officialOrder: row[index]?.[1] ?? 1 }])),
          locked: seats.filter((_, index) => row[index]?.[2]).join(' '),
          merged: relation === 'merged',
        });
        const { seniority } = context;
        const first = (id: PersonId) => id.startsWith('G') && seniority.level(id) === 1;
        const compare: typeof seniority.compare = (left, right) => {
          if (relation !== 'first-guest' || left[0] === right[0]) return seniority.compare(left, right);
          return first(left) ? -1 : first(right) ? 1 : undefined;
        };
        const judged: OccasionContext = { ...context, seniority: { ...seniority, compare } };
        const people = seats.flatMap((seat) => judged.occupant(seatId(seat))?.id ?? []);
        const wrong = (better: number, worse: number) => {
          const [one, other] = [people[better], people[worse]];
          return one !== undefined && other !== undefined && (compare(other, one) ?? 0) < 0;
        };
        const inOrder = (stay: readonly number[]) => stay.every((worse, at) => stay.slice(0, at).every((better) => !wrong(better, worse)));
        let [fewest, locksMoved] = [people.length, people.length];
        for (let choice = 0; choice < 2 ** people.length; choice += 1) {
          const stay = [...people.keys()].filter((index) => (choice >> index) & 1);
          if (!inOrder(stay)) continue;
          const moved = [...people.keys()].filter((index) => !stay.includes(index));
          const locked = moved.filter((index) => row[index]?.[2]).length;
          if (moved.length < fewest || (moved.length === fewest && locked < locksMoved)) [fewest, locksMoved] = [moved.length, locked];
        }
        const findings = seniorTakesBetterSeat.review(judged);
        expect(findings.length).toBe(fewest);
        expect(findings.filter(({ seats: [seat] }) => seat && judged.occasion.locks[seat]).length).toBe(locksMoved);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('a mirrored plan under the mirrored convention has the mirrored findings', () => {
    const places = 5;
    const mirrored = (seat: SeatId): SeatId => {
      const [, head = '', last = ''] = /^(.*)(.)$/.exec(seat) ?? [];
      return seatId(/\d/.test(last) ? `${head}${places + 1 - Number(last)}` : `${head}${'EDCBA'['ABCDE'.indexOf(last)]}`);
    };
    const sides = [
      { layout: 'meeting/rostrum' as const, settings: { rows: '5,5' } },
      { layout: 'meeting/talks' as const, settings: { perSide: places } },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...sides),
        party,
        party,
        fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
        (room, guests, hosts, throws) => {
          const people = peopleOf(guests, hosts);
          const seats = stageOf({ ...room, people: [] }).layout.seats.map(({ id }) => id);
          const sit = thrown(people, seats, throws);
          const other = new Map([...sit].map(([seat, person]) => [mirrored(seat), person] as const));
          const said = (convention: ConventionId, seating: ReadonlyMap<SeatId, PersonId>, reflect: (seat: SeatId) => SeatId) =>
            reviewOccasion(stageOf({ ...room, convention, people, sit: seating }))
              .filter(({ rule }) => rule !== 'principals-equal-in-rank')
              .map(({ rule, seats: about, people: who }) =>
                [rule, about.map(reflect).sort().join(' '), [...who].sort().join(' ')].join(' | '),
              )
              .sort();
          expect(said('cn-foreign', other, mirrored)).toEqual(said('cn-domestic', sit, (seat) => seat));
        },
      ),
      { seed, numRuns: 80 },
    );
  });
});
