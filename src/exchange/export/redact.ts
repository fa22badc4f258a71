import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import type { Reception } from '../../model/reception';

/** What a copy for others leaves out. `namesOnly` leaves out everything but who sits where. */
export const redactions = ['phones', 'remarks', 'namesOnly'] as const;
export type Redaction = (typeof redactions)[number];

const without = <Thing extends object, Key extends keyof Thing>(thing: Thing, ...keys: readonly Key[]): Omit<Thing, Key> => {
  const made = { ...thing };
  for (const key of keys) delete made[key];
  return made;
};

const each = <Key extends string, Thing>(record: Readonly<Record<Key, Thing>>, change: (thing: Thing) => Thing): Record<Key, Thing> =>
  Object.fromEntries(Object.entries<Thing>(record).map(([key, thing]) => [key, change(thing)])) as Record<Key, Thing>;

/** Columns of the list that nothing here reads may hold anything, so they go with the telephones and with the remarks alike. */
const personWithoutPhone = (person: Person): Person => without(person, 'phone', 'unread');
const personWithoutRemarks = (person: Person): Person => without(person, 'remarks', 'unread');

/** Name, side and place in the order: what a seating chart needs to be drawn and ranked. */
const nameOnly = ({ id, name, otherName, party, role, officialOrder }: Person): Person => ({
  id,
  name,
  party,
  role,
  ...(otherName === undefined ? {} : { otherName }),
  ...(officialOrder === undefined ? {} : { officialOrder }),
});

function occasionWithoutPhones(occasion: Occasion): Occasion {
  const { vehicles } = occasion;
  return vehicles ? { ...occasion, vehicles: each(vehicles, (vehicle) => without(vehicle, 'phone')) } : occasion;
}

function withoutPhones(reception: Reception): Reception {
  const { sheet } = reception;
  const rest = {
    ...without(reception, 'contact'),
    people: each(reception.people, personWithoutPhone),
    occasions: each(reception.occasions, occasionWithoutPhones),
  };
  return sheet?.contacts ? { ...rest, sheet: { ...sheet, contacts: sheet.contacts.map((contact) => without(contact, 'phone')) } } : rest;
}

function occasionWithoutNotes(occasion: Occasion): Occasion {
  const { vehicles } = occasion;
  return vehicles ? { ...occasion, vehicles: each(vehicles, (vehicle) => without(vehicle, 'note')) } : occasion;
}

const withoutRemarks = (reception: Reception): Reception => ({
  ...reception,
  people: each(reception.people, personWithoutRemarks),
  occasions: each(reception.occasions, occasionWithoutNotes),
  waivers: {},
});

const namesOnly = (reception: Reception): Reception => ({
  ...without(withoutPhones(withoutRemarks(reception)), 'sheet', 'wishes', 'settledTitles'),
  people: each(reception.people, nameOnly),
  occasions: each(withoutPhones(reception).occasions, (occasion) => without(occasion, 'vehicles', 'menu', 'cost')),
});

const cuts: Readonly<Record<Redaction, (reception: Reception) => Reception>> = {
  phones: withoutPhones,
  remarks: withoutRemarks,
  namesOnly,
};

/** What a merge left open may hold anything that the other side had written, so it goes with whatever is left out. */
const copyFor = (reception: Reception, wanted: readonly Redaction[]): Reception =>
  wanted.length > 0 ? without(reception, 'openConflicts') : reception;

/** A copy without what these redactions leave out; the reception itself is untouched. */
export const redacted = (reception: Reception, wanted: readonly Redaction[]): Reception =>
  wanted.reduce((made, one) => cuts[one](made), copyFor(reception, wanted));
