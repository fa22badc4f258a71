import { type Document, Packer } from 'docx';
import { escaped } from '../../../documents/escape';
import { isChineseFont, namesOfFont } from '../../../documents/font-aliases';
import type { Voices } from './voices';

/** Who wrote it; the writer would call whoever changed it last "Un-named". */
export const writer = { creator: '席次', lastModifiedBy: '席次' } as const;

const names = [
  ...['mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'],
  ...['r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'],
  ...['w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'],
];

/**
 * Under which other names a machine may have the fonts (ECMA-376, part 1, 17.8.3.1), and what they are like: where 方正小标宋 is
 * missing, Word then takes another font for Chinese and not one for Latin letters.
 */
function fontTable(fonts: Voices): string {
  const families = [...new Set(Object.values(fonts).flatMap(({ ascii, eastAsia }) => [eastAsia, ascii]))];
  const told = families.map((family) => {
    const [, ...others] = namesOfFont(family);
    const other = others.length > 0 ? `<w:altName w:val="${escaped(others.join(','))}"/>` : '';
    const chinese = isChineseFont(family);
    const kind = `<w:charset w:val="${chinese ? '86' : '00'}"/><w:family w:val="${chinese ? 'auto' : 'roman'}"/><w:pitch w:val="variable"/>`;
    return `<w:font w:name="${escaped(family)}">${other}${kind}</w:font>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}<w:fonts ${names.map((name) => `xmlns:${name}`).join(' ')}>${told.join('')}</w:fonts>`;
}

/** The document as a file, with a table of its fonts, which the writer leaves empty. */
export async function wordFile(document: Document, fonts: Voices): Promise<Uint8Array> {
  const table = { path: 'word/fontTable.xml', data: fontTable(fonts) };
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [table]));
}
