import type { PrintRecord } from '../model/paper-settings';
import { escaped, millimeters } from './escape';
import { fontRules, type PaperFonts } from './fonts';
import { pieceBySign } from './lettering';

/** One side of a sheet, millimeters. The body is SVG in millimeters of the page: screen preview and print are the same. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** For a file that is read on a screen. */
  readonly links?: readonly Link[];
  /** A list that goes with cards: it carries header, footer and number, and they do not. */
  readonly furnished?: boolean;
};

/** A part of a page that leads so many pages further, millimeters. */
export type Link = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly ahead: number };

/** Where each link of a print leads, by the place of its page: none out of the print. */
export const leadsTo = (pages: readonly Pick<Page, 'links'>[], place: number, { ahead }: Link): string | undefined =>
  pages[place + ahead] && `sheet-${place + ahead}-of-${pages.length}`;

export type PrintDocument = {
  readonly id: string;
  /** For the window, the file and the list of the pack. */
  readonly title: string;
  readonly language: string;
  readonly pages: readonly Page[];
  /** What whoever prints should know: the one type size of a set, names that needed their own, titles that moved to the list. */
  readonly notes: readonly string[];
  /** Carries neither header nor footer: cards and signs. */
  readonly bare: boolean;
  /** Told in words and tables, so that an office can go on writing it. */
  readonly told?: boolean;
  /** For the record of what was printed. */
  readonly record: Omit<PrintRecord, 'at' | 'version'>;
  readonly fonts?: PaperFonts;
};

const sheet = ({ width, height, body }: Page, place: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${place} viewBox="0 0 ${millimeters(width)} ${millimeters(height)}">${body}</svg>`;

const sizeOf = ({ width, height }: Page): string => `${millimeters(width)}mm ${millimeters(height)}mm`;

/** Sheets of several sizes can stand in one document; each size is a page of its own name. */
const sizesOf = (pages: readonly Page[]): readonly string[] => [...new Set(pages.map(sizeOf))];

const boxOf = ({ x, y, width, height }: Link): string =>
  `left:${millimeters(x)}mm;top:${millimeters(y)}mm;width:${millimeters(width)}mm;height:${millimeters(height)}mm`;

/** The whole document as one file: no script, no outside resource, nothing fetched. */
export function htmlOf({ title, language, pages, fonts }: PrintDocument): string {
  const sizes = sizesOf(pages);
  const rules = sizes.map((size, place) => `@page sheet-${place}{size:${size};margin:0}`);
  const [first] = sizes;
  const reached = new Set(pages.flatMap((page, place) => (page.links ?? []).flatMap((link) => leadsTo(pages, place, link) ?? [])));
  const sections = pages.map((page, at) => {
    const place = sizes.indexOf(sizeOf(page));
    const [width, height] = [millimeters(page.width), millimeters(page.height)];
    const box = `width:${width}mm;height:${height}mm;page:sheet-${place}`;
    const own = `sheet-${at}-of-${pages.length}`;
    const links = (page.links ?? []).flatMap((link) => {
      const to = leadsTo(pages, at, link);
      return to ? [`<a href="#${to}" style="${boxOf(link)}"></a>`] : [];
    });
    const named = reached.has(own) ? ` id="${own}"` : '';
    return `<section${named} style="${box}">${sheet(page, `width="${width}mm" height="${height}mm"`)}${links.join('')}</section>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    '<style>',
    ...(first ? [`@page{size:${first};margin:0}`] : []),
    ...rules,
    'html,body{margin:0;padding:0;background:#fff;color:#000}',
    'a{position:absolute}',
    'section{position:relative;overflow:hidden;break-after:page;break-inside:avoid}',
    'section:last-child{break-after:auto}',
    'svg{display:block}',
    '@media screen{body{background:#f2f0ec}section{background:#fff;margin:8mm auto;box-shadow:0 1px 2px rgb(40 34 24/.1),0 8px 28px rgb(40 34 24/.1)}}',
    fontRules(fonts),
    '</style>',
    '</head>',
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** One page as a picture. */
export function svgOfPage(page: Page, fonts?: PaperFonts): string {
  const style = `<style>${fontRules(fonts)}</style>`;
  const size = `width="${millimeters(page.width)}mm" height="${millimeters(page.height)}mm"`;
  return sheet({ ...page, body: `${style}<rect width="100%" height="100%" fill="#fff"/>${page.body}` }, size);
}

/** Where each page of a picture stands, millimeters: so many beside one another, and the next below them. */
export function pagesPlaced(pages: readonly Page[], columns = 1) {
  const widest = Math.max(0, ...pages.map(({ width }) => width));
  const tops = [0];
  for (let first = 0; first < pages.length; first += columns) {
    const row = pages.slice(first, first + columns);
    tops.push((tops.at(-1) ?? 0) + Math.max(...row.map(({ height }) => height)));
  }
  return {
    width: widest * Math.min(columns, Math.max(1, pages.length)),
    height: tops.at(-1) ?? 0,
    places: pages.map((page, place) => ({ page, left: widest * (place % columns), top: tops[Math.floor(place / columns)] ?? 0 })),
  };
}

/** The document as one picture; several pages stand below one another, or so many beside one another. */
export function svgOf({ pages, fonts }: PrintDocument, columns = 1): string {
  const { width, height, places } = pagesPlaced(pages, columns);
  const sheets = places.map(({ page, left, top }) => {
    const [x, y] = [left > 0 ? `x="${millimeters(left)}" ` : '', `y="${millimeters(top)}"`];
    return sheet(page, `${x}${y} width="${millimeters(page.width)}" height="${millimeters(page.height)}"`);
  });
  return svgOfPage({ width, height, body: pieceBySign(sheets.join('')) }, fonts);
}

/** Several documents as one set, in their order. */
export function joined(documents: readonly PrintDocument[], title: string): PrintDocument {
  const [first] = documents;
  return {
    id: 'pack',
    bare: false,
    record: {
      pages: documents
        .map(({ record }) => record.pages)
        .join(' ')
        .slice(0, 40),
    },
    title,
    language: first?.language ?? '',
    pages: documents.flatMap(({ pages }) => pages),
    notes: [...new Set(documents.flatMap(({ notes }) => notes))],
    ...(first?.fonts ? { fonts: first.fonts } : {}),
  };
}

/** More pages than this cost a browser more than to begin anew. */
const atOnce = 400;

/** A long document in parts, each of which prints by itself; at least one. */
export function partsOf(document: PrintDocument, most = atOnce): readonly PrintDocument[] {
  const count = Math.max(1, Math.ceil(document.pages.length / most));
  return Array.from({ length: count }, (_, place) => ({ ...document, pages: document.pages.slice(place * most, (place + 1) * most) }));
}
