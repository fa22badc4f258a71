import { type Sheet, sheetOf, type TableFault } from './sheet';
import { attribute, xmlTokens } from './xml';

/**
 * A plan of PerfectTablePlan (.tp): XML in which records refer to each other by place, 0 first
 * (perfecttableplan.com, Help, Reference, "PerfectTablePlan file format"). It comes in as one sheet of guests, with the seat that each
 * has: tables are `T1`, `T2` … as the file lists them, seats are counted from 1.
 */
export const isTablePlan = (text: string): boolean => /^\s*</.test(text.slice(0, 200)) && /<guests[\s>/]/.test(text);

type Attributes = (...names: readonly string[]) => string;

/** Text in the file is url encoded where the program found it needful. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The records of one section, by the name of their tag. What lies deeper belongs to a record and is not one. */
function sectionsOf(xml: string): ReadonlyMap<string, readonly Attributes[]> {
  const found = new Map<string, Attributes[]>();
  let section = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'open' && recordOf[section] === token.name) {
      const { attributes } = token;
      found.get(section)?.push((...names) => decoded(names.map((name) => attribute(attributes, name)).find((text) => text) ?? '').trim());
    } else if (token.kind === 'open' && Object.hasOwn(recordOf, token.name)) {
      found.set(token.name, []);
      if (!token.empty) section = token.name;
    } else if (token.kind === 'close' && token.name === section) section = '';
  }
  return found;
}
const recordOf: Readonly<Record<string, string>> = { guests: 'guest', groups: 'group', tables: 'table' };

/** The answer to the invitation, by its code. */
const accepted: Readonly<Record<string, string>> = { '1': 'confirmed', '2': 'tentative', '3': 'withdrawn', '4': 'withdrawn' };

const headings = ['Name', 'Honorific', 'Gender', 'Group', 'Diet', 'Special requirements', 'Status', 'Notes', 'Table', 'Seat'] as const;

type Place = { readonly seat: string; readonly table: string };

/** Who sits where, by guest; or the table whose list names somebody who is not there, or somebody twice. */
function placesOf(tables: readonly Attributes[], guests: number, file: string): ReadonlyMap<number, Place> | TableFault {
  const places = new Map<number, Place>();
  for (const [index, table] of tables.entries()) {
    const label = table('name', 'label') || `T${index + 1}`;
    const listed = table('assigned');
    for (const [place, text] of (listed === '' ? [] : listed.split(',')).entries()) {
      const guest = Number(text);
      if (guest === -1) continue;
      if (text.trim() === '' || !Number.isInteger(guest) || guest < 0 || guest >= guests || places.has(guest)) {
        return { fault: 'badAssignment', data: { file, table: label, place: place + 1, value: text.slice(0, 40) } };
      }
      places.set(guest, { seat: `T${index + 1}.${place + 1}`, table: label });
    }
  }
  return places;
}

export function readTablePlan(xml: string, name: string, file: string): readonly Sheet[] | TableFault {
  const sections = sectionsOf(xml);
  const guests = sections.get('guests') ?? [];
  const groups = sections.get('groups') ?? [];
  const places = placesOf(sections.get('tables') ?? [], guests.length, file);
  if ('fault' in places) return places;
  // A group of one bears the name of its guest and says nothing.
  const size = new Map<string, number>();
  for (const guest of guests) size.set(guest('group'), (size.get(guest('group')) ?? 0) + 1);
  const rows = guests.map((guest, index) => {
    const whole = [guest('first_name', 'firstname', 'first'), guest('last_name', 'lastname', 'last')].filter(Boolean).join(' ');
    const group = guest('group');
    const place = places.get(index);
    return [
      whole || guest('display_name', 'displayname', 'name') || (place?.seat ?? ''),
      guest('title'),
      genders.get(guest('gender').toLowerCase()) ?? '',
      (size.get(group) ?? 0) > 1 ? (groups[Number(group)]?.('name') ?? '') : '',
      guest('meal'),
      guest('special_requirements', 'special_req', 'special'),
      accepted[guest('accepted')] ?? '',
      guest('notes', 'note'),
      place?.table ?? '',
      place?.seat ?? '',
    ];
  });
  return [sheetOf(name, [headings, ...rows])];
}

const genders: ReadonlyMap<string, string> = new Map([
  ['male', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['f', 'female'],
]);
