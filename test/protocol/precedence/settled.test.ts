import { describe, expect, it } from 'vitest';
import { OccasionId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import { emptyReception, type Reception } from '../../../src/model/reception';
import { TitleKey, titleKey } from '../../../src/model/settled-titles';
import { peopleUnsettled, unclearTitles, withSettledGrade } from '../../../src/protocol/precedence';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { smallReception } from '../../laws/small-reception';
import { person } from './people';

const key = (text: string) => TitleKey.parse(text);

describe('a title as it is settled', () => {
  it.each([
    ['局 长', '江临市财政局', '江临市财政局|局长'],
    ['局长', undefined, '|局长'],
    ['Director  General', 'Foreign Office', 'Foreign Office|Director General'],
    ['局长（正处级）', ' ', '|局长(正处级)'],
  ])('%s, %s', (title, organization, expected) => {
    expect(titleKey({ title, ...(organization === undefined ? {} : { organization }) })).toBe(expected);
  });

  it('is none without words', () => {
    expect(titleKey({ title: '  ' })).toBeUndefined();
    expect(titleKey({})).toBeUndefined();
  });
});

describe('unclear titles', () => {
  const chief = { title: '主任', organization: '发展中心' };
  const people = [
    person('甲', chief),
    person('乙', chief),
    person('丙', { ...chief, organization: '信息中心' }),
    person('丁', { ...chief, grade: 7 }),
    person('戊', { ...chief, role: 'interpreter' }),
    person('己', { ...chief, status: 'withdrawn' }),
    person('庚', { title: '云岭省委书记' }),
  ];

  it('are listed once with everybody who has them; a clear title, a grade of the list, people without rank are not', () => {
    const titles = unclearTitles(people, undefined);
    expect(titles.map(({ key: own, people: same }) => `${own} ${same.map(({ name }) => name).join('')}`)).toEqual([
      '发展中心|主任 甲乙',
      '信息中心|主任 丙',
    ]);
    expect(titles[0]?.reading.unclear).not.toEqual([]);
    expect(peopleUnsettled(titles)).toBe(3);
  });

  it('go to the end of the list once they are settled, and are no longer waited for', () => {
    const titles = unclearTitles(people, { [key('发展中心|主任')]: 7 });
    expect(titles.map(({ settled }) => settled)).toEqual([undefined, 7]);
    expect(peopleUnsettled(titles)).toBe(1);
  });

  it('give their settled grade to whoever has none of the list', () => {
    const settled = { [key('发展中心|主任')]: 5 };
    expect(people.map((one) => withSettledGrade(one, settled).grade)).toEqual([5, 5, undefined, 7, 5, 5, undefined]);
    expect(withSettledGrade(people[2] ?? person('x'), settled)).toBe(people[2]);
  });
});

describe('precedence on an occasion', () => {
  const [first, second] = [
    person('甲', { title: '主任', organization: '发展中心' }),
    person('乙', { title: '主任', organization: '信息中心' }),
  ];
  const occasion: Occasion = {
    id: OccasionId.parse('o'),
    title: '座谈',
    layout: 'meeting/rostrum',
    settings: {},
    convention: 'cn-domestic',
    given: {},
    attendees: { [first.id]: true, [second.id]: true },
    seating: {},
    locks: {},
    chosen: {},
  };
  const reception: Reception = {
    ...emptyReception(smallReception.id, '座谈'),
    people: { [first.id]: first, [second.id]: second },
    occasions: { [occasion.id]: occasion },
    programme: [occasion.id],
  };
  function stage(of: Reception) {
    const found = stageOf(of, occasion);
    if (isStageFault(found)) throw new Error(JSON.stringify(found));
    return found;
  }

  it('is not known while the titles are open, and follows what was settled', () => {
    expect(stage(reception).seniority.compare(first.id, second.id) ?? 0).toBe(0);
    const settled = { ...reception, settledTitles: { [key('发展中心|主任')]: 7, [key('信息中心|主任')]: 5 } };
    expect(stage(settled).seniority.compare(first.id, second.id)).toBeGreaterThan(0);
    expect(stage(settled).personOf(second.id)?.grade).toBe(5);
    expect(second.grade, 'the list itself is untouched').toBeUndefined();
  });

  it('is worked out once for the same people and titles', () => {
    const settled = { ...reception, settledTitles: { [key('发展中心|主任')]: 7 } };
    expect(stage(settled).reception.people).toBe(stage({ ...settled }).reception.people);
    expect(stage(settled).seniority).toBe(stage({ ...settled, title: '另一个名称' }).seniority);
  });

  it('lets the official order stand above it', () => {
    const listed = {
      ...reception,
      people: { [first.id]: { ...first, officialOrder: 1 }, [second.id]: { ...second, officialOrder: 2 } },
      settledTitles: { [key('发展中心|主任')]: 7, [key('信息中心|主任')]: 5 },
    };
    expect(stage(listed).seniority.compare(first.id, second.id)).toBeLessThan(0);
  });
});
