import { type Layout, layoutIds } from '../../layouts/layout';
import { layoutIn } from '../../layouts/layout-in';
import type { SettingFault } from '../../layouts/read-settings';
import { givenOfHouse, type HouseConvention, houseOf } from '../../model/house-convention';
import type { Occasion } from '../../model/occasion';
import { hasRank, type Party, type Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import { isVehicle } from '../../model/scene';
import type { SettledTitles } from '../../model/settled-titles';
import type { GivenFault, HonorOrder, NotCovered } from '../conventions/honor-order';
import { honorOrderOf, isCovered, type RosterFacts } from '../conventions/honor-order-of';
import { houseOrder } from '../conventions/house-order';
import type { Seniority } from '../precedence/seniority';
import { seniorityOf } from '../precedence/seniority-of';
import { withSettledGrade } from '../precedence/settled';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import { attendingOf, occasionContextOf } from './occasion-context-of';

export type StageFault = SettingFault | GivenFault | { readonly fault: 'unknownLayout'; readonly key: string; readonly known: string };

const tasksOf = oncePer(
  (vehicles: NonNullable<Occasion['vehicles']>): NonNullable<RosterFacts['vehicles']> =>
    Object.fromEntries(Object.entries(vehicles).flatMap(([vehicle, { role }]) => (role ? [[vehicle, role]] : []))),
);

/** What the list settles where a given was not said: a second host, interpreters, couples on both sides. */
function rosterFactsOf(reception: Reception, occasion: Occasion): RosterFacts {
  const facts = factsOfRoster(attendingOf(reception.people)(occasion.attendees));
  return occasion.vehicles ? { ...facts, vehicles: tasksOf(occasion.vehicles) } : facts;
}

/** Whether a couple is among the hosts, and one among the guests. */
function hasCouples(people: readonly Person[], married: readonly Person[]): boolean {
  const partyOf = new Map(people.map(({ id, party }) => [id, party]));
  const couple = (of: Party) => married.some(({ party, spouse }) => party === of && spouse !== undefined && partyOf.get(spouse) === of);
  return couple('host') && couple('guest');
}

const factsOfRoster = oncePer((people: readonly Person[]): RosterFacts => {
  let [hosts, interpreters] = [0, false];
  const married: Person[] = [];
  for (const person of people) {
    if (person.party === 'host' && hasRank(person)) hosts += 1;
    if (person.role === 'interpreter') interpreters = true;
    if (person.spouse !== undefined) married.push(person);
  }
  return {
    secondHost: hosts > 1,
    thirdHost: hosts > 2,
    interpreters,
    ...(married.length > 1 && hasCouples(people, married) ? { couples: true } : {}),
  };
});

/** Once per list and givens: occasions with the same people and the same question share the answer. */
const seniorityWhere = (guestFirst: boolean) =>
  oncePer((people: readonly Person[]) => {
    const known = new Map<string, Seniority>();
    return oncePer((given: Occasion['given']): Seniority => {
      const key = JSON.stringify(given);
      const seniority = known.get(key) ?? seniorityOf(people, given, guestFirst);
      known.set(key, seniority);
      return seniority;
    });
  });
const withGuestFirst = seniorityWhere(true);
const byRankAlone = seniorityWhere(false);

/** In a vehicle the host accompanies the guest; a visiting superior is above the hosts anywhere. Elsewhere one order is one of rank. */
const putsGuestFirst = (given: Occasion['given'], { id }: Layout): boolean => isVehicle(id) || given.visit === 'superior';

const honorFor = oncePer((layout: Parameters<typeof honorOrderOf>[0]) => {
  const known = new Map<string, ReturnType<typeof honorOrderOf>>();
  return ({ convention, given }: Pick<Occasion, 'convention' | 'given'>, roster: RosterFacts) => {
    const key = JSON.stringify([convention, given, roster]);
    const answer = known.get(key) ?? honorOrderOf(layout, convention, given, roster);
    known.set(key, answer);
    return answer;
  };
});

/** Kept as long as the base's answer and the house convention are the same. */
const houseOver = oncePer((base: HonorOrder | NotCovered) =>
  oncePer((house: HouseConvention) => oncePer((layout: Layout) => houseOrder(isCovered(base) ? base : undefined, house, layout))),
);

const gradedPeople = oncePer((people: Reception['people']) =>
  oncePer((settled: SettledTitles): Reception['people'] =>
    Object.fromEntries(Object.entries(people).map(([id, person]) => [id, withSettledGrade(person, settled)])),
  ),
);

/** The reception as everybody below sees it: with the grades that were settled for titles. The same people as long as nothing changes. */
function gradedBy(reception: Reception): Reception {
  const { people, settledTitles } = reception;
  return settledTitles ? { ...reception, people: gradedPeople(people)(settledTitles) } : reception;
}

/** The furniture of the occasion: a template with its settings, or a room or vehicle of the plan's own. */
function layoutOf({ rooms }: Reception, { layout: id, settings }: Occasion): Layout | StageFault {
  return layoutIn(rooms, id, settings) ?? { fault: 'unknownLayout', key: id, known: layoutIds.join(', ') };
}

/**
 * Everything the rules may look at, for one occasion of a reception: layout, honor order and precedence are worked out once
 * and kept as long as what they depend on is the same. Given the stage `before` a move, only what the move touched is read again.
 */
export function stageOf(plan: Reception, occasion: Occasion, before?: OccasionContext): OccasionContext | StageFault {
  const reception = gradedBy(plan);
  const layout = layoutOf(reception, occasion);
  if ('fault' in layout) return layout;
  const house = houseOf(reception, occasion);
  const asked = house ? { convention: house.base, given: givenOfHouse(reception, occasion) } : occasion;
  const base = honorFor(layout)(asked, rosterFactsOf(reception, occasion));
  if ('fault' in base) return base;
  const honor = house ? houseOver(base)(house)(layout) : base;
  const seniorityFor = putsGuestFirst(asked.given, layout) ? withGuestFirst : byRankAlone;
  const seniority = seniorityFor(attendingOf(reception.people)(occasion.attendees))(asked.given);
  return occasionContextOf({ reception, occasion, layout, honor: isCovered(honor) ? honor : undefined, seniority }, before);
}

export const isStageFault = (stage: OccasionContext | StageFault): stage is StageFault => 'fault' in stage;
