import { bench, describe } from 'vitest';
import { applyCommands } from '../../src/commands/apply-commands';
import { swapSeats } from '../../src/commands/swap-seats';
import { OccasionId, seatId } from '../../src/model/ids';
import type { Reception } from '../../src/model/reception';
import { reviewAfter, reviewFrom } from '../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { meetingOf500, visitOf1000 } from './review-receptions';

function contextOf(reception: Reception, id: OccasionId, before?: OccasionContext) {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion, before);
  if (!stage || isStageFault(stage)) throw new Error(`The bench cannot set ${id}.`);
  return stage;
}

const reviewAll = (reception: Reception) => reception.programme.map((id) => reviewFrom(contextOf(reception, id)));

/** A cold call needs a reception that nobody has looked at, so the making of one is measured by itself, to be taken off. */
describe('review: 500 seats, rostrum and audience', () => {
  bench('making the reception', () => {
    meetingOf500();
  });
  bench('making it, and a full check', () => {
    reviewAll(meetingOf500());
  });

  const audience = OccasionId.parse('audience');
  let reception = meetingOf500();
  let review = reviewFrom(contextOf(reception, audience));
  const swap = swapSeats(audience, seatId('1A'), seatId('9F'));
  bench('a move, and the check after it', () => {
    const applied = applyCommands(reception, [swap]);
    if (!('reception' in applied)) throw new Error('The swap was refused.');
    reception = applied.reception;
    review = reviewAfter(review, contextOf(reception, audience, review.context));
  });
});

describe('review: 1,000 people and 12 occasions', () => {
  bench('making the reception', () => {
    visitOf1000();
  });
  bench('making it, and all rules over it', () => {
    reviewAll(visitOf1000());
  });

  const dinner = OccasionId.parse('dinner');
  let reception = visitOf1000();
  let review = reviewFrom(contextOf(reception, dinner));
  const swap = swapSeats(dinner, seatId('T1.1'), seatId('T50.3'));
  bench('a move at a dinner of 1,000, and the check after it', () => {
    const applied = applyCommands(reception, [swap]);
    if (!('reception' in applied)) throw new Error('The swap was refused.');
    reception = applied.reception;
    review = reviewAfter(review, contextOf(reception, dinner, review.context));
  });
});
