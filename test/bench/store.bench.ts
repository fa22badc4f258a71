import { bench, describe } from 'vitest';
import { editPerson } from '../../src/commands/edit-person';
import { seatPerson } from '../../src/commands/seat-person';
import { swapSeats } from '../../src/commands/swap-seats';
import { OccasionId, PersonId, seatId } from '../../src/model/ids';
import { createReceptionStore } from '../../src/store/store';
import { largeReception } from './large-reception';

const dinner = OccasionId.parse('dinner-1');
const someone = PersonId.parse('p1');
const [first, last, free] = [seatId('T1.1'), seatId('T50.3'), seatId('T1.10')] as const;

describe('store: one gesture in a reception of 1,000 people and 12 banquets', () => {
  const store = createReceptionStore(largeReception(1000, 12));

  bench('swap two seats', () => {
    if (store.dispatch([swapSeats(dinner, first, last)])) throw new Error('The swap was refused.');
  });

  let there = false;
  bench('seat a person elsewhere', () => {
    const sitting = store.getReception().occasions[dinner]?.seating.T1?.[free] === someone;
    there = !sitting;
    if (store.dispatch([seatPerson(dinner, someone, there ? free : seatId('T1.9'))]) && there) throw new Error('The move was refused.');
  });

  let count = 0;
  bench('edit a person', () => {
    count += 1;
    store.dispatch([editPerson(someone, { title: `第${count}稿` })]);
  });

  bench('undo and redo', () => {
    store.undo();
    store.redo();
  });
});
