import { describe, expect, it } from 'vitest';
import { suits } from '../../../src/documents/catalog';
import { manifestOf } from '../../../src/documents/index';
import { speakerFor } from '../../../src/i18n/speak';
import { plainText, textsOf, timesIn } from '../reading';
import { delegation, occasionOf, person, talksOf } from '../sample';

const driver = person('庄大为', 'other', { role: 'driver', title: '驾驶员', phone: '138 0000 0001' });
const riders = [driver, ...delegation.slice(0, 2), ...delegation.slice(7, 8)];
const car = occasionOf(riders, { layout: 'vehicle/sedan', convention: 'cn-foreign', title: '一号车' });

describe('the manifest of a car', () => {
  const { pages } = manifestOf(car, speakerFor('zh-CN'), { printedAt: '2026-11-23T10:42' });

  it('is one upright sheet that draws the car and lists everybody in it', () => {
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ width: 210, height: 297 });
    for (const { name } of riders) expect(timesIn(plainText(pages), name), name).toBe(2);
  });

  it('has the front of the car, the telephone of the driver, and who drives', () => {
    const texts = textsOf(pages[0]?.body ?? '');
    expect(texts).toContain('车头');
    expect(texts).toContain('138 0000 0001');
    expect(texts.filter((text) => text === '驾')).toHaveLength(2);
  });

  it('goes on to a second sheet for a long list', () => {
    const crowd = Array.from({ length: 40 }, (_, place) => person(`乘客${place}`, 'guest', { title: '随员' }));
    const long = manifestOf(talksOf(crowd, 40), speakerFor('zh-CN'));
    expect(long.pages.length).toBeGreaterThan(1);
    for (const { name } of crowd)
      expect(textsOf(long.pages.map(({ body }) => body).join('')).filter((text) => text === name).length, name).toBeGreaterThan(0);
  });
});

it('is offered for vehicles only', () => {
  expect(suits('manifest', car.occasion)).toBe(true);
  expect(suits('manifest', talksOf(delegation, 9).occasion)).toBe(false);
  expect(suits('seating-chart', car.occasion)).toBe(true);
});
