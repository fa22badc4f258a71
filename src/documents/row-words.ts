import type { Speaker } from '../i18n/speak';
import type { SeatId } from '../model/ids';
import type { OccasionContext } from '../protocol/rules/occasion-context';

/** Layouts of rows: there a seat is found by its row and its place from the left of whoever looks on, or of who sits there. */
export const rowsSeen: Readonly<Record<string, 'fromAudience' | 'own' | 'fromCamera' | 'fromRoom'>> = {
  'meeting/rostrum': 'fromAudience',
  'meeting/audience': 'own',
  'ceremony/photo': 'fromCamera',
  'banquet/head': 'fromRoom',
};

const figures = '零一二三四五六七八九';

/** 第一排, 第十二排: the rows of a room are never a hundred. */
function inHan(row: number): string {
  const [tens, ones] = [Math.floor(row / 10), row % 10];
  return `${tens > 1 ? figures[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures[ones] : ''}`;
}

export const rowNumber = (row: number, { language }: Speaker): string => (language === 'zh-CN' ? inHan(row) : String(row));

/** 第一排左3 for `1C`; undefined where seats do not stand in rows. */
export function rowWords(seat: SeatId, { layout, seatIn }: OccasionContext, speaker: Speaker): string | undefined {
  const seen = rowsSeen[layout.id];
  const at = seatIn(seat);
  if (!seen || !at) return undefined;
  return speaker.say('documents', seen === 'own' ? 'row.seat' : 'row.fromLeft', { row: rowNumber(at.row, speaker), place: at.place });
}

/** Whose left it is that the places are counted from; empty where nothing is counted, or everybody counts from their own. */
export function leftWords({ layout }: OccasionContext, speaker: Speaker): string {
  const seen = rowsSeen[layout.id];
  return seen && seen !== 'own' ? speaker.say('documents', `row.${seen}`) : '';
}
