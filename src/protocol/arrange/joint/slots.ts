import type { OccasionId, PersonId } from '../../../model/ids';
import { type Occasion, seatsOf } from '../../../model/occasion';
import { attends, hasRank, type Person } from '../../../model/person';
import { occasionsInOrder, type Reception } from '../../../model/reception';
import type { Vehicle } from '../../../model/vehicle';
import { isStageFault, stageOf } from '../../review/stage-of';
import type { OccasionContext } from '../../rules/occasion-context';
import { languagesKnown, shareLanguage } from '../../rules/reading/languages';
import { principalOf } from '../../rules/reading/principals';
import { isRide, overlap, tightMinutes, tightTransfer } from '../../rules/reading/transfers';

/** One post at one occasion: what an interpreter, a driver, a note-taker does there, or a leg that a car drives. */
export type Slot<Holder extends string> = {
  readonly occasion: OccasionId;
  readonly when: Occasion;
  readonly holder: Holder;
  /** Who could hold it, the present holder first. */
  readonly candidates: readonly Holder[];
  /** The holder's seat is locked: nobody else may come. */
  readonly isLocked?: true;
  /** `V1` …: the place in the column, where it is a car that is asked for. */
  readonly vehicle?: string;
};

/** A car goes by its plate: the same plate at two occasions is the same car. */
export type Plate = string;

/** Both at once is too much for one: at one occasion, or at two at the same time (the rule `one-place-at-a-time`). */
export const clash = (one: Slot<string>, other: Slot<string>): boolean => one.occasion === other.occasion || overlap(one.when, other.when);

/**
 * One after the other with too little time between: for people as the rule `time-for-transfers` sees it; a car needs those minutes
 * between any two legs, since it drove away with the first.
 */
export function isTight(one: Slot<string>, other: Slot<string>): boolean {
  const minutes = one.vehicle === undefined ? tightTransfer : tightMinutes;
  return minutes(one.when, other.when) !== undefined || minutes(other.when, one.when) !== undefined;
}

const speaks = ({ languages }: Person, asked: Person): boolean =>
  (asked.languages ?? []).every(
    (language) => languages?.some((own) => own.trim().toLowerCase() === language.trim().toLowerCase()) === true,
  );

/** Between whom somebody interprets at an occasion, as the rule `interpreter-shares-languages` sees it; empty where a language is unknown. */
function spokenBetween(context: OccasionContext, interpreter: Person): readonly Person[] {
  const served = interpreter.serves ? context.personOf(interpreter.serves) : principalOf(context, interpreter.party);
  const across = served && principalOf(context, served.party === 'guest' ? 'host' : 'guest');
  const between = [served, across].flatMap((person) => (person && languagesKnown(person) ? [person] : []));
  return between.length === 2 ? between : [];
}

/** Whether one of the staff could stand in for another: the same work for the same side, in the languages that the occasion or the holder has. */
function standsIn(other: Person, holder: Person, context: OccasionContext | undefined): boolean {
  if (other.role !== holder.role || other.party !== holder.party) return false;
  if (speaks(other, holder)) return true;
  if (holder.role !== 'interpreter' || !context || !languagesKnown(other)) return false;
  const between = spokenBetween(context, holder);
  return between.length > 0 && between.every((person) => shareLanguage(other, person));
}

/** Every post of the staff; a holder whose seat is locked keeps it. */
export function staffSlots(reception: Reception): readonly Slot<PersonId>[] {
  const staff = Object.values(reception.people)
    .filter((person) => !hasRank(person) && attends(person))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return occasionsInOrder(reception).flatMap((when) => {
    const posts = staff.filter(({ id }) => when.attendees[id] === true);
    if (posts.length === 0) return [];
    const stage = stageOf(reception, when);
    const context = isStageFault(stage) ? undefined : stage;
    return posts.map((holder): Slot<PersonId> => {
      const isLocked = seatsOf(when, holder.id).some((seat) => when.locks[seat] === true);
      const others = isLocked ? [] : staff.filter((other) => other !== holder && standsIn(other, holder, context));
      return {
        occasion: when.id,
        holder: holder.id,
        when,
        candidates: [holder.id, ...others.map(({ id }) => id)],
        ...(isLocked ? { isLocked } : {}),
      };
    });
  });
}

/** A car as its first mention knows it, and the kind of vehicle that it is. */
type Car = { readonly plate: Plate; readonly kind: string; readonly about: Vehicle };

/** `sedan`: what drives at this place of the column; the only vehicle of an occasion is `V1`. */
function kindOf({ layout, settings }: Occasion, vehicle: string): string | undefined {
  if (layout !== 'vehicle/convoy') return vehicle === 'V1' ? layout.replace('vehicle/', '') : undefined;
  return String(settings.vehicles ?? '')
    .split(',')
    [Number(vehicle.slice(1)) - 1]?.trim();
}

const plated = (reception: Reception) =>
  occasionsInOrder(reception)
    .filter(isRide)
    .flatMap((when) =>
      Object.entries(when.vehicles ?? {})
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([vehicle, about]) => {
          const kind = kindOf(when, vehicle);
          return about.plate && kind ? [{ when, vehicle, about, kind, plate: about.plate }] : [];
        }),
    );

/** Every car that the programme knows by its plate. */
export function carsOf(reception: Reception): ReadonlyMap<Plate, Car> {
  const cars = new Map<Plate, Car>();
  for (const { plate, kind, about } of plated(reception)) if (!cars.has(plate)) cars.set(plate, { plate, kind, about });
  return cars;
}

/** Every leg that a car with a plate drives; another of the same kind that carries as many could drive it. */
export function carSlots(reception: Reception): readonly Slot<Plate>[] {
  const cars = [...carsOf(reception).values()];
  return plated(reception).map(({ when, vehicle, about, kind, plate }) => {
    const carries = ({ about: own }: Car) => about.capacity === undefined || (own.capacity ?? about.capacity) >= about.capacity;
    const others = cars.filter((car) => car.plate !== plate && car.kind === kind && carries(car));
    return { occasion: when.id, when, vehicle, holder: plate, candidates: [plate, ...others.map((car) => car.plate)] };
  });
}
