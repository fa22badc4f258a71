import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import { buildLayout } from '../../../src/layouts';
import { type LayoutId, layoutIds } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { Givens } from '../../../src/model/occasion';
import { conventions } from '../../../src/protocol/conventions';
import { givenOf } from '../../../src/protocol/conventions/givens';
import type { HonorOrder, Reason } from '../../../src/protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import { usesOf } from '../../../src/protocol/conventions/uses-of';

const settingsOf: Partial<Record<LayoutId, readonly Record<string, string>[]>> = {
  'meeting/rostrum': [{}, { rows: '8,9' }, { rows: '1' }, { rows: '8', axis: 'seat' }],
  'meeting/audience': [{ rows: '7,8' }],
  'meeting/talks': [{}, { perSide: '4', behind: '2' }, { door: 'end', perSide: '1' }, { door: 'end', perSide: '4' }],
  'meeting/courtesy-call': [{}, { perSide: '3', behind: '3' }],
  'meeting/armchairs': ['facing', 'wall-left', 'wall-right', 'across', 'opposed'].map((place) => ({ place })),
  'meeting/living-room': [{}, { wall: 'side' }],
  'meeting/u-shape': [{}, { head: '4', perSide: '3' }],
  'meeting/hollow-square': [{}, { head: '4', perSide: '3' }],
  'meeting/round': [{}, { seats: '9' }],
  'meeting/conference': [{}, { chair: 'head' }, { chair: 'head', door: 'end' }, { door: 'end', perSide: '4' }],
  'ceremony/photo': [{}, { rows: '6,7' }],
  'ceremony/signing': [{}, { standing: '5', rows: '2' }, { signers: '3' }, { participants: 'opposite' }],
  'banquet/round': [{}, { seats: '6' }, { seats: '13' }],
  'banquet/long': [{ ends: '1' }, { perSide: '4' }, { ends: '1', perSide: '4' }],
  'banquet/hall': [
    { pattern: 'plum' },
    { pattern: 'grid', tables: '6', columns: '3' },
    { pattern: 'triangle', tables: '6' },
    { pattern: 'column', tables: '3' },
  ],
  'banquet/head': [{}, { seats: '8', lectern: '1' }],
  'banquet/u': [{}, { inner: '1', head: '6' }],
  'vehicle/sedan': [{}, { front: 'bench' }, { wheel: 'right' }, { wheel: 'right', front: 'bench' }],
  'vehicle/suv': [{ front: 'bench' }, { wheel: 'right' }],
  'vehicle/van-7': [{}, { wheel: 'right' }],
  'vehicle/mpv-7': [{}, { wheel: 'right' }],
  'vehicle/van-9': [{}, { wheel: 'right' }, { front: 'bucket' }],
  'vehicle/coaster': [{}, { wheel: 'right' }],
  'vehicle/coach': [{}, { wheel: 'right', last: '4' }],
  'vehicle/train-bay': [{}, { places: '6' }],
  'vehicle/aircraft': [{}, { rows: '2', abreast: '6' }],
  'vehicle/lift': [{}, { panel: 'right' }],
};

/** Layout and given of which no value changes any order: they serve the rules or name what the roster settles. */
const changesNothing: readonly string[] = [];

/** Every answer that the givens which matter can bring about, two changed at a time, and a third that shows itself only then. */
function* answers(
  id: LayoutId,
  settings: Record<string, string>,
): Generator<{ said: string; given: Givens; honor: HonorOrder; seats: readonly string[] }> {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  for (const convention of conventions) {
    const queue: Givens[] = [{}];
    const asked = new Set<string>();
    const used = new Set<string>();
    for (const given of queue) {
      const key = JSON.stringify(given);
      if (asked.has(key)) continue;
      asked.add(key);
      const honor = honorOrderOf(layout, convention.id, given);
      if (!isCovered(honor)) continue;
      yield { said: `${convention.id} ${JSON.stringify(settings)} ${key}`, given, honor, seats: layout.seats.map((seat) => seat.id) };
      for (const name of Object.keys(honor.given)) {
        const fresh = !used.has(name);
        used.add(name);
        if (!fresh && Object.keys(given).length >= 2) continue;
        for (const choice of givenOf(name)?.choices ?? []) queue.push({ ...given, [name]: choice });
      }
    }
  }
}

const reasonsOf = (honor: HonorOrder): readonly Reason[] =>
  [...Object.values(honor.order).flat(), ...Object.values(honor.roles).flat(), ...honor.free, ...(honor.tables ?? [])].flatMap(
    ({ because }) => because,
  );

const numbers = new Map<string, number>();
const numbered = new WeakMap<readonly Reason[], number>();

/** The same reasons have the same number: thousands of seats share a few. */
function numberOf(because: readonly Reason[]): number {
  const known = numbered.get(because);
  if (known !== undefined) return known;
  const text = JSON.stringify(because);
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  numbered.set(because, number);
  return number;
}

/** Everything that an answer says of seats and tables, as one word. */
const answerIn = ({ order, roles, free, tables }: HonorOrder): string =>
  [order.guest, order.host, order.any, ...Object.entries(roles).sort().flat(), free, tables]
    .map((part) =>
      Array.isArray(part) ? part.map(({ because, ...rest }) => `${Object.values(rest).join(' ')} ${numberOf(because)}`).join(',') : part,
    )
    .join(';');

describe.each(layoutIds)('%s', (id) => {
  const all = (settingsOf[id] ?? [{}]).flatMap((settings) => [...answers(id, settings)]);

  it('is covered by at least one convention', () => expect(all.length).toBeGreaterThan(0));

  it('puts every seat in one place: an order, a role, or kept free; none twice, none from elsewhere, none forgotten', () => {
    for (const { said, honor, seats } of all) {
      const placed = [
        ...Object.values(honor.order).flatMap((list) => list.map(({ seat }) => seat)),
        ...Object.values(honor.roles).flatMap((list) => list.map(({ seat }) => seat)),
        ...honor.free.map(({ seat }) => seat),
      ];
      expect(new Set(placed).size, said).toBe(placed.length);
      expect(
        placed.filter((seat) => !seats.includes(seat)),
        said,
      ).toEqual([]);
      expect(
        seats.filter((seat) => !placed.some((one) => one === seat)),
        said,
      ).toEqual([]);
    }
  });

  it('counts ranks as in a competition: the place in the list, or level with the one before', () => {
    const wrong = all.flatMap(({ said, honor }) =>
      Object.values(honor.order).flatMap((list) =>
        list.flatMap(({ rank, seat }, index) => (rank === index + 1 || rank === list[index - 1]?.rank ? [] : [`${said} ${seat}`])),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every step a reason with its words and its source', () => {
    const reasons = new Map<string, Reason>();
    for (const { said, honor } of all) {
      const silent = Object.values(honor.order).flatMap((list) => list.filter(({ because }) => because.length === 0));
      expect(silent, said).toEqual([]);
      for (const reason of reasonsOf(honor)) reasons.set(`${reason.principle} ${reason.citation.source} ${reason.citation.place}`, reason);
    }
    for (const { principle, citation } of reasons.values()) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(speakerFor(language).knows('conventions', `principle.${principle}`), `${principle} ${language}`).toBe(true);
      }
      expect(citation.source).not.toBe('');
      expect(citation.place).not.toBe('');
    }
  });

  it('lets two seats tie only where no source ranks them, or where the source itself sets none before the other', () => {
    const wrong: string[] = [];
    for (const { said, honor } of all) {
      const levelTables = honor.tables?.some(({ because }) => because.some(({ principle }) => principle === 'source-silent'));
      for (const list of Object.values(honor.order)) {
        for (const [index, { rank, sourced, seat, because }] of list.entries()) {
          const above = list[index - 1];
          if (!above || above.rank !== rank) continue;
          const unranked = !sourced && !above.sourced;
          const juniors = [because, above.because].every((reasons) => reasons.at(-1)?.principle === 'for-the-juniors');
          const elsewhere = levelTables && seat.split('.')[0] !== above.seat.split('.')[0];
          const cabin = because.at(-1)?.principle === 'sides-of-the-cabin-alike';
          if (!unranked && !juniors && !cabin && !elsewhere) wrong.push(`${said} ${seat}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lists every given with the values it answers, and each of them can change an answer', () => {
    const dead: string[] = [];
    const answerOf = new Map(all.map(({ honor }) => [honor, answerIn(honor)] as const));
    for (const convention of conventions) {
      const own = all.filter(({ honor }) => honor.convention === convention.id);
      for (const { id: given, choices = [] } of usesOf(convention, id).givens) {
        const answered = new Set(own.map(({ honor }) => honor.given[given]));
        expect(
          choices.filter((choice) => !answered.has(choice)),
          `${convention.id} ${given}`,
        ).toEqual([]);
        // Two answers that differ in what was said of this given alone.
        const versions = new Map<string, Set<string>>();
        for (const { said, given: asked, honor } of own) {
          const rest = Object.entries(asked).filter(([name]) => name !== given);
          const key = `${said.split('{')[1]} ${JSON.stringify(rest)}`;
          versions.set(key, (versions.get(key) ?? new Set()).add(answerOf.get(honor) ?? ''));
        }
        const changes = choices.length < 2 || [...versions.values()].some(({ size }) => size > 1);
        if (!changes) dead.push(`${convention.id} ${given}`);
      }
    }
    expect(dead.filter((one) => !changesNothing.includes(`${id} ${one.split(' ')[1]}`))).toEqual([]);
  });

  it('repeats every given that it used and ignores no given that it used', () => {
    for (const { said, honor } of all)
      expect(
        honor.ignored.filter((key) => key in honor.given),
        said,
      ).toEqual([]);
  });
});
