import { describe, expect, it } from 'vitest';
import { listed, person, reasons } from './people';

describe('official order', () => {
  it('comes first inside a party, with ties in competition ranking', () => {
    const people = [
      person('丁', { officialOrder: 3 }),
      person('乙', { officialOrder: 2 }),
      person('丙', { officialOrder: 2 }),
      person('甲', { officialOrder: 1 }),
    ];
    expect(listed(people)).toBe('甲 1, 丙 2, 乙 2, 丁 4');
    expect(reasons(people, '丁')).toEqual(['official-order']);
    expect(reasons(people, '乙')).toEqual(['official-order', 'equal']);
  });

  it('holds against every comparator', () => {
    const people = [person('科长', { officialOrder: 1, grade: 9 }), person('厅长', { officialOrder: 2, grade: 5 })];
    expect(listed(people)).toBe('科长 1, 厅长 2');
    expect(listed(people, { ranking: 'cn-unit' })).toBe('科长 1, 厅长 2');
  });

  it('ranks each party by itself: guests, hosts, others', () => {
    const people = [
      person('主一', { party: 'host', officialOrder: 1 }),
      person('客一', { officialOrder: 1 }),
      person('旁', { party: 'other', officialOrder: 1 }),
      person('主二', { party: 'host', officialOrder: 2 }),
    ];
    expect(listed(people)).toBe('客一 1, 主一 1, 主二 2, 旁 1');
  });

  it('lets somebody whom it does not mention in where the grade leaves one place only', () => {
    const people = [
      person('甲', { officialOrder: 1, grade: 5 }),
      person('乙', { officialOrder: 2, grade: 7 }),
      person('丙', { grade: 6 }),
      person('丁'),
    ];
    expect(listed(people)).toBe('甲 1, 丙 2, 乙 3, 丁 4');
    expect(reasons(people, '丁')).toEqual(['grade', 'unknown-last', 'grade-unknown']);
  });
});

describe('people without rank, spouses, representatives', () => {
  it('puts interpreters, drivers, guards and note-takers last, without rank', () => {
    expect(listed([person('翻译', { role: 'interpreter' }), person('甲', { officialOrder: 1 })])).toBe('甲 1, 翻译 -');
    expect(reasons([person('翻译', { role: 'interpreter' })], '翻译')).toEqual(['no-rank']);
  });

  it('gives a spouse the partner’s rank, and an officeholder the own one', () => {
    const amara = person('Amara', { officialOrder: 1, title: 'Minister of Trade', spouse: 'Daniel' });
    const daniel = person('Daniel', { spouse: 'Amara' });
    const tomas = person('Tomas', { officialOrder: 2 });
    expect(listed([daniel, tomas, amara])).toBe('Amara 1, Daniel 1, Tomas 3');
    expect(reasons([daniel, tomas, amara], 'Daniel')).toEqual(['spouse']);
    expect(listed([{ ...daniel, officialOrder: 3 }, tomas, amara])).toBe('Amara 1, Tomas 2, Daniel 3');
  });

  it('does not delegate rank, unless somebody acts for the office', () => {
    const minister = person('部长', { grade: 3 });
    const vice = person('副部长', { grade: 4 });
    const clerk = person('处长', { grade: 7, represents: '部长' });
    expect(listed([clerk, vice, minister], { ranking: 'cn-unit' })).toBe('部长 1, 副部长 2, 处长 3');
    expect(reasons([clerk, vice, minister], '处长')).toContain('own-rank');
    const acting = { ...clerk, acting: true };
    expect(listed([acting, vice, minister])).toBe('部长 1, 处长 2, 副部长 3');
    expect(reasons([acting, vice, minister], '处长')).toContain('ad-interim');
  });
});

describe('cn-unit: the chain inside one unit', () => {
  const given = { ranking: 'cn-unit' };

  it('ranks the typical list of a bureau', () => {
    const titles = ['党委委员', '纪委书记', '副局长', '党委副书记', '常务副局长', '局长', '党委书记'];
    const people = titles.map((title) => person(title, { title, organization: '某局' }));
    expect(listed(people, given)).toBe('党委书记 1, 局长 2, 常务副局长 3, 党委副书记 4, 副局长 5, 纪委书记 6, 党委委员 7');
    expect(reasons(people, '局长', given)).toEqual(['party-post-first']);
    expect(reasons(people, '常务副局长', given)).toEqual(['chief-before-deputy']);
    expect(reasons(people, '党委副书记', given)).toEqual(['executive-deputy-first']);
    expect(reasons(people, '副局长', given)).toEqual(['party-deputy-first']);
  });

  it('lists who acts in the post after who holds it, whatever the surname', () => {
    const people = [person('丁', { title: '代市长' }), person('甲', { title: '市长' })];
    expect(listed(people, { ranking: 'cn-unit' })).toBe('甲 1, 丁 2');
    expect(reasons(people, '丁', { ranking: 'cn-unit' })).toEqual(['holder-before-acting']);
  });

  it('takes 纪委书记 of a bureau for one of its deputies, after 副局长, whatever region the bureau is named after', () => {
    const people = [
      person('纪', { title: '纪委书记', organization: '江临市财政局' }),
      person('副', { title: '副局长', organization: '江临市财政局' }),
      person('正', { title: '局长', organization: '江临市财政局' }),
      person('委', { title: '党委委员', organization: '江临市财政局' }),
    ];
    expect(listed(people, { ranking: 'cn-unit' })).toBe('正 1, 副 2, 纪 3, 委 4');
  });

  it('sets a deputy with a party post above one without', () => {
    const people = [person('乙', { title: '江临市财政局副局长' }), person('甲', { title: '江临市财政局党组成员、副局长' })];
    expect(listed(people, given)).toBe('甲 1, 乙 2');
  });

  it('sets 常务 before a deputy of higher personal grade, and the grade before the date', () => {
    const people = [
      person('常务', { title: '江临市财政局常务副局长' }),
      person('正处', { title: '江临市财政局副局长（正处级）', appointed: '2024-01' }),
      person('副处', { title: '江临市财政局副局长', appointed: '2020-01' }),
      person('局长', { title: '江临市财政局局长' }),
    ];
    expect(listed(people, given)).toBe('局长 1, 常务 2, 正处 3, 副处 4');
    expect(reasons(people, '副处', given)).toEqual(['personal-grade']);
  });

  it('goes on by date of appointment, date of arrival, strokes of the surname', () => {
    const same = { title: '江临市副市长', appointed: '2022-03-01', arrived: '2021-05' };
    const people = [
      person('龚甲', same),
      person('丁乙', same),
      person('王丙', { ...same, arrived: '2020-01' }),
      person('王丁', { ...same, appointed: '2021-12' }),
      person('丁戊', same),
    ];
    expect(listed(people, given)).toBe('王丁 1, 王丙 2, 丁乙 3, 丁戊 3, 龚甲 5');
    expect(reasons(people, '王丙', given)).toEqual(['appointed-earlier']);
    expect(reasons(people, '丁乙', given)).toEqual(['arrived-earlier', 'equal']);
    expect(reasons(people, '龚甲', given)).toEqual(['surname-strokes']);
  });

  it('ranks by grade across units, region before department, real before titular, retired after serving', () => {
    const people = [
      person('调研员', { title: '江临市财政局一级调研员' }),
      person('局长', { title: '江临市财政局局长' }),
      person('县委书记', { title: '云平县委书记' }),
      person('原县委书记', { title: '原云平县委书记' }),
      person('副市长', { title: '江临市副市长' }),
      person('厅长', { title: '云岭省财政厅厅长' }),
    ];
    expect(listed(people, given)).toBe('厅长 1, 副市长 2, 县委书记 3, 原县委书记 4, 局长 5, 调研员 6');
    expect(reasons(people, '原县委书记', given)).toEqual(['retired-after-serving']);
    expect(reasons(people, '局长', given)).toEqual(['leaders-before-departments']);
    expect(reasons(people, '调研员', given)).toEqual(['real-before-titular']);
  });

  it('of the same grade and post puts the center before a province and the province before a city, where all say whose they are', () => {
    const division = (name: string, organization?: string) => person(name, { title: '处长', ...(organization ? { organization } : {}) });
    const three = [division('丁', '江临市财政局'), division('赵', '云岭省财政厅'), division('龚', '财政部')];
    expect(listed(three, given)).toBe('龚 1, 赵 2, 丁 3');
    expect(reasons(three, '丁', given)).toEqual(['higher-organ-first']);
    expect(reasons([...three, division('王')], '赵', given)).toEqual(['surname-strokes']);
  });

  it('puts assistants and deputy secretaries-general after the other deputies', () => {
    const people = [
      person('副秘书长', { title: '江临市政府副秘书长', grade: 8 }),
      person('副局长', { title: '江临市财政局副局长' }),
      person('局长', { title: '江临市财政局局长' }),
      person('秘书长', { title: '江临市政府秘书长' }),
    ];
    expect(listed(people, given)).toBe('局长 1, 秘书长 2, 副局长 3, 副秘书长 4');
    expect(reasons(people, '副秘书长', given)).toEqual(['secretaries-later']);
  });

  it('keeps a deputy of a sub-provincial city at the full grade that the post has there', () => {
    const people = [person('厅长', { title: '云岭省财政厅厅长' }), person('副市长', { title: '杭州市副市长' })];
    expect(listed(people, given)).toBe('副市长 1, 厅长 2');
  });

  it('does not rank by strokes people of whom nothing is known', () => {
    expect(listed([person('龚甲'), person('丁乙'), person('王丙', { grade: 5 })])).toBe('王丙 1, 丁乙 2, 龚甲 2');
    expect(reasons([person('龚甲'), person('丁乙')], '龚甲')).toEqual(['equal', 'grade-unknown']);
  });

  it('counts no strokes in names that have none', () => {
    const unit = { ranking: 'cn-unit' };
    expect(listed([person('Wang', { grade: 5 }), person('Li', { grade: 5 })], unit)).toBe('Li 1, Wang 1');
    expect(listed([person('Li', { grade: 5 }), person('龚甲', { grade: 5 })], unit)).toBe('龚甲 1, Li 2');
  });

  it('lists the unknown after the known and says so', () => {
    const people = [
      person('甲', { grade: 5, appointed: '2023-01' }),
      person('乙', { grade: 5 }),
      person('丙', { grade: 5, appointed: '2020-01' }),
    ];
    expect(listed(people, given)).toBe('丙 1, 甲 2, 乙 3');
    expect(reasons(people, '乙', given)).toEqual(['appointed-earlier', 'unknown-last']);
  });
});

describe('cn-bodies: 四大班子', () => {
  const county = {
    副县长: '县政府副县长',
    人大副主任: '县人大常委会副主任',
    政协副主席: '县政协副主席',
    常委后任: '县委常委、组织部部长',
    常委先任: '县委常委、常务副县长',
    副书记: '县委副书记',
    政协主席: '县政协主席',
    人大主任: '县人大常委会主任',
    县长: '县委副书记、县长',
    书记: '县委书记',
  };
  const dates: Readonly<Record<string, string>> = { 常委先任: '2020-01', 常委后任: '2022-01' };
  const people = Object.entries(county).map(([name, title]) => person(name, { title, ...(dates[name] && { appointed: dates[name] }) }));
  const order = (given: Record<string, string>) => listed(people, { ranking: 'cn-bodies', ...given }).replace(/ \d+/g, '');

  it('has both published orders, government first unless asked', () => {
    expect(order({})).toBe('书记, 县长, 人大主任, 政协主席, 副书记, 常委先任, 常委后任, 人大副主任, 副县长, 政协副主席');
    expect(order({ bodies: 'congress-first' })).toBe(
      '书记, 人大主任, 县长, 政协主席, 副书记, 常委先任, 常委后任, 人大副主任, 副县长, 政协副主席',
    );
    expect(reasons(people, '常委后任', { ranking: 'cn-bodies' })).toEqual(['standing-committee-entry']);
    expect(reasons(people, '人大主任', { ranking: 'cn-bodies' })).toEqual(['four-bodies-government-first']);
  });

  it('puts the executive vice-chair in the place of the congress when the secretary chairs it', () => {
    const list = [
      person('政协主席', { title: '县政协主席' }),
      person('人大常务副主任', { title: '县人大常委会常务副主任' }),
      person('县长', { title: '县长' }),
      person('书记', { title: '县委书记、县人大常委会主任' }),
      person('副书记', { title: '县委专职副书记' }),
    ];
    expect(listed(list, { ranking: 'cn-bodies' })).toBe('书记 1, 县长 2, 人大常务副主任 3, 政协主席 4, 副书记 5');
  });

  it('gives posts without the region’s name the region of the list', () => {
    const list = ['政协主席', '人大主任', '县长', '书记', '副书记'].map((title) => person(title, { title }));
    expect(listed(list, { ranking: 'cn-bodies' })).toBe('书记 1, 县长 2, 人大主任 3, 政协主席 4, 副书记 5');
  });

  it('breaks a tie of entry by the time at the previous grade', () => {
    const member = { title: '县委常委', appointed: '2021-06' };
    const list = [person('后', { ...member, previous: '2018-01' }), person('先', { ...member, previous: '2016-01' })];
    expect(listed(list, { ranking: 'cn-bodies' })).toBe('先 1, 后 2');
  });
});
