import { buildLayout } from '../../layouts/index';
import { type Layout, type LayoutId, layoutIds, sceneOf } from '../../layouts/layout';
import { isFault, type SettingFault } from '../../layouts/read-settings';
import type { Occasion } from '../../model/occasion';
import { attends, hasRank } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { GivenFault } from '../conventions/honor-order';
import { honorOrderOf, isCovered, type RosterFacts } from '../conventions/honor-order-of';
import { seniorityOf } from '../precedence/seniority-of';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import { occasionContextOf } from './occasion-context-of';

export type StageFault = SettingFault | GivenFault | { readonly fault: 'unknownLayout'; readonly key: string; readonly known: string };

const isLayoutId = (id: string): id is LayoutId => (layoutIds as readonly string[]).includes(id);

const attendingOf = oncePer((people: Reception['people']) =>
  oncePer((attendees: Occasion['attendees']) => Object.values(people).filter((person) => attendees[person.id] === true && attends(person))),
);

/** What the list settles where a given was not said: a second host, interpreters. */
function rosterFactsOf(reception: Reception, occasion: Occasion): RosterFacts {
  const people = attendingOf(reception.people)(occasion.attendees);
  return {
    secondHost: people.filter((person) => person.party === 'host' && hasRank(person)).length > 1,
    interpreters: people.some(({ role }) => role === 'interpreter'),
  };
}

const seniorityWhere = (guestFirst: boolean) =>
  oncePer((people: Reception['people']) =>
    oncePer((attendees: Occasion['attendees']) =>
      oncePer((given: Occasion['given']) => seniorityOf(attendingOf(people)(attendees), given, guestFirst)),
    ),
  );
const withGuestFirst = seniorityWhere(true);
const byRankAlone = seniorityWhere(false);

/** In a vehicle the host accompanies the guest; a visiting superior is above the hosts anywhere. Elsewhere one order is one of rank. */
const putsGuestFirst = ({ given }: Occasion, { id }: Layout): boolean => sceneOf(id) === 'vehicle' || given['visit'] === 'superior';

const honorFor = oncePer((layout: Parameters<typeof honorOrderOf>[0]) => {
  const known = new Map<string, ReturnType<typeof honorOrderOf>>();
  return (occasion: Occasion, roster: RosterFacts) => {
    const key = JSON.stringify([occasion.convention, occasion.given, roster]);
    const answer = known.get(key) ?? honorOrderOf(layout, occasion.convention, occasion.given, roster);
    known.set(key, answer);
    return answer;
  };
});

/**
 * Everything the rules may look at, for one occasion of a reception: layout, honor order and precedence are worked out once
 * and kept as long as what they depend on is the same.
 */
export function stageOf(reception: Reception, occasion: Occasion): OccasionContext | StageFault {
  if (!isLayoutId(occasion.layout)) return { fault: 'unknownLayout', key: occasion.layout, known: layoutIds.join(', ') };
  const layout = buildLayout(occasion.layout, occasion.settings);
  if (isFault(layout)) return layout;
  const honor = honorFor(layout)(occasion, rosterFactsOf(reception, occasion));
  if ('fault' in honor) return honor;
  const seniorityFor = putsGuestFirst(occasion, layout) ? withGuestFirst : byRankAlone;
  const seniority = seniorityFor(reception.people)(occasion.attendees)(occasion.given);
  return occasionContextOf({ reception, occasion, layout, honor: isCovered(honor) ? honor : undefined, seniority });
}

export const isStageFault = (stage: OccasionContext | StageFault): stage is StageFault => 'fault' in stage;
