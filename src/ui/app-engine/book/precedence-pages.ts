import { type Language, speakerFor } from '../../../i18n/speak';
import type { Givens } from '../../../model/occasion';
import type { Party, Person } from '../../../model/person';
import { givenOf } from '../../../protocol/conventions/givens';
import { disagreements, type PrecedenceReason, rankingIds, rankPeople } from '../../../protocol/precedence/index';
import type { RankedParty, RankingChoice } from '../../rulebook/book-port';
import { sourceOf } from './source-of';

/** The circumstances that a ranking reads, by the ids of givens. */
const asked: Readonly<Partial<Record<(typeof rankingIds)[number], readonly string[]>>> = {
  'cn-unit': ['bodies'],
  'cn-bodies': ['bodies'],
  vienna: ['holy-see'],
  us: ['place'],
  un: ['drawn'],
  'country-alphabet': ['host'],
  g20: ['host', 'next-chair', 'previous-chair', 'past-hosts'],
};

export function rankingChoices(language: Language): readonly RankingChoice[] {
  const { say, speak } = speakerFor(language);
  const asking = (key: string): RankingChoice['asks'][number] => {
    const { choices, standard = '' } = givenOf(key) ?? {};
    const named = choices?.map((choice) => ({ choice, name: speak('conventions', `choice.${key}.${choice}`) }));
    return { key, name: speak('conventions', `given.${key}`), standard, ...(named ? { choices: named } : {}) };
  };
  return [
    { id: '', name: say('interface', 'rulebook.people.byList'), asks: [] },
    ...rankingIds.map((id) => ({ id, name: speak('precedence', `ranking.${id}`), asks: (asked[id] ?? []).map(asking) })),
  ];
}

const parties: readonly Party[] = ['guest', 'host', 'other'];

/** Party by party, as seats are given out; parties without people are left out. */
export function rankedParties(people: readonly Person[], given: Givens, language: Language): readonly RankedParty[] {
  const { say, speak } = speakerFor(language);
  const principle = (id: string) => speak('precedence', `principle.${id}`);
  const reason = ({ principle: id, citation }: PrecedenceReason) => ({ text: principle(id), source: sourceOf(citation, language) });
  return parties.flatMap((party): readonly RankedParty[] => {
    const own = people.filter((person) => person.party === party);
    if (own.length === 0) return [];
    const nameOf = (id: Person['id']) => own.find((person) => person.id === id)?.name ?? id;
    return [
      {
        party,
        people: rankPeople(own, given).map(({ person, rank, because }) => ({ person, rank, reasons: because.map(reason) })),
        remarks: disagreements(own, given).map(({ above, below, principle: id, citation }) => ({
          text: say('interface', 'rulebook.people.disagree', { above: nameOf(above), below: nameOf(below), principle: principle(id) }),
          source: sourceOf(citation, language),
        })),
      },
    ];
  });
}
