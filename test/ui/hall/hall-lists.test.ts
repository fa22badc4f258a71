import { describe, expect, it } from 'vitest';
import { OccasionId } from '../../../src/model/ids';
import { reviewFrom } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { delegationLines, tableLines } from '../../../src/ui/hall/hall-lists';
import { largeReception } from '../../bench/large-reception';

const reception = largeReception(40, 1);
const occasion = reception.occasions[OccasionId.parse('dinner-1')];
const context = occasion && stageOf(reception, occasion);
if (!context || isStageFault(context)) throw new Error('The hall cannot be set.');
const review = { context, findings: reviewFrom(context).findings };

describe('the delegations of a hall', () => {
  const lines = delegationLines(review);
  it('hold everybody once, guests first', () => {
    expect(lines.flatMap(({ people }) => people)).toHaveLength(40);
    expect(lines.map(({ party }) => party)).toEqual(lines.map(({ party }) => party).toSorted());
  });
  it('say at how many tables they sit', () => {
    for (const { seats, tables } of lines) expect(tables).toBe(new Set(seats.map((seat) => seat.split('.')[0])).size);
  });
});

describe('the tables of a hall', () => {
  const lines = tableLines(review);
  it('stand by rank, the main one first', () => {
    expect(lines.map(({ rank }) => rank)).toEqual(lines.map((_, index) => index + 1));
  });
  it('count who sits there, by party and by delegation', () => {
    expect(lines.reduce((sum, { seated }) => sum + seated, 0)).toBe(40);
    for (const { seated, parties, delegations } of lines) {
      expect(parties.guest + parties.host + parties.other).toBe(seated);
      expect(delegations.reduce((sum, { count }) => sum + count, 0)).toBe(seated);
    }
  });
  it('name the host on the best seat as the one who keeps the table', () => {
    const first = lines.find(({ id }) => id === 'T1');
    expect(first?.host?.name).toBe('来宾9');
  });
});
