import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readSeatingFile } from '../../../src/exchange/files/read-seating-file';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { PersonId, seatId } from '../../../src/model/ids';

const people = [
  { id: PersonId.parse('p1'), name: '顾城' },
  { id: PersonId.parse('p2'), name: 'Amara Okonjo' },
  { id: PersonId.parse('p3'), name: '王伟' },
  { id: PersonId.parse('p4'), name: '王伟' },
];
const seats = ['1A', '1B', 'T2.4'].map(seatId);

async function outcome(text: string) {
  const read = await readSeatingFile(strToU8(text), 's.csv', people, seats);
  if (!hasFaults(read)) return read.seating.map(({ seat, person, locked, chosen }) => [seat, person, locked, chosen]);
  return read.faults.map(({ messageId, data }) => {
    for (const language of languages) expect(speakerFor(language).speak('exchange', messageId, data)).toContain('s.csv');
    return `${messageId} ${data.row} ${data.column}`;
  });
}

describe('a seating file', () => {
  it.each([
    [
      'names and seats, spread or not',
      'seat,name\n1A,顾  城\nt2.4,Amara  Okonjo\n',
      [
        ['1A', 'p1', false, false],
        ['T2.4', 'p2', false, false],
      ],
    ],
    [
      'Chinese headings, locks and choices',
      '席位,姓名,锁定,自选\n1A,顾城,是,\n1B,Amara Okonjo,,yes\n',
      [
        ['1A', 'p1', true, false],
        ['1B', 'p2', false, true],
      ],
    ],
    [
      'one person on two seats is a rule’s business',
      'seat,name\n1A,顾城\n1B,顾城\n',
      [
        ['1A', 'p1', false, false],
        ['1B', 'p1', false, false],
      ],
    ],
    ['an unknown seat', 'seat,name\n9Z,顾城\n', ['file.seatUnknown 2 seat']],
    ['no seat id at all', 'seat,name\n??,顾城\n', ['file.seatUnknown 2 seat']],
    ['an unknown name', 'seat,name\n1A,nobody\n', ['file.nameUnknown 2 name']],
    ['an ambiguous name', 'seat,name\n1A,王伟\n', ['file.nameAmbiguous 2 name']],
    ['a seat twice', 'seat,name\n1A,顾城\n1A,Amara Okonjo\n', ['file.seatTwice 3 seat']],
    ['holes', 'seat,name\n1A,\n,顾城\n', ['file.nameMissing 2 name', 'file.seatMissing 3 seat']],
    ['a mark that is none', 'seat,name,locked\n1A,顾城,perhaps\n', ['file.badYes 2 locked']],
    ['missing columns', 'place,who\n1A,顾城\n', ['file.columnMissing 1 席位 (seat)', 'file.columnMissing 1 姓名 (name)']],
  ])('%s', async (_, text, expected) => {
    expect(await outcome(text)).toEqual(expected);
  });

  it('takes any seat when the layout is not known yet', async () => {
    const read = await readSeatingFile(strToU8('seat,name\nV1.2C,顾城\n'), 's.csv', people);
    expect(hasFaults(read) ? [] : read.seating.map(({ seat }) => seat)).toEqual(['V1.2C']);
  });
});
