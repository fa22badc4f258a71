/**
 * How wide a text will be, in em, without asking a browser: screen, paper and command line must break a name alike.
 * The figures are a little generous, so that what fits here fits in every font of the token list.
 */
const narrow = /[ijltfrI.,:;'’|!()[\]-]/;
const broad = /[mwMW@%&]/;
/** CJK ideographs, kana, Hangul, full-width forms and the ideographic space fill a whole em. */
const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60…—]/u;
const joined = /[\p{Script=Arabic}\p{Script=Mongolian}]/u;
const mark = /\p{M}/u;

function emOf(character: string): number {
  if (mark.test(character)) return 0;
  if (fullWidth.test(character)) return 1;
  if (character === '·') return 0.5;
  if (character === ' ') return 0.27;
  if (broad.test(character)) return 0.9;
  if (narrow.test(character)) return 0.36;
  if (joined.test(character)) return 0.52;
  if (/\p{Lu}/u.test(character)) return 0.68;
  return 0.57;
}

/** Width in em of regular type. Semibold Latin is some 4 % wider; Han is not. */
export const emWidth = (text: string): number => [...text].reduce((sum, character) => sum + emOf(character), 0);

/** Size of the type at which the text fills `width`, but no larger than `largest`. */
export function fittingSize(text: string, width: number, largest: number): number {
  const em = emWidth(text) * 1.03;
  return em === 0 ? largest : Math.min(largest, width / em);
}
