import { describe, expect, it } from 'vitest';
import { movePeople } from '../../../src/commands/move-people';
import { createArranging } from '../../../src/ui/app-engine/arranging';
import { atWork, talks } from './sample';

describe('arranging where there is no worker', () => {
  it('gives moves that the store takes, with the score that follows', async () => {
    const { desk, reviewer } = atWork();
    const arrange = createArranging(reviewer, () => 'zh-CN');
    const before = reviewer.review(talks).score;
    const proposal = await arrange(talks, 'mend', () => undefined, new AbortController().signal);
    expect(proposal.before).toEqual(before);
    expect(proposal.moves.length).toBeGreaterThan(0);
    expect(
      desk.port.dispatch([
        movePeople(
          talks,
          proposal.moves.map(({ person, from, to }) => ({ person, from, to })),
        ),
      ]),
    ).toBeUndefined();
    expect(reviewer.review(talks).score).toEqual(proposal.score);
    expect(proposal.moves.some(({ why }) => /第 \d+ 位，坐第 \d+ 席/.test(why))).toBe(true);
  });

  it('does not begin when it was called off', async () => {
    const { reviewer } = atWork();
    const off = AbortSignal.abort();
    await expect(createArranging(reviewer, () => 'zh-CN')(talks, 'arrange', () => undefined, off)).rejects.toThrow();
  });
});
