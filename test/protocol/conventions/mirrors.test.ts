import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId, Givens } from '../../../src/model/occasion';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

type Question = readonly [LayoutId, Readonly<Record<string, string>>, ConventionId, Givens?];

function asked([id, settings, convention, given = {}]: Question) {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  const honor = honorOrderOf(layout, convention, given);
  if (!isCovered(honor)) throw new Error(`not covered: ${JSON.stringify([id, settings, convention, given])}`);
  return { layout, honor };
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${Math.round(x) || 0},${Math.round(y) || 0}`;

/** Where every list, every role and every table stands, read from the drawing or from behind it. */
function placesOf(question: Question, mirrored: boolean) {
  const { layout, honor } = asked(question);
  const seen = (point: { readonly x: number; readonly y: number }) => at(mirrored ? { x: -point.x, y: point.y } : point);
  const seats = new Map(layout.seats.map((seat) => [seat.id, seen(seat.at)]));
  const tables = new Map(layout.tables.map((table) => [String(table.id), seen(table.at)]));
  const named = (entries: object) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, list]) => [
        name,
        (list as readonly { seat: never; rank?: number }[]).map(({ seat, rank }) => [seats.get(seat), rank]),
      ]),
    );
  return { order: named(honor.order), roles: named(honor.roles), tables: honor.tables?.map(({ table }) => tables.get(table)) };
}

const rows = (text: string) => ({ rows: text });

/** Two questions whose left and right are changed, and nothing else. */
const pairs: Readonly<Record<string, readonly (readonly [Question, Question])[]>> = {
  'left-superior and right-superior odd rows': ['5', '7', '9,11', '3,5,7'].map((text) => [
    ['meeting/rostrum', rows(text), 'cn-domestic'],
    ['meeting/rostrum', rows(text), 'cn-foreign'],
  ]),
  'the two variants of an even row': ['2', '6', '8'].map((text) => [
    ['meeting/rostrum', rows(text), 'cn-domestic', { even: 'first-right-of-center' }],
    ['meeting/rostrum', rows(text), 'cn-domestic', { even: 'first-left-of-center' }],
  ]),
  'talks at home from the left, and from the right where superiors attend': ['3', '5'].map((perSide) => [
    ['meeting/talks', { perSide }, 'cn-domestic', {}],
    ['meeting/talks', { perSide }, 'cn-domestic', { 'talks-order': 'right-first' }],
  ]),
  'a U from its open end, at home and with foreigners': ['3', '4'].map((perSide) => [
    ['meeting/u-shape', { perSide }, 'cn-domestic', { 'u-head': 'open-end' }],
    ['meeting/u-shape', { perSide }, 'cn-foreign', { 'u-head': 'open-end' }],
  ]),
  'heads of equal rank at home and with foreigners': [
    [
      ['meeting/rostrum', rows('7'), 'cn-domestic', { heads: 'equal' }],
      ['meeting/rostrum', rows('7'), 'cn-foreign', { heads: 'equal' }],
    ],
  ],
  'the wheel, in every vehicle that is mirrored with it': (
    ['vehicle/sedan', 'vehicle/suv', 'vehicle/van-7', 'vehicle/mpv-7', 'vehicle/van-9'] as const
  ).flatMap((id) =>
    (['chauffeur', 'host', 'host-couple'] as const).map((driver): readonly [Question, Question] => [
      [id, { wheel: 'left' }, 'cn-domestic', { driver }],
      [id, { wheel: 'right' }, 'cn-domestic', { driver }],
    ]),
  ),
  'the wheel on a bench': [
    [
      ['vehicle/sedan', { wheel: 'left', front: 'bench' }, 'cn-domestic'],
      ['vehicle/sedan', { wheel: 'right', front: 'bench' }, 'cn-domestic'],
    ],
  ],
  // A Coaster keeps its single seats at the right whatever the side of the wheel; a coach is the same on both sides.
  'the wheel of a coach, whose source names the door': (['cn-domestic', 'cn-foreign'] as const).map((convention) => [
    ['vehicle/coach', { wheel: 'left' }, convention],
    ['vehicle/coach', { wheel: 'right' }, convention],
  ]),
  'kerb and right where the wheel is at the right': [
    [
      ['vehicle/sedan', { wheel: 'left' }, 'jp'],
      ['vehicle/sedan', { wheel: 'right' }, 'jp', { rear: 'kerb', driver: 'chauffeur' }],
    ],
  ],
  'whose right the tables’ right is': (
    [
      { pattern: 'row', tables: '5' },
      { pattern: 'plum', tables: '5' },
      { pattern: 'triangle', tables: '6' },
      { pattern: 'grid', tables: '6', columns: '3' },
    ] as const
  ).map((settings) => [
    ['banquet/hall', settings, 'cn-domestic', { frame: 'facing-door' }],
    ['banquet/hall', settings, 'cn-domestic', { frame: 'entering' }],
  ]),
  'tables by the right and, of folk custom, by the left': (['3', '5'] as const).map((tables) => [
    ['banquet/hall', { pattern: 'row', tables }, 'cn-domestic', { frame: 'facing-door' }],
    ['banquet/hall', { pattern: 'row', tables }, 'cn-domestic', { frame: 'left' }],
  ]),
  'the stage at the left and at the right': [
    [
      ['banquet/hall', { pattern: 'grid', tables: '6', columns: '3' }, 'cn-domestic', { stage: 'left', frame: 'facing-door' }],
      ['banquet/hall', { pattern: 'grid', tables: '6', columns: '3' }, 'cn-domestic', { stage: 'right', frame: 'entering' }],
    ],
  ],
  'the panel of a lift': (
    [
      ['jp', { lift: 'diagonal' }],
      ['kr', { lift: 'diagonal' }],
      ['kr', {}],
    ] as const
  ).map(([convention, given]) => [
    ['vehicle/lift', { panel: 'left' }, convention, given],
    ['vehicle/lift', { panel: 'right' }, convention, given],
  ]),
  'armchairs along the one wall and the other': (['cn-domestic', 'jp'] as const).map((convention) => [
    ['meeting/armchairs', { place: 'wall-left' }, convention],
    ['meeting/armchairs', { place: 'wall-right' }, convention],
  ]),
  'a round of delegations, right-superior and left-superior': [
    [
      ['meeting/round', { seats: '9' }, 'intl'],
      ['meeting/round', { seats: '9' }, 'jp'],
    ],
  ],
  'the guest of honor at the right hand and, of old, at the left': [
    [
      ['banquet/long', {}, 'de', { hosts: 'two' }],
      ['banquet/long', {}, 'de', { hosts: 'two', 'honor-hand': 'left' }],
    ],
  ],
};

/** Which lists the mirror keeps: seats that no list ranks, or that keep a hand of their own, are left out by name. */
const compared: Readonly<Record<string, readonly ('order' | 'roles' | 'tables')[]>> = {
  // At each table the guest stays at the host's right, whatever side of the hall the table is on.
  'whose right the tables’ right is': ['tables'],
  'tables by the right and, of folk custom, by the left': ['tables'],
  'the stage at the left and at the right': ['tables'],
  // Of these the first seat of each list is compared: no source ranks the rest, or it keeps a hand of its own.
  'the panel of a lift': [],
  'the guest of honor at the right hand and, of old, at the left': [],
  'kerb and right where the wheel is at the right': [],
};

describe.each(Object.entries(pairs))('mirrored: %s', (name, questions) => {
  it.each(questions)('%j and %j', (one, other) => {
    const [left, right] = [placesOf(one, true), placesOf(other, false)];
    for (const part of compared[name] ?? (['order', 'roles', 'tables'] as const)) expect(right[part], part).toEqual(left[part]);
    // The first of each list is mirrored whatever else is.
    const ends = ({ order: { guest, host, any } }: typeof left) => [guest, host, guest ? undefined : any].map((seats) => seats?.[0]?.[0]);
    if (!compared[name]?.includes('tables')) expect(ends(right)).toEqual(ends(left));
  });
});

describe('counterparts face each other', () => {
  it.each(['3', '5', '7'])('with %s a side No. 2 sits opposite No. 2, and so on', (perSide) => {
    const { layout, honor } = asked(['meeting/talks', { perSide }, 'intl', { counterparts: 'mirrored' }]);
    const x = (id: string) => layout.seats.find((seat) => seat.id === id)?.at.x;
    expect(honor.order.host?.map(({ seat }) => x(seat))).toEqual(honor.order.guest?.map(({ seat }) => x(seat)));
  });
});

describe('giving up the chair', () => {
  it.each(['banquet/head', 'banquet/long', 'banquet/round', 'banquet/u'] as const)(
    '%s: the host who had to sits where the one who chose to would, in the mirror',
    (id) => {
      const host = (ceded: string, mirrored: boolean) =>
        placesOf([id, {}, 'intl', { presiding: 'guest', ceded }], mirrored).order.host?.[0]?.[0];
      expect(host('obliged', false)).toBe(host('free', true));
    },
  );
});
