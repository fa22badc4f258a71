import { escaped, millimeters } from './escape';
import type { Voice } from './fonts';
import { isRightToLeft } from './type-width';

/** A line of type on paper. `x` and `y` are its middle (or start, or end) and the middle of its height, millimeters. */
export type Lettering = {
  readonly x: number;
  readonly y: number;
  /** Height of the type, millimeters. */
  readonly size: number;
  readonly voice: Voice;
  readonly align?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly color?: string;
  /** Degrees clockwise, about (x, y). */
  readonly turn?: number;
  /** For figures alone in a text that runs from the right, which no letter tells: 10:10–11:20. */
  readonly rightToLeft?: boolean;
};

/** From the middle of the line down to its baseline, in ems: Han signs sit a little lower than Latin capitals. */
const baseline = (text: string): number => (/\p{Script=Han}/u.test(text) ? 0.37 : 0.35);

/** Set in a font for foreign letters. The white that parts two words of ours is no sign of Han. */
const isForeign = (text: string): boolean => !/[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u.test(text);

const counted = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** A line of foreign words that names something in Han, as lists in English do: its letters are those of the lines around it. */
const isMixed = (text: string): boolean =>
  !/[\u3001-\u303f\uff00-\uffef]/u.test(text) && counted(text, /\p{Script=Latin}/gu) > 2 * counted(text, /\p{Script=Han}/gu);

/** The same white as fonts without Han have it. */
const asSet = (text: string): string => (isForeign(text) ? text.replaceAll('\u3000', '\u2003') : text);

function opened(text: string, { size, voice, align = 'middle', strong, color, turn, x, y }: Lettering, extra: string): string {
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const paint = color ? ` style="fill:${escaped(color)}"` : '';
  const turned = turn ? ` transform="rotate(${millimeters(turn)} ${millimeters(x)} ${millimeters(y)})"` : '';
  const script = isForeign(text) ? ' foreign' : isMixed(text) ? ' mixed' : '';
  const classes = `${voice}${script}${strong ? ' strong' : ''}`;
  return `<text class="${classes}" font-size="${millimeters(size)}"${anchor}${paint}${turned}${extra}>`;
}

/** Real text: it can be searched and copied. */
export function lettered(text: string, lettering: Lettering): string {
  const { x, y, size, align = 'middle' } = lettering;
  // A right-to-left line starts at its right; here `start` always means the left edge.
  const rightToLeft = lettering.rightToLeft || isRightToLeft(text);
  const swapped = rightToLeft && align !== 'middle' ? { align: align === 'start' ? ('end' as const) : ('start' as const) } : {};
  const place = ` x="${millimeters(x)}" y="${millimeters(y + baseline(text) * size)}"${rightToLeft ? ' direction="rtl"' : ''}`;
  return `${opened(text, { ...lettering, ...swapped }, place)}${escaped(asSet(text))}</text>`;
}

/** Each sign at its own place, and still one text: 两字名 spaced to three, or a name that runs down the page. */
export function letteredAt(
  text: string,
  places: readonly { readonly x: number; readonly y: number }[],
  lettering: Omit<Lettering, 'x' | 'y' | 'align'>,
): string {
  const xs = places.map(({ x }) => millimeters(x)).join(' ');
  const ys = places.map(({ y }) => millimeters(y + baseline(text) * lettering.size)).join(' ');
  return `${opened(text, { ...lettering, x: 0, y: 0 }, ` x="${xs}" y="${ys}"`)}${escaped(text)}</text>`;
}

/**
 * The same with a piece for each sign that has its own place. Browsers know a list of places; other programs that open SVG
 * (LibreOffice, librsvg) take only its first and set the whole name about it.
 */
export function pieceBySign(svg: string): string {
  const lists = /<text([^>]*) x="([\d.-]+(?: [\d.-]+)+)" y="([\d. -]+)">([^<]*)<\/text>/g;
  return svg.replaceAll(lists, (whole, opening: string, across: string, down: string, text: string) => {
    const [xs, ys] = [across.split(' '), down.split(' ')];
    const signs = text.match(/&#?\w+;|./gsu) ?? [];
    if (signs.length !== xs.length) return whole;
    return `<text${opening}>${signs.map((sign, place) => `<tspan x="${xs[place]}" y="${ys[place]}">${sign}</tspan>`).join('')}</text>`;
  });
}
