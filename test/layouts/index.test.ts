import { describe, expect, it } from 'vitest';
import { ends } from '../../src/drawing/turned';
import type { Shape } from '../../src/geometry/shape';
import en from '../../src/i18n/en/layouts.json' with { type: 'json' };
import { speakerFor } from '../../src/i18n/speak';
import zh from '../../src/i18n/zh-CN/layouts.json' with { type: 'json' };
import { buildLayout, templateOf, templates } from '../../src/layouts';
import { type Layout, layoutIds, sceneOf } from '../../src/layouts/layout';
import { ownLayout } from '../../src/layouts/own';
import type { Settings } from '../../src/model/occasion';
import { smallRoom } from '../laws/small-reception';
import { layoutWith } from './layout-with';

const captionsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'caption' ? [shape.key] : shape.kind === 'group' ? captionsOf(shape.shapes) : []));

/** Each layout with its standard settings, and once with every choice and the least and most of every count. */
function variantsOf(id: Layout['id']): readonly Layout[] {
  const settings = templateOf(id)?.settings ?? [];
  const others = settings.flatMap((setting): readonly Settings[] =>
    setting.kind === 'choice'
      ? setting.choices.map((value) => ({ [setting.key]: value }))
      : setting.kind === 'count'
        ? [setting.least, setting.most].map((value) => ({ [setting.key]: value }))
        : [],
  );
  return [{}, ...others].map((given) => layoutWith(id, given));
}

describe('the list of layouts', () => {
  it('has a template for every id, in no order but its own', () => {
    expect(templates.map(({ id }) => id).sort()).toEqual([...layoutIds].sort());
    expect(templateOf('meeting/attic')).toBeUndefined();
  });

  it('answers the same question with the same frozen layout', () => {
    const first = layoutWith('meeting/talks', { perSide: 4 });
    expect(buildLayout('meeting/talks', { perSide: '4', door: 'side' })).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(first.seats[0]?.at) && Object.isFrozen(first.furniture)).toBe(true);
    expect(first.settings).toEqual({ perSide: 4, door: 'side', behind: 0 });
  });

  it('takes an empty setting for one that was not said', () => {
    expect(buildLayout('banquet/hall', { tables: 6, columns: '' })).toBe(layoutWith('banquet/hall', { tables: 6 }));
  });
});

describe.each(layoutIds)('%s', (id) => {
  const variants = variantsOf(id);

  it('gives every seat its own id and counts places without a gap', () => {
    for (const { seats } of variants) {
      expect(new Set(seats.map((seat) => seat.id)).size).toBe(seats.length);
      expect(seats.length).toBeGreaterThan(0);
      const byRow = new Map<string, number[]>();
      for (const { table, side, row, place, of } of seats) {
        const key = `${table} ${side} ${row} ${of}`;
        byRow.set(key, [...(byRow.get(key) ?? []), place]);
      }
      for (const [key, places] of byRow)
        expect(
          places.sort((a, b) => a - b),
          key,
        ).toEqual(Array.from({ length: Number(key.split(' ').at(-1)) }, (_, n) => n + 1));
    }
  });

  it('keeps seats inside the drawing, apart from each other and out of the swing of the door', () => {
    for (const { seats, frame, door, settings } of variants) {
      const said = JSON.stringify(settings);
      for (const { at, width, depth, id: seat } of seats) {
        const reach = Math.max(width, depth) / 2;
        expect(at.x - reach >= frame.x && at.x + reach <= frame.x + frame.width, `${said} ${seat} across`).toBe(true);
        expect(at.y - reach >= frame.y && at.y + reach <= frame.y + frame.height, `${said} ${seat} down`).toBe(true);
        if (door) {
          const leaf = door.width > 1000 ? door.width / 2 : door.width;
          const inSwing = Math.abs(at.x - door.at.x) < door.width / 2 + width / 2 && at.y > door.at.y - leaf - depth / 2;
          expect(inSwing, `${said} ${seat} in the door`).toBe(false);
        }
      }
      const close = seats.flatMap((seat, index) =>
        seats
          .slice(index + 1, index + 60)
          .filter((other) => Math.hypot(other.at.x - seat.at.x, other.at.y - seat.at.y) < Math.min(seat.width, other.width) - 10)
          .map((other) => `${said} ${seat.id} ${other.id}`),
      );
      expect(close).toEqual([]);
    }
  });

  it('has its name, settings, choices, view and captions in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { knows } = speakerFor(language);
      const { settings = [] } = templateOf(id) ?? {};
      const keys = [
        `name.${id.replace('/', '.')}`,
        `scene.${sceneOf(id)}`,
        ...settings.map(({ key }) => `setting.${key}`),
        ...settings.flatMap((setting) =>
          setting.kind === 'choice' ? setting.choices.map((value) => `choice.${setting.key}.${value}`) : [],
        ),
        ...variants.flatMap(({ furniture, view }) => [`view.${view}`, ...captionsOf(furniture).map((key) => `caption.${key}`)]),
      ];
      expect(keys.filter((key) => !knows('layouts', key))).toEqual([]);
    }
  });
});

it('has no words that no layout uses', () => {
  const drawn = layoutIds.flatMap((id) => variantsOf(id).flatMap(({ furniture }) => captionsOf(furniture)));
  const ownDoors = ownLayout({ ...smallRoom, otherDoors: [{ x: 2_000, width: 900, wall: 'top' }] });
  const used = new Set([...drawn, ...captionsOf(ownDoors.furniture), ...Object.values(ends).flatMap((end) => end ?? [])]);
  expect(Object.keys(en.caption).filter((key) => !used.has(key))).toEqual([]);
  expect(Object.keys(zh.caption)).toEqual(Object.keys(en.caption));
});
