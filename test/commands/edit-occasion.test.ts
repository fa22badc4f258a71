import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { applyCommands } from '../../src/commands/apply-commands';
import { editOccasion } from '../../src/commands/edit-occasion';
import { settingsUnder } from '../../src/model/center-on-first';
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
