import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { hasFaults } from '../../src/exchange/files/file-fault';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { isPartFault, sayPartFault } from '../../src/exchange/part/part-file';
import { personIds } from '../../src/exchange/person-ids';
import { isPlanFault, readPlan } from '../../src/exchange/plan/read-plan';
import { sayLeftOut } from '../../src/exchange/room/pretix-left-out';
import type { ReadRoom } from '../../src/exchange/room/read-pretix';
import { readRoom } from '../../src/exchange/room/read-room';
import { recognizeRosters } from '../../src/exchange/roster/recognize-roster';
import { planSeating } from '../../src/exchange/seated/plan-seating';
import { readTable } from '../../src/exchange/tables/read-table';
import { proximities } from '../../src/exchange/tables/read-table-plan';
import { isTableFault, type Sheet } from '../../src/exchange/tables/sheet';
import { type Language, languages, speakerFor } from '../../src/i18n/speak';
import { ownLayout } from '../../src/layouts/own';
import type { DrawnRoom } from '../../src/model/drawn-room';
import { PersonId } from '../../src/model/ids';
import { takenSeats } from '../../src/model/occasion';
import type { Person } from '../../src/model/person';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import { occasionOf } from '../documents/sample';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/others/${name}`, import.meta.url)));
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));

async function peopleIn(name: string): Promise<readonly Person[]> {
  const read = await readRosterFile(bytesOf(name), name);
  if (hasFaults(read)) throw new Error(read.faults.map(({ messageId, data }) => `${messageId} ${JSON.stringify(data)}`).join('\n'));
  return read.people;
}

describe('files of other programs', () => {
  it.each(['libreoffice.xlsx', 'libreoffice.ods', 'libreoffice.docx'])(
    '%s, made by LibreOffice, with a header in two rows',
    async (name) => {
      expect(await peopleIn(name)).toMatchObject([
        { name: '沈知远', organization: '江临市人民政府', title: '市长', phone: '13900000001', officialOrder: 1 },
        { name: '央金', organization: '江临市商务局', title: '局长', officialOrder: 2 },
        { name: 'Anna Berg', role: 'interpreter', title: 'Interpreter' },
      ]);
    },
  );

  it('WPS: rich text, a formula by its value, dates, formats down to the last row, a hidden sheet', async () => {
    expect(await peopleIn('wps.xlsx')).toMatchObject([
      { name: '沈知远', organization: '江临市财政局', title: '局长', appointed: '2025-12-01' },
      { name: '顾城', organization: '江临市商务局', title: '副局长', appointed: '2024-12-01' },
      { name: '白露', role: 'driver' },
    ]);
  });

  it('Google Sheets: two sheets and a thousand empty rows', async () => {
    expect((await peopleIn('google-sheets.xlsx')).map(({ name }) => name)).toEqual(['Amara Okonjo', 'Jean Moreau', 'Jean Moreau']);
  });

  it('Gnumeric: a workbook, and text parted by semicolons with every cell in quotes', async () => {
    const expected = [
      { name: '沈知远', organization: '江临市人民政府', title: '市长', phone: '13900000001' },
      { name: '央金', organization: '江临市商务局', title: '局长' },
      { name: 'Anna Berg', title: 'Interpreter', phone: '+46 70 000' },
    ];
    expect(await peopleIn('gnumeric.xlsx')).toMatchObject(expected);
    expect(await peopleIn('gnumeric.csv')).toMatchObject(expected);
  });

  it.each([
    ['openpyxl', 'openpyxl.xlsx'],
    ['LibreOffice', 'merged.ods'],
  ])('%s: a title over merged cells, real dates, roles and parties by column and by sheet, a sheet that is no roster', async (_, file) => {
    expect(await peopleIn(file)).toMatchObject([
      { name: '埃莱娜·莫拉维', party: 'guest', role: 'principal', appointed: '2024-03-01', organization: '罗维斯市政府' },
      { name: '托马斯·林德', appointed: '2023-11-05', organization: '罗维斯市政府' },
      { name: '米拉·秦', role: 'interpreter', organization: '罗维斯市政府' },
      // By the name of their sheet, 接待方.
      { name: '沈知远', title: '市长', party: 'host' },
      { name: '陆景行', title: '副市长', party: 'host' },
    ]);
  });

  it.each([
    ['sheets.ods', 'sheets.xlsx'],
    ['libreoffice.ods', 'libreoffice.xlsx'],
    ['merged.ods', 'openpyxl.xlsx'],
  ])('%s comes in as %s does: every sheet, every cell, and the same people', async (open, excel) => {
    const [sheets, same] = [await readTable(bytesOf(open), open), await readTable(bytesOf(excel), excel)];
    if (isTableFault(sheets) || isTableFault(same)) throw new Error('It was not read.');
    expect(sheets.map(({ name }) => name)).toEqual(same.map(({ name }) => name));
    // How much white a row ends with is all that may differ.
    const said = ({ rows }: Sheet) => rows.map(({ row, cells }) => [row, cells.join('\t').trimEnd()]);
    expect(sheets.map(said)).toEqual(same.map(said));
    expect(await peopleIn(open)).toEqual(await peopleIn(excel));
  });

  it('of several sheets, with rows written once, cells merged, dates, formulas and numbers in a format', async () => {
    expect(await peopleIn('sheets.ods')).toMatchObject([
      { name: '埃莱娜·莫拉维', role: 'principal', appointed: '2024-03-01', organization: '罗维斯市政府', phone: '13900000001' },
      { name: '托马斯·林德', appointed: '2023-11-05T10:30', organization: '罗维斯市政府', phone: '1234567' },
      { name: '米拉·秦', role: 'interpreter', organization: '罗维斯市政府' },
      { name: '约纳斯·贝克', organization: '罗维斯市商会' },
      { name: '诺拉·芬' },
      { name: '安德里·维诺', organization: '代表团' },
      { name: '沈知远', party: 'host' },
      { name: '陆景行', party: 'host' },
      { name: '程望舒', party: 'host' },
    ]);
  });

  it('XlsxWriter: strings in the cells themselves, and a name that looks like a formula', async () => {
    expect((await peopleIn('xlsxwriter.xlsx')).map(({ name }) => name)).toEqual(['沈知远', '央金', '=1+1', 'Anna Berg']);
  });

  it('python-docx: a heading, a date, a table with cells merged downwards', async () => {
    expect(await peopleIn('python-docx.docx')).toMatchObject([
      { name: '沈知远', organization: '江临市人民政府', title: '市长' },
      { name: '陆景行', organization: '江临市人民政府', title: '副市长' },
      { name: '顾城', organization: '江临市商务局', title: '局长' },
    ]);
  });

  it('pandoc: a table of Markdown as a Word document', async () => {
    expect(await peopleIn('pandoc.docx')).toMatchObject([
      { name: 'Amara Okonjo', organization: 'Ministry of Trade', title: 'Minister', diet: 'halal' },
      { name: 'Jean-Luc O’Neill & fils', organization: 'Chamber' },
    ]);
  });

  it("Python's csv: tabs, in UTF-16", async () => {
    expect((await peopleIn('python-csv.csv')).map(({ name }) => name)).toEqual(['沈知远', '央金', '=1+1', 'Anna Berg']);
  });

  it("Python's json: a reception that another system wrote by the schema, all its signs escaped", () => {
    const plan = readPlan(textOf('python-plan.json'));
    if (isPlanFault(plan)) throw new Error(JSON.stringify(plan));
    expect([plan.title, ...Object.values(plan.people).map(({ name }) => name), plan.programme]).toEqual([
      '来访接待',
      '沈知远',
      'Amara Okonjo',
      ['o1'],
    ]);
  });

  it('a seated plan: tables with names below them, and a list with its conflicts', async () => {
    const read = await readTable(bytesOf('seated.xlsx'), 'seated.xlsx');
    if (isTableFault(read)) throw new Error(read.fault);
    const names = ['沈知远', '埃莱娜·莫拉维', '托马斯·林德', '米拉·秦', '陆景行'];
    const people = names.map((name, index): Person => ({ id: PersonId.parse(`p${index}`), name, party: 'guest', role: 'member' }));
    const hall = occasionOf(people, { layout: 'banquet/hall', settings: { tables: 2, seats: 4 } });
    const empty = stageOf(hall.reception, { ...hall.occasion, seating: {} });
    if (isStageFault(empty)) throw new Error('no stage');
    const [tables, list] = read.map((sheet) => planSeating(sheet, empty));
    expect(tables?.form).toBe('tables');
    expect(tables?.entries.map(({ placed, state, seat }) => [placed.name, state, seat])).toEqual([
      ['沈知远', 'sits', 'T1.1'],
      ['米拉·秦', 'sits', 'T2.1'],
      ['埃莱娜·莫拉维', 'sits', 'T1.2'],
      ['无此人', 'nobody', undefined],
      ['托马斯·林德', 'sits', 'T1.3'],
      // Whoever is not on the list yet keeps his chair.
      ['陆景行', 'sits', 'T2.3'],
    ]);
    expect(list?.form).toBe('list');
    expect(list?.entries.map(({ state }) => state)).toEqual(['sits', 'sits', 'seatTwice', 'noSeat']);
  });

  it('a seated plan in Word: a column of seats beside the names', async () => {
    const read = await readTable(bytesOf('python-docx.docx'), 'python-docx.docx');
    if (isTableFault(read)) throw new Error(read.fault);
    const people = ['沈知远', '陆景行', '顾城'].map(
      (name, index): Person => ({ id: PersonId.parse(`p${index}`), name, party: 'host', role: 'member' }),
    );
    const hall = occasionOf(people, { layout: 'banquet/hall', settings: { tables: 2, seats: 4 } });
    const empty = stageOf(hall.reception, { ...hall.occasion, seating: {} });
    if (isStageFault(empty)) throw new Error('no stage');
    const plan = read.flatMap((sheet) => planSeating(sheet, empty) ?? [])[0];
    expect(plan?.entries.map(({ placed, state, seat }) => [placed.name, state, seat])).toEqual([
      ['沈知远', 'sits', 'T1.1'],
      ['陆景行', 'sits', 'T1.2'],
      ['顾城', 'sits', 'T2.1'],
    ]);
  });

  it.each([
    ['libreoffice.csv', ['沈知远', '央金', 'Anna Berg']],
    ['numbers.csv', ['沈知远', '顾城']],
  ])('%s, as the import screen reads it: a title above, blank columns and rows at the ends', async (name, people) => {
    const read = await readTable(bytesOf(name), name);
    if (isTableFault(read)) throw new Error(read.fault);
    const drafts = recognizeRosters(read.map((sheet) => ({ sheet, options: { nextId: personIds() } })));
    expect(drafts.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'taken' ? [row.person.name] : [])))).toEqual(people);
  });

  it('PerfectTablePlan: its plan, with groups, answers and seats', async () => {
    const read = await readTable(bytesOf('perfecttableplan.tp'), 'perfecttableplan.tp');
    if (isTableFault(read)) throw new Error(read.fault);
    expect(read[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['Anna Berg', 'Ms', 'female', 'Berg family', 'Vegan', '', 'confirmed', 'speaks German, English', 'Table 2', 'T2.2', 'Lars Berg: 3'],
      ['Lars Berg', 'Mr', 'male', 'Berg family', '', '', 'confirmed', '', 'Table 2', 'T2.3', 'Anna Berg: 3'],
      ['Amara Okonjo', 'Dr', '', '', '', '', 'tentative', '', 'Top table', 'T1.2', ''],
      ['Jean-Luc & fils Moreau', '', '', '', '', '', 'withdrawn', '', '', '', ''],
      ['沈知远', '', '', '', '', '', '', '', 'Top table', 'T1.1', ''],
    ]);
    expect(await peopleIn('perfecttableplan.tp')).toMatchObject([
      {
        name: 'Anna Berg',
        sex: 'female',
        delegation: 'Berg family',
        diet: 'Vegan',
        status: 'confirmed',
        remarks: 'speaks German, English',
      },
      { name: 'Lars Berg' },
      { name: 'Amara Okonjo', status: 'tentative' },
      { name: 'Jean-Luc & fils Moreau', status: 'withdrawn' },
      { name: '沈知远' },
    ]);
  });

  it('PerfectTablePlan: its tables as a banquet, for the command line', async () => {
    const written = new Map<string, string | Uint8Array>();
    const result = await run(['import', 'perfecttableplan.tp', '-o', 'out.json', '--lang', 'en'], {
      read: async (path) => bytesOf(path),
      write: async (path, content) => void written.set(path, content),
    });
    expect(result.status).toBe(0);
    expect(result.err).toContain('2 tables come in as round tables on a grid');
    expect(result.err).toContain('who should sit near whom (1)');
    const plan = readPlan(String(written.get('out.json')));
    if (isPlanFault(plan)) throw new Error(plan.fault);
    const [banquet] = Object.values(plan.occasions);
    expect(banquet).toMatchObject({
      ...{ layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, tables: { T1: { label: 'Top table' }, T2: { label: 'Table 2' } } },
    });
    // What the numbers of its proximities mean is not published: they are kept in words, and no rule is made of them.
    expect(Object.values(plan.people).find(({ name }) => name === 'Anna Berg')?.unread).toMatchObject({ [proximities]: 'Lars Berg: 3' });
    expect(plan.wishes).toBeUndefined();
    expect(banquet && takenSeats(banquet).map(([seat, person]) => [seat, plan.people[person]?.name])).toEqual([
      ['T1.1', '沈知远'],
      ['T1.2', 'Amara Okonjo'],
      ['T2.2', 'Anna Berg'],
      ['T2.3', 'Lars Berg'],
    ]);
  });

  it('PerfectTablePlan: its list of guests, names in two columns', async () => {
    expect(await peopleIn('perfecttableplan-guests.csv')).toMatchObject([
      { name: 'Anna Berg', sex: 'female', delegation: 'Berg family', diet: 'Vegan', status: 'confirmed' },
      { name: 'Lars Berg', needs: ['wheelchair'] },
      { name: 'Amara Okonjo', diet: 'Halal', status: 'withdrawn' },
    ]);
  });
});

describe('a plan of PerfectTablePlan that says more of its guests', () => {
  const plan = `<?xml version="1.0"?><tableplan><version value="17"/>
<guest_custom_fields><field name="Employer" index="0" type="4"/><field name="Languages%20spoken" index="1" type="5"/></guest_custom_fields>
<images><image id="1" format="PNG" data="iVBO"/></images>
<guests>
<guest first_name="Anna" last_name="Berg" age="adult" accepted="1"><custom value="Acme%20%26%20Co"/><custom value="German%2C%20English"/></guest>
<guest first_name="Lars" last_name="Berg" age="" vip="1"><custom value=""/><custom value="Swedish"/></guest>
</guests>
<groups/><tables><table name="Top" shape="8" x="400" y="200" assigned="1%2C0"/></tables>
<floorplan_shapes><shape shape="1"/></floorplan_shapes><floorplan_text/><export_settings><page size="A4"/></export_settings></tableplan>`;
  const sheet = async () => {
    const read = await readTable(new TextEncoder().encode(plan), 'a.tp');
    if (isTableFault(read) || !read[0]) throw new Error('It was not read.');
    return read[0];
  };

  it('keeps every word of them: fields of its own by their names, others as the file calls them', async () => {
    const [headings, ...guests] = (await sheet()).rows.map(({ cells }) => cells.slice(11));
    expect(headings).toEqual(['age', 'Employer', 'Languages spoken', 'vip']);
    expect(guests).toEqual([
      ['adult', 'Acme & Co', 'German, English', ''],
      ['', '', 'Swedish', '1'],
    ]);
  });

  it('says what is left: pictures, where the tables stand, the floor, settings; not what is empty', async () => {
    expect((await sheet()).leftOut).toEqual(['pictures', 'tableShapes', 'venue', 'otherSections']);
    const bare = await readTable(bytesOf('perfecttableplan.tp'), 'a.tp');
    expect(isTableFault(bare) ? bare : bare[0]?.leftOut).toEqual(['tableShapes']);
  });
});

describe('a damaged plan of PerfectTablePlan', () => {
  const plan = (assigned: string) =>
    `<?xml version="1.0"?><p><guests><guest name="A"/><guest name="B"/></guests><tables><table name="Top" assigned="${assigned}"/></tables></p>`;
  it.each([
    ['a guest who is not there', '0%2C7', 2, '7'],
    ['a guest on two seats', '0%2C0', 2, '0'],
    ['no number', 'x', 1, 'x'],
    ['a list with a hole', '0%2C%2C1', 2, ''],
    ['less than nobody', '-2', 1, '-2'],
  ])('%s: says the table and the seat', async (_, assigned, place, value) => {
    const read = await readTable(new TextEncoder().encode(plan(assigned)), 'a.tp');
    expect(read).toEqual({ fault: 'badAssignment', data: { file: 'a.tp', table: 'Top', place, value } });
    if (!isTableFault(read)) return;
    for (const language of languages) expect(speakerFor(language).say('exchange', `table.${read.fault}`, read.data)).toContain('Top');
  });
});

describe('the guests of PerfectTablePlan as CSV, with every column that its help describes', () => {
  // perfecttableplan.com, Help, "Insert Guest window", "Import proximity data", "Merge import".
  const csv = [
    'ID,Group,Title,First name(s),Last name(s),Suffix,Display name,Gender,Age,Meal,Special req.,Notes,VIP,RSVP,Next to,Near to,Not next to,Not near to,Table,Seat',
    '1,Berg,Ms,Anna,Berg,MP,Ms Anna Berg MP,Female,Adult,Vegan,,speaks German,Yes,Accepted,"Lars Berg,3",,,,Table 2,2',
    '2,Berg,Mr,Lars,Berg,,Mr Lars Berg,Male,Adult,,wheelchair,,No,Sent,,Dr Amara Okonjo,,Ms Anna Berg MP,Table 2,3',
    '3,Okonjo,Dr,Amara,Okonjo,,Dr Amara Okonjo,Female,Child,Halal,,,No,Cancelled,,,nobody,,Top table,2',
  ].join('\n');
  const people = async () => {
    const read = await readTable(new TextEncoder().encode(csv), 'list.csv');
    if (isTableFault(read)) throw new Error(read.fault);
    return recognizeRosters(read.map((sheet) => ({ sheet, options: { nextId: personIds() } }))).flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'taken' ? [row] : [])),
    );
  };

  it('finds who sits by whom by id, by name and by the name that is displayed, of several between commas', async () => {
    const [anna, lars, amara] = await people();
    expect(anna?.person).toMatchObject({ name: 'Anna Berg', sex: 'female', diet: 'Vegan', status: 'confirmed', together: ['p2', 'p3'] });
    expect(lars?.person).toMatchObject({ needs: ['wheelchair'], status: 'tentative', together: ['p3'], apart: ['p1'] });
    expect([amara?.person.status, amara?.doubts.map(({ kind }) => kind)]).toEqual(['withdrawn', ['linkUnknown']]);
  });

  it('keeps what has no place here: nothing is dropped', async () => {
    const [anna] = await people();
    expect(anna?.person.unread).toEqual({
      ...{ ID: '1', Title: 'Ms', Suffix: 'MP', 'Display name': 'Ms Anna Berg MP', Age: 'Adult', VIP: 'Yes', Table: 'Table 2', Seat: '2' },
    });
  });
});

describe('a seating plan of pretix', () => {
  const taken = (text: string): ReadRoom => {
    const read = readRoom(text);
    if (isPartFault(read)) throw new Error(JSON.stringify(read));
    return read;
  };
  const room = (): DrawnRoom => taken(textOf('pretix-plan.json')).room;

  it('becomes a room: each seat once, 60 cm from its neighbor, facing the stage', () => {
    const { name, seats, furniture, width, depth } = room();
    expect([name, seats.map(({ id }) => id)]).toEqual(['Kongresssaal', ['A1', 'A2', 'A3', 'B1', 'B2', 'R1N1', 'R1N2', 'Z2A1']]);
    expect((seats[1]?.x ?? 0) - (seats[0]?.x ?? 0)).toBe(600);
    expect(seats.every(({ x, y, facing }) => x > 0 && x < width && y > 0 && y < depth && facing === 0)).toBe(true);
    expect(furniture).toMatchObject([
      { kind: 'rectangle', caption: 'Bühne', width: 2880, height: 1200 },
      { kind: 'circle', radius: 480 },
      { kind: 'rectangle', caption: 'Brüstung' },
    ]);
    expect((furniture[0]?.y ?? 0) < (seats[0]?.y ?? 0)).toBe(true);
    expect(ownLayout(room()).seats).toHaveLength(8);
  });

  it('made by a generator of beer benches: tables with their numbers, eight seats at each', () => {
    const read = taken(textOf('beer-benches.json')).room;
    expect(read.seats).toHaveLength(48);
    expect(new Set(read.seats.map(({ id }) => id)).size).toBe(48);
    expect(read.furniture.map((piece) => ('caption' in piece ? piece.caption : ''))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(ownLayout(read).seats).toHaveLength(48);
    // Across the table, whatever number is next to theirs, and 60 cm from the neighbor on the same bench.
    expect(new Set(read.seats.map(({ id, facing }) => `${Number(/N(\d)/.exec(id)?.[1]) % 2} ${facing}`))).toEqual(
      new Set(['1 90', '0 270']),
    );
    expect((read.seats[2]?.y ?? 0) - (read.seats[0]?.y ?? 0)).toBe(600);
  });

  it('around a court, as seats.pretix.eu draws one: everybody looks at it over its edge', () => {
    const row = (row_number: string, x: number, y: number, step: { x: number; y: number }) => ({
      ...{ row_number, row_number_position: null, seat_label: `${row_number}%s`, position: { x, y } },
      seats: [0, 1, 2, 3].map((place) => ({ seat_number: `${place + 1}`, position: { x: step.x * place, y: step.y * place } })),
    });
    const areas = [{ shape: 'rectangle', position: { x: 0, y: 0 }, rectangle: { width: 1000, height: 500 }, text: { text: '' } }];
    const rows = [
      row('A', 100, 520, { x: 25, y: 0.01 }),
      row('B', 100, 560, { x: 25, y: 0 }),
      row('L', -20, 100, { x: 0, y: 25 }),
      row('R', 1060, 100, { x: 0.01, y: 25 }),
    ];
    const { seats } = taken(JSON.stringify({ name: 'Court', categories: [], zones: [{ position: { x: 0, y: 0 }, rows, areas }] })).room;
    const looks = (row: string) => [...new Set(seats.filter(({ id }) => id.startsWith(row)).map(({ facing }) => facing))];
    expect(['A', 'B', 'L', 'R'].map(looks)).toEqual([[0], [0], [90], [270]]);
  });

  it('in a curve: across the row, to the stage', () => {
    const seats = [-40, -20, 0, 20, 40].map((degrees, place) => ({
      seat_number: `${place + 1}`,
      position: { x: 200 * Math.sin((degrees * Math.PI) / 180), y: 200 * Math.cos((degrees * Math.PI) / 180) },
    }));
    const areas = [{ shape: 'circle', position: { x: 0, y: 0 }, circle: { radius: 40 }, text: { text: 'Stage' } }];
    const plan = { name: 'Arena', categories: [], zones: [{ position: { x: 0, y: 0 }, rows: [{ row_number: 'A', seats }], areas }] };
    const { seats: read } = taken(JSON.stringify(plan)).room;
    expect(read.map(({ facing }) => facing).slice(1, 4)).toEqual([20, 0, 340]);
  });

  it('says in one sentence what it had that a room has no place for, and of what it had not nothing', () => {
    const said = (text: string, language: Language) => sayLeftOut(taken(text).leftOut, speakerFor(language));
    const whole = textOf('pretix-plan.json');
    expect(said(whole, 'zh-CN')).toBe(
      '已读入 pretix 座位图的座位和图形；未读入：颜色、座位类别、排号和座位的称呼、分区名称、图幅、座位圆点和文字的大小。',
    );
    expect(said(whole, 'en')).toMatch(
      /Left out: colors, categories of seats, labels of rows and seats, names of zones, the sizes of the sheet, of seats and of text\.$/,
    );
    const bare = (change: object) =>
      JSON.stringify({
        ...{ name: 'Saal', categories: [] },
        zones: [
          { position: { x: 0, y: 0 }, rows: [{ row_number: '', seats: [{ seat_number: '1', position: { x: 0, y: 0 } }] }], ...change },
        ],
      });
    expect(said(bare({}), 'en')).toBeUndefined();
    expect(taken(bare({ name: 'Balkon' })).leftOut).toEqual(['zoneNames']);
    const row = (told: object, seat = {}) =>
      bare({ rows: [{ row_number: '', ...told, seats: [{ seat_number: '1', position: { x: 0, y: 0 }, ...seat }] }] });
    for (const told of [{ row_label: 'Reihe A' }, { seat_label: 'Platz %s' }, { row_number_position: 'both' }])
      expect(taken(row(told)).leftOut).toEqual(['rowLabels']);
    expect(taken(row({ row_label: null, row_number_position: null })).leftOut).toEqual([]);
    expect(taken(row({}, { start_direction: '<>' })).leftOut).toEqual(['bookingOrder']);
    expect(taken(row({}, { radius: 12 })).leftOut).toEqual(['sizes']);
    expect(taken(bare({ areas: [{ border_color: '#ccc', rectangle: { width: 10, height: 10 } }] })).leftOut).toEqual(['colors']);
    const words = { text: 'Bühne', position: { x: 0, y: 0 }, color: '#000', size: 16 };
    expect(taken(bare({ areas: [{ shape: 'text', text: words }] })).leftOut).toEqual(['colors', 'sizes']);
    expect(taken(bare({ areas: [{ color: '#ccc', rectangle: { width: 10, height: 10 } }] })).leftOut).toEqual(['colors']);
  });

  it('is said by the command too', async () => {
    const files = async () => bytesOf('pretix-plan.json');
    const args = ['seats', '--layout', 'own', '--room', 'a.json', '--convention', 'cn-foreign'];
    expect((await run(args, { read: files, write: async () => undefined })).err).toContain('未读入：颜色');
  });

  describe('what it draws beside the seats', () => {
    const withAreas = (areas: readonly object[]) => {
      const plan = JSON.parse(textOf('pretix-plan.json'));
      plan.zones = [{ ...plan.zones[0], areas }];
      return taken(JSON.stringify(plan)).room;
    };
    const [first] = withAreas([]).seats;
    /** Millimeters from the first seat, which stands at 0, 0 of the zone; a pixel of the file is 24 mm. */
    const fromFirst = ({ seats, furniture }: DrawnRoom) => furniture.map(({ x, y }) => [x - (seats[0]?.x ?? 0), y - (seats[0]?.y ?? 0)]);

    it('words alone, where they stand', () => {
      const room = withAreas([
        { shape: 'text', position: { x: 10, y: 20 }, text: { position: { x: 5, y: 0 }, text: 'Notausgang' } },
        { shape: 'text', position: { x: 0, y: 400 }, text: { position: { x: 0, y: 0 }, text: 'Bühne' } },
        { shape: 'text', position: { x: 0, y: 0 }, text: { position: { x: 0, y: 0 }, text: ' ' } },
      ]);
      expect(room.furniture.map(({ caption }) => caption)).toEqual(['Notausgang', 'Bühne']);
      expect(fromFirst(room)[0]).toEqual([15 * 24, 20 * 24]);
      const said = ownLayout(room).furniture.filter(({ kind }) => kind === 'text');
      expect(said).toMatchObject([{ text: 'Notausgang' }, { text: 'Bühne' }]);
      // A stage that is only named is one to look at.
      expect(room.seats.every(({ facing }) => facing === 180)).toBe(true);
    });

    it('polygons and ellipses in their own shape', () => {
      const room = withAreas([
        {
          shape: 'polygon',
          position: { x: 100, y: 0 },
          polygon: {
            points: [
              { x: 0, y: 0 },
              { x: 50, y: 0 },
              { x: 25, y: -40 },
            ],
          },
          text: { position: { x: 0, y: 0 }, text: 'Bar' },
        },
        { shape: 'ellipse', position: { x: 0, y: 200 }, ellipse: { radius: { x: 30, y: 10 } } },
      ]);
      expect(room.furniture).toMatchObject([
        { kind: 'outline', d: 'M0 0L1200 0L600 -960Z', caption: 'Bar' },
        { kind: 'outline', d: 'M-720 0A720 240 0 1 1 720 0A720 240 0 1 1 -720 0Z' },
      ]);
      expect(fromFirst(room)).toEqual([
        [2400, 0],
        [0, 4800],
      ]);
    });

    it('what is turned, about the corner where it stands, and a hall as large as it all reaches', () => {
      const room = withAreas([{ shape: 'rectangle', rotation: 90, position: { x: 0, y: 100 }, rectangle: { width: 200, height: 50 } }]);
      expect(room.furniture).toMatchObject([{ turn: 90, width: 4800, height: 1200 }]);
      expect(fromFirst(room)).toEqual([[-25 * 24, 200 * 24]]);
      const [piece] = room.furniture;
      expect(Math.min((piece?.x ?? 0) - 600, first?.x ?? 0)).toBe(1500);
      expect(room.depth).toBe((piece?.y ?? 0) + 2400 + 1500);
    });
  });

  it('turns the seats to a stage below them', () => {
    const turned = textOf('pretix-plan.json').replace('"x":-20,"y":-80', '"x":-20,"y":900');
    expect(taken(turned).room.seats.every(({ facing }) => facing === 180)).toBe(true);
  });

  it.each([
    [
      'a seat without a place',
      (json: string) => json.replace('"seat_number":"2","position":{"x":25,"y":0}', '"seat_number":"2"'),
      'pretixDamaged',
    ],
    ['no seats', () => '{"name":"x","categories":[],"zones":[{"position":{"x":0,"y":0},"rows":[]}]}', 'pretixNoSeats'],
    ['places beyond every hall', (json: string) => json.replace('"x":50,"y":100', '"x":5e9,"y":100'), 'pretixDamaged'],
  ])('is refused with the place: %s', (_, spoil, fault) => {
    const read = readRoom(spoil(textOf('pretix-plan.json')));
    if (!isPartFault(read)) throw new Error('It was read.');
    expect(read.fault).toBe(fault);
    if (fault === 'pretixDamaged') expect(read).toMatchObject({ place: expect.stringMatching(/^zones\.0/) });
    for (const language of languages) expect(sayPartFault('room', read, speakerFor(language))).not.toMatch(/\{\{|undefined/);
  });
});
