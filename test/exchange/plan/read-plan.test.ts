import { describe, expect, it } from 'vitest';
import { sayPlanFault, sayPlanNotOpened } from '../../../src/exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { Reception } from '../../../src/model/reception';

const reception = Reception.parse({
  format: 'xici',
  formatVersion: 1,
  id: 'r1',
  title: '江临来访',
  people: {
    p1: { id: 'p1', name: '顾城', party: 'host', role: 'principal', officialOrder: 1 },
    p2: { id: 'p2', name: '翟译', party: 'host', role: 'interpreter', serves: 'p1' },
  },
  occasions: {
    o1: {
      id: 'o1',
      title: '会谈',
      layout: 'meeting/talks',
      settings: { perSide: 5 },
      convention: 'cn-domestic',
      given: {},
      attendees: { p1: true, p2: true },
      seating: { N: { N3: 'p1', N2: 'p2' } },
      locks: {},
      chosen: {},
    },
  },
  programme: ['o1'],
  waivers: { w1: { id: 'w1', occasion: 'o1', finding: 'a-rule/x(|)', by: '邢朗', reason: '主宾要求', at: '2026-11-23' } },
  settings: { rules: {} },
});

/** The plan with one thing in it changed; `undefined` removes it. */
function damaged(path: readonly string[], value: unknown): string {
  const plan: unknown = JSON.parse(writePlan(reception));
  const last = path.at(-1) ?? '';
  let at = plan as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(plan);
}

function said(text: string): readonly string[] {
  const read = readPlan(text);
  return isPlanFault(read) ? languages.map((language) => sayPlanFault(read, speakerFor(language))) : [];
}

describe('a plan file', () => {
  it('comes back as it was written, with a mark at the start or without', () => {
    expect(readPlan(writePlan(reception))).toEqual(reception);
    expect(readPlan(`\ufeff${writePlan(reception)}`)).toEqual(reception);
  });

  it('has one text for one plan, whatever the order in which it came about', () => {
    const other = Reception.parse({ ...reception, people: Object.fromEntries(Object.entries(reception.people).reverse()) });
    expect(Object.keys(other.people)).not.toEqual(Object.keys(reception.people));
    expect(writePlan(other)).toBe(writePlan(reception));
  });

  it.each([
    ['no JSON', '{"format":', /JSON/],
    ['another program’s JSON', '{"format":"other"}', /文件标记/],
    ['a list', '[1]', /文件标记/],
    ['a newer format', damaged(['formatVersion'], 9), /格式 9.*更新席次/],
    ['an odd version', damaged(['formatVersion'], 'one'), /“"one"”无法识别/],
    ['a person’s order', damaged(['people', 'p1', 'officialOrder'], 'first'), /人员“顾城”的排名不是/],
    ['a person without a name', damaged(['people', 'p1', 'name'], undefined), /人员“p1”的姓名不是/],
    ['a person who is a number', damaged(['people', 'p1'], 7), /人员“p1”不是/],
    ['a lock', damaged(['occasions', 'o1', 'locks'], { '?': true }), /场次“会谈”的锁定的席位不是/],
    ['the programme', damaged(['programme'], 'o1'), /日程不是/],
    ['a waiver', damaged(['waivers', 'w1', 'by'], ''), /放行记录“a-rule/],
    ['a sitter who is gone', damaged(['occasions', 'o1', 'seating', 'N', 'N3'], 'p9'), /场次“会谈”的座次指向不存在的“p9”/],
    ['an attendee who is gone', damaged(['occasions', 'o1', 'attendees', 'p9'], true), /场次“会谈”的出席人员指向不存在的“p9”/],
    ['somebody served who is gone', damaged(['people', 'p2', 'serves'], 'p9'), /人员“翟译”的服务对象指向不存在的“p9”/],
    ['a seat in a wrong block', damaged(['occasions', 'o1', 'seating', 'S'], { N4: 'p1' }), /场次“会谈”的座次与所在位置不符（“N4”）/],
    ['a person under another id', damaged(['people', 'p1', 'id'], 'p7'), /人员“顾城”与所在位置不符/],
    ['an occasion under another id', damaged(['occasions', 'o1', 'id'], 'o7'), /场次“会谈”与所在位置不符/],
    ['a programme of nothing', damaged(['programme'], ['o1', 'o9']), /日程指向不存在的“o9”/],
    ['a programme that repeats', damaged(['programme'], ['o1', 'o1']), /日程与所在位置不符（“o1”）/],
    ['an occasion outside the programme', damaged(['programme'], []), /日程中缺少场次“会谈”/],
    [
      'a wish about nobody',
      damaged(['wishes'], [{ a: { by: 'person', person: 'p9' }, relation: 'beside', b: { by: 'party', party: 'host' }, strength: 'must' }]),
      /排座要求指向不存在的“p9”/,
    ],
    ['a waiver of nothing', damaged(['waivers', 'w1', 'occasion'], 'o9'), /放行记录“a-rule.*指向不存在的“o9”/],
    ['a waiver under another id', damaged(['waivers', 'w1', 'id'], 'w9'), /放行记录“a-rule.*与所在位置不符/],
  ])('says what is wrong and where: %s', (_, text, zh) => {
    const [chinese = '', english = ''] = said(text);
    expect(chinese).toMatch(zh);
    expect(english).toMatch(/^(This|The format version) .*\.$/);
  });

  it('says on a screen, and only there, that the plan which stood open still does', () => {
    const fault = readPlan('{');
    if (!isPlanFault(fault)) throw new Error('A brace was read as a plan.');
    const [zh, en] = [speakerFor('zh-CN'), speakerFor('en')];
    expect(sayPlanNotOpened(fault, zh)).toBe(`${sayPlanFault(fault, zh)}当前方案未改动。`);
    expect(sayPlanNotOpened(fault, en)).toBe(`${sayPlanFault(fault, en)} The reception on screen is unchanged.`);
    expect(sayPlanFault(fault, en)).not.toContain('screen');
  });

  it('refuses what no plan can be', () => {
    expect(readPlan('x'.repeat(16 * 1024 * 1024 + 1))).toEqual({ fault: 'tooLarge', limit: 16 });
    expect(sayPlanFault({ fault: 'tooLarge', limit: 16 }, speakerFor('zh-CN'))).toContain('16 MB');
  });
});

describe('a plan that says the first sits on the center point, and not where the axis runs', () => {
  const [talks] = Object.values(reception.occasions);
  const settingsOf = (layout: string, settings: object, given: object) => {
    const plan = { ...reception, occasions: { o1: { ...talks, layout, settings, given, seating: {} } } };
    const read = readPlan(JSON.stringify(plan));
    return isPlanFault(read) ? read : Object.values(read.occasions)[0]?.settings;
  };

  it('has the axis through a seat when it is opened', () =>
    expect(settingsOf('meeting/rostrum', { rows: '6' }, { center: 'on-first' })).toEqual({ rows: '6', axis: 'seat' }));
  it('keeps an axis that somebody chose, and every other plan', () => {
    expect(settingsOf('meeting/rostrum', { rows: '6', axis: 'between' }, { center: 'on-first' })).toEqual({ rows: '6', axis: 'between' });
    expect(settingsOf('meeting/rostrum', { rows: '6' }, {})).toEqual({ rows: '6' });
    expect(settingsOf('meeting/audience', { rows: '6' }, { center: 'on-first' })).toEqual({ rows: '6' });
  });
});
