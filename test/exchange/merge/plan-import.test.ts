import { describe, expect, it } from 'vitest';
import { type ImportChoices, importCommands, openEntries } from '../../../src/exchange/merge/import-commands';
import { type ImportPolicy, planImport } from '../../../src/exchange/merge/plan-import';
import { personIds } from '../../../src/exchange/person-ids';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import { readPasted } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';
import { PersonId, ReceptionId } from '../../../src/model/ids';
import { Person } from '../../../src/model/person';
import { emptyReception, type Reception } from '../../../src/model/reception';

function reception(...people: readonly object[]): Reception {
  const parsed = people.map((person, index) => Person.parse({ id: `p${index + 1}`, party: 'guest', role: 'member', ...person }));
  return { ...emptyReception(ReceptionId.parse('r'), '来访'), people: Object.fromEntries(parsed.map((person) => [person.id, person])) };
}

function plan(present: Reception, text: string, policy: ImportPolicy = 'ask') {
  const read = readPasted(text, '粘贴');
  const [sheet] = isTableFault(read) ? [] : read;
  if (!sheet) throw new Error('no table');
  return planImport(present, [recognizeRoster(sheet, { nextId: personIds(Object.keys(present.people)) })], policy);
}
const kinds = (made: ReturnType<typeof plan>) =>
  made.entries.map(({ kind, name, key, choice }) => `${kind} ${name} ${key} ${choice ?? '?'}`);

const first = reception(
  { name: '马骏', officialOrder: 1, organization: '人大', title: '主任' },
  { name: '林晚', officialOrder: 2, organization: '政协', title: '主席', diet: '素食' },
  { name: '丁一', officialOrder: 3, organization: '财政局', title: '局长' },
  { name: '韩江', officialOrder: 4, party: 'host' },
);
const second = '姓名\t单位\t职务\n马  骏\t人大\t主任\n程杰\t高新区\t主任\n林晚\t政协\t副主席\n';

describe('importing a list again', () => {
  it('tells new, changed, same and missing people apart; other parties are not missing', () => {
    const made = plan(first, second);
    expect(kinds(made)).toEqual(['same 马骏 p1 keep', 'new 程杰 p6 add', 'changed 林晚 p2 ?', 'missing 丁一 p3 ?']);
    const changed = made.entries[2];
    expect(changed?.kind === 'changed' && changed.changes).toEqual([
      { field: 'officialOrder', before: 2, after: 3 },
      { field: 'title', before: '主席', after: '副主席' },
    ]);
  });

  it.each<[ImportPolicy, readonly string[]]>([
    ['ask', ['p2', 'p3']],
    ['list', ['p3']],
    ['reception', []],
  ])('policy %s leaves these to be asked', (policy, open) => {
    expect(openEntries(plan(first, second, policy), {}).map(({ key }) => key)).toEqual(open);
  });

  it('an open question changes nothing', () => {
    expect(importCommands(plan(first, second))).toEqual([
      { kind: 'addPeople', people: [expect.objectContaining({ id: 'p6', name: '程杰', officialOrder: 2 })] },
    ]);
  });

  it('carries out what was chosen, and clears nothing that the list is silent about', () => {
    const choices: ImportChoices = { p2: 'update', p3: 'withdraw', p6: 'keep' };
    expect(importCommands(plan(first, second), choices)).toEqual([
      { kind: 'editPerson', person: 'p2', set: { officialOrder: 3, title: '副主席' }, clear: [] },
      { kind: 'editPerson', person: 'p3', set: { status: 'withdrawn' }, clear: [] },
    ]);
  });

  it('imports the same list twice without a change', () => {
    const made = plan(reception(), second);
    const [command] = importCommands(made);
    const people = command?.kind === 'addPeople' ? command.people : [];
    expect(people.length).toBe(3);
    expect(kinds(plan(reception(...people), second)).every((kind) => kind.startsWith('same'))).toBe(true);
  });
});

describe('one name, two people', () => {
  const namesakes = reception(
    { name: '王伟', organization: '外办', title: '主任' },
    { name: '王伟', organization: '财政局', title: '局长' },
  );

  it('are told apart by unit, not by order', () => {
    const made = plan(namesakes, '姓名\t单位\t职务\n王伟\t财政局\t局长\n王伟\t外办\t副主任\n');
    expect(made.entries.map(({ key }) => key)).toEqual(['p2', 'p1']);
  });

  it('with another unit it is asked even where the list is believed, and may be another person', () => {
    const present = reception({ name: '王伟', organization: '外办', title: '主任' }, { name: '李四', serves: undefined });
    const made = plan(present, '姓名\t单位\t职务\t服务对象\n王伟\t卫健委\t主任\t\n李四\t\t\t王伟\n', 'list');
    expect(made.entries[0]).toMatchObject({ kind: 'changed', certain: false, choice: undefined, choices: ['update', 'keep', 'add'] });
    const commands = importCommands(made, { p1: 'add', p2: 'update' });
    expect(commands).toMatchObject([
      { kind: 'addPeople', people: [{ id: 'p3', name: '王伟', organization: '卫健委' }] },
      { kind: 'editPerson', person: 'p2', set: { serves: 'p3' } },
    ]);
  });

  it('is one person where the plan has only the office and the list adds the unit; not where it names another', () => {
    const certain = (present: { organization?: string; title: string }, listed: string) => {
      const [entry] = plan(reception({ name: '王伟', ...present }), `姓名\t单位\t职务\n王伟\t${listed}\n`, 'list').entries;
      return entry?.kind === 'changed' && entry.certain;
    };
    expect(certain({ title: '市长' }, '江临市政府\t江临市市长')).toBe(true);
    expect(certain({ title: '江临市财政局局长' }, '江临市商务局\t局长')).toBe(false);
    expect(certain({ title: '主任' }, '江临市商务局\t局长')).toBe(false);
    expect(certain({ organization: '江临市外办', title: '主任' }, '\t外办主任')).toBe(true);
  });

  it('a link to somebody who stays out is left out', () => {
    const made = plan(reception(), '姓名\t服务对象\n王伟\t\n李四\t王伟\n');
    const [command] = importCommands(made, { p1: 'keep' });
    expect(command).toEqual({ kind: 'addPeople', people: [{ id: 'p2', name: '李四', party: 'guest', role: 'member', officialOrder: 2 }] });
  });
});

describe('ids', () => {
  it('are the next free ones, and the same again from the same start', () => {
    const next = personIds(['p1', 'p3', 'x']);
    expect([next(), next(), next()]).toEqual(['p2', 'p4', 'p5'].map((id) => PersonId.parse(id)));
  });
});
