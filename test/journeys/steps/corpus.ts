import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';

/** Each would leave this mark on the window if any part of the program took it for more than text. */
const mark = "window.xiciRan='ran'";
const elsewhere = 'http://xici-injected.example';

/** What lists from strangers may hold: markup, scripts, links, formulas, templates, and names that every object has. */
export const corpus: readonly string[] = [
  `<script>${mark}</script>`,
  `<img src=x onerror="${mark}">`,
  `<img src="${elsewhere}/a.png">`,
  `"><svg onload="${mark}">`,
  `'><iframe src="javascript:${mark}"></iframe>`,
  `</text></svg><script>${mark}</script>`,
  `]]><script>${mark}</script><![CDATA[`,
  `</title><script>${mark}</script>`,
  `" onmouseover="${mark}" x="`,
  `" style="background:url(${elsewhere}/b.png)`,
  `x' style='fill:url(${elsewhere}/c.svg#x)`,
  `javascript:${mark}`,
  `<a href="javascript:${mark}">x</a>`,
  `<use href="data:image/svg+xml,<svg onload=${mark}>"/>`,
  `<style>@import '${elsewhere}/d.css'</style>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `&lt;script&gt;${mark}&lt;/script&gt;`,
  `{{constructor.constructor("${mark}")()}}`,
  `\${${mark}}`,
  `=HYPERLINK("${elsewhere}/e","x")`,
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '=1+1";"=2+2',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '\u202eabc\u202c',
  `%3Cscript%3E${mark}%3C/script%3E`,
];

/** A plan in which every word that a person can write is one of the corpus. */
export function hostilePlan(): string {
  const people = corpus.map((text, index) => ({
    ...{ id: `p${index}`, name: text, title: text, organization: text, delegation: text, country: text, diet: text, phone: '1' },
    ...{ remarks: text, otherName: text, languages: [text], needs: [text], represents: text, unread: { column: text } },
    ...{ party: index % 2 === 0 ? 'guest' : 'host', role: 'member', officialOrder: index + 1 },
  }));
  const half = people.length / 2;
  const side = (party: string, row: string) =>
    Object.fromEntries(people.filter((person) => person.party === party).map(({ id }, index) => [`${row}${index + 1}`, id]));
  const occasion = (id: string, text: string, layout: string, settings: object, seating: object) => ({
    ...{ id, title: text, place: text, layout, settings, convention: 'cn-domestic', given: {}, seating, locks: {}, chosen: {} },
    attendees: Object.fromEntries(people.map((person) => [person.id, true])),
  });
  const occasions = [
    occasion('talks', corpus[0] ?? '', 'meeting/talks', { perSide: half }, { N: side('guest', 'N'), S: side('host', 'S') }),
    occasion('meal', corpus[1] ?? '', 'banquet/hall', { tables: 4, seats: 10 }, { T1: { 'T1.1': 'p1', 'T1.10': 'p0' } }),
    occasion('ride', corpus[4] ?? '', 'vehicle/sedan', {}, { '2': { '2C': 'p0', '2A': 'p1' } }),
  ];
  return JSON.stringify({
    ...{ format: 'xici', formatVersion: 1, id: 'hostile', title: corpus[0], place: corpus[1], contact: corpus[2], waivers: {} },
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
    programme: occasions.map(({ id }) => id),
    settings: { rules: {} },
  });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same words as a list, by commas or by tabs. */
export const hostileList = (between = ','): string =>
  ['姓名,职务,单位,饮食,备注'.replaceAll(',', between), ...corpus.map((text) => Array(5).fill(quoted(text)).join(between))].join('\n');

/** What in an exported file would be more than text when another program opens it. */
export function strangersIn(bytes: Uint8Array, extension: 'xlsx' | 'docx' | 'csv' | 'svg'): readonly string[] {
  if (extension === 'svg')
    // Attributes stand in tags: the same words between them are the name of a guest, which must be there.
    return new TextDecoder().decode(bytes).match(/<(script|image|iframe|foreignObject|a)\b|<[^>]*?(\son\w+=|href=)|url\((?!#)/g) ?? [];
  if (extension === 'csv') {
    const cells = new TextDecoder()
      .decode(bytes)
      .replace('\ufeff', '')
      .split(/,|\r?\n/);
    return cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[=+@\t\r]|^-\D/.test(cell));
  }
  const parts = unzipSync(bytes);
  return Object.entries(parts).flatMap(([name, part]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const text = new TextDecoder().decode(part);
    const found = [
      ...(text.match(/<f[ >]/g) ?? []),
      ...(text.match(/<w:(instrText|fldSimple|object)\b/g) ?? []),
      ...(text.match(/TargetMode="External"/g) ?? []),
      ...(text.match(/<!(DOCTYPE|ENTITY)/g) ?? []),
      ...(text.match(/<(script|img|iframe|svg)\b/g) ?? []),
    ];
    return found.map((what) => `${name}: ${what}`);
  });
}

/** A workbook as another program writes it, with the list in it as plain text; without the words that this writer spoils itself. */
export async function hostileWorkbook(): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const heading = ['姓名', '职务', '单位', '备注'].map((value) => ({ value, type: String }));
  const written = corpus.filter((text) => !(text in Object.prototype));
  const rows = written.map((text) => [text, text, text, text].map((value) => ({ value, type: String })));
  const file = await writeXlsxFile([heading, ...rows]).toBuffer();
  return new Uint8Array(file);
}

/** A Word table as another program writes it. */
export async function hostileWord(): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx');
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const rows = [row(['姓名', '职务', '单位']), ...corpus.map((text) => row([text, text, text]))];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] })));
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\u202e', '&#x202e;');

/** The same words as a plan of PerfectTablePlan: names, groups, tables and notes. */
export function hostileTablePlan(): string {
  const guests = corpus.map((text, index) => {
    const word = attribute(text);
    return `<guest first_name="${word}" last_name="x" title="${word}" meal="${word}" notes="${word}" group="${index % 2}" accepted="1"/>`;
  });
  const tables = corpus.map((text, index) => `<table name="${attribute(text)}" shape="0" assigned="${index}%2C-1"/>`);
  const groups = corpus.slice(0, 2).map((text) => `<group name="${attribute(text)}"/>`);
  return `<?xml version="1.0"?><plan><guests>${guests.join('')}</guests><groups>${groups.join('')}</groups><tables>${tables.join('')}</tables></plan>`;
}

/** A hall of pretix whose every word is one of them. */
export function hostileHall(): string {
  const rows = corpus.map((text, index) => ({
    ...{ row_number: text, position: { x: 0, y: index * 30 } },
    seats: [{ seat_guid: text, seat_number: text, position: { x: 0, y: 0 }, category: text }],
  }));
  const areas = corpus.map((text, index) => ({
    shape: 'rectangle',
    position: { x: 100, y: index * 30 },
    rectangle: { width: 60, height: 20 },
    text: { text },
  }));
  return JSON.stringify({ name: corpus[0], categories: [], zones: [{ name: corpus[1], position: { x: 0, y: 0 }, rows, areas }] });
}

/** Parts of a plan that offices hand to each other, whose every free word is one of them: a room, an order of the house, a template. */
export function hostileParts(): Readonly<Record<'room' | 'house' | 'template', string>> {
  const [word = ''] = corpus;
  const furniture = corpus.map((text, index) => ({
    ...{ kind: 'rectangle', x: 200 + index * 100, y: 2000, width: 90, height: 90, caption: text.slice(0, 60) },
  }));
  const seats = [{ id: 'A1', x: 1000, y: 900, facing: 180 }];
  const room = { id: 'hostile-room', name: word, width: 5000, depth: 4000, furniture, seats };
  const house = {
    ...{ id: 'hostile-house', name: corpus[1], base: 'cn-foreign', layout: 'meeting/talks', settings: {}, given: {} },
    ...{ order: { guest: ['N1'] }, source: { title: corpus[2], place: corpus[3], note: corpus.join(' ').slice(0, 900) } },
  };
  const template = {
    ...{ name: corpus[5], layout: 'own/hostile-room', settings: {}, convention: 'cn-foreign', given: {}, room },
    paper: { secrecy: corpus[8], header: corpus[9], footer: corpus[6], titleFont: corpus[4], nameFont: `x;${corpus[9]}` },
  };
  const written = (kind: string, part: object) => JSON.stringify({ format: `xici-${kind}`, formatVersion: 1, ...part });
  return { room: written('room', room), house: written('house', house), template: written('template', template) };
}

/** One sheet of 208 megabytes of nothing, packed once: gzip says of its content what an archive says of it too. */
export function zipBomb(): Uint8Array {
  const nothing = 208 * 1024 * 1024;
  const packed = gzipSync(new Uint8Array(nothing), { level: 1 });
  const [data, checksum] = [packed.subarray(10, -8), packed.readUInt32LE(packed.length - 8)];
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  // Version, flags, method 8 (deflate), time and date; then what is inside (APPNOTE 4.3.7, 4.3.12).
  const words = [20, 0, 8, 0, 0];
  const about = Buffer.alloc(26);
  words.forEach((word, index) => void about.writeUInt16LE(word, index * 2));
  [checksum, data.length, nothing].forEach((word, index) => void about.writeUInt32LE(word, 10 + index * 4));
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  for (const at of [8, 10]) end.writeUInt16LE(1, at);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** A PNG of a few bytes that says it has more dots than any memory: whoever believes it and unpacks first is lost. */
export function vastPicture(): Uint8Array {
  const side = [0, 0, 0xff, 0xff];
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    ...strToU8('IHDR'),
    ...side,
    ...side,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
}
