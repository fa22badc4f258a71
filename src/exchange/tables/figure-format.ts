/** How a cell of Excel shows its figure, as far as it changes what a list says. */
export type FigureFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  | { readonly kind: 'elapsed' }
  /** Digits among words and strokes: 第0桌, 0##########, 000-0000. */
  | { readonly kind: 'digits'; readonly pieces: readonly Piece[] };
type Piece = { readonly words: string } | { readonly least: number; readonly most: number };

const plain: FigureFormat = { kind: 'plain' };

/**
 * Formats that a workbook names by number and does not spell out (ECMA-376 part 1, 18.8.30): dates and times, among them those of
 * a Chinese, Japanese or Korean Excel.
 */
const days = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const times = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
const elapsed = 46;

export function formatNamed(id: number): FigureFormat {
  if (days.has(id)) return { kind: 'day' };
  if (times.has(id)) return { kind: 'time' };
  return id === elapsed ? { kind: 'elapsed' } : plain;
}

/** A quoted word, an escaped sign, a space as wide as a sign, a sign repeated to the edge, a color or condition, or one sign as it is. */
const parts = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(general|g\/通用格式)|([^"\\[])/giu;

/** The sections of a code are for positive, negative, zero and text. */
function firstSection(code: string): string {
  const ends = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/u.exec(code);
  return ends?.[0] ?? '';
}

/** The pieces of a code that puts whole numbers among words; nothing where it rounds, groups or counts in percent. */
function digitPieces(section: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let zero = 0;
  const word = (text: string) => {
    const last = pieces.at(-1);
    if (last && 'words' in last) pieces[pieces.length - 1] = { words: last.words + text };
    else pieces.push({ words: text });
  };
  for (const [, quoted, escaped, space, repeated, bracket, general, sign = ''] of section.matchAll(parts)) {
    if (quoted !== undefined || escaped !== undefined) word(quoted ?? escaped ?? '');
    else if (bracket !== undefined && /^[<>=]/.test(bracket)) return undefined;
    else if (space !== undefined || repeated !== undefined || bracket !== undefined) continue;
    else if (general !== undefined) pieces.push({ least: 1, most: Number.POSITIVE_INFINITY });
    else if (/[0#?]/.test(sign)) {
      const last = pieces.at(-1);
      // To the right of a zero every place is filled: 0## makes 005 of 5.
      if (sign === '0') zero = 1;
      if (last && 'most' in last) pieces[pieces.length - 1] = { least: last.least + zero, most: last.most + 1 };
      else pieces.push({ least: zero, most: 1 });
    } else if (/[.,%/@e]/i.test(sign)) return undefined;
    else word(sign);
  }
  const says = pieces.some((piece) => ('words' in piece ? piece.words.trim() !== '' : piece.least > 1));
  return says && pieces.some((piece) => 'most' in piece) ? pieces : undefined;
}

/** What a format code makes of a figure (ECMA-376 part 1, 18.8.31). */
export function formatOf(code: string): FigureFormat {
  const section = firstSection(code);
  if (/\[(h+|m+|s+)\]/i.test(section)) return { kind: 'elapsed' };
  const signs = section.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|am\/pm|a\/p/giu, '');
  const isTime = /[hs]/i.test(signs);
  if (/[yd]|aaa/i.test(signs) || (/m/i.test(signs) && !isTime)) return { kind: 'day' };
  if (isTime) return { kind: 'time' };
  const pieces = digitPieces(section);
  return pieces ? { kind: 'digits', pieces } : plain;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** `12:40`, and the seconds where there are any. */
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`;

const secondsOfDay = 86_400;
/** 1 January 1970 as Excel counts days, and the days by which the count of old Macintosh files is behind. */
const [unixDay, macintoshDays, lastDay] = [25_569, 1_462, 2_958_465];

function dayText(figure: number, is1904: boolean): string | undefined {
  // Excel takes 1900 for a leap year: before the day that never was, it is one ahead of the calendar.
  if (figure < 1 && !is1904) return undefined;
  const day = is1904 ? figure + macintoshDays : figure < 60 ? figure + 1 : figure;
  if (figure < 0 || day > lastDay + 1) return undefined;
  const seconds = Math.round(day * secondsOfDay) - unixDay * secondsOfDay;
  const [date = ''] = new Date(seconds * 1000).toISOString().split('T');
  const time = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
  return time === 0 ? date : `${date} ${clock(time)}`;
}

/** Excel itself keeps fifteen digits of a fraction: .1 + .2 is .3. */
const bare = (figure: number): string => String(Number.isInteger(figure) ? figure : Number(figure.toPrecision(15)));

/** Filled from the right, as Excel does: what is left over goes to the first place for digits. */
function digitsText(figure: number, pieces: readonly Piece[]): string {
  let digits = String(figure);
  const first = pieces.findIndex((piece) => 'most' in piece);
  const shown = pieces.map((_, back) => {
    const place = pieces.length - 1 - back;
    const piece = pieces[place];
    if (!piece || 'words' in piece) return piece?.words ?? '';
    const cut = place === first ? 0 : Math.max(0, digits.length - piece.most);
    const own = digits.slice(cut);
    digits = digits.slice(0, cut);
    return own.padStart(piece.least, '0');
  });
  return shown.reverse().join('').trim();
}

/** A figure as a list means it: a day by the calendar, a time by the clock, an id with its zeros; else the whole figure, not what a narrow column leaves of it. */
export function shownFigure(figure: number, format: FigureFormat, is1904: boolean): string {
  if (format.kind === 'elapsed' && figure >= 0) return clock(Math.round(figure * secondsOfDay));
  const isTime = format.kind === 'time' || (format.kind === 'day' && figure > 0 && !is1904);
  if (isTime && figure >= 0 && figure < 1) return clock(Math.round(figure * secondsOfDay) % secondsOfDay);
  if (format.kind === 'day' || format.kind === 'time') return dayText(figure, is1904) ?? bare(figure);
  const isWhole = Number.isSafeInteger(figure) && figure >= 0;
  return format.kind === 'digits' && isWhole ? digitsText(figure, format.pieces) : bare(figure);
}
