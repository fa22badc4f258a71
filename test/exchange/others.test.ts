import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { hasFaults } from '../../src/exchange/files/file-fault';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { isPartFault, sayPartFault } from '../../src/exchange/part/part-file';
import { personIds } from '../../src/exchange/person-ids';
import { isPlanFault, readPlan } from '../../src/exchange/plan/read-plan';
import { readRoom } from '../../src/exchange/room/read-room';
import { recognizeRosters } from '../../src/exchange/roster/recognize-roster';
import { readTable } from '../../src/exchange/tables/read-table';
import { isTableFault } from '../../src/exchange/tables/sheet';
import { languages, speakerFor } from '../../src/i18n/speak';
import { ownLayout } from '../../src/layouts/own';
import type { DrawnRoom } from '../../src/model/drawn-room';
import { takenSeats } from '../../src/model/occasion';
import type { Person } from '../../src/model/person';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/others/${name}`, import.meta.url)));
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));

async function peopleIn(name: string): Promise<readonly Person[]> {
  const read = await readRosterFile(bytesOf(name), name);
  if (hasFaults(read)) throw new Error(read.faults.map(({ messageId, data }) => `${messageId} ${JSON.stringify(data)}`).join('\n'));
  return read.people;
}

describe('files of other programs', () => {
  it.each(['libreoffice.xlsx', 'libreoffice.docx'])('%s, made by LibreOffice, with a header in two rows', async (name) => {
    expect(await peopleIn(name)).toMatchObject([
      { name: '沈知远', organization: '江临市人民政府', title: '市长', phone: '13900000001', officialOrder: 1 },
      { name: '央金', organization: '江临市商务局', title: '局长', officialOrder: 2 },
      { name: 'Anna Berg', role: 'interpreter', title: 'Interpreter' },
    ]);
  });

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
      ['Anna Berg', 'Ms', 'female', 'Berg family', 'Vegan', '', 'confirmed', 'speaks German, English', 'Table 2', 'T2.2'],
      ['Lars Berg', 'Mr', 'male', 'Berg family', '', '', 'confirmed', '', 'Table 2', 'T2.3'],
      ['Amara Okonjo', 'Dr', '', '', '', '', 'tentative', '', 'Top table', 'T1.2'],
      ['Jean-Luc & fils Moreau', '', '', '', '', '', 'withdrawn', '', '', ''],
      ['沈知远', '', '', '', '', '', '', '', 'Top table', 'T1.1'],
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
    const plan = readPlan(String(written.get('out.json')));
    if (isPlanFault(plan)) throw new Error(plan.fault);
    const [banquet] = Object.values(plan.occasions);
    expect(banquet).toMatchObject({
      ...{ layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, tables: { T1: { label: 'Top table' }, T2: { label: 'Table 2' } } },
    });
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

describe('a seating plan of pretix', () => {
  const room = (): DrawnRoom => {
    const read = readRoom(textOf('pretix-plan.json'));
    if (isPartFault(read)) throw new Error(JSON.stringify(read));
    return read;
  };

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

  it('turns the seats to a stage below them', () => {
    const turned = textOf('pretix-plan.json').replace('"x":-20,"y":-80', '"x":-20,"y":900');
    const read = readRoom(turned);
    expect(!isPartFault(read) && read.seats.every(({ facing }) => facing === 180)).toBe(true);
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
