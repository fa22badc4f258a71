import { countryOf } from '../../protocol/precedence/countries/countries';
import { rankPeople } from '../../protocol/precedence/rank-people';
import type { Verb } from '../answer';
import { UsageFault } from '../arguments';
import { rosterAsked } from '../occasion-asked';
import { givensAsked } from '../scene-asked';

/** People in precedence; equal rank is a tie, no rank is null. */
export const people: Verb = async (call) => {
  const given = givensAsked(call);
  const { drawn } = given;
  if (drawn !== undefined && !countryOf(drawn))
    throw new UsageFault(call.speaker.say('conventions', 'fault.countryUnknown', { country: drawn }));
  const ranked = rankPeople(await rosterAsked(call), given);
  const value = ranked.map(({ person, rank, because }) => ({ name: person.name, rank, because }));
  return { status: 0, value, text: value.map(({ name, rank }) => `${rank ?? '—'}\t${name}`).join('\n') };
};
