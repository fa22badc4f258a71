import { expect, it } from 'vitest';
import { answer, roster, rowsOf, scene, seating } from './sheet/ask';
import { arranged, boarded, marched, mended, plans } from './sheet/plans';
import { seats } from './sheet/seats';

type Ordered = {
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly tables?: readonly string[];
};

it.each(rowsOf(seats))('%s: %s, %s, %s: %s', async (_, convention, layout, given, says = '') => {
  const { order, roles, tables = [] } = await answer<Ordered>(['seats', ...scene(convention, layout, given)]);
  const lists: Readonly<Record<string, readonly string[]>> = { ...roles, ...order, tables };
  for (const said of says.split('; ')) {
    const [list = '', ...words] = said.split(' ');
    const got = lists[list] ?? [];
    const named = words.filter((word) => /\d|^[A-Z]{1,2}$/.test(word));
    if (words[0] === 'has') expect(got).toEqual(expect.arrayContaining(named));
    else if (words[0] === '=') expect([...got].sort()).toEqual([...named].sort());
    else if (words[0] === '…') expect(got.slice(-named.length)).toEqual(named);
    else if (words.at(-1) === '…') expect(got.slice(0, named.length)).toEqual(named);
    else expect(got).toEqual(named);
  }
});

type Checked = {
  readonly score: { readonly breach: number; readonly departure: number };
  readonly findings: readonly { rule: string; severity: string; people: readonly string[]; suggestions: readonly object[] }[];
};

const vehicles = (tasks: string) =>
  `vehicle,role,plate\n${tasks
    .split(',')
    .map((task, index) => `V${index + 1},${task},江A0000${index}`)
    .join('\n')}\n`;

async function check(asked: readonly string[], people = '', plan = ''): Promise<Checked> {
  const [seats = '', tasks] = plan.split(' / ');
  const files = { 'people.csv': roster(people), 'seats.csv': seating(seats), 'cars.csv': vehicles(tasks ?? '') };
  const cars = tasks ? ['--vehicles', 'cars.csv'] : [];
  return answer<Checked>(['check', ...asked, '--roster', 'people.csv', '--seating', 'seats.csv', ...cars], files);
}

function judge({ score, findings }: Checked, said: string): void {
  const rules = findings.map(({ rule }) => rule);
  if (said === 'clean') expect(rules).toEqual([]);
  else if (said === 'in order') expect([score.breach, score.departure, rules]).toEqual([0, 0, rules]);
  else if (said === 'no breach') expect([score.breach, rules]).toEqual([0, rules]);
  else if (said === 'breach') expect(score.breach).toBeGreaterThan(0);
  else if (said === 'cured')
    expect(findings.some(({ severity, suggestions }) => severity === 'breach' && suggestions.length > 0)).toBe(true);
  else if (said.startsWith('nothing of '))
    expect(findings.filter(({ severity, people }) => severity !== 'remark' && people.includes(said.slice(11)))).toEqual([]);
  else if (said.startsWith('no ')) expect(rules).not.toContain(said.slice(3));
  else expect(rules).toContain(said);
}

it.each(rowsOf(plans))('%s: %s, %s, %s: %s as %s: %s', async (_, convention, layout, given, people, plan, says = '') => {
  const found = await check(scene(convention, layout, given), people, plan);
  for (const said of says.split('; ')) judge(found, said);
});

const party = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** cn.md §10 and H15: national 3 up to ten guests, then a third, rounded down; local 2 up to five; a company five alike, then half of the rest. */
it.each([
  ['national', 1, 3],
  ['national', 10, 3],
  ['national', 11, 3],
  ['national', 12, 4],
  ['national', 14, 4],
  ['national', 15, 5],
  ['local', 5, 2],
  ['local', 6, 3],
  ['local', 10, 3],
  ['local', 12, 4],
  ['company-foreign', 5, 5],
  ['company-foreign', 6, 5],
  ['company-foreign', 7, 6],
  ['company-foreign', 8, 6],
] as const)('%s: at a work meal with %i guests %i hosts may sit, and no more', async (limit, guests, hosts) => {
  const rulesWith = async (companions: number) => {
    const people = [...party('G', guests), ...party('H', companions)];
    const plan = people.map((name, index) => `${index + 1}=${name}`).join(' ');
    const asked = scene('cn-domestic', `banquet/round seats=${people.length}`, `event=work-meal limit=${limit}`);
    return (await check(asked, people.join(' '), plan)).findings.map(({ rule }) => rule);
  };
  expect(await rulesWith(hosts)).not.toContain('companions-within-limit');
  expect(await rulesWith(hosts + 1)).toContain('companions-within-limit');
});

const sheets = (people = '', plan?: string) => ({
  'people.csv': roster(people),
  ...(plan === undefined ? {} : { 'seats.csv': seating(plan) }),
});
const files = (plan?: string) => ['--roster', 'people.csv', ...(plan === undefined ? [] : ['--seating', 'seats.csv'])];

it.each(rowsOf(arranged))('%s: %s, %s, %s: %s are seated %s', async (_, convention, layout, given, people, wanted = '') => {
  const args = ['arrange', ...scene(convention, layout, given), ...files()];
  const { seating: seated } = await answer<{ readonly seating: Readonly<Record<string, string>> }>(args, sheets(people));
  expect(seated).toMatchObject(Object.fromEntries(wanted.split(' ').map((one) => one.split('='))));
});

it.each(rowsOf(mended))('%s: %s, %s, %s: %s as %s are mended with %s moves', async (_, convention, layout, given, people, plan, moves) => {
  const args = ['repair', ...scene(convention, layout, given), ...files(plan)];
  const mend = await answer<{ readonly moves: readonly object[]; readonly score: object }>(args, sheets(people, plan));
  expect(mend.moves).toHaveLength(Number(moves));
  expect(mend.score).toMatchObject({ breach: 0, departure: 0 });
});

it.each(rowsOf(boarded))('%s: %s, %s, %s: %s as %s: %s', async (_, convention, layout, given, people, plan, says = '') => {
  const args = ['boarding', ...scene(convention, layout, given), ...files(plan)];
  const boards = await answer<Readonly<Record<string, readonly string[]>>>(args, sheets(people, plan));
  for (const said of says.split('; ')) {
    const [way = '', ...inTurn] = said.split(' ');
    expect(boards[way]?.filter((name) => inTurn.includes(name))).toEqual(inTurn);
  }
});

it.each(rowsOf(marched))('%s: %s, %s march as %s', async (_, convention = '', roles = '', order = '') => {
  const march = await answer<{ readonly order: readonly string[] }>(['march', '--roles', roles, '--convention', convention]);
  expect(march.order.join(' ')).toBe(order);
});
