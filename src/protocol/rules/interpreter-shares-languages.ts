import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { languagesKnown, shareLanguage } from './reading/languages';
import { idsOf, namesOf } from './reading/names';
import { principalOf } from './reading/principals';
import { peopleWithRole } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly interpreter: Person; readonly lost: readonly Person[] };

/** An interpreter speaks with the one served and with the head of the other side, in a language of each. Unknown languages are not guessed. */
export const interpreterSharesLanguages = defineRule({
  id: 'interpreter-shares-languages',
  severity: 'departure',
  citation: { ...cn.languagesShared, relation: 'inspires' },
  watches: ['people', 'scene'],
  messageIds: ['none'],

  *check(context): Generator<Facts> {
    for (const interpreter of peopleWithRole(context, 'interpreter')) {
      if (!languagesKnown(interpreter)) continue;
      const served = interpreter.serves ? context.personOf(interpreter.serves) : principalOf(context, interpreter.party);
      const across = served && principalOf(context, served.party === 'guest' ? 'host' : 'guest');
      const lost = [served, across].filter(
        (person) => person !== undefined && languagesKnown(person) && !shareLanguage(interpreter, person),
      );
      const people = lost.flatMap((person) => person ?? []);
      if (people.length > 0) yield { interpreter, lost: people };
    }
  },

  explain: ({ interpreter, lost }) => ({
    messageId: 'none',
    data: { interpreter: interpreter.name, people: namesOf(lost) },
    seats: [],
    people: [interpreter.id, ...idsOf(lost)],
  }),
});
