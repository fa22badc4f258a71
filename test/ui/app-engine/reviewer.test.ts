import { describe, expect, it } from 'vitest';
import { swapSeats } from '../../../src/commands/swap-seats';
import { waiveFinding } from '../../../src/commands/waive-finding';
import { WaiverId } from '../../../src/model/ids';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { identityOf } from '../../../src/protocol/rules/finding';
import { atWork, seats, talks } from './sample';

const [n4, n9] = seats('N4', 'N9');

describe('the review that runs along', () => {
  it('is the same object until something changes', () => {
    const { desk, reviewer } = atWork();
    const before = reviewer.review(talks);
    expect(reviewer.review(talks)).toBe(before);
    if (n4 && n9) desk.port.dispatch([swapSeats(talks, n4, n9)]);
    expect(reviewer.review(talks)).not.toBe(before);
  });

  it('says after every change what a review from scratch says', () => {
    const { desk, reviewer } = atWork();
    reviewer.review(talks);
    if (n4 && n9) desk.port.dispatch([swapSeats(talks, n4, n9)]);
    const reception = desk.port.getReception();
    const occasion = reception.occasions[talks];
    const stage = occasion && stageOf(reception, occasion);
    const fresh = stage && !isStageFault(stage) ? reviewOccasion(stage) : [];
    expect(reviewer.review(talks).findings.map(identityOf)).toEqual(fresh.map(identityOf));
    expect(fresh.some(({ seats: named }) => n4 && named.includes(n4))).toBe(true);
  });

  it('counts what somebody accepted for nothing, and still lists it', () => {
    const { desk, reviewer } = atWork();
    const { findings, score } = reviewer.review(talks);
    const [finding] = findings;
    if (!finding) throw new Error('The sample has lost its findings.');
    desk.port.dispatch([
      waiveFinding({
        id: WaiverId.parse('w1'),
        occasion: talks,
        finding: identityOf(finding),
        by: '石一川',
        reason: '客方要求',
        at: '2026-11-25',
      }),
    ]);
    const after = reviewer.review(talks);
    expect(after.findings).toHaveLength(findings.length);
    expect(after.score[finding.severity]).toBe(score[finding.severity] - 1);
  });
});
