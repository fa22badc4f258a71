import { describe, expect, it } from 'vitest';
import { aboardWords, seatAboard } from '../../../src/documents/convoy/seat-aboard';
import { guestSpeaker } from '../../../src/i18n/guest-speaker';
import type { GuestLanguage } from '../../../src/i18n/guest-words';
import { guestWordsAboard } from '../../../src/i18n/guest-words-aboard';
import { speakerFor } from '../../../src/i18n/speak';
import type { LayoutId } from '../../../src/layouts/layout';
import { SeatId } from '../../../src/model/ids';
import type { Settings } from '../../../src/model/occasion';
import { madeOf } from '../made';
import { plainText } from '../reading';
import { richReception } from '../rich-reception';
import { delegation, occasionOf } from '../sample';

const [chinese, english] = [speakerFor('zh-CN'), speakerFor('en')];
const told = (layout: LayoutId, seat: string, speaker = chinese, settings: Settings = {}) =>
  aboardWords(SeatId.parse(seat), occasionOf(delegation.slice(0, 1), { layout, settings }), speaker);

describe('a seat in a vehicle', () => {
  it.each([
    ['vehicle/sedan', '1A', '驾驶座', 'driver’s seat'],
    ['vehicle/sedan', '1C', '副驾驶', 'front passenger'],
    ['vehicle/sedan', '2B', '后排中', 'rear middle'],
    ['vehicle/sedan', '2C', '后排右', 'rear right'],
    ['vehicle/mpv-7', '2A', '中排左', 'middle row, left'],
    ['vehicle/mpv-7', '3C', '后排右', 'rear right'],
    ['vehicle/coaster', '2A', '第二排左侧靠窗', 'row 2, left window'],
    ['vehicle/coaster', '2B', '第二排左侧靠过道', 'row 2, left aisle'],
    ['vehicle/coaster', '2C', '第二排右', 'row 2, right'],
    ['vehicle/coach', '0D', '副驾驶', 'front passenger'],
    ['vehicle/coach', '3D', '第三排右侧靠窗', 'row 3, right window'],
  ] as const)('of %s, %s, is told in words', (layout, seat, inChinese, inEnglish) => {
    expect(told(layout, seat)).toBe(inChinese);
    expect(told(layout, seat, english)).toBe(inEnglish);
  });

  it('keeps its side where the wheel is at the right, and who drives sits there', () => {
    const wheel = { wheel: 'right' };
    expect(['1A', '1C', '2C'].map((seat) => told('vehicle/sedan', seat, chinese, wheel))).toEqual(['副驾驶', '驾驶座', '后排右']);
  });

  it('is told by its own vehicle in a column', () => {
    const column = occasionOf(delegation, { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,mpv-7' } });
    expect(seatAboard(SeatId.parse('V1.2A'), column, chinese)).toBe('2A（后排左）');
    expect(seatAboard(SeatId.parse('V2.2A'), column, chinese)).toBe('2A（中排左）');
    expect(seatAboard(SeatId.parse('V2.2A'), column, english)).toBe('2A (middle row, left)');
  });

  it('says whom the train carries backwards', () => {
    expect(told('vehicle/train-bay', 'BW')).toBe('前排左，背向行车方向');
  });

  it('is told in the language of a guest', () => {
    expect(told('vehicle/sedan', '2C', guestSpeaker('fr'))).toBe('à l’arrière, à droite');
    expect(told('vehicle/sedan', '1C', guestSpeaker('ja'))).toBe('助手席');
    expect(told('vehicle/coaster', '3A', guestSpeaker('ru'))).toBe('ряд 3, слева у окна');
    const languages = Object.keys(guestWordsAboard) as readonly GuestLanguage[];
    for (const language of languages) expect(told('vehicle/mpv-7', '2A', guestSpeaker(language)), language).not.toMatch(/left|row|[{}]/);
  });
});

describe('whoever reads where to sit', () => {
  const reception = richReception('zh-CN');
  it.each(['handbook', 'passenger-index'] as const)('finds the seat in words in the %s', (document) =>
    expect(plainText(madeOf(document, reception).pages)).toContain('2C（后排右）'),
  );
  it('finds them on the own card, in the own language', () => {
    const text = plainText(madeOf('personal-card', reception, { who: 'everybody' }).pages);
    expect(text).toContain('2C(rearright)');
    expect(text).toMatch(/\d[A-D]（(副驾驶|[前中后]排.|第.排.+?)）/);
  });
});
