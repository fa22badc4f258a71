import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId } from '../../../src/model/occasion';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import geometry from '../../fixtures/geometry.json';

type Drawn = { readonly rank?: number | null; readonly of?: string | null };

/** The ranks that look/layouts draws; where its README lists a scene as unsettled, only the named seats are compared. */
const givenOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'talks.svg': { interpreters: 'beside' },
  'banquet-round.svg': { hosts: 'two' },
  'banquet-long.svg': { hosts: 'two' },
  'sedan-host-drives.svg': { driver: 'host' },
  'courtesy-call.svg': { interpreters: 'behind' },
};
const unsettled = new Set([
  'banquet-u.svg',
  'banquet-head.svg',
  'banquet-hall.svg',
  'armchairs-places.svg',
  'convoy.svg',
  'banquet-hall-patterns.svg',
]);

const cases = Object.entries(geometry.layouts).flatMap(([id, { drawings }]) =>
  (drawings as unknown as { file: string; settings: string; convention: string; seats?: Record<string, Drawn> }[])
    .filter(({ file, convention }) => !unsettled.has(file) && /^[a-z-]+$/.test(convention))
    .map((drawing) => ({ id: id as LayoutId, ...drawing })),
);

describe('the order of the seats is the order that the drawings show', () => {
  it.each(cases)('$id $settings ($file)', ({ id, file, settings, convention, seats = {} }) => {
    const pairs = settings.split(' ').map((pair) => pair.split('=') as [string, string]);
    // The captions of the drawings name givens among the settings.
    const layout = buildLayout(id, Object.fromEntries(pairs.filter(([key]) => key !== 'style')));
    if (isFault(layout)) throw new Error(JSON.stringify(layout));
    const answer = honorOrderOf(layout, convention as ConventionId, givenOf[file] ?? {});
    if (!isCovered(answer)) throw new Error(JSON.stringify(answer));
    for (const order of ['guest', 'host', 'any'] as const) {
      const drawn = Object.entries(seats)
        .filter(([, seat]) => seat.of === order && typeof seat.rank === 'number')
        .sort(([, left], [, right]) => (left.rank ?? 0) - (right.rank ?? 0))
        .map(([seat]) => seat);
      if (drawn.length === 0) continue;
      expect(answer.order[order]?.map(({ seat }) => seat).slice(0, drawn.length)).toEqual(drawn);
    }
  });
});
