import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { chooseSeat } from '../../../src/commands/choose-seat';
import type { Command } from '../../../src/commands/command';
import { editPerson } from '../../../src/commands/edit-person';
import { lockSeat } from '../../../src/commands/lock-seat';
import { seatPerson } from '../../../src/commands/seat-person';
import { setAttendance } from '../../../src/commands/set-attendance';
import { swapSeats } from '../../../src/commands/swap-seats';
import { unseatPerson } from '../../../src/commands/unseat-person';
import { buildLayout } from '../../../src/layouts';
import { type LayoutId, layoutIds } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import { blockOf, OccasionId, PersonId, ReceptionId, type SeatId, seatId } from '../../../src/model/ids';
import { ConventionId, type Givens, type Settings } from '../../../src/model/occasion';
import type { Person } from '../../../src/model/person';
import { emptyReception, type Reception } from '../../../src/model/reception';
import type { Wish } from '../../../src/model/wish';
import { type OccasionReview, reviewAfter, reviewFrom } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { rules } from '../../../src/protocol/rules';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';

const dinner = OccasionId.parse('dinner');
const ids = Array.from({ length: 16 }, (_, index) => PersonId.parse(`p${index + 1}`));
const anybody = fc.constantFrom(...ids);

/** Rooms in which everybody finds a neighbor, and a table too few. */
const settings: Partial<Record<LayoutId, Settings>> = {
  'meeting/rostrum': { rows: '5,6' },
  'meeting/audience': { rows: '5,6,5', aisles: 'C' },
  'meeting/talks': { perSide: 5, behind: 3 },
  'ceremony/photo': { rows: '6,7' },
  'banquet/hall': { tables: 3, seats: 6, pattern: 'grid' },
  'vehicle/convoy': { vehicles: 'sedan,sedan,van-7' },
};

/** Few values, so that people meet in everything that a rule asks about them. */
const personFields = fc.record(
  {
    party: fc.constantFrom('guest' as const, 'guest' as const, 'host' as const, 'host' as const, 'other' as const),
    role: fc.constantFrom(
      ...(['member', 'member', 'member', 'principal', 'moderator', 'interpreter', 'notetaker', 'security', 'driver', 'carer'] as const),
    ),
    officialOrder: fc.integer({ min: 1, max: 12 }),
    grade: fc.integer({ min: 3, max: 6 }),
    sex: fc.constantFrom('female' as const, 'male' as const),
    organization: fc.constantFrom('外办', '商务厅'),
    languages: fc.subarray(['中文', 'English'], { minLength: 1 }),
    diet: fc.constant('清真'),
    needs: fc.subarray(['轮椅'], { minLength: 1 }),
    spouse: anybody,
    serves: anybody,
    apart: fc.array(anybody, { minLength: 1, maxLength: 2 }),
    together: fc.array(anybody, { minLength: 1, maxLength: 2 }),
    status: fc.constantFrom('confirmed' as const, 'withdrawn' as const),
  },
  { requiredKeys: ['party', 'role'] },
);

const wishes = fc.array(
  fc.record({
    a: anybody.map((person) => ({ by: 'person' as const, person })),
    relation: fc.constantFrom('beside' as const, 'not-beside' as const, 'same-table' as const, 'other-vehicle' as const),
    b: anybody.map((person) => ({ by: 'person' as const, person })),
    strength: fc.constantFrom('must' as const, 'prefer' as const, 3),
  }),
  { maxLength: 3 },
);

const everyRule = Object.fromEntries(rules.flatMap(({ id, severity, onRequest }) => (onRequest ? [[id, severity]] : [])));

function receptionOf(
  layout: LayoutId,
  convention: ConventionId,
  given: Givens,
  fields: readonly Omit<Person, 'id' | 'name'>[],
  asked: readonly Wish[],
): Reception {
  const people = fields.flatMap((more, index): readonly Person[] =>
    ids[index] ? [{ ...more, id: ids[index], name: `人${index + 1}` }] : [],
  );
  const empty = emptyReception(ReceptionId.parse('r'), '接待');
  return {
    ...empty,
    settings: { ...empty.settings, rules: everyRule },
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    wishes: [...asked],
    programme: [dinner],
    occasions: {
      [dinner]: {
        id: dinner,
        title: '宴会',
        layout,
        settings: settings[layout] ?? {},
        convention,
        given,
        attendees: Object.fromEntries(ids.map((id) => [id, true as const])),
        seating: {},
        locks: {},
        chosen: {},
      },
    },
  };
}

type Step = readonly Command[] | { readonly byHand: readonly [SeatId, PersonId] };

/** What staff do, and now and then what only an edited file can do: somebody on two seats, or on one that is not there. */
function stepsIn(layout: LayoutId): fc.Arbitrary<readonly Step[]> {
  const built = buildLayout(layout, settings[layout] ?? {});
  if (isFault(built)) throw new Error(`${layout}: ${JSON.stringify(built)}`);
  const seats = fc.constantFrom(...built.seats.map(({ id }) => id));
  const one = (command: fc.Arbitrary<Command>) => command.map((made): Step => [made]);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: one(fc.tuple(anybody, seats).map(([person, seat]) => seatPerson(dinner, person, seat))) },
    { weight: 4, arbitrary: one(fc.tuple(seats, seats).map(([first, second]) => swapSeats(dinner, first, second))) },
    { weight: 1, arbitrary: one(anybody.map((person) => unseatPerson(dinner, person))) },
    { weight: 1, arbitrary: one(fc.tuple(seats, fc.boolean()).map(([seat, locked]) => lockSeat(dinner, seat, locked))) },
    { weight: 1, arbitrary: one(fc.tuple(seats, fc.boolean()).map(([seat, chosen]) => chooseSeat(dinner, seat, chosen))) },
    { weight: 1, arbitrary: one(fc.tuple(anybody, fc.boolean()).map(([person, comes]) => setAttendance(dinner, [person], comes))) },
    { weight: 1, arbitrary: one(anybody.map((person) => editPerson(person, { status: 'withdrawn' }))) },
    { weight: 1, arbitrary: fc.tuple(fc.oneof(seats, fc.constant(seatId('Z9'))), anybody).map((byHand): Step => ({ byHand })) },
  );
  const crowd = fc.shuffledSubarray([...built.seats], {
    minLength: Math.min(8, built.seats.length),
    maxLength: Math.min(14, built.seats.length),
  });
  const seated = crowd.map((chosen): Step => chosen.flatMap(({ id }, index) => (ids[index] ? [seatPerson(dinner, ids[index], id)] : [])));
  return fc.tuple(seated, fc.array(step, { minLength: 6, maxLength: 14 })).map(([first, rest]) => [first, ...rest]);
}

function after(reception: Reception, step: Step): Reception {
  if ('byHand' in step) {
    const [seat, person] = step.byHand;
    return produce(reception, (draft) => {
      const seating = draft.occasions[dinner]?.seating ?? {};
      seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: person };
    });
  }
  return applyCommands(reception, step).reception ?? reception;
}

function stage(reception: Reception, before?: OccasionContext): OccasionContext {
  const occasion = reception.occasions[dinner];
  const found = occasion && stageOf(reception, occasion, before);
  if (!found || isStageFault(found)) throw new Error(`Not to be laid out: ${JSON.stringify(found)}`);
  return found;
}

const givens: fc.Arbitrary<Givens> = fc.oneof(
  fc.constant({}),
  fc.constant({ driver: 'host' }),
  fc.constant({ driver: 'host-couple' }),
  fc.constant({ visit: 'superior' }),
);

describe.each(layoutIds)('the review after each of many moves: %s', (layout) => {
  it('is the review from the start', () => {
    const scenes = fc.record({
      convention: fc.constantFrom(...ConventionId.options),
      given: givens,
      people: fc.array(personFields, { minLength: ids.length, maxLength: ids.length }),
      asked: wishes,
      steps: stepsIn(layout),
      looks: fc.infiniteStream(fc.boolean()),
    });
    fc.assert(
      fc.property(scenes, ({ convention, given, people, asked, steps, looks }) => {
        let reception = receptionOf(layout, convention, given, people, asked);
        const first = reception.occasions[dinner] && stageOf(reception, reception.occasions[dinner]);
        // A given that this convention does not know is refused before anybody is seated.
        if (!first || isStageFault(first)) return;
        let context: OccasionContext = first;
        let review: OccasionReview = reviewFrom(context);
        for (const step of steps) {
          reception = after(reception, step);
          context = stage(reception, context);
          // Now and then several moves lie between two looks.
          if (!looks.next().value) continue;
          review = reviewAfter(review, context);
          expect(review.findings).toEqual(reviewFrom(stage(reception)).findings);
        }
        // From cold: of a plan as it comes out of a file nothing was worked out before.
        expect(reviewAfter(review, stage(reception, context)).findings).toEqual(reviewFrom(stage(structuredClone(reception))).findings);
      }),
      { numRuns: 30 },
    );
  });
});
