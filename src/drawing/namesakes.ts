import type { PersonId } from '../model/ids';
import type { ConventionId } from '../model/occasion';
import type { Person } from '../model/person';
import { oncePer } from '../protocol/rules/reading/once-per';
import { customOf } from './name-custom';
import { initialedName, shortName } from './name-lines';

const groupBy = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly (readonly Thing[])[] => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
};

/** 陆景行 is never shortened. */
const isWhole = /^[\p{Script=Han}\s]+$/u;

function apartIn(everybody: readonly Person[], convention: ConventionId): ReadonlyMap<PersonId, string> {
  const apart = new Map<PersonId, string>();
  const people = everybody.filter(({ name }) => !isWhole.test(name));
  for (const namesakes of groupBy(people, (person) => shortName(person.name, customOf(person, convention)))) {
    if (namesakes.length === 1) continue;
    for (const alike of groupBy(namesakes, (person) => initialedName(person.name, customOf(person, convention))))
      for (const person of alike)
        apart.set(person.id, alike.length === 1 ? initialedName(person.name, customOf(person, convention)) : person.name);
  }
  return apart;
}

/** Who would be called the same in short as somebody else who attends (a couple, say), and what tells them apart: A. Okonjo, D. Okonjo. */
export const namesakesOf = oncePer((people: readonly Person[]) => {
  const told = new Map<ConventionId, ReadonlyMap<PersonId, string>>();
  return (convention: ConventionId): ReadonlyMap<PersonId, string> => {
    const apart = told.get(convention) ?? apartIn(people, convention);
    told.set(convention, apart);
    return apart;
  };
});
