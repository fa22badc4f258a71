import type { Givens } from '../../../src/model/occasion';
import { Person } from '../../../src/model/person';
import { rankPeople } from '../../../src/protocol/precedence';

type Facts = Partial<Record<keyof Omit<Person, 'id' | 'name'>, unknown>>;

/** A guest with that name, and whatever else is said. The id is the name. */
export const person = (name: string, facts: Facts = {}): Person =>
  Person.parse({ id: name, name, party: 'guest', role: 'member', ...facts });

/** `张三 1, 李四 2` in one line, which reads like the list. */
export const listed = (people: readonly Person[], given: Givens = {}): string =>
  rankPeople(people, given)
    .map(({ person: { name }, rank }) => `${name} ${rank ?? '-'}`)
    .join(', ');

/** The principles that set this person below the one above. */
export const reasons = (people: readonly Person[], name: string, given: Givens = {}): readonly string[] =>
  rankPeople(people, given)
    .find((ranked) => ranked.person.name === name)
    ?.because.map(({ principle }) => principle) ?? [];
