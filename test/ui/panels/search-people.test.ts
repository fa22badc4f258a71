import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { finds } from '../../../src/ui/panels/search-people';

const person = (name: string, rest: Partial<Person> = {}): Person => ({
  id: PersonId.parse('one'),
  name,
  party: 'guest',
  role: 'member',
  ...rest,
});
const found = (who: Person, query: string) => finds(who, query, undefined);

describe('somebody is found', () => {
  it('by a part of the name, the office or the house, in any case', () => {
    const mayor = person('Elena Moravi', { title: 'Mayor', organization: 'City of Rovis' });
    for (const query of ['morav', 'MAYOR', 'rovis', '  elena ', '']) expect(found(mayor, query), query).toBe(true);
    expect(found(mayor, 'minister')).toBe(false);
  });
  it('by the initials of a Latin name, in the order in which it is written', () => {
    expect(found(person('Lu Jingxing'), 'lj')).toBe(true);
    expect(found(person('Jean-Baptiste Lefèvre'), 'jbl')).toBe(true);
    expect(found(person('陆景行', { otherName: 'Lu Jingxing' }), 'LJ')).toBe(true);
    expect(found(person('Jonas Lind'), 'lj')).toBe(false);
  });
  it('by no single letter that is only an initial', () => expect(found(person('Elena Moravi'), 'x')).toBe(false));
});
