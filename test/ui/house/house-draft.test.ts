import { describe, expect, it } from 'vitest';
import { HouseConventionId, seatId } from '../../../src/model/ids';
import {
  commandsToKeep,
  completed,
  type HouseDraft,
  newHouse,
  pick,
  pickedBy,
  startAgain,
  takeBack,
} from '../../../src/ui/house/house-draft';
import { dinner, smallReception, talks } from '../../laws/small-reception';

const occasion = (id: typeof talks) => {
  const found = smallReception.occasions[id];
  if (!found) throw new Error('No occasion.');
  return found;
};
const draft: HouseDraft = { house: newHouse(occasion(talks), 'house-1'), party: 'guest' };
const picked = (...seats: readonly string[]) => seats.map(seatId).reduce(pick, draft);
const named = (of: HouseDraft): HouseDraft => ({ ...of, house: { ...of.house, name: ' 一号厅 ', source: { title: '细则', place: '  ' } } });

describe('picking seats', () => {
  it('keeps them in the order of the clicks; a second click takes one out', () => {
    expect(pickedBy(picked('N3', 'N1', 'N2'))).toEqual(['N3', 'N1', 'N2']);
    expect(pickedBy(picked('N3', 'N1', 'N2', 'N1'))).toEqual(['N3', 'N2']);
  });

  it('gives a seat to the party that is picking', () => {
    const hosts = pick({ ...picked('N3', 'N1'), party: 'host' }, seatId('N3'));
    expect(hosts.house.order).toEqual({ guest: ['N1'], host: ['N3'] });
  });

  it('takes back the last, and starts again', () => {
    expect(pickedBy(takeBack(picked('N3', 'N1')))).toEqual(['N3']);
    expect(takeBack(draft).house.order).toEqual({});
    expect(startAgain(picked('N3', 'N1')).house.order).toEqual({});
  });
});

describe('what is kept', () => {
  it('wants a name, a source, and something that differs from the base', () => {
    expect(completed(named(draft), '2026-11-23')).toBeUndefined();
    expect(completed(picked('N3'), '2026-11-23')).toBeUndefined();
    expect(completed(named(picked('N3')), '2026-11-23')).toMatchObject({
      name: '一号厅',
      source: { title: '细则' },
      savedAt: '2026-11-23',
    });
    expect(completed(named(picked('N3')), '')?.source).not.toHaveProperty('place');
    const variant = { ...draft, house: { ...draft.house, given: { interpreters: 'behind' } } };
    expect(completed(named(variant), '2026-11-23')?.given).toEqual({ interpreters: 'behind' });
  });

  it('is used by this occasion at once, unless it was made for another room', () => {
    const house = { ...draft.house, id: HouseConventionId.parse('h'), name: '一' };
    expect(commandsToKeep(house, occasion(talks)).map(({ kind }) => kind)).toEqual(['saveHouseConvention', 'editOccasion']);
    expect(commandsToKeep(house, occasion(dinner)).map(({ kind }) => kind)).toEqual(['saveHouseConvention']);
  });
});
