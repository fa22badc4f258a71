import { movePeople } from '../../src/commands/move-people';
import type { OccasionId } from '../../src/model/ids';
import type { Review } from '../../src/ui/panels/review-port';
import type { ArrangePort, Proposal } from '../../src/ui/proposal/arrange-port';

/** Swaps the two whose order is reversed, if there are two; says that it is half-way before. */
export function stubArranging(review: (id: OccasionId) => Review): ArrangePort {
  const swapping = (id: OccasionId): Proposal => {
    const before = review(id);
    const reversed = before.findings.find(({ rule }) => rule === 'order');
    const [first, second] = reversed?.seats ?? [];
    const [lower, upper] = reversed?.people ?? [];
    const moves =
      first && second && lower && upper
        ? [
            { person: lower, from: first, to: second, why: '第 3 位应坐 S8' },
            { person: upper, from: second, to: first, why: '第 4 位应坐 S4' },
          ]
        : [];
    const cures = reversed ? [reversed] : [];
    return {
      moves,
      groups: moves.length > 0 ? [{ shape: 'cycle', moves, cures, causes: [], without: before.score }] : [],
      come: [],
      leave: [],
      seating: {},
      before: before.score,
      score: { ...before.score, breach: 0 },
      findings: before.findings.filter((finding) => finding !== reversed),
      cures,
      causes: [],
      proof: { kind: 'exact' },
      unseated: [],
    };
  };
  return {
    async propose(id, _aim, { onProgress }) {
      const proposal = swapping(id);
      onProgress({ done: 0.5, score: proposal.score, moves: proposal.moves.length, weight: 0 });
      return proposal;
    },
    alternatives: async (id) => [
      { kinds: ['fewest-moves'], proposal: swapping(id) },
      { kinds: ['best-score'], proposal: swapping(id), fromLastTime: 3 },
    ],
    everywhere: async ({ programme }) => ({
      sharing: 'fits',
      staff: ['没有工作人员被同时安排在两处。'],
      handovers: 0,
      occasions: programme.map((occasion) => {
        const { moves, before, score } = swapping(occasion);
        return { occasion, moves, before, score, isProven: true };
      }),
      commands: programme.flatMap((occasion) => {
        const { moves } = swapping(occasion);
        return moves.length > 0
          ? [
              movePeople(
                occasion,
                moves.map(({ person, from, to }) => ({ person, from, to })),
              ),
            ]
          : [];
      }),
    }),
    conflict: async () => undefined,
  };
}
