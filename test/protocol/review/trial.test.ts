import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { chooseSeat } from '../../../src/commands/choose-seat';
import { swapSeats } from '../../../src/commands/swap-seats';
import { type PersonId, type SeatId, seatId } from '../../../src/model/ids';
import { reviewFrom } from '../../../src/protocol/review/review-occasion';
import { scoreOf } from '../../../src/protocol/review/score';
import { reviewWith, scoreWith } from '../../../src/protocol/review/trial';
import { contextAfter, contextOf } from '../rules/contexts';
import { talks } from '../rules/rooms';

const before = contextOf({ room: talks, people: 'G1 G2 G3 G4 H1 H2 H3', sit: 'N3=G1 N4=G3 N2=G2 S4=G4 S3=H1 S2=H2' });
const seats = before.layout.seats.map(({ id }) => id);

function swapped(one: SeatId, other: SeatId): ReadonlyMap<SeatId, PersonId | null> {
  const sitter = (seat: SeatId) => before.occupant(seat)?.id ?? null;
  return new Map([
    [one, sitter(other)],
    [other, sitter(one)],
  ]);
}

describe('what a change of seats would be worth', () => {
  it('is what the plan is worth once it is made', () => {
    const { id } = before.occasion;
    // A guest who chose the seat: the choice goes with the guest.
    const { reception } = applyCommands(before.reception, [chooseSeat(id, seatId('N4'), true)]);
    const context = contextAfter(before, reception ?? before.reception);
    const review = reviewFrom(context);
    fc.assert(
      fc.property(fc.constantFrom(...seats), fc.constantFrom(...seats), (one, other) => {
        const { reception: made } = applyCommands(context.reception, [swapSeats(id, one, other)]);
        if (one === other || !made) return;
        const real = reviewFrom(contextAfter(context, made));
        expect(reviewWith(review, swapped(one, other)).findings).toEqual(real.findings);
        expect(scoreWith(review, swapped(one, other))).toEqual(scoreOf(real.findings));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the plan and its review as they are', () => {
    const review = reviewFrom(before);
    const findings = structuredClone(review.findings);
    expect(reviewWith(review, swapped(seatId('N3'), seatId('N4'))).findings).not.toEqual(findings);
    expect(review.findings).toEqual(findings);
    expect(reviewFrom(before).findings).toEqual(findings);
  });
});
