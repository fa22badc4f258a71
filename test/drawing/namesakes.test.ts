import { describe, expect, it } from 'vitest';
import { namesakesOf } from '../../src/drawing/namesakes';
import { PersonId } from '../../src/model/ids';
import type { Person } from '../../src/model/person';

const guests = (...names: readonly string[]): readonly Person[] =>
  names.map((name) => ({ id: PersonId.parse(name), name, party: 'guest', role: 'member' }));
const apart = (...names: readonly string[]) => Object.fromEntries(namesakesOf(guests(...names))('intl'));

describe('namesakes', () => {
  it('a couple is told apart by the letter of the given name, nobody else is touched', () => {
    expect(apart('Amara Okonjo', 'Daniel Okonjo', 'Ines Carvalho')).toEqual({
      'Amara Okonjo': 'A. Okonjo',
      'Daniel Okonjo': 'D. Okonjo',
    });
  });

  it('where the letter is the same too the name stands whole', () => {
    expect(apart('Amara Okonjo', 'Adaeze Okonjo', 'Daniel Okonjo')).toEqual({
      'Amara Okonjo': 'Amara Okonjo',
      'Adaeze Okonjo': 'Adaeze Okonjo',
      'Daniel Okonjo': 'D. Okonjo',
    });
  });

  it('so it does in Chinese letters, where a letter of a name says nothing', () => {
    expect(apart('埃莱娜·莫拉维', '扬·莫拉维')).toEqual({ 埃莱娜·莫拉维: '埃莱娜·莫拉维', 扬·莫拉维: '扬·莫拉维' });
  });

  it('two given names are two letters', () =>
    expect(apart('Jean Paul Petit', 'Marie Petit')).toEqual({ 'Jean Paul Petit': 'J. P. Petit', 'Marie Petit': 'M. Petit' }));
});
