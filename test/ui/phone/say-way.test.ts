import { expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import type { Way } from '../../../src/layouts/way-to-seat';
import { sayWay } from '../../../src/ui/phone/say-way';
import type { Say } from '../../../src/ui/speech';

const sayIn = (language: 'zh-CN' | 'en'): Say => {
  const { say } = speakerFor(language);
  return ((key, data) => say('interface', key, data)) as Say;
};

it.each<[Way, string, string]>([
  [
    { to: 'seat', line: 'back-to-door', place: { from: 'right', count: 2 } },
    '进门后背门一侧，中间往右第 2 席',
    'As you enter: the side with its back to the door, seat 2 to the right of the middle',
  ],
  [
    { to: 'seat', line: 'facing-door', row: 2, place: { from: 'middle', count: 0 } },
    '进门后面门一侧，第 2 排，正中',
    'As you enter: the side facing the door, row 2, in the middle',
  ],
  [{ to: 'seat', line: 'left' }, '进门后左手一侧', 'As you enter: the left-hand side'],
  [{ to: 'table', table: 'T12', depth: 'far', across: 'left' }, '12 桌，进门后里侧靠左', 'Table 12, as you enter: far end, left'],
  [{ to: 'table', table: 'T1', across: 'right' }, '1 桌，进门后靠右', 'Table 1, as you enter: on the right'],
  [{ to: 'spot', depth: 'far', across: 'right' }, '进门后里侧靠右', 'As you enter: far end, right'],
  [
    { to: 'platform-seat', row: 1, rows: 1, place: { from: 'left', count: 2 } },
    '迎面看，中间往左第 2 席',
    'Seen from the front: seat 2 to the left of the middle',
  ],
  [
    { to: 'platform-seat', row: 3, rows: 4, place: { from: 'middle', count: 0 } },
    '迎面看，第 3 排，正中',
    'Seen from the front: row 3, in the middle',
  ],
  [{ to: 'vehicle-seat', row: 2, rows: 2, across: 'right' }, '后排右侧', 'Back row, right'],
  [{ to: 'vehicle-seat', row: 0, rows: 12, across: 'left' }, '最前方左侧', 'Very front, left'],
  [{ to: 'vehicle-seat', row: 1, rows: 12, across: 'right', beside: 'aisle' }, '第 1 排右侧，靠过道', 'Row 1, right, aisle'],
  [{ to: 'vehicle-seat', row: 1, rows: 2, across: 'left', backwards: true }, '前排左侧，背向行车方向', 'Front row, left, facing backwards'],
  [{ to: 'vehicle-seat', row: 2, rows: 2, across: 'middle', entered: true }, '进轿厢看，后排中间', 'As you step in: back row, middle'],
  [{ to: 'vehicle-seat', vehicle: 4, row: 3, rows: 6, across: 'left' }, '第 4 车，第 3 排左侧', 'Vehicle 4, row 3, left'],
])('%j', (way, chinese, english) => {
  expect(sayWay(way, sayIn('zh-CN'))).toBe(chinese);
  expect(sayWay(way, sayIn('en'))).toBe(english);
});

it('a table that has a name goes by it, as its sign does', () => {
  const way: Way = { to: 'table', table: 'T2', depth: 'near', across: 'middle' };
  const tables = { T2: { label: '牡丹' } };
  expect(sayWay(way, sayIn('zh-CN'), tables)).toBe('“牡丹”桌，进门后近门居中');
  expect(sayWay(way, sayIn('en'), tables)).toBe('Table “牡丹”, as you enter: near the door, middle');
});
