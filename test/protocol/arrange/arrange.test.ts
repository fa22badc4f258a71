import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId, seatId } from '../../../src/model/ids';
import { arrange, repair } from '../../../src/protocol/arrange/arrange';
import { compareJudged, movesBetween, problemOf } from '../../../src/protocol/arrange/problem';
import type { Proposal } from '../../../src/protocol/arrange/proposal';
import { compareScores } from '../../../src/protocol/review/score';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextOf, guest, host, type Scenario } from './receptions';

const named = (context: OccasionContext, { seating }: Pick<Proposal, 'seating'>) =>
  Object.fromEntries(
    [...seating].sort(([left], [right]) => (left < right ? -1 : 1)).map(([seat, id]) => [seat, context.personOf(id)?.name]),
  );

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('arrange', () => {
  it('seats seven on a rostrum: 7 5 3 1 2 4 6 from the audience', () => {
    const context = contextOf({ layout: 'meeting/rostrum', settings: { rows: '7' }, people: upTo(7).map((order) => host(order)) });
    const proposal = arrange(context);
    expect(Object.values(named(context, proposal)).join(' ')).toBe('主7 主5 主3 主1 主2 主4 主6');
    expect(proposal.proof).toEqual({ kind: 'exact' });
  });

  it('seats talks with interpreters facing each other and note-takers behind', () => {
    const people = [
      ...upTo(3).map((order) => guest(order)),
      guest(1, { role: 'interpreter' }),
      guest(1, { role: 'notetaker' }),
      ...upTo(3).map((order) => host(order)),
      host(1, { role: 'interpreter' }),
    ];
    const context = contextOf({ layout: 'meeting/talks', settings: { perSide: 5, behind: 1 }, convention: 'cn-foreign', people });
    const proposal = arrange(context);
    expect(named(context, proposal)).toEqual({
      N2: '客2',
      N3: '客1',
      N4: '客1interpreter',
      N5: '客3',
      NB1: '客1notetaker',
      S2: '主2',
      S3: '主1',
      S4: '主1interpreter',
      S5: '主3',
    });
    expect(proposal.score).toEqual({ breach: 0, departure: 0, remark: 0 });
  });

  it('interleaves a table of ten with two hosts', () => {
    const people = [...upTo(5).map((order) => guest(order)), ...upTo(5).map((order) => host(order))];
    const context = contextOf({ layout: 'banquet/round', people });
    const proposal = arrange(context);
    expect(named(context, proposal)).toMatchObject({ 1: '主1', 6: '主2', 10: '客1', 2: '客2', 5: '客3', 7: '客4', 9: '主3' });
    expect(proposal.unseated).toEqual([]);
  });

  it('seats the seniors before the staff where no source ranks the seats', () => {
    const people = [guest(1, { role: 'interpreter' }), guest(1), guest(2), host(1), host(1, { role: 'security' })];
    const context = contextOf({ layout: 'ceremony/signing', convention: 'intl', people });
    expect(context.honor).toBeUndefined();
    expect(named(context, arrange(context))).toMatchObject({ T1: '客1', T2: '主1', A1: '客2' });
  });

  it('puts the host at the wheel and his only guest beside him', () => {
    const context = contextOf({ layout: 'vehicle/sedan', given: { driver: 'host' }, people: [guest(1), host(1)] });
    expect(named(context, arrange(context))).toEqual({ '1A': '主1', '1C': '客1' });
  });

  it('gives every car of a convoy a driver, and says that nothing better exists', () => {
    const drivers = [1, 2].map((order) => host(order, { role: 'driver', id: PersonId.parse(`driver${order}`), name: `司机${order}` }));
    const people = [...upTo(3).map((order) => guest(order)), ...upTo(3).map((order) => host(order)), ...drivers];
    const context = contextOf({ layout: 'vehicle/convoy', settings: { vehicles: 'sedan,sedan' }, people });
    const proposal = arrange(context);
    expect([named(context, proposal)['V1.1A'], named(context, proposal)['V2.1A']].sort()).toEqual(['司机1', '司机2']);
    expect([proposal.score, proposal.proof]).toEqual([{ breach: 0, departure: 0, remark: 0 }, { kind: 'exact' }]);
  });

  it('leaves the hosts at the head of the column when it mends the guests behind them', () => {
    const drivers = [1, 2].map((order) => host(order, { role: 'driver', id: PersonId.parse(`driver${order}`), name: `司机${order}` }));
    const people = [...upTo(3).map((order) => guest(order)), ...upTo(3).map((order) => host(order)), ...drivers];
    const inCar = ['1A', '2C', '2A', '2B'];
    const riders = ['司机1 主1 主2 主3', '司机2 客1 客3 客2'].map((names) => names.split(' '));
    const sit = new Map(
      riders.flatMap((names, car) =>
        names.map((name, place) => [seatId(`V${car + 1}.${inCar[place]}`), people.find((one) => one.name === name)?.id as PersonId]),
      ),
    );
    const context = contextOf({ layout: 'vehicle/convoy', settings: { vehicles: 'sedan,sedan' }, people, sit });
    const proposal = repair(context);
    expect(movesBetween(problemOf(context).present, proposal.seating)).toHaveLength(2);
    expect([proposal.score, proposal.proof]).toEqual([{ breach: 0, departure: 0, remark: 0 }, { kind: 'exact' }]);
  });

  it('seats around what is locked', () => {
    const people = upTo(5).map((order) => host(order));
    const sit = new Map([[seatId('1A'), people[0]?.id as PersonId]]);
    const context = contextOf({ layout: 'meeting/rostrum', settings: { rows: '5' }, people, sit, locked: [seatId('1A')] });
    expect(named(context, arrange(context))['1A']).toBe('主1');
  });

  it('leaves people over when there are too few seats, and says so', () => {
    const context = contextOf({ layout: 'meeting/rostrum', settings: { rows: '3' }, people: upTo(5).map((order) => host(order)) });
    const proposal = arrange(context);
    expect(proposal.unseated).toHaveLength(2);
    expect(proposal.score.departure).toBeGreaterThan(0);
  });
});

/** A small plan sat at random: a rostrum, a table, talks or a car, some of it empty, some locked. */
const plans = fc
  .record({
    scene: fc.constantFrom<Omit<Scenario, 'people'>>(
      { layout: 'meeting/rostrum', settings: { rows: '5' } },
      { layout: 'meeting/talks', settings: { perSide: 2 } },
      { layout: 'banquet/round', settings: { seats: 6 } },
      { layout: 'vehicle/sedan' },
    ),
    guests: fc.integer({ min: 1, max: 3 }),
    hosts: fc.integer({ min: 0, max: 2 }),
    shuffle: fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }),
    lock: fc.boolean(),
  })
  .map(({ scene, guests, hosts, shuffle, lock }) => {
    const people = [...upTo(guests).map((order) => guest(order)), ...upTo(hosts).map((order) => host(order))];
    const seats = contextOf({ ...scene, people }).layout.seats.map(({ id }) => id);
    const places = [...seats];
    const sit = new Map<SeatId, PersonId>();
    for (const [index, { id }] of people.entries()) {
      const [seat] = places.splice((shuffle[index] ?? 0) % Math.max(1, places.length), 1);
      if (seat && (shuffle[index] ?? 0) % 7 !== 0) sit.set(seat, id);
    }
    const [first] = [...sit.keys()];
    return contextOf({ ...scene, people, sit, locked: lock && first ? [first] : [] });
  });

/** Every seating of these people, seats empty or not, with what is locked left alone. */
function* everySeating(context: OccasionContext): Generator<ReadonlyMap<SeatId, PersonId>> {
  const problem = problemOf(context);
  const fixed = new Map([...problem.present].filter(([seat]) => problem.fixed.has(seat)));
  const people = context.people.map(({ id }) => id).filter((id) => ![...fixed.values()].includes(id));
  const seats = context.layout.seats.map(({ id }) => id).filter((seat) => !fixed.has(seat));
  function* place(index: number, seating: Map<SeatId, PersonId>): Generator<ReadonlyMap<SeatId, PersonId>> {
    const person = people[index];
    if (!person) {
      yield new Map(seating);
      return;
    }
    yield* place(index + 1, seating);
    for (const seat of seats) {
      if (seating.has(seat)) continue;
      seating.set(seat, person);
      yield* place(index + 1, seating);
      seating.delete(seat);
    }
  }
  yield* place(0, new Map(fixed));
}

/** Enough for a handful of people, and what is said of the answer must hold for any budget. */
const brief = { reviews: 250 };

describe('laws of proposals', () => {
  it('never break a lock, never score worse than the plan they mend, and say the score that the rules recompute', () => {
    fc.assert(
      fc.property(plans, (context) => {
        const problem = problemOf(context);
        const before = problem.judge(problem.present);
        for (const proposal of [arrange(context, brief), repair(context, brief)]) {
          for (const seat of problem.fixed) expect(proposal.seating.get(seat)).toBe(problem.present.get(seat));
          expect(problem.judge(proposal.seating).score).toEqual(proposal.score);
          expect(movesBetween(problem.present, proposal.seating)).toEqual(proposal.moves);
        }
        expect(compareScores(repair(context, brief).score, before.score)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 50, seed: 7, endOnFailure: true },
    );
  }, 60_000);

  it('a repair of what was repaired moves nobody', () => {
    fc.assert(
      fc.property(plans, (context) => {
        const mended = repair(context, brief);
        fc.pre(mended.proof.kind === 'exact');
        const again = contextOf({
          layout: context.layout.id,
          settings: context.layout.settings,
          people: context.people,
          sit: mended.seating,
          locked: Object.keys(context.occasion.locks).map((seat) => seatId(seat)),
        });
        expect(repair(again, brief).moves).toEqual([]);
      }),
      { numRuns: 25, seed: 11, endOnFailure: true },
    );
  }, 60_000);

  it('what is called exact is the best score, and the fewest moves, of all seatings', () => {
    fc.assert(
      fc.property(plans, (context) => {
        const problem = problemOf(context);
        const arranged = arrange(context);
        const repaired = repair(context);
        let best = problem.judge(problem.present);
        let fewest = Number.POSITIVE_INFINITY;
        for (const seating of everySeating(context)) {
          const judged = problem.judge(seating);
          const difference = compareJudged(judged, best);
          const moved = movesBetween(problem.present, seating).length;
          if (difference < 0) fewest = moved;
          else if (difference === 0) fewest = Math.min(fewest, moved);
          if (difference < 0) best = judged;
        }
        if (arranged.proof.kind === 'exact') expect(compareScores(arranged.score, best.score)).toBe(0);
        if (repaired.proof.kind === 'exact') {
          expect(compareScores(repaired.score, best.score)).toBe(0);
          expect(repaired.moves.length).toBe(fewest);
        }
        if (repaired.proof.kind === 'bound') expect(fewest).toBeGreaterThanOrEqual(repaired.proof.bound);
      }),
      { numRuns: 15, seed: 3, endOnFailure: true },
    );
  }, 60_000);
});

describe('a mend', () => {
  it('leaves the chairs of the staff to the staff, where as few moves do without them', () => {
    const people = [...upTo(3).map((order) => guest(order)), ...upTo(3).map((order) => host(order)), host(1, { role: 'notetaker' })];
    const id = (name: string) => people.find((one) => one.name === name)?.id as PersonId;
    const seats = { N2: '客1', N1: '客2', N3: '客3', S2: '主1', S3: '主3', S1: '主2', SB1: '主1notetaker' };
    const sit = new Map(Object.entries(seats).map(([seat, name]) => [seatId(seat), id(name)]));
    const context = contextOf({ layout: 'meeting/talks', settings: { perSide: 3, behind: 2 }, convention: 'cn-foreign', people, sit });
    expect(named(context, repair(context))).toMatchObject({ S3: '主2', S1: '主3', SB1: '主1notetaker' });
  });
});
