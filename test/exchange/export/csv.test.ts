import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { peopleCsv } from '../../../src/exchange/export/people-csv';
import { seatingCsv } from '../../../src/exchange/export/seating-csv';
import { writeCsv } from '../../../src/exchange/export/write-csv';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readRosterFile } from '../../../src/exchange/files/read-roster-file';
import { readSeatingFile } from '../../../src/exchange/files/read-seating-file';
import { Occasion } from '../../../src/model/occasion';
import { Person } from '../../../src/model/person';

const people = [
  Person.parse({
    id: 'p1',
    name: '𠮷田龙',
    party: 'guest',
    officialOrder: 1,
    title: '主任, "外办"',
    organization: '外办',
    delegation: '甲团',
    country: '中国',
    grade: 5,
    sex: 'male',
    role: 'principal',
    spouse: 'p2',
    apart: ['p3'],
    together: ['p2', 'p3'],
    languages: ['中文', 'English'],
    diet: '清真',
    needs: ['wheelchair'],
    phone: '+86 139',
    ethnicity: '回族',
    remarks: '=1+1',
    otherName: 'Yoshida',
    appointed: '2024-05',
    arrived: '2024-06-01',
    previous: '2019',
    retired: true,
    acting: true,
    represents: '某人',
    class: 'ambassador',
    credentials: '2025-03-01T10:30',
    status: 'tentative',
    unread: { 房号: '801' },
  }),
  Person.parse({ id: 'p2', name: 'Amara Okonjo', party: 'guest', role: 'member', officialOrder: 2, spouse: 'p1' }),
  Person.parse({ id: 'p3', name: '翟译', party: 'host', role: 'interpreter', serves: 'p1' }),
];
const reception = { people: Object.fromEntries(people.map((person) => [person.id, person])) };
const occasion = Occasion.parse({
  id: 'o',
  title: '会谈',
  layout: 'meeting/talks',
  settings: {},
  convention: 'cn-domestic',
  given: {},
  attendees: { p1: true, p2: true },
  seating: { N: { N2: 'p2', N3: 'p1' } },
  locks: { N3: true },
  chosen: { N2: true },
});

describe('CSV', () => {
  it('of the people says all that is known, and reads again as the same people', async () => {
    const roster = await readRosterFile(strToU8(peopleCsv(reception)), 'people.csv');
    expect(hasFaults(roster) ? roster.faults : roster.people).toEqual(people);
  });

  it('of a seating reads again as the same seating', async () => {
    const read = await readSeatingFile(strToU8(seatingCsv(reception, occasion)), 'seating.csv', people);
    expect(hasFaults(read) ? read.faults : read.seating).toEqual([
      { seat: 'N2', person: 'p2', locked: false, chosen: true },
      { seat: 'N3', person: 'p1', locked: true, chosen: false },
    ]);
  });

  it('opens in Chinese Excel, and runs nothing', () => {
    const text = peopleCsv(reception);
    expect(text.startsWith('\ufeffname,party,order')).toBe(true);
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/,=1/);
    expect(writeCsv(['=a'], [['=1+1\n二'], ["'=x"], ['\t=y'], ["'张三"]])).toBe(`\ufeff'=a\r\n"'=1+1\n二"\r\n''=x\r\n"'\t=y"\r\n'张三\r\n`);
  });
});
