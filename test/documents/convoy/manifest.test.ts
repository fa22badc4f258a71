import { describe, expect, it } from 'vitest';
import { manifest } from '../../../src/documents/convoy/manifest';
import { seatingChart } from '../../../src/documents/seating/seating-chart';
import { made } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { delegation, occasionOf, person, talksOf } from '../sample';

const driver = person('庄大为', 'other', { role: 'driver', title: '驾驶员', phone: '138 0000 0001' });
const riders = [driver, ...delegation.slice(0, 2), ...delegation.slice(7, 8)];
const car = occasionOf(riders, { layout: 'vehicle/sedan', convention: 'cn-foreign', title: '一号车' });

describe('the manifest of a car', () => {
  const { pages } = made('manifest', car);

  it('is one upright sheet that draws the car and lists everybody in it', () => {
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ width: 210, height: 297 });
    // On the drawing and in the list; the driver in the facts of the car, the others on the way in and on the way out.
    for (const { name, role } of riders) expect(timesIn(plainText(pages), name), name).toBe(role === 'driver' ? 3 : 4);
  });

  it('has the front of the car, the telephone of the driver, and who drives', () => {
    const texts = textsOf(pages[0]?.body ?? '');
    expect(texts).toContain('车头');
    expect(texts).toContain('138 0000 0001');
    expect(texts.filter((text) => text === '驾')).toHaveLength(2);
  });

  it('says what the office knows of the car, and in which order they get in and out', () => {
    const vehicles = { V1: { role: 'principal', plate: '江A·00001', number: '1', driver: '庄大为', phone: '139 0000 0000' } } as const;
    const text = plainText(made('manifest', { ...car, occasion: { ...car.occasion, vehicles } }).pages);
    for (const fact of ['1号车乘车安排表', '主车', '江A·00001', '13900000000', '上车：', '下车：']) expect(text).toContain(fact);
  });

  it('has no column for telephones that nobody gave', () => {
    const silent = occasionOf(delegation.slice(0, 3), { layout: 'vehicle/sedan', convention: 'cn-foreign' });
    expect(textsOf(made('manifest', silent).pages[0]?.body ?? '')).not.toContain('电话');
    expect(textsOf(pages[0]?.body ?? '')).toContain('电话');
  });

  it('draws the car smaller where that keeps everything on one sheet', () => {
    const five = [driver, ...delegation.slice(0, 4)];
    const about = { role: 'principal', plate: '江A·00001', number: '1', driver: '庄大为', phone: '139 0000 0000', note: '走东门' } as const;
    const full = occasionOf(five, { layout: 'vehicle/sedan', convention: 'cn-foreign' });
    const sheets = made('manifest', { ...full, occasion: { ...full.occasion, vehicles: { V1: about } } }).pages;
    expect(sheets).toHaveLength(1);
    for (const { name } of five) expect(plainText(sheets)).toContain(name.replace(' ', ''));
  });

  it.each(['vehicle/mpv-7', 'vehicle/van-9', 'vehicle/coaster'] as const)('writes whole names on the seats of %s', (layout) => {
    const names = ['埃莱娜·莫拉维', '托马斯·林德', '阿米娜·达维', '欧阳若川', '沈知远', '安德里·维诺', '古丽娜尔'];
    const aboard = names.map((name, place) => person(name, 'guest', { title: '处长', phone: `138 0000 000${place}` }));
    const { pages: sheets } = made('manifest', occasionOf(aboard, { layout, convention: 'cn-foreign' }));
    expect(sheets).toHaveLength(1);
    const [drawn = ''] = plainText(sheets).split('席位');
    for (const name of names) expect(timesIn(drawn, name), name).toBe(1);
  });

  it('gives a coach a sheet of its own, with names on its seats, and the list the next', () => {
    const crowd = Array.from({ length: 45 }, (_, place) => person(`乘客${place}`, 'guest', { title: '随员', phone: '138 0000 0000' }));
    const { pages: long } = made('manifest', occasionOf(crowd, { layout: 'vehicle/coach' }));
    const [drawn = [], ...lists] = long.map(({ body }) => textsOf(body));
    for (const { name } of crowd) {
      expect(drawn, name).toContain(name);
      expect(lists.flat().filter((text) => text === name)).toHaveLength(1);
    }
  });
});

describe('the manifest of a convoy', () => {
  const crowd = Array.from({ length: 12 }, (_, place) => person(`随行${10 + place}`, 'guest'));
  const convoy = occasionOf(crowd, { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,mpv-7' }, title: '车队' });
  const { pages } = made('manifest', convoy, { escort: false });

  it('is a sheet for each vehicle, with its own passengers only', () => {
    expect(pages).toHaveLength(2);
    const [first, second] = pages.map((page) => plainText([page]));
    for (const { name, id } of convoy.people) {
      const inFirst = convoy.seatsOf(id)[0]?.startsWith('V1') === true;
      expect(timesIn(first ?? '', name) > 0, name).toBe(inFirst);
      expect(timesIn(second ?? '', name) > 0, name).toBe(!inFirst);
    }
  });
});

it('is offered for vehicles only', () => {
  expect(manifest.suits(car)).toBe(true);
  expect(manifest.suits(talksOf(delegation, 9))).toBe(false);
  expect(seatingChart.suits(car)).toBe(true);
});

it('tells the escort of the right door and of going round at a car alone: into other vehicles the juniors go first', () => {
  const text = (layout: 'vehicle/sedan' | 'vehicle/van-7' | 'vehicle/coaster') =>
    plainText(made('manifest', occasionOf(riders, { layout, convention: 'cn-foreign' })).pages);
  expect(text('vehicle/sedan')).toContain('主人绕行');
  for (const layout of ['vehicle/van-7', 'vehicle/coaster'] as const) expect(text(layout)).not.toContain('主人绕行');
  const convoy = occasionOf(riders, { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,van-7' }, convention: 'cn-foreign' });
  expect(made('manifest', convoy).pages.map((page) => plainText([page]).includes('主人绕行'))).toEqual([true, false]);
});

it('of vehicles with passengers alone, where there are none, says so', () => {
  const { pages: sheets } = made('manifest', occasionOf([], { layout: 'vehicle/convoy', settings: { vehicles: 'sedan' } }), {
    vehicles: 'taken',
  });
  expect(plainText(sheets)).toContain('无人乘坐。');
});
