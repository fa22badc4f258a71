import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import type { Reception, ReceptionSettings } from '../../model/reception';
import type { ReceptionSheet } from '../../model/reception-sheet';

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

/** What was written on sheets that have left the printer: names, posts and seats as they were, whatever has been left out since. */
function withoutPrintRecords(reception: Reception): Reception {
  const { paper } = reception.settings;
  return paper ? { ...reception, settings: { ...reception.settings, paper: without(paper, 'printed') } } : reception;
}

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
  const { vehicles, tables, menu } = occasion;
  return {
    ...occasion,
    ...(vehicles ? { vehicles: each(vehicles, (vehicle) => without(vehicle, 'note')) } : {}),
    ...(tables ? { tables: each(tables, (table) => without(table, 'note')) } : {}),
    ...(menu ? { menu: without(menu, 'note') } : {}),
  };
}

function sheetWithoutNotes(sheet: ReceptionSheet): ReceptionSheet {
  const { lodging, costs } = sheet;
  return {
    ...sheet,
    ...(lodging ? { lodging: lodging.map((one) => without(one, 'note')) } : {}),
    ...(costs ? { costs: costs.map((one) => without(one, 'note')) } : {}),
  };
}

/** The change slip is asked for a reason, and its answer is kept among those of the other documents. */
function settingsWithoutAnswers(settings: ReceptionSettings): ReceptionSettings {
  return settings.paper ? { ...settings, paper: without(settings.paper, 'options') } : settings;
}

function withoutRemarks(reception: Reception): Reception {
  const { sheet, houseConventions, settings } = reception;
  return {
    ...reception,
    people: each(reception.people, personWithoutRemarks),
    occasions: each(reception.occasions, occasionWithoutNotes),
    waivers: {},
    settings: settingsWithoutAnswers(settings),
    ...(sheet ? { sheet: sheetWithoutNotes(sheet) } : {}),
    ...(houseConventions
      ? { houseConventions: each(houseConventions, (house) => ({ ...house, source: without(house.source, 'note') })) }
      : {}),
  };
}

/** Where it is, how the seats are ranked, and who sits on them. */
const seatsOnly = (occasion: Occasion): Occasion =>
  without(occasion, 'vehicles', 'menu', 'cost', 'presence', 'ifAbsent', 'trappings', 'flags');

function namesOnly(reception: Reception): Reception {
  const bare = withoutPhones(withoutRemarks(reception));
  return {
    ...without(bare, 'sheet', 'wishes', 'settledTitles'),
    people: each(bare.people, nameOnly),
    occasions: each(bare.occasions, seatsOnly),
  };
}

const cuts: Readonly<Record<Redaction, (reception: Reception) => Reception>> = {
  phones: withoutPhones,
  remarks: withoutRemarks,
  namesOnly,
};

/** What a merge left open may hold anything that the other side had written, so it goes with whatever is left out. */
const copyFor = (reception: Reception, wanted: readonly Redaction[]): Reception =>
  wanted.length > 0 ? without(withoutPrintRecords(reception), 'openConflicts') : reception;

/** A copy without what these redactions leave out; the reception itself is untouched. */
export const redacted = (reception: Reception, wanted: readonly Redaction[]): Reception =>
  wanted.reduce((made, one) => cuts[one](made), copyFor(reception, wanted));
