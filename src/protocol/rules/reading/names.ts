import type { PersonId } from '../../../model/ids';
import type { Person } from '../../../model/person';

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Names in one line, joined as their own script joins them, so that no language is needed here. */
export const inOneLine = (names: readonly string[]): string => names.join(names.some(isHan) ? '、' : ', ');

export const namesOf = (people: readonly Person[]): string => inOneLine(people.map(({ name }) => name));

export const idsOf = (people: readonly Person[]): readonly PersonId[] => people.map(({ id }) => id);

/** Seat ids in one line; they are the same in every language. */
export const seatNames = (seats: readonly string[]): string => seats.join(' ');
