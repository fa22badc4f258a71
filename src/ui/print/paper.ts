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
const breath = () => new Promise<void>((done) => setTimeout(done));

/** Hands all pages to the browser's own print; returns when the person is done with it, or at once when it was cancelled. */
export async function printPages(
  documents: readonly Printed[],
  onProgress: (pages: number) => void,
  signal: AbortSignal,
): Promise<'shown' | 'cancelled'> {
  const pages = documents.flatMap((one) => one.pages);
  const sizes = [...new Set(pages.map(sizeOf))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageRules(pages)}\n${[...new Set(documents.map(({ css }) => css))].join('\n')}`);
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
  onProgress(pages.length);
  document.body.append(tree);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return new Promise((done) => {
    const tidy = () => {
      window.removeEventListener('afterprint', tidy);
      tree.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      done('shown');
    };
    window.addEventListener('afterprint', tidy);
    window.print();
  });
}
