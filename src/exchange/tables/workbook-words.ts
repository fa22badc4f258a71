import { type FigureFormat, formatNamed, formatOf } from './figure-format';
import { attribute, xmlTokens } from './xml';

/** A sign that XML cannot hold is written by its number, and what looks like that is written with its first stroke so (18.18.85). */
export const withoutEscapes = (text: string): string =>
  text.includes('_x') ? text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** The texts that cells refer to by number. How a word is read aloud (`rPh`) is no part of it. */
export function sharedStringsIn(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let [isText, phonetic] = [false, 0];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isText && phonetic === 0) text += token.text;
      continue;
    }
    const { name } = token;
    const opens = token.kind === 'open' && !token.empty;
    if (name === 't') isText = opens;
    if (name === 'rPh' && (token.kind === 'close' || opens)) phonetic += opens ? 1 : -1;
    if (name !== 'si') continue;
    if (token.kind === 'open') text = '';
    if (!opens) strings.push(withoutEscapes(text));
  }
  return strings;
}

/** The format of figures for every style that a cell can name, by its number. */
export function formatsIn(xml: string): readonly FigureFormat[] {
  const own = new Map<number, FigureFormat>();
  const styles: FigureFormat[] = [];
  let isOfCells = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') isOfCells = token.kind === 'open';
    if (token.kind === 'close') continue;
    const id = Number(attribute(token.attributes, 'numFmtId') ?? 0);
    if (token.name === 'numFmt') own.set(id, formatOf(attribute(token.attributes, 'formatCode') ?? ''));
    if (token.name === 'xf' && isOfCells) styles.push(own.get(id) ?? formatNamed(id));
  }
  return styles;
}
