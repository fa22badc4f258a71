import { besideText } from './beside-text';
import { decodeText } from './decode-text';
import type { Encoding } from './encodings';
import { readDelimited } from './read-delimited';
import { isHtmlTable, readHtml } from './read-html';
import { readOldWord } from './read-old-word';
import { readOldWorkbook } from './read-old-workbook';
import { isOpenSpreadsheet, isOpenText, readOpenDocument } from './read-open-document';
import { isRichText, readRichText } from './read-rich-text';
import { isTablePlan, readTablePlan } from './read-table-plan';
import { readWord } from './read-word';
import { readWorkbook } from './read-workbook';
import { isWorkbookXml, readWorkbookXml } from './read-workbook-xml';
import { mainPartOf } from './relations';
import { cellCount, isTableFault, limits, type Sheet, type TableFault, tooManyCells } from './sheet';
import { isBinaryWorkbook, isFault, isOldOffice, isZip, oldOfficeKind, textOf, unpack } from './unpack';

const megabytes = limits.bytes / 1024 / 1024;

function delimited(text: string, name: string, file: string): readonly Sheet[] | TableFault {
  const sheet = readDelimited(text, name, file);
  return isTableFault(sheet) ? sheet : [sheet];
}

/** Text that is a document of another kind: a page or XML without a table that is known here, a page with its pictures in one file. */
const isOtherDocument = (text: string): boolean =>
  /^\s*<(\?xml|!doctype|html)/i.test(text.slice(0, 400)) || /^mime-version:/i.test(text.slice(0, 20));

function readOldOffice(bytes: Uint8Array, file: string): readonly Sheet[] | TableFault {
  const kind = oldOfficeKind(bytes);
  if (kind === 'workbook') return readOldWorkbook(bytes, file);
  if (kind === 'document') return readOldWord(bytes, baseName(file), file);
  return { fault: kind ?? 'oldOffice', data: { file } };
}

/** What the file is, by its first bytes: an ending is easily wrong, and Chinese Excel calls tab-separated text `.xls`. */
function readByContent(bytes: Uint8Array, file: string, chosen: Encoding | undefined): readonly Sheet[] | TableFault {
  if (isOldOffice(bytes)) return readOldOffice(bytes, file);
  if (isRichText(bytes)) return readRichText(bytes, baseName(file));
  if (isZip(bytes)) {
    const unpacked = unpack(bytes, file);
    if (isFault(unpacked)) return unpacked;
    const { parts } = unpacked;
    const content = textOf(parts, 'content.xml');
    if (content !== undefined && (isOpenSpreadsheet(content) || isOpenText(content))) return readOpenDocument(content, file);
    const path = mainPartOf(parts);
    const main = textOf(parts, path) ?? '';
    if (/<(?:\w+:)?document[\s>]/.test(main)) return readWord(main, baseName(file), besideText(parts, path, main));
    if (isBinaryWorkbook(bytes)) return { fault: 'binaryWorkbook', data: { file } };
    return /<(?:\w+:)?workbook[\s>]/.test(main) ? readWorkbook(parts, path, file) : { fault: 'notATable', data: { file } };
  }
  const decoded = decodeText(bytes, chosen);
  if (decoded === undefined) return { fault: 'unreadableText', data: { file } };
  const { text, ...encoding } = decoded;
  const read = readText(text, file);
  return isTableFault(read) ? read : read.map((sheet) => ({ ...sheet, encoding }));
}

function readText(text: string, file: string): readonly Sheet[] | TableFault {
  // Before a page: its tables are tables of guests.
  if (isTablePlan(text)) return readTablePlan(text, baseName(file), file);
  if (isOpenSpreadsheet(text) || isOpenText(text)) return readOpenDocument(text, file);
  if (isWorkbookXml(text)) return readWorkbookXml(text, file);
  if (isHtmlTable(text)) return readHtml(text, baseName(file), file);
  if (isOtherDocument(text)) return { fault: 'notATable', data: { file } };
  return delimited(text, baseName(file), file);
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');

function withinLimits(read: readonly Sheet[] | TableFault, file: string): readonly Sheet[] | TableFault {
  if (isTableFault(read)) return read;
  const cells = cellCount(read);
  if (cells === 0) return { fault: 'empty', data: { file } };
  return cells > limits.cells ? tooManyCells(file) : read;
}

/** Every table of an .xlsx, .xls, .ods, .odt, .docx, .doc, .rtf, .csv, .tsv or text file, of a page or XML text named .xls, and the guests of a .tp; or why there is none. `chosen`: the encoding of a text, where a person knows better. */
export async function readTable(bytes: Uint8Array, fileName: string, chosen?: Encoding): Promise<readonly Sheet[] | TableFault> {
  if (bytes.length === 0) return { fault: 'empty', data: { file: fileName } };
  if (bytes.length > limits.bytes) return { fault: 'tooLarge', data: { file: fileName, limit: megabytes } };
  return withinLimits(readByContent(bytes, fileName, chosen), fileName);
}

/** What was copied in Excel, Word or a mail. `name` stands for the file in messages. */
export function readPasted(text: string, name: string): readonly Sheet[] | TableFault {
  if (text.length > limits.bytes) return { fault: 'tooLarge', data: { file: name, limit: megabytes } };
  return withinLimits(delimited(text, name, name), name);
}
