import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readRosterFile } from '../../../src/exchange/files/read-roster-file';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';
import { speakerFor } from '../../../src/i18n/speak';
import { PersonId, ReceptionId } from '../../../src/model/ids';
import { takenSeats } from '../../../src/model/occasion';
import { Party, type Person, Role, Status } from '../../../src/model/person';
import { emptyReception, occasionsInOrder, peopleInOrder, type Reception } from '../../../src/model/reception';
import { hostileReception, partsOf, sample, timesIn } from './office-sample';

const chinese = speakerFor('zh-CN');

async function sheetsOf(reception: Reception) {
  const read = await readTable(await exportXlsx(reception, chinese), 'a.xlsx');
  if (isTableFault(read)) throw new Error(read.fault);
  return new Map(read.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
}

/** The texts of a sheet as they stand in the file: the import repeats a merged cell in each of its rows. */
function writtenCells(parts: Readonly<Record<string, string>>) {
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return (name: string) => {
    const xml = parts[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`] ?? '';
    return [...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, index]) => strings[Number(index)]);
  };
}

describe('a reception as a workbook', { timeout: 30_000 }, () => {
  it('has the list, the reception sheet, the programme, a chart and a list of each occasion, its vehicles or tables, and the findings', async () => {
    const sheets = await sheetsOf(sample());
    const occasions = occasionsInOrder(sample()).flatMap(({ title, layout }) => [
      ...[`${title} 座次图`, `${title} 座次`],
      ...(layout.startsWith('vehicle/') ? [`${title} 车辆`] : layout.startsWith('banquet/') ? [`${title} 桌次`] : []),
    ]);
    expect([...sheets.keys()]).toEqual(['名单', '接待清单', '日程', ...occasions, '检查报告', '方案全文']);
  });

  it('loses nothing that the model knows of sheet, programme, tables and rules', async () => {
    const bare = sample();
    const [first] = occasionsInOrder(bare).filter(({ layout }) => layout.startsWith('banquet/'));
    const [a, b] = peopleInOrder(bare);
    if (!first || !a || !b) throw new Error('The sample has lost its banquet.');
    const reception: Reception = {
      ...bare,
      sheet: {
        ...{ level: '一级接待', purpose: '商谈合作', visitor: '友城市政府', applicant: '何晚照', department: '市外办' },
        letter: { number: '外函〔2026〕8号', title: '关于来访的函', from: '友城外事局' },
        contacts: [{ name: '周克', duty: '联络员', phone: '13900000000' }],
        lodging: [{ place: '迎宾馆', room: 'suite', rooms: 3, note: '含早' }],
        costs: [{ item: '车辆', amount: 1200.5, note: '两日' }],
      },
      wishes: [{ a: { by: 'person', person: a.id }, relation: 'not-beside', b: { by: 'diet', diet: '清真' }, strength: 'must' }],
      occasions: {
        ...bare.occasions,
        [first.id]: {
          ...first,
          cost: 5000,
          tables: { T1: { label: '牡丹厅', note: '无酒' } },
          flags: [{ place: 'hall', fromOwnRight: ['友城国', '中国'] }],
          trappings: ['carpet'],
          menu: { dishes: ['清蒸鱼', '时蔬'], drinks: ['茶'], perHead: 150, note: '清真另备' },
        },
      },
    };
    const said = [...(await sheetsOf(reception)).values()].flat(2).join('\n');
    const told = [
      ...[
        '一级接待',
        '商谈合作',
        '友城市政府',
        '何晚照',
        '市外办',
        '外函〔2026〕8号',
        '关于来访的函',
        '友城外事局',
        '周克',
        '联络员 13900000000',
      ],
      ...[
        '迎宾馆',
        '普通套间 × 3 含早',
        '车辆',
        '1200.5 两日',
        a.name,
        '饮食：清真',
        '不相邻',
        '必须',
        '5000',
        '牡丹厅',
        '无酒',
        '友城国、中国',
        '地毯',
      ],
      ...['清蒸鱼、时蔬', '茶', '150', '清真另备'],
    ];
    for (const text of told) expect(said).toContain(text);
  });

  it('keeps names that every object has from birth', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const people = names.map((name, index) => ({ id: PersonId.parse(`p${index}`), name, party: 'guest', role: 'member' }) satisfies Person);
    const reception = {
      ...emptyReception(ReceptionId.parse('r'), 'valueOf'),
      people: Object.fromEntries(people.map((one) => [one.id, one])),
    };
    const read = await readRosterFile(await exportXlsx(reception, chinese), 'a.xlsx');
    expect(hasFaults(read) ? read : read.people.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('names everybody once on the list, each sitter once in the chart, and each attendee once among the seats', async () => {
    const reception = sample();
    const sheets = await sheetsOf(reception);
    const written = writtenCells(partsOf(await exportXlsx(reception, chinese)));
    const columnOf = (sheet: string) => {
      const [head = [], ...rows] = sheets.get(sheet) ?? [];
      return rows.map((cells) => cells[head.indexOf('姓名')]);
    };
    expect(columnOf('名单').toSorted()).toEqual(
      peopleInOrder(reception)
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const occasion of occasionsInOrder(reception)) {
      for (const [, person] of takenSeats(occasion))
        expect(written(`${occasion.title} 座次图`).filter((cell) => cell === reception.people[person]?.name)).toHaveLength(1);
      const attending = Object.keys(occasion.attendees).map((id) => reception.people[PersonId.parse(id)]?.name);
      expect(columnOf(`${occasion.title} 座次`).toSorted()).toEqual(attending.toSorted());
    }
  });

  it('says from where a rostrum is seen, and counts its places from the audience’s left', async () => {
    const sheets = await sheetsOf(sample());
    expect(sheets.get('友城合作大会 座次图')?.flat()).toContain('从台下看');
    const [head = [], first = []] = sheets.get('友城合作大会 座次') ?? [];
    expect(head).toEqual(['席位', '排', '座（从台下看左起）', '位次', '姓名', '方', '职务', '单位']);
    expect(first.slice(0, 5)).toEqual(['1A', '1', '1', '7', '顾时雨']);
  });

  it('writes findings with severity, sentence and source', async () => {
    const rows = (await sheetsOf(sample())).get('检查报告') ?? [];
    const breach = rows.find(([occasion, severity]) => occasion === '会谈' && severity === '违规');
    expect(breach?.[2]).toContain('孟昭宁');
    expect(breach?.[3]).toContain('载明');
  });

  it('merges cells for seats and tables, prints on one page, and holds no formula whatever a name begins with', async () => {
    const parts = partsOf(await exportXlsx(hostileReception(), chinese));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(18);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|t="str"/);
    // A telephone number stays text, and Excel shall not mark it as a mistake.
    for (const [, xml] of sheets) expect(xml).toMatch(/<ignoredError sqref="A1:[A-Z]+\d+" numberStoredAsText="1"\/>/);
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    const chartOf = (title: string) => parts[`xl/worksheets/sheet${names.indexOf(`${title} 座次图`) + 1}.xml`] ?? '';
    expect(timesIn(chartOf('欢迎宴会'), '<mergeCell ')).toBeGreaterThan(20);
    const chart = chartOf('会谈');
    // The table between the two sides.
    expect(timesIn(chart, '<mergeCell ')).toBeGreaterThan(4);
    expect(chart).toContain('fitToHeight="1"');
    expect(chart).toContain('orientation="landscape"');
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Area');
    const strings = parts['xl/sharedStrings.xml'] ?? '';
    for (const name of ['=1+1', '+86 138', '-2+3', '@SUM(A1)']) expect(strings).toContain(`>${name}<`);
  });

  it('keeps sheet names within what Excel takes, however long or odd the titles are', async () => {
    const reception = sample();
    const odd = (title: string, index: number) => (index < 2 ? '会谈[一]/二:*?\\'.repeat(9) : title);
    const occasions = Object.fromEntries(
      Object.entries(reception.occasions).map(([id, occasion], index) => [id, { ...occasion, title: odd(occasion.title, index) }]),
    );
    const names = [...(await sheetsOf({ ...reception, occasions })).keys()];
    expect(names).toHaveLength(18);
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/);
  });
});

const word = fc.stringMatching(/^[\p{Script=Han}]{2,6}$/u, { size: 'small' });
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const told = fc.record({
  party: fc.constantFrom(...Party.options),
  officialOrder: optional(fc.integer({ min: 1, max: 9999 })),
  title: optional(word),
  organization: optional(word),
  delegation: optional(word),
  country: optional(word),
  grade: optional(fc.integer({ min: 1, max: 10 })),
  sex: optional(fc.constantFrom('female' as const, 'male' as const)),
  role: fc.constantFrom(...Role.options),
  languages: optional(fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
  diet: optional(fc.constantFrom('清真', '素食', '不吃辣')),
  needs: optional(fc.constantFrom(['wheelchair'], ['无障碍通道', 'wheelchair'])),
  phone: optional(fc.constantFrom('+86 138 0000 0000', '010-66660000', '110')),
  ethnicity: optional(fc.constantFrom('回族', '汉族')),
  remarks: optional(fc.constantFrom('=1+1', '需轮椅', '兼记录', '@备注', '-3')),
  otherName: optional(fc.constantFrom('Amara Okonjo', '=HYPERLINK("x")')),
  appointed: optional(day),
  arrived: optional(day),
  previous: optional(day),
  retired: optional(fc.constant(true)),
  acting: optional(fc.constant(true)),
  represents: optional(word),
  class: optional(fc.constantFrom('ambassador' as const, 'minister' as const, 'charge' as const)),
  credentials: optional(day),
  status: optional(fc.constantFrom(...Status.options)),
});

const surnames = [...'赵钱孙李周吴郑王冯陈'];
const givenNames = [...'明华强丽芳娜敏静伟磊'];
/** No two alike: a name is how one row points to another. */
const nameOf = (index: number) => `${surnames[index % 10]}${givenNames[Math.floor(index / 10) % 10]}${givenNames[(index * 3) % 10]}`;

const bare = (person: object): Person => Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Person;

const receptions = fc.array(told, { minLength: 1, maxLength: 8 }).chain((list) =>
  fc.tuple(fc.constant(list), fc.nat(list.length - 1)).map(([records, chosen]): Reception => {
    const id = (index: number) => PersonId.parse(`p${index + 1}`);
    const people = records.map((record, index) =>
      bare({
        ...record,
        id: id(index),
        name: nameOf(index),
        serves: index !== chosen && index % 3 === 1 ? id(chosen) : undefined,
        apart: index !== chosen && index % 3 === 2 ? [id(chosen)] : undefined,
        unread: index === 0 ? { 房号: '801' } : undefined,
      }),
    );
    return { ...emptyReception(ReceptionId.parse('r'), '来访'), people: Object.fromEntries(people.map((person) => [person.id, person])) };
  }),
);

/** People without their ids: links are told by name, and order is that of the list. */
function withNames(people: readonly Person[]) {
  const name = (id: PersonId | undefined) => people.find((person) => person.id === id)?.name;
  return people.map(({ id: _, serves, spouse, apart, together, ...rest }) => ({
    ...rest,
    serves: name(serves),
    spouse: name(spouse),
    apart: apart?.map(name),
    together: together?.map(name),
  }));
}

describe('export, then import', () => {
  it.each(['zh-CN', 'en'] as const)('loses nothing (%s)', { timeout: 60_000 }, async (language) => {
    await fc.assert(
      fc.asyncProperty(receptions, async (reception) => {
        const read = await readRosterFile(await exportXlsx(reception, speakerFor(language)), 'people.xlsx');
        expect(hasFaults(read) ? read.faults : withNames(read.people)).toEqual(withNames(peopleInOrder(reception)));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the sample back without meeting anybody twice in the lists of seats', async () => {
    const reception = sample();
    const read = await readRosterFile(await exportXlsx(reception, chinese), 'people.xlsx');
    expect(hasFaults(read) ? read.faults : withNames(read.people)).toEqual(withNames(peopleInOrder(reception)));
  });
});
