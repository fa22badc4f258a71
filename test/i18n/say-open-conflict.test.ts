import { describe, expect, it } from 'vitest';
import type { MergeConflict } from '../../src/exchange/plan/umpire';
import { sayOpenConflict } from '../../src/i18n/say-open-conflict';
import { languages, speakerFor } from '../../src/i18n/speak';
import { li, s2, smallReception, talks, wang } from '../laws/small-reception';

const stories: Readonly<Record<string, readonly [MergeConflict['about'], unknown, unknown, readonly [string, string, string]]>> = {
  'the title': [{ kind: 'heading', field: 'title' }, '甲', '乙', ['', '甲', '乙']],
  'a title of office': [{ kind: 'person', person: li.id, field: 'title' }, '部长', undefined, ['li的职务', '部长', '—']],
  'somebody removed': [{ kind: 'person', person: wang.id }, undefined, wang, ['wang', '已删除', '保留']],
  'friends kept together': [{ kind: 'person', person: li.id, field: 'together' }, [wang.id], undefined, ['li的', 'wang', '—']],
  'an occasion removed': [{ kind: 'occasion', occasion: talks }, undefined, {}, ['会谈', '已删除', '保留']],
  'a place': [{ kind: 'occasion', occasion: talks, field: 'place' }, '一号厅', '二号厅', ['会谈', '一号厅', '二号厅']],
  'a seat': [{ kind: 'seat', occasion: talks, person: li.id }, s2, undefined, ['li在“会谈”的席位', 'S2', '未入席']],
  'a chair': [{ kind: 'chair', occasion: talks, seat: s2 }, li.id, wang.id, ['“会谈”S2 坐谁', 'li', 'wang']],
};

describe('a conflict is said in the words of the office', () => {
  it.each(Object.entries(stories))('%s', (_, [about, mine, theirs, [wordsOf, here, there]]) => {
    const said = sayOpenConflict({ about, mine, theirs }, smallReception, smallReception, speakerFor('zh-CN'));
    expect(said.about).toContain(wordsOf);
    expect([said.mine, said.theirs]).toEqual([here, there]);
  });

  it.each(languages)('without a hole in %s', (language) => {
    for (const [about, mine, theirs] of Object.values(stories))
      for (const words of Object.values(sayOpenConflict({ about, mine, theirs }, smallReception, smallReception, speakerFor(language))))
        expect(words).not.toMatch(/undefined|\{\{|\[object/);
  });
});
