/**
 * What office systems may rely on, whatever the scene: any layout that a convention covers, any settings and givens, any list of people.
 * `npm run prove` asks for many scenes; a few stand here.
 */
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type Dice, diceOf } from '../fuzz/random';

const [scenes, mostPeople] = process.env.THOROUGH ? [300, 5] : [8, 3];

type Row = Record<'name' | 'party' | 'order' | 'role' | 'serves' | 'spouse' | 'apart' | 'languages' | 'sex', string>;
type Choice = { readonly id: string; readonly choices?: readonly string[] };
type Setting = { readonly key: string; readonly kind: string; readonly choices?: readonly string[] };
type Score = { readonly breach: number; readonly departure: number; readonly remark: number };
type Finding = {
  readonly rule: string;
  readonly severity: keyof Score;
  readonly seats: readonly string[];
  readonly people: readonly string[];
};
type Move = { readonly person: string; readonly from: string | null; readonly to: string | null };
type Answer = {
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly free: readonly string[];
  readonly seats: readonly { readonly id: string }[];
  readonly seating: Readonly<Record<string, string>>;
  readonly unseated: readonly string[];
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
  readonly proof: { readonly kind: string };
};

async function call(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const read = async (path: string) => new TextEncoder().encode(files[path] ?? '');
  const { status, out, err } = await run([...args, '--json', '--lang', 'en'], { read, write: async () => undefined });
  return { status, err, out: out as Answer };
}

const covered = async () =>
  (
    (await call({}, 'conventions')).out as unknown as readonly {
      id: string;
      layouts: readonly { layout: string; givens: readonly Choice[] }[];
    }[]
  )
    .flatMap(({ id, layouts }) => layouts.map(({ layout, givens }) => ({ convention: id, layout, givens })))
    // A convoy is searched for long: it has laws of its own.
    .filter(({ layout }) => layout !== 'vehicle/convoy');

function settingsFor({ pick, below, chance }: Dice, settings: readonly Setting[]): readonly string[] {
  const few: Readonly<Record<string, number>> = { tables: 2, seats: 5, behind: 0, ends: 0, lectern: 0, inner: 0, rows: 3, last: 4 };
  return settings.flatMap(({ key, kind, choices }) => {
    if (chance(2)) return [];
    const value =
      kind === 'choice' ? pick(choices ?? ['']) : kind === 'rows' ? `${2 + below(4)},${1 + below(4)}` : `${(few[key] ?? 1) + below(2)}`;
    return kind === 'letters' ? [] : ['--set', `${key}=${value}`];
  });
}

function peopleFor({ below, chance, pick }: Dice, most: number): readonly Row[] {
  const guests = 1 + below(Math.min(3, most));
  const hosts = below(Math.max(1, Math.min(3, most - guests + 1)));
  const rows = Array.from({ length: guests + hosts }, (_, at): Row => {
    const [party, order] = at < guests ? ['guest', at + 1] : ['host', at - guests + 1];
    const [languages, sex] = [pick(['zh', 'en', '']), pick(['female', 'male', ''])];
    return { name: `${party} ${order}`, party: `${party}`, order: `${order}`, role: '', serves: '', spouse: '', apart: '', languages, sex };
  });
  const [first, second] = rows;
  if (first && second && chance(4)) second.apart = first.name;
  else if (first && second?.party === first.party && chance(3)) Object.assign(second, { spouse: first.name, order: '' });
  if (first && chance(3))
    rows.push({ ...first, name: 'interpreter', order: '', role: 'interpreter', serves: first.name, languages: 'zh;en' });
  return rows;
}

const shuffled = <Thing>({ below }: Dice, things: readonly Thing[]): readonly Thing[] =>
  things
    .map((thing) => ({ thing, by: below(1_000_000) }))
    .sort((left, right) => left.by - right.by)
    .map(({ thing }) => thing);

const csv = (rows: readonly Row[]) =>
  ['name,party,order,role,serves,spouse,apart,languages,sex', ...rows.map((row) => Object.values(row).join(','))].join('\n');
const seatingCsv = (seating: Readonly<Record<string, string>>, locked: readonly string[] = []) =>
  ['seat,name,locked', ...Object.entries(seating).map(([seat, name]) => `${seat},${name},${locked.includes(seat) ? 'yes' : ''}`)].join(
    '\n',
  );
const grave = ({ breach, departure, remark }: Score) => breach * 1e6 + departure * 1e3 + remark;
const told = (findings: readonly Finding[]) => findings.map(({ rule, seats, people }) => `${rule} ${seats} ${people}`).sort();
const renamed = (name: string) => `The ${name} of old`;

async function lawsOf(seed: number, scene: Awaited<ReturnType<typeof covered>>[number], settings: readonly Setting[]): Promise<boolean> {
  const dice = diceOf(seed);
  const given = scene.givens.flatMap(({ id, choices }) => (choices && dice.chance(4) ? ['--given', `${id}=${dice.pick(choices)}`] : []));
  const base = ['--layout', scene.layout, '--convention', scene.convention, ...settingsFor(dice, settings), ...given];
  const says = `seed ${seed}: ${base.join(' ')}`;
  const seats = await call({}, 'seats', ...base);
  if (seats.status === 2) {
    expect(seats.err, says).toMatch(/not covered|cannot be|can not|between two/);
    return false;
  }
  const ids = seats.out.seats.map(({ id }) => id);
  const named = [...Object.values(seats.out.order).flat(), ...Object.values(seats.out.roles).flat(), ...seats.out.free];
  expect([...new Set(named)].sort(), says).toEqual([...ids].sort());
  const ranked = Object.values(seats.out.order).flat();
  expect(new Set(ranked).size, says).toBe(ranked.length);

  const rows = peopleFor(dice, Math.min(mostPeople, ids.length + 1));
  const roster = { roster: csv(rows) };
  const asked = [...base, '--roster', 'roster'];
  const arranged = (await call(roster, 'arrange', ...asked)).out;
  expect([...Object.values(arranged.seating), ...arranged.unseated].sort(), says).toEqual(rows.map(({ name }) => name).sort());
  const seated = { ...roster, seating: seatingCsv(arranged.seating) };
  const check = await call(seated, 'check', ...asked, '--seating', 'seating');
  expect(check.out.score, says).toEqual(arranged.score);
  expect(told(check.out.findings), says).toEqual(told(arranged.findings));
  expect(check.status, says).toBe(check.out.score.breach > 0 ? 1 : 0);
  expect(await call(seated, 'check', ...asked, '--seating', 'seating'), says).toEqual(check);
  const again = (await call(seated, 'repair', ...asked, '--seating', 'seating')).out;
  if (arranged.proof.kind === 'exact') expect(again.moves, says).toEqual([]);
  const other = (await call({ roster: csv(shuffled(dice, rows)) }, 'arrange', ...asked)).out;
  expect(other.score, says).toEqual(arranged.score);
  const under = rows.map((row) => ({
    ...row,
    ...Object.fromEntries((['name', 'serves', 'spouse', 'apart'] as const).map((key) => [key, row[key] && renamed(row[key])])),
  }));
  const anew = (await call({ roster: csv(under) }, 'arrange', ...asked)).out;
  expect(anew.seating, says).toEqual(Object.fromEntries(Object.entries(arranged.seating).map(([seat, name]) => [seat, renamed(name)])));

  const names = shuffled(dice, rows)
    .slice(0, ids.length)
    .map(({ name }) => name);
  const places = shuffled(dice, ids);
  const before = Object.fromEntries(names.map((name, at) => [places[at] ?? '', name]));
  const locked = Object.keys(before).filter(() => dice.chance(8));
  const mixed = { ...roster, seating: seatingCsv(before, locked) };
  const found = (await call(mixed, 'check', ...asked, '--seating', 'seating')).out;
  const mended = (await call(mixed, 'repair', ...asked, '--seating', 'seating')).out;
  const where = new Map<string, string | null>(Object.entries(before).map(([seat, name]) => [name, seat]));
  for (const { person, from, to } of mended.moves) {
    expect(where.get(person) ?? null, says).toBe(from);
    where.set(person, to);
  }
  expect(Object.fromEntries([...where].flatMap(([name, seat]) => (seat ? [[seat, name]] : []))), says).toEqual(mended.seating);
  for (const seat of locked) expect(mended.seating[seat], says).toBe(before[seat]);
  expect(grave(mended.score), says).toBeLessThanOrEqual(grave(found.score));
  const around = (await call(mixed, 'arrange', ...asked, '--seating', 'seating')).out;
  expect(grave(mended.score), says).toBeLessThanOrEqual(grave(around.score));
  const after = { ...roster, seating: seatingCsv(mended.seating, locked) };
  expect((await call(after, 'check', ...asked, '--seating', 'seating')).out.score, says).toEqual(mended.score);
  if (mended.proof.kind === 'exact') expect((await call(after, 'repair', ...asked, '--seating', 'seating')).out.moves, says).toEqual([]);
  return true;
}

describe('the headless command', () => {
  it('law: what one verb answers another finds again; rows in another order and people under other names change nothing', async () => {
    const all = await covered();
    const settings = new Map(
      ((await call({}, 'layouts')).out as unknown as readonly { id: string; settings: readonly Setting[] }[]).map((one) => [
        one.id,
        one.settings,
      ]),
    );
    let answered = 0;
    for (let seed = 1; answered < scenes; seed += 1) {
      const scene = diceOf(seed * 7919).pick(all);
      if (await lawsOf(seed, scene, settings.get(scene.layout) ?? [])) answered += 1;
      expect(seed, 'most scenes are answered').toBeLessThan(scenes * 3 + 20);
    }
  }, 1_200_000);
});
