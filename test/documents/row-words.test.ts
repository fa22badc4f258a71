import { describe, expect, it } from 'vitest';
import { leftWords, rowNumber, rowWords } from '../../src/documents/row-words';
import { guestSpeaker } from '../../src/i18n/guest-speaker';
import { speakerFor } from '../../src/i18n/speak';
import type { LayoutId } from '../../src/layouts/layout';
import { SeatId } from '../../src/model/ids';
import { delegation, occasionOf } from './sample';

const [chinese, english] = [speakerFor('zh-CN'), speakerFor('en')];
const told = (layout: LayoutId, seat: string, speaker = chinese) => {
  const context = occasionOf(delegation, { layout });
  return [rowWords(SeatId.parse(seat), context, speaker), leftWords(context, speaker)];
};

describe('a place in a row', () => {
  it.each([
    ['ceremony/photo', '1C', '第一排左3', '左右均按从照相机看'],
    ['meeting/rostrum', '1B', '第一排左2', '左右均按从台下看'],
    ['meeting/audience', '2D', '第二排4座', ''],
  ] as const)('of %s is told in words', (layout, seat, place, left) => expect(told(layout, seat)).toEqual([place, left]));

  it('is told in English', () =>
    expect(told('ceremony/photo', '1C', english)).toEqual(['Row 1, place 3', 'Places counted from the left, seen from the camera']));

  it('is told in the language of a guest', () => {
    expect(told('ceremony/photo', '1C', guestSpeaker('ru'))).toEqual(['Ряд 1, место 3', 'Счёт слева, если смотреть от камеры']);
    expect(told('meeting/audience', '2D', guestSpeaker('fr'))[0]).toBe('Rang 2, place 4');
  });

  it('is none at a table', () => expect(told('banquet/round', '3')).toEqual([undefined, '']));

  it('counts rows as an office does', () => {
    expect([1, 9, 10, 11, 20, 32].map((row) => rowNumber(row, chinese))).toEqual(['一', '九', '十', '十一', '二十', '三十二']);
    expect(rowNumber(12, english)).toBe('12');
  });
});
