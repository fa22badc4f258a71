import type { Citation } from '../../model/citation';
import type { PersonId } from '../../model/ids';
import type { ConventionId, Givens } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';
import { practice } from '../sources/cite';
import { cn } from '../sources/cn';
import { handbook } from '../sources/handbook';
import { intl } from '../sources/intl';
import { type GivenId, givenOf } from './givens';
import type { Reason } from './honor-order';
import { conventionOf } from './index';

/** A person aboard; `honor` 1 is the best place. Whoever stands at the wheel for hire is not listed. */
export type Passenger = {
  readonly person: Person;
  readonly honor: number;
  readonly row: number;
  readonly front: boolean;
  readonly drives: boolean;
};

export type Boarding = {
  readonly in: readonly PersonId[];
  readonly out: readonly PersonId[];
  readonly because: readonly (Reason & { readonly way: 'in' | 'out' })[];
};

type Way = { readonly order: readonly Passenger[]; readonly principle: string; readonly citation: Citation };

const seniorFirst = (aboard: readonly Passenger[]) => [...aboard].sort((left, right) => left.honor - right.honor);
const juniorFirst = (aboard: readonly Passenger[]) => seniorFirst(aboard).reverse();
/** The attendant beside the driver opens the door. */
const attendantFirst = (aboard: readonly Passenger[]) => {
  const attendants = aboard.filter(({ front, person, drives }) => front && !drives && (!hasRank(person) || person.party === 'host'));
  return [...attendants, ...seniorFirst(aboard.filter((one) => !attendants.includes(one)))];
};
/** Each wife before her own husband, the guests before the hosts (handbook, 乘车礼仪 3). */
function wivesFirst(aboard: readonly Passenger[]): readonly Passenger[] {
  const guestFirst = [...aboard].sort(
    (left, right) =>
      Number(left.person.party === 'host') - Number(right.person.party === 'host') ||
      Number(left.drives) - Number(right.drives) ||
      left.honor - right.honor,
  );
  const wives = guestFirst.filter(
    ({ person }) =>
      person.sex === 'female' && aboard.some((other) => other.person.id === person.spouse || other.person.spouse === person.id),
  );
  return [...wives, ...guestFirst.filter((one) => !wives.includes(one))];
}
const hostsFirst = (aboard: readonly Passenger[]) => [
  ...seniorFirst(aboard.filter(({ person }) => person.party !== 'guest')),
  ...seniorFirst(aboard.filter(({ person }) => person.party === 'guest')),
];
const guestsFirst = (aboard: readonly Passenger[]) => [
  ...seniorFirst(aboard.filter(({ person }) => person.party === 'guest')),
  ...seniorFirst(aboard.filter(({ person }) => person.party !== 'guest')),
];

type Practice = (aboard: readonly Passenger[], driver: string, given: (id: GivenId) => string) => readonly [Way, Way];

const chineseCar: Practice = (aboard, driver) => {
  if (driver === 'host-couple') {
    const couple = { principle: 'wives-board-first', citation: handbook.hostCouple };
    return [
      { order: wivesFirst(aboard), ...couple },
      { order: guestsFirst(aboard), principle: 'alighting-by-practice', citation: practice('cn.md §8.1 [GK]') },
    ];
  }
  const drivers = aboard.filter(({ drives }) => drives);
  const riders = aboard.filter(({ drives }) => !drives);
  return [
    { order: [...seniorFirst(riders), ...drivers], principle: 'guest-boards-first', citation: cn.boardRight },
    { order: [...drivers, ...attendantFirst(riders)], principle: 'attendant-alights-first', citation: practice('cn.md §8.1 [GK]') },
  ];
};
const chineseJeep: Practice = (aboard) => [
  { order: juniorFirst(aboard), principle: 'rear-boards-first', citation: cn.boardJeep },
  { order: seniorFirst(aboard), principle: 'front-alights-first', citation: cn.boardJeep },
];
/** The rear row first and in a row the junior first; they get out the other way round, the row by the door before the rear. */
const chineseVan: Practice = (aboard) => {
  const rearFirst = juniorFirst(aboard).sort((left, right) => right.row - left.row);
  return [
    { order: rearFirst, principle: 'rear-boards-first', citation: cn.boardVan },
    { order: [...rearFirst].reverse(), principle: 'alighting-by-practice', citation: practice('cn.md §8.1 [GK]') },
  ];
};
const chineseLift: Practice = (aboard, _, given) => [
  // Somebody who works the lift holds the door: then nobody has to go in before the guest.
  given('attendant') === 'present'
    ? { order: guestsFirst(aboard), principle: 'guest-enters-first', citation: cn.liftAttended }
    : { order: hostsFirst(aboard), principle: 'escort-enters-first', citation: handbook.lift },
  { order: guestsFirst(aboard), principle: 'guest-leaves-first', citation: handbook.lift },
];
const chinese: Readonly<Record<string, Practice>> = {
  'vehicle/sedan': chineseCar,
  'vehicle/suv': chineseJeep,
  'vehicle/van-7': chineseVan,
  'vehicle/mpv-7': chineseVan,
  'vehicle/van-9': chineseVan,
  'vehicle/lift': chineseLift,
};

const koreanCar: Practice = (aboard) => [
  { order: seniorFirst(aboard), principle: 'senior-boards-first', citation: intl.boardKr },
  { order: juniorFirst(aboard), principle: 'junior-alights-first', citation: intl.boardKr },
];
const americanCar: Practice = (aboard) => [
  { order: juniorFirst(aboard), principle: 'senior-boards-last', citation: intl.boardUs },
  { order: seniorFirst(aboard), principle: 'senior-alights-first', citation: intl.boardUsOut },
];
const aircraft: Practice = (aboard) => [
  { order: juniorFirst(aboard), principle: 'senior-boards-last', citation: intl.boardAircraft },
  { order: seniorFirst(aboard), principle: 'senior-alights-first', citation: intl.boardAircraft },
];
/** Planes, boats, other vehicles of the services; a special flight is boarded the other way. */
const americanFlight: Practice = (aboard, _, given) => [
  given('boarding') === 'senior-first'
    ? { order: seniorFirst(aboard), principle: 'senior-boards-first', citation: intl.boardSpecialFlight }
    : { order: juniorFirst(aboard), principle: 'senior-boards-last', citation: intl.boardNavy },
  {
    order: seniorFirst(aboard),
    principle: 'senior-alights-first',
    citation: given('boarding') === 'senior-first' ? intl.boardSpecialFlight : intl.boardNavy,
  },
];
const americanVehicle: Practice = (aboard) => [
  { order: juniorFirst(aboard), principle: 'senior-boards-last', citation: intl.boardNavy },
  { order: seniorFirst(aboard), principle: 'senior-alights-first', citation: intl.boardNavy },
];
/** No one practice among nations: the given says which. */
const anyCar: Practice = (aboard, driver, given) =>
  given('boarding') === 'senior-last' ? americanCar(aboard, driver, given) : koreanCar(aboard, driver, given);
/** One manual alone speaks of lifts. */
const anyLift: Practice = (aboard) => [
  { order: seniorFirst(aboard), principle: 'senior-boards-first', citation: intl.liftSenior },
  { order: seniorFirst(aboard), principle: 'senior-alights-first', citation: intl.liftSenior },
];
/** The navies, Japan and Colombia have the senior last; special flights and some who teach it for private jets, first. */
const anyAircraft: Practice = (aboard, _, given) => [
  given('boarding') === 'senior-last'
    ? { order: juniorFirst(aboard), principle: 'senior-boards-last', citation: intl.boardLast }
    : { order: seniorFirst(aboard), principle: 'senior-boards-first', citation: intl.boardJet },
  { order: seniorFirst(aboard), principle: 'senior-alights-first', citation: intl.boardLast },
];
const taiwanCar: Practice = (aboard, _, given) => {
  const order = seniorFirst(aboard);
  const third = order.slice(2, 3);
  const [first, second, ...others] = order;
  const heavy = given('traffic') === 'heavy' && first && second;
  return [
    heavy
      ? { order: [second, first, ...others], principle: 'second-enters-first-in-traffic', citation: intl.boardTwTraffic }
      : { order, principle: 'second-walks-round', citation: intl.boardTw },
    { order: [...third, ...order.filter((one) => !third.includes(one))], principle: 'third-opens-the-door', citation: intl.boardTw },
  ];
};

const practices: Readonly<Record<string, Readonly<Record<string, Practice>>>> = {
  'cn-domestic': chinese,
  'cn-foreign': chinese,
  'cn-business': chinese,
  kr: { 'vehicle/sedan': koreanCar },
  jp: { 'vehicle/sedan': koreanCar, 'vehicle/aircraft': aircraft },
  us: {
    'vehicle/sedan': americanCar,
    'vehicle/aircraft': americanFlight,
    'vehicle/suv': americanVehicle,
    'vehicle/van-7': americanVehicle,
    'vehicle/mpv-7': americanVehicle,
    'vehicle/van-9': americanVehicle,
  },
  intl: { 'vehicle/sedan': anyCar, 'vehicle/aircraft': anyAircraft, 'vehicle/lift': anyLift },
  tw: { 'vehicle/sedan': taiwanCar },
};

/** Of aircraft an institution's and a university's manuals have the senior last; that goes before the pages that have him first. */
const standardOf = (convention: ConventionId, layout: string, id: GivenId): string =>
  convention === 'intl' && layout === 'vehicle/aircraft' && id === 'boarding'
    ? 'senior-last'
    : (conventionOf(convention).standards?.[id] ?? givenOf(id)?.standard ?? '');

/** Who gets in and out, in order. Undefined where no source covers the vehicle. */
export function boardingOf(
  convention: ConventionId,
  layout: string,
  aboard: readonly Passenger[],
  driver: string,
  said: Givens = {},
): Boarding | undefined {
  const practiceOf = practices[convention]?.[layout];
  if (!practiceOf) return undefined;
  const [inwards, outwards] = practiceOf(aboard, driver, (id) => said[id] ?? standardOf(convention, layout, id));
  const ids = ({ order }: Way) => order.map(({ person }) => person.id);
  return {
    in: ids(inwards),
    out: ids(outwards),
    because: [
      { way: 'in', principle: inwards.principle, citation: inwards.citation },
      { way: 'out', principle: outwards.principle, citation: outwards.citation },
    ],
  };
}
