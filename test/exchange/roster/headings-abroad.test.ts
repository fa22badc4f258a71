import { describe, expect, it } from 'vitest';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readRosterFile } from '../../../src/exchange/files/read-roster-file';
import { personIds } from '../../../src/exchange/person-ids';
import { headingsAbroad } from '../../../src/exchange/roster/headings-abroad';
import { fieldsOf } from '../../../src/exchange/roster/name-columns';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import { readPasted } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

/** Lines of a list, cells parted by a stroke. */
function draftOf(lines: readonly string[]) {
  const read = readPasted(lines.map((line) => line.split('|').join('\t')).join('\n'), 'list');
  const [sheet] = isTableFault(read) ? [] : read;
  if (!sheet) throw new Error('no table');
  return recognizeRoster(sheet, { nextId: personIds() });
}
const peopleOf = (lines: readonly string[]) => draftOf(lines).rows.flatMap((row) => (row.kind === 'taken' ? [row.person] : []));

const lists: Readonly<Record<string, { readonly lines: readonly string[]; readonly first: object }>> = {
  'a Russian list, the name in three columns': {
    lines: [
      '№ п/п|Фамилия|Имя|Отчество|Должность|Телефон',
      '1|Петрова|Анна|Сергеевна|министр|+7 495 000 00 01',
      '2|Орлов|Олег|Ильич|советник|+7 495 000 00 02',
    ],
    first: { name: 'Анна Сергеевна Петрова', title: 'министр', phone: '+7 495 000 00 01' },
  },
  'a Russian list, the name in one': {
    lines: ['ФИО|Пол|Место работы|Должность', 'Петрова Анна Сергеевна|ж|МИД|министр', 'Орлов Олег Ильич|м|МИД|советник'],
    first: { name: 'Петрова Анна Сергеевна', sex: 'female', organization: 'МИД', title: 'министр' },
  },
  'a French list': {
    lines: [
      'N°|Nom|Prénom|Fonction|Pays|Régime alimentaire',
      '1|Lefèvre|Hélène|Ministre|France|sans porc',
      '2|Diallo|Moussa|Ambassadeur|Sénégal|',
    ],
    first: { name: 'Hélène Lefèvre', title: 'Ministre', country: 'France', diet: 'sans porc' },
  },
  'a German list': {
    lines: [
      'Lfd. Nr.|Anrede|Name|Vorname|Funktion|Behörde',
      '1|Frau|Berg|Anna|Ministerin|Auswärtiges Amt',
      '2|Herr|Vogt|Karl|Referent|Auswärtiges Amt',
    ],
    first: { name: 'Anna Berg', sex: 'female', title: 'Ministerin', organization: 'Auswärtiges Amt' },
  },
  'a Spanish list': {
    lines: ['Nombre|Apellidos|Cargo|Institución', 'Lucía|Ramos Ortega|Alcaldesa|Ayuntamiento', 'Íñigo|Sáez|Concejal|Ayuntamiento'],
    first: { name: 'Lucía Ramos Ortega', title: 'Alcaldesa', organization: 'Ayuntamiento' },
  },
  'a Spanish list with whole names': {
    lines: ['Nombre|Cargo', 'Lucía Ramos Ortega|Alcaldesa', 'Íñigo Sáez|Concejal'],
    first: { name: 'Lucía Ramos Ortega', title: 'Alcaldesa' },
  },
  'an Arabic list': {
    lines: [
      'الرقم|الاسم|المنصب|الجهة|رقم الهاتف',
      '1|ليلى حداد|وزيرة|وزارة الخارجية|0100000001',
      '2|سامي نصار|مستشار|وزارة الخارجية|0100000002',
    ],
    first: { name: 'ليلى حداد', title: 'وزيرة', organization: 'وزارة الخارجية', phone: '0100000001' },
  },
  'a Japanese list': {
    lines: ['番号|氏名|役職|所属機関|備考', '1|田中 花子|大臣|外務省|', '2|鈴木 一郎|課長|外務省|通訳'],
    first: { title: '大臣', organization: '外務省' },
  },
  'a Korean list in pieces': {
    lines: ['연번|성|이름|직위|소속기관', '1|김|민수|장관|외교부', '2|박|지영|과장|외교부'],
    first: { name: '김민수', title: '장관', organization: '외교부' },
  },
};

describe('lists from abroad', () => {
  it.each(Object.entries(lists))('%s', (_, { lines, first }) => {
    const people = peopleOf(lines);
    expect(people).toHaveLength(lines.length - 1);
    expect(people[0]).toMatchObject(first);
  });

  it('reads the same from a file at the command line', async () => {
    const csv = new TextEncoder().encode(['Nom,Prénom,Fonction', 'Lefèvre,Hélène,Ministre', 'Diallo,Moussa,Ambassadeur'].join('\n'));
    const read = await readRosterFile(csv, 'invités.csv');
    expect(hasFaults(read) ? read.faults : read.people.map(({ name }) => name)).toEqual(['Hélène Lefèvre', 'Moussa Diallo']);
  });

  it('no heading means one thing here and another there', () => {
    const all = Object.values(headingsAbroad).flat();
    expect(all.filter((heading, place) => all.indexOf(heading) !== place)).toEqual([]);
    for (const [field, headings] of Object.entries(headingsAbroad))
      for (const heading of headings) expect(fieldsOf([heading]), heading).toEqual([field]);
  });
});

describe('a name in pieces', () => {
  it.each([
    [
      ['Name', 'Title'],
      ['name', 'title'],
    ],
    [
      ['Name', 'First name'],
      ['familyName', 'givenName'],
    ],
    [
      ['Nom', 'Prénoms'],
      ['familyName', 'givenName'],
    ],
    [
      ['Name', 'Surname'],
      ['givenName', 'familyName'],
    ],
    [
      ['Имя', 'Фамилия', 'Отчество'],
      ['givenName', 'familyName', 'middleName'],
    ],
    [
      ['Full name', 'First name'],
      ['name', 'givenName'],
    ],
    [
      ['姓名', '姓'],
      ['name', 'familyName'],
    ],
    [
      ['Name', 'First name', 'Last name'],
      ['name', 'givenName', 'familyName'],
    ],
  ])('%j', (headings, fields) => {
    expect(fieldsOf(headings)).toEqual(fields);
  });
});

describe('headings in a language that nobody here reads', () => {
  const lines = ['Imię i nazwisko|Stanowisko|Telefoniczny', 'Anna Nowak|Minister|+48 22 000 00 01', 'Jan Kowal|Radca|+48 22 000 00 02'];

  it('are a header all the same where the columns below hold something else', () => {
    const { rows, columns, unknownColumns } = draftOf(lines);
    expect(rows.map(({ kind }) => kind)).toEqual(['header', 'taken', 'taken']);
    expect(columns.map(({ field }) => field)).toEqual(['name', undefined, 'phone']);
    expect(unknownColumns).toEqual(['Stanowisko']);
  });

  it('a list without headings loses nobody', () => {
    const [, ...bare] = lines;
    expect(draftOf(bare).rows.map(({ kind }) => kind)).toEqual(['taken', 'taken']);
    // One telephone is missing: that makes no heading of the row.
    expect(peopleOf(['Anna Nowak|Minister|', ...bare]).map(({ name }) => name)).toEqual(['Anna Nowak', 'Anna Nowak', 'Jan Kowal']);
  });
});
