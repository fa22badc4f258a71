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

const settingsOf: Partial<Record<LayoutId, readonly Record<string, string>[]>> = {
  'meeting/rostrum': [{}, { rows: '8,9' }, { rows: '1' }],
  'meeting/audience': [{ rows: '7,8' }],
  'meeting/talks': [{}, { perSide: '4', behind: '2' }, { door: 'end', perSide: '1' }],
  'meeting/conference': [{}, { chair: 'head' }, { chair: 'head', door: 'end' }, { door: 'end', perSide: '4' }],
  'ceremony/photo': [{}, { rows: '6,7' }],
  'ceremony/signing': [{}, { standing: '5', rows: '2' }],
  'banquet/round': [{}, { seats: '6' }, { seats: '13' }],
  'banquet/long': [{ ends: '1' }, { perSide: '4' }],
  'banquet/hall': [{ pattern: 'plum' }, { pattern: 'grid', tables: '6', columns: '3' }, { pattern: 'triangle', tables: '6' }],
  'banquet/head': [{}, { seats: '8', lectern: '1' }],
  'vehicle/sedan': [{}, { front: 'bench' }, { wheel: 'right' }],
  'vehicle/suv': [{ front: 'bench' }, { wheel: 'right' }],
};

/** Every answer that the givens which matter can bring about, two changed at a time. */
function* answers(
  id: LayoutId,
  settings: Record<string, string>,
): Generator<{ said: string; honor: HonorOrder; seats: readonly string[] }> {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  for (const convention of conventions) {
    const queue: Givens[] = [{}];
    const asked = new Set<string>();
    for (const given of queue) {
      const key = JSON.stringify(given);
      if (asked.has(key)) continue;
      asked.add(key);
      const honor = honorOrderOf(layout, convention.id, given);
      if (!isCovered(honor)) continue;
      yield { said: `${convention.id} ${JSON.stringify(settings)} ${key}`, honor, seats: layout.seats.map((seat) => seat.id) };
      if (Object.keys(given).length >= 2) continue;
      for (const name of Object.keys(honor.given)) {
        for (const choice of givenOf(name)?.choices ?? []) queue.push({ ...given, [name]: choice });
      }
    }
  }
}

const reasonsOf = (honor: HonorOrder): readonly Reason[] =>
  [...Object.values(honor.order).flat(), ...Object.values(honor.roles).flat(), ...honor.free, ...(honor.tables ?? [])].flatMap(
    ({ because }) => because,
  );

describe.each(layoutIds)('%s', (id) => {
  const all = (settingsOf[id] ?? [{}]).flatMap((settings) => [...answers(id, settings)]);

  it('is covered by at least one convention', () => expect(all.length).toBeGreaterThan(0));

  it('puts every seat in one place: an order, a role, or kept free; none twice, none from elsewhere', () => {
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
    }
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

  it('lets two seats tie only where no source ranks them', () => {
    for (const { said, honor } of all) {
      for (const list of Object.values(honor.order)) {
        for (const [index, { rank, sourced, seat }] of list.entries()) {
          const above = list[index - 1];
          if (above && above.rank === rank) expect([sourced, above.sourced], `${said} ${seat}`).toEqual([false, false]);
        }
      }
    }
  });

  it('repeats every given that it used and ignores no given that it used', () => {
    for (const { said, honor } of all)
      expect(
        honor.ignored.filter((key) => key in honor.given),
        said,
      ).toEqual([]);
  });
});

describe('mirrors', () => {
  const asks = (id: LayoutId, settings: Record<string, string>, convention: 'cn-domestic' | 'cn-foreign', given: Givens = {}) => {
    const layout = buildLayout(id, settings);
    if (isFault(layout)) throw new Error(JSON.stringify(layout));
    const honor = honorOrderOf(layout, convention, given);
    if (!isCovered(honor)) throw new Error('not covered');
    const mirrorOf = (seat: string | undefined) => {
      const found = layout.seats.find((one) => one.id === seat);
      const row = layout.seats.filter((one) => one.row === found?.row).sort((left, right) => left.at.x - right.at.x);
      return found && row[row.length - 1 - row.indexOf(found)]?.id;
    };
    return { any: honor.order.any?.map(({ seat }) => seat) ?? [], mirrorOf };
  };

  it.each(['5', '7', '9,11', '3,5,7'])('left-superior and right-superior rows are each other’s mirror: %s', (rows) => {
    const left = asks('meeting/rostrum', { rows }, 'cn-domestic');
    expect(asks('meeting/rostrum', { rows }, 'cn-foreign').any).toEqual(left.any.map(left.mirrorOf));
  });

  it.each(['2', '6', '8'])('the two variants of an even row are each other’s mirror under mirrored conventions: %s', (rows) => {
    const right = asks('meeting/rostrum', { rows }, 'cn-domestic', { even: 'first-right-of-center' });
    expect(asks('meeting/rostrum', { rows }, 'cn-domestic', { even: 'first-left-of-center' }).any).toEqual(right.any.map(right.mirrorOf));
  });

  it.each(['vehicle/sedan', 'vehicle/suv', 'vehicle/van-7', 'vehicle/mpv-7', 'vehicle/van-9'] as const)(
    'the wheel at the right mirrors %s',
    (id) => {
      const left = asks(id, { wheel: 'left' }, 'cn-domestic');
      expect(asks(id, { wheel: 'right' }, 'cn-domestic').any).toEqual(left.any.map(left.mirrorOf));
    },
  );
});
