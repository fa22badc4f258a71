import { describe, expect, it } from 'vitest';
import type { Reception } from '../../../src/model/reception';
import { madeOf, receptionOf } from '../made';
import { plainText, textsOf } from '../reading';
import { richReception } from '../rich-reception';
import { person } from '../sample';

const textOf = (reception: Reception) => plainText(madeOf('reception-list', reception).pages);

describe('the reception list', () => {
  it('has unit, name and post of every guest, every activity with time and place, companions, costs and who signs', () => {
    const reception = richReception('zh-CN');
    const text = textOf(reception);
    for (const { name, party, role } of Object.values(reception.people))
      if (party === 'guest' && role !== 'security') expect(text, name).toContain(name);
    for (const { title, place = '' } of Object.values(reception.occasions)) {
      expect(text).toContain(title);
      expect(text).toContain(place);
    }
    for (const words of ['罗维斯市政府', '厅局级', '1200.00元', '合计', '单位负责人']) expect(text).toContain(words);
  });

  it('says what the regulation wants and the plan does not have', () => {
    const { notes, pages } = madeOf('reception-list', receptionOf([person('林德', 'guest', { title: '副市长' })]));
    expect(notes.join()).toContain('清单尚缺 4 项');
    const text = plainText(pages);
    for (const words of ['公函：未填', '单位未填（1人）：林德', '公务活动：未列任何一项', '费用：未填']) expect(text).toContain(words);
    expect(text).not.toContain('职务未填');
  });

  it('says that nobody accompanies, where nobody does', () => {
    expect(textOf(receptionOf([person('林德', 'guest')]))).toContain('陪同人员无');
  });

  it('has when an activity begins and ends on one line', () => {
    const { pages } = madeOf('reception-list', richReception('zh-CN'));
    expect(pages.flatMap(({ body }) => textsOf(body))).toContain('11月26日（星期四）10:10至11:20');
  });

  it('is complete when everything is there', () => {
    const full = { ...richReception('zh-CN') };
    const { notes } = madeOf('reception-list', { ...full, sheet: { ...full.sheet, letter: { number: '罗函〔2026〕12号' } } });
    expect(notes).toEqual(['清单应列各项均已填写。']);
  });
});
