import { limits, type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';

type Cell = { text: string; readonly across: number; readonly down: number };
type Table = { readonly lines: Cell[][]; cell: Cell | undefined; caption: string; isCaption: boolean };

/** What office systems hand out as `.xls` is often a web page with a table in it, and Excel opens it as a sheet. */
export const isHtmlTable = (text: string): boolean => /^\s*</.test(text.slice(0, 400)) && /<table[\s>]/i.test(text);

const words: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ' },
  ...{ middot: '·', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', times: '×' },
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex?: string, decimal?: string, word?: string) => {
    if (word !== undefined) return words[word] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Without what no reader sees: remarks, scripts, styles. By `indexOf`, so that one that does not end is looked for only once. */
function withoutUnseen(html: string): string {
  const low = html.toLowerCase();
  let seen = '';
  let at = 0;
  for (;;) {
    const found = [
      ['<!--', '-->'],
      ['<script', '</script>'],
      ['<style', '</style>'],
    ].flatMap(([open = '', close = '']) => {
      const start = low.indexOf(open, at);
      return start < 0 ? [] : [{ start, close }];
    });
    const first = found.reduce<(typeof found)[number] | undefined>(
      (least, one) => (least && least.start < one.start ? least : one),
      undefined,
    );
    if (!first) return seen + html.slice(at);
    seen += html.slice(at, first.start);
    const end = low.indexOf(first.close, first.start);
    if (end < 0) return seen;
    at = end + first.close.length;
  }
}

type Tag = { readonly from: number; readonly to: number; readonly name: string; readonly ends: boolean; readonly attributes: string };

/** The tags of a page. A quoted value may hold brackets; a tag that does not end is text, and so is all after it. */
function* tagsIn(html: string): Generator<Tag> {
  let from = html.indexOf('<');
  while (from >= 0) {
    let to = from + 1;
    if (/[a-z/]/i.test(html[to] ?? '')) {
      let quote = '';
      for (; to < html.length && (quote !== '' || html[to] !== '>'); to += 1) {
        const sign = html[to] ?? '';
        if (quote !== '') quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'") quote = sign;
      }
      if (to >= html.length) return;
      const [, slash = '', name = '', attributes = ''] = /^(\/?)([\w:-]*)([\s\S]*)$/.exec(html.slice(from + 1, to)) ?? [];
      to += 1;
      yield { from, to, name: name.toLowerCase(), ends: slash === '/', attributes };
    }
    from = html.indexOf('<', to);
  }
}

/** A count that the page gives; no list is wider or longer than this at one place. */
function countIn(attributes: string, name: string): number {
  const said = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(said ?? 1), 1), 1_000);
}

/** Tables as they end: one that lies in another's cell comes before it, and its text is its own. Ends of rows and cells may be unsaid. */
function tablesOf(html: string): readonly Table[] {
  const done: Table[] = [];
  const open: Table[] = [];
  const write = (text: string) => {
    const table = open.at(-1);
    if (table?.isCaption) table.caption += text;
    else if (table?.cell) table.cell.text += text;
  };
  let at = 0;
  for (const { from, to, name, ends, attributes } of tagsIn(html)) {
    write(unescaped(html.slice(at, from).replaceAll(/\s+/g, ' ')));
    at = to;
    const table = open.at(-1);
    if (name === 'table' && !ends) open.push({ lines: [], cell: undefined, caption: '', isCaption: false });
    else if (name === 'table') done.push(...open.splice(-1));
    else if (!table) continue;
    else if (name === 'caption') table.isCaption = !ends;
    else if (name === 'tr') {
      if (!ends) table.lines.push([]);
      table.cell = undefined;
    } else if (name === 'td' || name === 'th') {
      table.cell = ends ? undefined : { text: '', across: countIn(attributes, 'colspan'), down: countIn(attributes, 'rowspan') };
      if (table.cell) (table.lines.at(-1) ?? table.lines[table.lines.push([]) - 1])?.push(table.cell);
    } else if (/^(br|p|div|li)$/.test(name)) write(' ');
  }
  return [...done, ...open.reverse()];
}

/** A cell over several rows is said in each where it has one column; over several columns it is said once, and takes their place. */
function rowsOf({ lines, caption }: Table): readonly (readonly string[])[] {
  const rows: string[][] = lines.map(() => []);
  for (const [index, cells] of lines.entries()) {
    let column = 0;
    for (const { text, across, down } of cells) {
      while (rows[index]?.[column] !== undefined) column += 1;
      for (const [below, row] of rows.slice(index, index + down).entries()) {
        for (let place = 0; place < across; place += 1)
          row[column + place] = place === 0 && (below === 0 || across === 1) ? text.trim() : '';
      }
      column += across;
    }
  }
  const filled = rows.map((row) => Array.from(row, (text) => text ?? ''));
  return caption.trim() === '' ? filled : [[caption.trim()], ...filled];
}

/** The tables of a web page, each as a sheet. */
export function readHtml(html: string, name: string, file: string): readonly Sheet[] | TableFault {
  const tables = tablesOf(withoutUnseen(html)).filter(({ lines }) => lines.some((cells) => cells.some(({ text }) => text.trim() !== '')));
  const cells = tables.reduce(
    (sum, { lines }) => sum + lines.reduce((all, line) => all + line.reduce((count, cell) => count + cell.across * cell.down, 0), 0),
    0,
  );
  // Counted before anything is repeated: one cell can say that it covers a million.
  if (cells > limits.cells) return tooManyCells(file);
  return tables.map((table, place) => sheetOf(tables.length > 1 ? `${name} ${place + 1}` : name, rowsOf(table)));
}
