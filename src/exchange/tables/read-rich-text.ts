import { decodePage } from './code-pages';
import { type Row, tableOf } from './old-word-table';
import { rtfTokens } from './rtf-tokens';
import type { LeftOut, Sheet } from './sheet';
import { type Block, sheetsOf } from './word-blocks';

export const isRichText = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 6)) === '{\\rtf1';

/** Code pages by the character set of a font (RTF 1.9.1, “Font Table”). */
const pages: Readonly<Record<number, number>> = {
  ...{ 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256 },
  ...{ 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** What is no part of the text, and what is said of it. */
const beside: Readonly<Record<string, LeftOut | undefined>> = {
  ...{ header: 'headers', headerl: 'headers', headerr: 'headers', headerf: 'headers' },
  ...{ footer: 'headers', footerl: 'headers', footerr: 'headers', footerf: 'headers' },
  ...{ footnote: 'footnotes', annotation: 'comments', pict: 'pictures', object: undefined, fldinst: undefined },
  ...{ colortbl: undefined, stylesheet: undefined, info: undefined, listtext: undefined, pntext: undefined, nonshppict: undefined },
};

/** What a group says of the letters inside, until it ends. */
type Setting = {
  readonly page: number;
  /** How many letters behind a letter by its number are the same for older programs. */
  readonly spare: number;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  /** Nothing in it is text; in the table of fonts, which font is told of. */
  readonly skips: boolean;
  readonly fonts: boolean;
};

type Flow = { text: string; readonly blocks: Block[]; rows: Row[]; texts: string[] };
const newFlow = (): Flow => ({ text: '', blocks: [], rows: [], texts: [] });

function closeTable(flow: Flow): void {
  if (flow.texts.length > 0) flow.rows.push({ texts: flow.texts, cells: [] });
  if (flow.rows.length > 0) flow.blocks.push({ kind: 'table', lines: tableOf(flow.rows) });
  [flow.rows, flow.texts] = [[], []];
}

/** The words of one row that say where its cells end and which go on with the one above. */
type Edges = { edge: number; continues: boolean };

function blocksOf(bytes: Uint8Array): { readonly blocks: readonly Block[]; readonly unread: ReadonlySet<LeftOut> } {
  const unread = new Set<LeftOut>();
  const ofFont = new Map<number, number>();
  const body = newFlow();
  /** Text boxes follow the body: they are no part of a name. */
  const boxes = newFlow();
  let flow = body;
  let setting: Setting = { page: 1252, spare: 1, isHidden: false, isDeleted: false, skips: false, fonts: false };
  const outer: { readonly setting: Setting; readonly flow: Flow }[] = [];
  let [standard, font, spare, inTable, left, opens] = [1252, 0, 0, false, 0, false];
  let edges: Edges[] = [];
  let continues = false;
  let pending: number[] = [];

  const put = (text: string) => {
    const { skips, fonts, isHidden, isDeleted } = setting;
    if (skips || fonts) return;
    if (!isHidden && !isDeleted) flow.text += text;
    else if (text.trim() !== '') unread.add(isDeleted ? 'deletedText' : 'hiddenText');
  };
  const flush = () => {
    if (pending.length > 0) put(decodePage(setting.page, Uint8Array.from(pending)));
    pending = [];
  };
  const line = () => {
    if (inTable && flow === body) flow.text += ' ';
    else {
      closeTable(flow);
      if (flow.text.trim() !== '') flow.blocks.push({ kind: 'line', cells: flow.text.trim().split('\t') });
      flow.text = '';
    }
  };
  const row = () => {
    const defined = edges.map(({ edge, continues: goesOn }, place) => ({
      left: place === 0 ? left : (edges[place - 1]?.edge ?? 0),
      right: edge,
      continues: goesOn,
    }));
    flow.rows.push({ texts: flow.texts, cells: defined });
    [flow.texts, flow.text] = [[], ''];
  };
  const does: Readonly<Record<string, (value: number) => void>> = {
    ansicpg: (value) => {
      standard = value;
      setting = { ...setting, page: value };
    },
    uc: (value) => {
      setting = { ...setting, spare: value };
    },
    u: (value) => {
      put(String.fromCharCode(value & 0xffff));
      spare = setting.spare;
    },
    f: (value) => {
      font = value;
      if (!setting.fonts) setting = { ...setting, page: ofFont.get(value) ?? standard };
    },
    fcharset: (value) => {
      if (setting.fonts) ofFont.set(font, pages[value] ?? standard);
    },
    v: (value) => {
      setting = { ...setting, isHidden: value !== 0 };
    },
    deleted: (value) => {
      setting = { ...setting, isDeleted: value !== 0 };
    },
    plain: () => {
      setting = { ...setting, isHidden: false, isDeleted: false };
    },
    pard: () => {
      inTable = false;
    },
    intbl: () => {
      inTable = true;
    },
    par: line,
    sect: line,
    page: line,
    line: () => put(' '),
    tab: () => put('\t'),
    lquote: () => put('‘'),
    rquote: () => put('’'),
    ldblquote: () => put('“'),
    rdblquote: () => put('”'),
    bullet: () => put('•'),
    endash: () => put('–'),
    emdash: () => put('—'),
    trowd: () => {
      [edges, left, continues] = [[], 0, false];
    },
    trleft: (value) => {
      left = value;
    },
    clvmrg: () => {
      continues = true;
    },
    cellx: (value) => {
      edges.push({ edge: value, continues });
      continues = false;
    },
    cell: () => {
      if (setting.skips) return;
      flow.texts.push(flow.text.trim());
      flow.text = '';
    },
    nestcell: () => put(' '),
    row: () => {
      if (!setting.skips) row();
    },
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      opens = false;
      if (spare > 0) spare -= 1;
      else if (!setting.skips && !setting.fonts) pending.push(token.byte);
      continue;
    }
    flush();
    if (token.kind === 'open') {
      outer.push({ setting, flow });
      opens = true;
      continue;
    }
    if (token.kind === 'close') {
      const before = outer.pop();
      if (before && before.flow !== flow) line();
      if (before) ({ setting, flow } = before);
      [opens, spare] = [false, 0];
      continue;
    }
    const { word, value, starred } = token;
    const isDestination = opens && (starred || word in beside);
    opens = false;
    if (word === 'fonttbl') setting = { ...setting, fonts: true };
    else if (word === 'shptxt') [setting, flow] = [{ ...setting, skips: false }, boxes];
    else if (isDestination && !(setting.skips && word === 'shpinst')) {
      const said = beside[word];
      if (said && !setting.skips) unread.add(said);
      setting = { ...setting, skips: true };
    } else if (!setting.skips || word === 'uc') does[word]?.(value ?? 1);
    if (word !== 'u') spare = 0;
  }
  flush();
  line();
  closeTable(body);
  closeTable(boxes);
  return { blocks: [...body.blocks, ...boxes.blocks], unread };
}

/** The tables and lines of an .rtf, which office systems also hand out as .doc (Rich Text Format 1.9.1). */
export function readRichText(bytes: Uint8Array, name: string): readonly Sheet[] {
  const { blocks, unread } = blocksOf(bytes);
  return sheetsOf(blocks, name, [...unread]);
}
