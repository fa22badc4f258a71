import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { applyCommands } from '../../src/commands/apply-commands';
import type { Command } from '../../src/commands/command';
import { editOccasion } from '../../src/commands/edit-occasion';
import { saveHouseConvention } from '../../src/commands/save-house-convention';
import { settingsUnder } from '../../src/model/center-on-first';
import { HouseConvention } from '../../src/model/house-convention';
import { seatId } from '../../src/model/ids';
import type { Occasion } from '../../src/model/occasion';
import { contextOf, host } from '../protocol/arrange/receptions';

describe('cn.md §1.3: the first of an even row on the center point', () => {
  const { reception, occasion } = contextOf({ layout: 'meeting/rostrum', settings: { rows: '6' }, people: [host(1), host(2)] });
  const settingsAfter = (layout: string, settings: Occasion['settings'], set: Parameters<typeof editOccasion>[1]) => {
    const before = { ...occasion, layout, settings };
    const plan = { ...reception, occasions: { ...reception.occasions, [occasion.id]: before } };
    const outcome = applyCommands(plan, [editOccasion(occasion.id, set)]);
    return 'reception' in outcome ? outcome.reception.occasions[occasion.id]?.settings : undefined;
  };

  it('has a seat on the axis from the moment it is chosen', () => {
    expect(settingsAfter('meeting/rostrum', { rows: '6' }, { given: { center: 'on-first' } })).toEqual({ rows: '6', axis: 'seat' });
    expect(settingsAfter('meeting/rostrum', { rows: '6', axis: 'between' }, { given: { center: 'on-first' } })?.axis).toBe('seat');
  });
  it('leaves the furniture alone otherwise', () => {
    expect(settingsAfter('meeting/rostrum', { rows: '6' }, { given: { center: 'between' } })).toEqual({ rows: '6' });
    expect(settingsAfter('meeting/rostrum', { rows: '6' }, { title: '大会' })).toEqual({ rows: '6' });
    expect(settingsAfter('meeting/audience', { rows: '6' }, { given: { center: 'on-first' } })).toEqual({ rows: '6' });
  });

  describe('by the word of the house', () => {
    const house = HouseConvention.parse({
      id: 'h1',
      name: '本办主席台',
      base: 'cn-domestic',
      layout: 'meeting/rostrum',
      settings: { rows: '6' },
      given: { center: 'on-first' },
      order: {},
      source: { title: '本办会务规定' },
    });
    const settledBy = (...commands: readonly Command[]) => {
      const outcome = applyCommands(reception, commands);
      return 'reception' in outcome ? outcome.reception.occasions[occasion.id]?.settings : outcome;
    };
    const goByIt = editOccasion(occasion.id, { house: house.id });

    it('has a seat on the axis as well', () => expect(settledBy(saveHouseConvention(house), goByIt)).toEqual({ rows: '6', axis: 'seat' }));
    it('has it when the house comes to say so later', () =>
      expect(
        settledBy(saveHouseConvention({ ...house, given: {}, order: { any: [seatId('1C')] } }), goByIt, saveHouseConvention(house)),
      ).toEqual({
        rows: '6',
        axis: 'seat',
      }));
    it('goes before it what was said of this occasion', () =>
      expect(settledBy(saveHouseConvention(house), editOccasion(occasion.id, { house: house.id, given: { center: 'between' } }))).toEqual({
        rows: '6',
      }));
  });

  it('may be said otherwise afterwards, and stays so', () => {
    const layout = { layout: 'meeting/rostrum', settings: { rows: '6', axis: 'between' }, given: { center: 'on-first' } };
    expect(settingsUnder(layout, { center: 'on-first', heads: 'ranked' }).axis).toBe('between');
  });

  it('is so at the command line as well, which refuses an axis between two seats', async () => {
    const disk = { read: async () => new Uint8Array(), write: async () => {} };
    const asked = 'seats --layout meeting/rostrum --set rows=6 --convention cn-domestic --given center=on-first --json'.split(' ');
    const { status, out } = await run(asked, disk);
    expect([status, out]).toMatchObject([0, { settings: { axis: 'seat' } }]);
    const refused = await run([...asked, '--set', 'axis=between'], disk);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('axis=seat');
  });
});
