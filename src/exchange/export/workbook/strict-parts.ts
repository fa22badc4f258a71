import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';

/** CT_Font as Excel itself writes it (ECMA-376, part 1, 18.8.22): the writer puts the name first, which Microsoft's own validator refuses. */
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

const inOrder = (font: string): string => {
  const children = font.match(/<\w+(?:\s[^>]*)?\/>/g) ?? [];
  const place = (child: string) => fontOrder.indexOf(/^<(\w+)/.exec(child)?.[1] ?? '');
  return children.toSorted((one, other) => place(one) - place(other)).join('');
};

/** The style that every cell without one has (18.8.7, 18.8.9): its font is the first, in which columns are counted. */
const withNormal = (styles: string): string =>
  styles
    .replace('<cellXfs', '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs')
    .replace('</cellXfs>', '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>');

/** Below one row that stands there is no pane to its right, which the writer names as the one in use. */
const panes = (sheet: string): string =>
  sheet.replace(
    /<pane ySplit="(\d+)" xSplit="0" topLeftCell="(\w+)" activePane="bottomRight"/,
    (_, rows: string, corner: string) => `<pane ySplit="${rows}" topLeftCell="${corner}" activePane="bottomLeft"`,
  );

const core = 'docProps/core.xml';
const type = 'application/vnd.openxmlformats-package.core-properties+xml';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function coreProperties(title: string): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  const said = [
    `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>席次</dc:creator><cp:lastModifiedBy>席次</cp:lastModifiedBy>`,
  ];
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}<cp:coreProperties ${names.join(' ')}>${said.join('')}</cp:coreProperties>`;
}

/** Where the writer's parts are not as Excel writes them, and what is missing: the title and who wrote it. */
export const strictParts = (title: string): Feature<Blob> => ({
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) => withNormal(xml.replace(/<font>(.*?)<\/font>/g, (_, font: string) => `<font>${inOrder(font)}</font>`)),
      },
      'xl/worksheets/sheet{id}.xml': { transform: panes },
      '[Content_Types].xml': { insert: () => `<Override ContentType="${type}" PartName="/${core}"/>` },
      '_rels/.rels': { insert: () => `<Relationship Id="rId-core" Type="${relation}" Target="${core}"/>` },
    },
    write: { files: () => ({ [core]: coreProperties(title) }) },
  },
});
