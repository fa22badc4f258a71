import type { Reception } from '../model/reception';

/** Every reason there is, so that a test can ask for the words. */
export const reasons = [
  'receptionOther',
  'readOnly',
  'personUnknown',
  'personExists',
  'personTwice',
  'occasionUnknown',
  'occasionExists',
  'noVehicles',
  'noTables',
  'tableExists',
  'notAttending',
  'seatTaken',
  'seatEmpty',
  'seatLocked',
  'planChanged',
  'waiverUnknown',
  'waiverExists',
  'wishUnknown',
  'wishExists',
  'houseUnknown',
  'houseExists',
  'houseOfOtherLayout',
  'roomUnknown',
  'roomExists',
  'roomInUse',
] as const;

/** Why a command was not carried out. Said in the user's language by `refusal.<because>`. */
export type Refusal = {
  readonly because: (typeof reasons)[number];
  /** The id (or, for what is not in the reception, the name) that was the trouble. */
  readonly subject: string;
};

/** What to call the subject when the refusal is said: a person's name, an occasion's title, else the id itself, as seats have it. */
export function subjectOf({ people, occasions }: Pick<Reception, 'people' | 'occasions'>, { subject }: Refusal): string {
  const named = Object.values(people).find(({ id }) => id === subject);
  return named?.name ?? Object.values(occasions).find(({ id }) => id === subject)?.title ?? subject;
}
