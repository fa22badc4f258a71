import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/protocol/rules/finding';
import { createSuggesting } from '../../../src/ui/app-engine/suggesting';
import { bestFirst } from '../../../src/ui/panels/best-first';
import { atWork, talks } from './sample';

describe('suggestions', () => {
  it('do what they promise: what is cured is gone, what is caused is there, the score is the score', () => {
    const { desk, reviewer } = atWork();
    const suggestions = createSuggesting(reviewer);
    const { findings } = reviewer.review(talks);
    const offers = findings.flatMap((finding) => [...suggestions(talks, finding, 'zh-CN')]);
    expect(offers.length).toBeGreaterThan(0);
    for (const { commands, cures, causes, score } of offers) {
      expect(desk.port.dispatch(commands)).toBeUndefined();
      const after = reviewer.review(talks);
      const identities = after.findings.map(identityOf);
      for (const cured of cures) expect(identities).not.toContain(identityOf(cured));
      for (const caused of causes) expect(identities).toContain(identityOf(caused));
      expect(after.score).toEqual(score);
      desk.port.undo();
    }
  });

  it('are said with the names of the people, in both languages, each once', () => {
    const { reviewer } = atWork();
    const suggestions = createSuggesting(reviewer);
    const finding = reviewer.review(talks).findings.find(({ rule }) => rule === 'senior-takes-better-seat');
    if (!finding) throw new Error('The sample has lost its pair out of order.');
    const zh = bestFirst([...suggestions(talks, finding, 'zh-CN')]).map(({ label }) => label);
    expect(zh[0]).toMatch(/^与(陆景行|孟昭宁)对调$/);
    expect(new Set(zh).size).toBe(zh.length);
    expect(bestFirst([...suggestions(talks, finding, 'en')])[0]?.label).toMatch(/^Swap with .+$/);
  });
});
