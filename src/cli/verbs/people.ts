import { rankPeople } from '../../protocol/precedence/rank-people';
import type { Verb } from '../answer';
import { rosterAsked } from '../occasion-asked';
import { givensAsked } from '../scene-asked';

/** People in precedence; equal rank is a tie, no rank is null. */
export const people: Verb = async (call) => {
  const ranked = rankPeople(await rosterAsked(call), givensAsked(call));
  const value = ranked.map(({ person, rank, because }) => ({ name: person.name, rank, because }));
  return { status: 0, value, text: value.map(({ name, rank }) => `${rank ?? '—'}\t${name}`).join('\n') };
};
