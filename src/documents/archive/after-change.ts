import type { Speaker } from '../../i18n/speak';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { attends, type Person } from '../../model/person';
import { occasionsInOrder, type Reception } from '../../model/reception';
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

/** Cards of one person that lie on a table and must not stay there, or have to be laid. */
export type CardsOf = { readonly person: Person; readonly occasions: readonly OccasionId[] };
/** A sheet that says something else now: how many pages of it, or whose. */
export type Reprint = {
  readonly document: string;
  readonly occasions: readonly OccasionId[];
  readonly count: number;
  readonly people: readonly PersonId[];
};
/** Somebody who has to hear of it. */
export type Told = {
  readonly name: string;
  readonly phone: string;
  readonly because: 'joins' | 'goes' | 'seated' | 'moves' | 'serves' | 'drives' | 'contact';
  readonly occasions: readonly OccasionId[];
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

/** Whoever sits, or sat, in a vehicle that somebody left or entered: the driver is told. */
function drivers(difference: ReceptionDifference, before: Reception, after: Reception, speaker: Speaker): readonly Told[] {
  const rides = new Map<string, { told: Omit<Told, 'occasions'>; occasions: OccasionId[] }>();
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
        const known = rides.get(name) ?? { told: { name, phone, because: 'drives' as const }, occasions: [] };
        if (!known.occasions.includes(occasion)) known.occasions.push(occasion);
        rides.set(name, known);
      }
    }
  }
  return [...rides.values()].map(({ told, occasions }) => ({ ...told, occasions }));
}

/** Of somebody who goes from one occasion and stays in another, what happens most visibly. */
function reasonOf({ seats }: PersonChange): Told['because'] {
  if (seats.every(({ from }) => from === 'absent')) return 'joins';
  if (seats.some(({ to }) => to === 'absent')) return 'goes';
  return seats.every(({ from }) => hasNoSeat(from)) ? 'seated' : 'moves';
}

function people(difference: ReceptionDifference, after: Reception): readonly Told[] {
  const moved = difference.people.flatMap((change): readonly Told[] => {
    const { person, seats } = change;
    if (seats.length === 0) return [];
    return [{ name: person.name, phone: person.phone ?? '', because: reasonOf(change), occasions: seats.map(({ occasion }) => occasion) }];
  });
  const named = new Set(difference.people.filter(({ seats }) => seats.length > 0).map(({ person }) => person.id));
  const serving = Object.values(after.people).flatMap((person): readonly Told[] => {
    const change = difference.people.find((one) => one.person.id === person.serves);
    const occasions = (change?.seats ?? []).map(({ occasion }) => occasion).filter((id) => after.occasions[id]?.attendees[person.id]);
    if (!change || occasions.length === 0 || named.has(person.id) || !attends(person)) return [];
    return [{ name: person.name, phone: person.phone ?? '', because: 'serves', occasions }];
  });
  return [...moved, ...serving];
}

/** Named for the guests to turn to: they hear of every change first. */
const contacts = ({ sheet }: Reception): readonly Told[] =>
  (sheet?.contacts ?? []).map(({ name, phone }) => ({ name, phone: phone ?? '', because: 'contact', occasions: [] }));

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
  const carried = difference.people.filter(({ kind, seats }) => kind !== 'left' && seats.length > 0).map(({ person }) => person.id);
  const personal = carried.length > 0 ? [{ document: personalCard.id, occasions: [], count: carried.length, people: carried }] : [];
  const told = [...people(difference, after), ...drivers(difference, before, after, speaker)];
  return {
    collect,
    lay: [...lay, ...corrected],
    reprint: [...reprint, ...personal],
    tell: told.length > 0 ? [...told, ...contacts(after)] : [],
  };
}
