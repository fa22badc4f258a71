import { breath } from '../breath';
import { parsePicture } from '../trust/trusted-types';
import type { Printed, PrintedPage } from './documents-port';

const sizeOf = ({ width, height }: PrintedPage) => `${width}mm ${height}mm`;

/** One named page per paper size, so that sheets of several sizes go out in one print. */
export function pageRules(pages: readonly PrintedPage[]): string {
  const sizes = [...new Set(pages.map(sizeOf))];
  return sizes.map((size, index) => `@page sheet-${index}{size:${size};margin:0}.sheet-${index}{page:sheet-${index}}`).join('\n');
}

/**
 * The picture of one page as a living element. Parsed apart from the document and given its inline styles through the object
 * model, since the page's own policy (no inline style) would drop them.
 */
export function pictureOf({ width, height, body }: PrintedPage): SVGSVGElement | undefined {
  // Even a document of its own is under the page's policy while it is parsed. What a person typed has no bare quotes in it.
  const plain = body.replaceAll(' style="', ' data-styled="');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${plain}</svg>`;
  const parsed = parsePicture(text);
  if (!parsed) return undefined;
  const picture = document.importNode(parsed, true);
  for (const styled of picture.querySelectorAll<SVGElement>('[data-styled]')) styled.style.cssText = styled.dataset.styled ?? '';
  return picture;
}

/** Pages that are laid out before the screen is let go for a moment. */
const atOnce = 40;

/** Pages that go to the browser's print together. */
export type PrintPart = {
  readonly pages: readonly PrintedPage[];
  readonly css: readonly string[];
  /** 1 first, over all parts. */
  readonly from: number;
  readonly to: number;
  /** How many documents are out when this part is. */
  readonly complete: number;
};

/** More pages than this at once make a browser slow: its work grows faster than their number. */
const mostAtOnce = 400;

/** Gecko, which turns a sheet within one print but keeps its size, and shrinks what is larger (Mozilla bug 1868708). */
const printsOneSize = () => 'mozInnerScreenX' in window;

/** A sheet is the same one when it lies on its side. */
const sheetOf = ({ width, height }: PrintedPage) => `${Math.min(width, height)} ${Math.max(width, height)}`;

/** How a set is divided: at so many pages, and where the browser needs it at every other size of sheet. */
export type Division = { readonly most?: number; readonly oneSize?: boolean };

/** The documents in parts that a browser prints quickly: one where they are few, else where a document ends, if one ends. */
export function partsOf(
  documents: readonly Printed[],
  { most = mostAtOnce, oneSize = printsOneSize() }: Division = {},
): readonly PrintPart[] {
  const parts: PrintPart[] = [];
  let [pages, css]: [PrintedPage[], Set<string>] = [[], new Set()];
  let before = 0;
  const close = (complete: number) => {
    if (pages.length === 0) return;
    parts.push({ pages, css: [...css], from: before + 1, to: before + pages.length, complete });
    before += pages.length;
    [pages, css] = [[], new Set()];
  };
  for (const [place, document] of documents.entries()) {
    if (pages.length + document.pages.length > most) close(place);
    for (const page of document.pages) {
      const [first = page] = pages;
      if (pages.length === most || (oneSize && sheetOf(first) !== sheetOf(page))) close(place);
      pages.push(page);
      css.add(document.css);
    }
  }
  close(documents.length);
  return parts;
}

/** The contents of a book lead to its sheets where the print becomes a file; out of the part nothing leads. */
function leadOn(pages: readonly PrintedPage[], sections: readonly Element[]) {
  for (const [index, { links = [] }] of pages.entries()) {
    for (const { x, y, width, height, ahead } of links) {
      const target = sections[index + ahead];
      if (!target) continue;
      target.id = `printed-sheet-${index + ahead}`;
      const link = document.createElement('a');
      link.href = `#${target.id}`;
      link.className = 'printed-link';
      Object.assign(link.style, { left: `${x}mm`, top: `${y}mm`, width: `${width}mm`, height: `${height}mm` });
      sections[index]?.append(link);
    }
  }
}

/** Hands a part to the browser's own print; returns when the person is done with it, or at once when it was cancelled. `name`: for a file. */
export async function printPart(
  { pages, css }: PrintPart,
  name: string,
  onProgress: (pages: number) => void,
  signal: AbortSignal,
): Promise<'shown' | 'cancelled'> {
  const sizes = [...new Set(pages.map(sizeOf))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageRules(pages)}\n${css.join('\n')}`);
  const tree = document.createElement('div');
  tree.className = 'print-only';
  for (const [index, page] of pages.entries()) {
    if (index % atOnce === 0) {
      onProgress(index);
      await breath();
      if (signal.aborted) return 'cancelled';
    }
    const section = document.createElement('section');
    section.className = `printed-page sheet-${sizes.indexOf(sizeOf(page))}`;
    section.style.width = `${page.width}mm`;
    section.style.height = `${page.height}mm`;
    const picture = pictureOf(page);
    if (picture) section.append(picture);
    tree.append(section);
  }
  leadOn(pages, [...tree.children]);
  onProgress(pages.length);
  document.body.append(tree);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { title } = document;
  // A browser that saves what it prints calls the file so.
  document.title = name;
  return new Promise((done) => {
    const tidy = () => {
      window.removeEventListener('afterprint', tidy);
      tree.remove();
      document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      done('shown');
    };
    window.addEventListener('afterprint', tidy);
    window.print();
  });
}
