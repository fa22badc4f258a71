import { type EditSheet, editSheet } from '../../commands/edit-sheet';
import { ReceptionSheet } from '../../model/reception-sheet';

export const lines = ['level', 'purpose', 'visitor', 'applicant', 'department'] as const;
export const letterLines = ['number', 'title', 'from'] as const;

type Texts<Key extends string> = Readonly<Record<Key, string>>;
type ContactRow = Texts<'name' | 'duty' | 'phone'>;
type LodgingRow = Texts<'place' | 'room' | 'rooms' | 'note'>;
type CostRow = Texts<'item' | 'amount' | 'note'>;

/** The sheet as texts; rows without their first field are not there. */
export type SheetDraft = Texts<(typeof lines)[number]> & {
  readonly letter: Texts<(typeof letterLines)[number]>;
  readonly contacts: readonly ContactRow[];
  readonly lodging: readonly LodgingRow[];
  readonly costs: readonly CostRow[];
};

export const emptyContact: ContactRow = { name: '', duty: '', phone: '' };
export const emptyLodging: LodgingRow = { place: '', room: '', rooms: '', note: '' };
export const emptyCost: CostRow = { item: '', amount: '', note: '' };

const words = (value: string | number | undefined) => (value === undefined ? '' : String(value));

export function draftOfSheet(sheet: ReceptionSheet = {}): SheetDraft {
  const { letter = {}, contacts = [], lodging = [], costs = [] } = sheet;
  const texts = Object.fromEntries(lines.map((field) => [field, sheet[field] ?? ''])) as Texts<(typeof lines)[number]>;
  return {
    ...texts,
    letter: { number: words(letter.number), title: words(letter.title), from: words(letter.from) },
    contacts: contacts.map(({ name, duty, phone }) => ({ name, duty: words(duty), phone: words(phone) })),
    lodging: lodging.map(({ place, room, rooms, note }) => ({ place, room: words(room), rooms: words(rooms), note: words(note) })),
    costs: costs.map(({ item, amount, note }) => ({ item, amount: words(amount), note: words(note) })),
  };
}

/** Without what was left empty; figures as figures. */
const said = (row: Readonly<Record<string, string>>, ...figures: readonly string[]) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value.trim() ? [[key, figures.includes(key) ? Number(value) : value.trim()]] : [])),
  );

/** The sheet that the form describes; undefined while a field cannot be read. */
export function sheetOf({ letter, contacts, lodging, costs, ...texts }: SheetDraft): ReceptionSheet | undefined {
  const lists = {
    contacts: contacts.filter(({ name }) => name.trim()).map((row) => said(row)),
    lodging: lodging.filter(({ place }) => place.trim()).map((row) => said(row, 'rooms')),
    costs: costs.filter(({ item }) => item.trim()).map((row) => said({ ...row, amount: row.amount || '0' }, 'amount')),
  };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const heading = said(letter);
  const read = ReceptionSheet.safeParse({ ...said(texts), ...(Object.keys(heading).length > 0 ? { letter: heading } : {}), ...filled });
  return read.success ? read.data : undefined;
}

/** Only what changed; what was emptied is forgotten. Nothing when nothing changed. */
export function sheetCommand(before: ReceptionSheet = {}, after: ReceptionSheet): EditSheet | undefined {
  const fields = ReceptionSheet.keyof().options;
  const same = (field: (typeof fields)[number]) => JSON.stringify(before[field]) === JSON.stringify(after[field]);
  const set = Object.fromEntries(
    fields.filter((field) => after[field] !== undefined && !same(field)).map((field) => [field, after[field]]),
  );
  const clear = fields.filter((field) => before[field] !== undefined && after[field] === undefined);
  return Object.keys(set).length + clear.length > 0 ? editSheet(set, clear) : undefined;
}
