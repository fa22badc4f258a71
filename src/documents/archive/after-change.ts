import type { Speaker } from '../../i18n/speak';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { attends, type Person } from '../../model/person';
import { occasionsInOrder, peopleInOrder, type Reception } from '../../model/reception';
import { differenceOf, hasNoSeat, type PersonChange, type ReceptionDifference } from '../../model/reception-difference';
import { isVehicle } from '../../model/scene';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { placeCards } from '../cards/place-cards';
import { manifest } from '../convoy/manifest';
import { type Ride, ridesOf } from '../convoy/rides';
import type { DocumentKind, Made } from '../document-kind';
import { isRide } from '../occasion-words';
import { personalCard } from '../people/personal-card';
import { stageIn, stagesOf } from '../print-job';
import { photoOrder } from '../seating/photo-order';
import { seatingChart } from '../seating/seating-chart';
import { tablePlan } from '../seating/table-plan';
import { type News, type NewsKind, newsBetween, type SeatNews } from './seat-news';

/** Cards of one person that lie on a table and must not stay there, or have to be laid. */
export type CardsOf = { readonly person: Person; readonly occasions: readonly OccasionId[] };
/** A sheet that says something else now: how many pages of it, or whose. */
export type Reprint = {
  readonly document: string;
  readonly occasions: readonly OccasionId[];
  readonly count: number;
  readonly people: readonly PersonId[];
};
/** `added`, `removed`, `time`, `place`, `timeAndPlace`: of an occasion as a whole, for everybody who is to be there, or was. */
export type Because = NewsKind | 'added' | 'removed' | 'time' | 'place' | 'timeAndPlace' | 'serves' | 'drives' | 'contact';
/** What somebody is told; the contacts hear of all of it. */
export type Reason = {
  readonly because: Because;
  readonly occasions: readonly OccasionId[];
  /** In whose place, of somebody who comes instead. */
  readonly instead?: string;
};
/** Somebody who has to hear of it. */
export type Told = {
  /** Of everybody at an occasion how many they are. */
  readonly name: string | { readonly everybody: number };
  readonly phone: string;
  readonly reasons: readonly Reason[];
};
export type AfterChange = {
  readonly collect: readonly CardsOf[];
  readonly lay: readonly CardsOf[];
  readonly reprint: readonly Reprint[];
  readonly tell: readonly Told[];
};

const sheets: readonly DocumentKind[] = [seatingChart, tablePlan, photoOrder, manifest];

function madeOf(kind: DocumentKind, reception: Reception, context: OccasionContext | undefined, speaker: Speaker): Made | undefined {
  if (!context || !kind.suits(context)) return undefined;
  const { paper } = reception.settings;
  const job = { reception, context, contexts: [context], speaker, printedAt: undefined, last: undefined, before: undefined };
  return kind.make(job, paper?.options?.[kind.id] ?? {});
}

/** Pages of the sheet as it is now that are not pages of the sheet as it was. */
function pagesAnew(kind: DocumentKind, id: OccasionId, before: Reception, after: Reception, speaker: Speaker): number {
  const is = madeOf(kind, after, stageIn(after, id), speaker);
  const was = madeOf(kind, before, stageIn(before, id), speaker);
  const known = new Set(was?.pages.map(({ body }) => body));
  return is?.pages.filter(({ body }) => !known.has(body)).length ?? 0;
}

/** The occasions of which anything that is printed may have changed. */
function touched(difference: ReceptionDifference, { programme, occasions }: Reception): readonly OccasionId[] {
  const named = new Set<OccasionId>(difference.occasions.map(({ occasion }) => occasion.id));
  for (const { person, seats, fields } of difference.people) {
    for (const { occasion } of seats) named.add(occasion);
    if (fields.length > 0) for (const id of programme) if (occasions[id]?.attendees[person.id]) named.add(id);
  }
  return programme.filter((id) => named.has(id));
}

/** A place in a car, or on the steps for a photo, has no card. */
const hasCards = (occasion: Occasion | undefined): boolean =>
  occasion !== undefined && !isVehicle(occasion.layout) && occasion.layout !== 'ceremony/photo';

function cardsOf(
  changes: readonly PersonChange[],
  reception: Reception,
  isMeant: (change: PersonChange['seats'][number]) => boolean,
): readonly CardsOf[] {
  return changes.flatMap((change): readonly CardsOf[] => {
    const occasions = change.seats
      .filter((seat) => hasCards(reception.occasions[seat.occasion]) && isMeant(seat))
      .map(({ occasion }) => occasion);
    return occasions.length > 0 ? [{ person: change.person, occasions }] : [];
  });
}

/** What every card says, as the office sets its cards: the same that printing compares with to find what has changed. */
function cardTexts(reception: Reception, speaker: Speaker): Readonly<Record<PersonId, string>> {
  const { paper } = reception.settings;
  const job = {
    reception,
    context: undefined,
    contexts: stagesOf(reception),
    speaker,
    printedAt: undefined,
    last: undefined,
    before: undefined,
  };
  return placeCards.make(job, paper?.options?.[placeCards.id] ?? {}).people ?? {};
}

/** Cards that say something else now: a name, a title where cards have titles, a seat where they have its number. */
function correctedCards(difference: ReceptionDifference, before: Reception, after: Reception, speaker: Speaker): readonly CardsOf[] {
  if (difference.people.length === 0) return [];
  const [was, is] = [cardTexts(before, speaker), cardTexts(after, speaker)];
  const { of } = after.settings.paper?.options?.[placeCards.id] ?? {};
  return difference.people.flatMap(({ person, fields }): readonly CardsOf[] => {
    if (is[person.id] === undefined || is[person.id] === was[person.id]) return [];
    // A number of a seat stands on the cards of the one occasion that they are printed for.
    const only = fields.length === 0 ? of : undefined;
    const occasions = occasionsInOrder(after).filter(
      (occasion) => occasion.attendees[person.id] && hasCards(occasion) && (!only || occasion.id === only),
    );
    return occasions.length > 0 ? [{ person, occasions: occasions.map(({ id }) => id) }] : [];
  });
}

/** Whoever drives a vehicle that somebody left or entered is told. */
function drivers(difference: ReceptionDifference, before: Reception, after: Reception, speaker: Speaker): readonly Told[] {
  const rides = new Map<string, { readonly phone: string; readonly occasions: OccasionId[] }>();
  const columns = new Map<OccasionContext, readonly Ride[]>();
  const columnOf = (context: OccasionContext): readonly Ride[] => {
    const known = columns.get(context) ?? ridesOf(context, speaker).filter(({ sitters }) => sitters.length > 0);
    columns.set(context, known);
    return known;
  };
  for (const { seats } of difference.people) {
    for (const { occasion, from, to } of seats) {
      for (const [reception, place] of [
        [before, from],
        [after, to],
      ] as const) {
        const context = hasNoSeat(place) ? undefined : stageIn(reception, occasion);
        if (!context || !isRide(context)) continue;
        const ride = columnOf(context).find(({ id }) => (id ? place.startsWith(`${id}.`) : true));
        if (!ride?.driver.name) continue;
        const { name, phone } = ride.driver;
        const known = rides.get(name) ?? { phone, occasions: [] };
        if (!known.occasions.includes(occasion)) known.occasions.push(occasion);
        rides.set(name, known);
      }
    }
  }
  return [...rides].map(([name, { phone, occasions }]) => ({ name, phone, reasons: [{ because: 'drives', occasions }] }));
}

/** Facts of a person and of an occasion that stand on the card for the pocket. */
const onCard: readonly string[] = ['name', 'otherName', 'title', 'organization', 'start', 'end', 'place'];

/** Whose card for the pocket says something else now; a driver has none. */
function carriedAnew(difference: ReceptionDifference, after: Reception): readonly PersonId[] {
  const others = difference.occasions
    .filter(({ kind, lines }) => kind === 'changed' && lines.some(({ line }) => onCard.includes(line)))
    .map(({ occasion }) => occasion);
  const changed = difference.people
    .filter(({ kind, seats, fields }) => kind !== 'left' && (seats.length > 0 || fields.some(({ field }) => onCard.includes(field))))
    .map(({ person }) => person.id);
  const there = peopleInOrder(after).filter((person) => attends(person) && others.some(({ attendees }) => attendees[person.id]));
  return [...new Set([...changed, ...there.map(({ id }) => id)])].filter((id) => after.people[id]?.role !== 'driver');
}

/** Occasion by occasion what happens to somebody, and what is the same said once; off one car and on another is one thing. */
function reasonsOf(news: readonly SeatNews[], nameOf: (id: PersonId) => string): readonly Reason[] {
  const told = news.filter(({ kind, to }) => kind !== 'car' || to !== 'absent');
  const keys = [...new Set(told.map(({ kind, instead }) => JSON.stringify([kind, instead])))];
  return keys.flatMap((key): readonly Reason[] => {
    const same = told.filter(({ kind, instead }) => JSON.stringify([kind, instead]) === key);
    const [first] = same;
    if (!first) return [];
    const { kind: because, instead } = first;
    return [{ because, occasions: same.map(({ occasion }) => occasion), ...(instead ? { instead: nameOf(instead) } : {}) }];
  });
}

function people(difference: ReceptionDifference, newsOf: News, before: Reception, after: Reception): readonly Told[] {
  const nameOf = (id: PersonId) => (after.people[id] ?? before.people[id])?.name ?? '';
  const moved = difference.people.flatMap(({ person }): readonly Told[] => {
    const reasons = reasonsOf(newsOf(person.id), nameOf);
    return reasons.length > 0 ? [{ name: person.name, phone: person.phone ?? '', reasons }] : [];
  });
  const named = new Set(difference.people.filter(({ person }) => newsOf(person.id).length > 0).map(({ person }) => person.id));
  const serving = Object.values(after.people).flatMap((person): readonly Told[] => {
    const news = person.serves ? newsOf(person.serves) : [];
    const occasions = news.map(({ occasion }) => occasion).filter((id) => after.occasions[id]?.attendees[person.id]);
    if (occasions.length === 0 || named.has(person.id) || !attends(person)) return [];
    return [{ name: person.name, phone: person.phone ?? '', reasons: [{ because: 'serves', occasions }] }];
  });
  return [...moved, ...serving];
}

/** What concerns everybody at an occasion: that there is one more or one less, that it is at another time or place. */
function everybody({ occasions }: ReceptionDifference, before: Reception, after: Reception): readonly Told[] {
  return occasions.flatMap(({ occasion: { id }, kind, lines }): readonly Told[] => {
    const [time, place] = [lines.some(({ line }) => line === 'start' || line === 'end'), lines.some(({ line }) => line === 'place')];
    const because = kind !== 'changed' ? kind : time && place ? 'timeAndPlace' : time ? 'time' : place ? 'place' : undefined;
    const reception = kind === 'removed' ? before : after;
    const count = Object.keys(reception.occasions[id]?.attendees ?? {}).filter((one) => {
      const person = reception.people[one as PersonId];
      return person && attends(person);
    }).length;
    return because && count > 0 ? [{ name: { everybody: count }, phone: '', reasons: [{ because, occasions: [id] }] }] : [];
  });
}

/** Named for the guests to turn to: they hear of every change first. */
const contacts = ({ sheet }: Reception): readonly Told[] =>
  (sheet?.contacts ?? []).map(({ name, phone }) => ({ name, phone: phone ?? '', reasons: [{ because: 'contact', occasions: [] }] }));

/** What a change leaves to be done away from the screen: which cards are taken up, which sheets are printed anew, who is told. */
export function afterChange(before: Reception, after: Reception, speaker: Speaker): AfterChange {
  const difference = differenceOf(before, after);
  const collect = cardsOf(difference.people, before, ({ to }) => to === 'absent');
  const lay = cardsOf(difference.people, after, ({ from }) => from === 'absent');
  const corrected = correctedCards(difference, before, after, speaker).filter((card) => !lay.some(({ person }) => person === card.person));
  const ids = touched(difference, after);
  const reprint = sheets.flatMap((kind): readonly Reprint[] => {
    const pages = ids.map((id) => ({ id, pages: pagesAnew(kind, id, before, after, speaker) })).filter(({ pages: count }) => count > 0);
    if (pages.length === 0) return [];
    return [{ document: kind.id, occasions: pages.map(({ id }) => id), count: pages.reduce((sum, one) => sum + one.pages, 0), people: [] }];
  });
  const carried = carriedAnew(difference, after);
  const personal = carried.length > 0 ? [{ document: personalCard.id, occasions: [], count: carried.length, people: carried }] : [];
  const told = [
    ...everybody(difference, before, after),
    ...people(difference, newsBetween(before, after, difference), before, after),
    ...drivers(difference, before, after, speaker),
  ];
  return {
    collect,
    lay: [...lay, ...corrected],
    reprint: [...reprint, ...personal],
    tell: told.length > 0 ? [...told, ...contacts(after)] : [],
  };
}
