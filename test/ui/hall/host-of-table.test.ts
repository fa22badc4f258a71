import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId, seatId } from '../../../src/model/ids';
import { hostChoices, hostOf, movesForHost } from '../../../src/ui/hall/host-of-table';
import { contextOf, guest, host } from '../../protocol/arrange/receptions';

const people = [guest(1), guest(2), host(1), host(2), host(3), host(4), host(5, { role: 'interpreter' })];
const id = (name: string) => PersonId.parse(name);

function hallWith(sit: string, locked: readonly string[] = []) {
  return contextOf({
    layout: 'banquet/hall',
    settings: { tables: 2, seats: 4 },
    convention: 'cn-foreign',
    people,
    sit: new Map(
      sit.split(' ').map((pair): [SeatId, PersonId] => {
        const [seat = '', who = ''] = pair.split('=');
        return [seatId(seat), id(who)];
      }),
    ),
    locked: locked.map(seatId),
  });
}

const full = 'T1.1=h1 T1.3=h2 T1.4=g1 T2.1=h3 T2.4=g2';
const names = (context: ReturnType<typeof hallWith>, table: string) => hostChoices(context, table).map(({ person }) => person.id);

describe('the host of a table', () => {
  it('sits on the best of the hosts’ seats', () => {
    expect(hostOf(hallWith(full), 'T1')).toMatchObject({ person: { id: 'h1' }, seat: 'T1.1' });
    expect(hostOf(hallWith('T2.4=g2'), 'T2')).toBeUndefined();
  });

  it('is whoever is chosen, once they have taken the seat, where a guest has the hosts’ own', () => {
    const sit = 'T1.1=g1 T1.2=h1 T1.3=h2';
    const before = hallWith(sit);
    const present = hostOf(before, 'T1')?.person.id;
    const chosen = present === 'h1' ? 'h2' : 'h1';
    const goals = new Map(movesForHost(before, 'T1', id(chosen)).map(({ person, to }) => [`${person}`, to]));
    const moved = sit.split(' ').map((pair) => {
      const [seat = '', who = ''] = pair.split('=');
      return `${goals.get(who) ?? seat}=${who}`;
    });
    expect(hostOf(hallWith(moved.join(' ')), 'T1')?.person.id).toBe(chosen);
  });

  it('may be anybody of the hosts’ side with a rank: of the table first, then of others, then without a seat', () => {
    expect(names(hallWith(full), 'T1')).toEqual(['h2', 'h3', 'h4']);
  });

  it('changes places with whoever is chosen from another table', () => {
    const context = hallWith(full);
    expect(movesForHost(context, 'T1', id('h3'))).toEqual([
      { person: 'h3', from: 'T2.1', to: 'T1.1' },
      { person: 'h1', from: 'T1.1', to: 'T2.1' },
    ]);
  });

  it('moves up on a free seat of the table, or leaves the table where there is none, for somebody without a seat', () => {
    const [first, second] = movesForHost(hallWith(full), 'T1', id('h4'));
    expect(first).toEqual({ person: 'h4', from: null, to: 'T1.1' });
    expect(second).toEqual({ person: 'h1', from: 'T1.1', to: 'T1.2' });
    const crowded = hallWith('T1.1=h1 T1.2=h2 T1.3=g1 T1.4=g2');
    expect(movesForHost(crowded, 'T1', id('h4'))[1]).toEqual({ person: 'h1', from: 'T1.1', to: null });
  });

  it('comes to a table without one on the hosts’ seat; a guest who sits there stays at the table while there is room', () => {
    expect(movesForHost(hallWith('T2.1=g2 T1.1=h1'), 'T2', id('h1'))).toEqual([
      { person: 'h1', from: 'T1.1', to: 'T2.1' },
      { person: 'g2', from: 'T2.1', to: 'T2.2' },
    ]);
    expect(movesForHost(hallWith('T2.4=g2 T1.1=h1'), 'T2', id('h1'))).toEqual([{ person: 'h1', from: 'T1.1', to: 'T2.1' }]);
    expect(hostOf(hallWith('T2.4=h1'), 'T2')?.seat).toBe('T2.4');
  });

  it('is nobody’s to choose while the seat is locked, and never somebody locked elsewhere', () => {
    expect(names(hallWith(full, ['T1.1']), 'T1')).toEqual([]);
    expect(names(hallWith(full, ['T2.1']), 'T1')).toEqual(['h2', 'h4']);
    expect(movesForHost(hallWith(full, ['T2.1']), 'T1', id('h3'))).toEqual([]);
  });
});
