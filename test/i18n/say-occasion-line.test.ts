import { describe, expect, it } from 'vitest';
import { sayOccasionLine } from '../../src/i18n/say-occasion-line';
import { speakerFor } from '../../src/i18n/speak';

const [chinese, english] = [speakerFor('zh-CN'), speakerFor('en')];

describe('a line of an occasion that changed', () => {
  it.each([
    [{ line: 'layout', from: 'meeting/talks', to: 'meeting/u-shape' }, '布局', /^会谈/, /^U/],
    [{ line: 'convention', from: 'cn-domestic', to: 'cn-foreign' }, '惯例', /国内/, /涉外/],
    [{ line: 'settings', key: 'wheel', from: 'left', to: 'right' }, '方向盘', /^左舵$/, /^右舵$/],
    [{ line: 'settings', key: 'perSide', from: '11', to: '12' }, '每侧座位数', /^11$/, /^12$/],
    [{ line: 'given', key: 'driver', from: undefined, to: 'host' }, '谁驾车', /^—$/, /^主人$/],
    [{ line: 'start', from: '2026-11-30T10:00', to: '2026-11-30T11:00' }, '开始时间', /^11月30日10:00$/, /^11月30日11:00$/],
    [{ line: 'start', from: '2026-12-31T10:00', to: '2027-12-31T10:00' }, '开始时间', /^2026-12-31 10:00$/, /^2027-12-31 10:00$/],
    [{ line: 'place', from: 'Taipei Theatre', to: 'Old Town Hall' }, '地点', /^Taipei Theatre$/, /^Old Town Hall$/],
  ] as const)('%j is said in the words of the office', (change, about, from, to) => {
    const said = sayOccasionLine(change, chinese);
    expect(said.about).toBe(about);
    expect(said.from).toMatch(from);
    expect(said.to).toMatch(to);
    expect(sayOccasionLine(change, english).about).not.toBe(about);
  });

  it('keeps a value that it does not know', () => {
    const said = sayOccasionLine({ line: 'settings', key: 'ofLater', from: 'one', to: 'two' }, english);
    expect(said).toEqual({ about: 'ofLater', from: 'one', to: 'two' });
  });
});
