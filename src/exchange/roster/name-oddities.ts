import { isChinese, lengthOf } from './names';

/** `2.李四`, `（3）王小明`, `四、赵六`, `12 王五`: a number that counts the row stands before the name. */
const numberBefore =
  /^\s*(?:[（(]\s*(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*[）)]\s*|(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*[、.．)）]\s*|\d{1,4}\s+(?=\p{Script=Han}))(?=\p{L})/u;

export const withoutNumber = (text: string): string => text.replace(numberBefore, '');

/** Seats are kept for somebody who is not named yet. */
const nobodyYet =
  /^(待定|未定|暂定|暂缺|空缺|缺|另定|另行通知|待通知|空|无|tbc|tbd|tba|n\.?\s?n\.?|vacant|to be (confirmed|advised|named|announced))$/i;
/** `等12人`, `司机1名`, `2026-03-08` (what Excel makes of some names), a telephone. */
const countsOrDates = /等\s*[\d一二三四五六七八九十百]*\s*(余|多)?\s*[人位名]|\d/u;

/** Whether the text can hardly be what one person is called. */
export const isOddName = (name: string): boolean => nobodyYet.test(name.trim()) || countsOrDates.test(name.normalize('NFKC'));

/** `王五/李强`, `王五、李强`: Chinese names with a stroke between them. */
export function namesSeveral(name: string): boolean {
  const pieces = name.split(/[/／、，,;；&＆]|\s和\s/).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => isChinese(piece) && lengthOf(piece) >= 2 && lengthOf(piece) <= 4);
}

const figure = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i;

/** A telephone that Excel wrote as `1.3912345678E+10`, digit for digit; undefined where it keeps fewer digits than it counts. */
export function wholePhone(text: string): string | undefined {
  const [, first, rest = '', power] = figure.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (first === undefined) return text;
  return rest.length === Number(power) ? `${first}${rest}` : undefined;
}
