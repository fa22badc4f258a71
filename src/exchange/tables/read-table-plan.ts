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
const recordOf: Readonly<Record<string, string>> = { guests: 'guest', groups: 'group', tables: 'table', affinities: 'affinity' };

/** The answer to the invitation, by its code. */
const accepted: Readonly<Record<string, string>> = { '1': 'confirmed', '2': 'tentative', '3': 'withdrawn', '4': 'withdrawn' };

/**
 * Who should sit near whom, and how much. The page of the format names the two guests of an affinity and does not say what its number
 * means, so that no rule is made of it: each guest keeps the other's name with the number, as the file has it.
 */
export const proximities = 'PerfectTablePlan proximity (its maker does not publish what the numbers mean)';

const headings = [
  ...['Name', 'Honorific', 'Gender', 'Group', 'Diet', 'Special requirements', 'Status', 'Notes', 'Table', 'Seat'],
  proximities,
] as const;

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

const wholeName = (guest: Attributes): string =>
  [guest('first_name', 'firstname', 'first'), guest('last_name', 'lastname', 'last')].filter(Boolean).join(' ') ||
  guest('display_name', 'displayname', 'name');

/** By guest, the other one with the number; an affinity of somebody who is not there says nothing. */
function nearnessOf(affinities: readonly Attributes[], guests: readonly Attributes[]): ReadonlyMap<number, readonly string[]> {
  const told = new Map<number, string[]>();
  for (const affinity of affinities) {
    const [one, other] = [Number(affinity('guest1') || Number.NaN), Number(affinity('guest2') || Number.NaN)];
    const [first, second] = [guests[one], guests[other]];
    if (!first || !second) continue;
    const value = affinity('value', 'affinity', 'type', 'proximity');
    for (const [from, to] of [
      [one, second],
      [other, first],
    ] as const)
      told.set(from, [...(told.get(from) ?? []), [wholeName(to), value].filter(Boolean).join(': ')]);
  }
  return told;
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
  const nearness = nearnessOf(sections.get('affinities') ?? [], guests);
  const rows = guests.map((guest, index) => {
    const group = guest('group');
    const place = places.get(index);
    return [
      wholeName(guest) || (place?.seat ?? ''),
      guest('title'),
      genders.get(guest('gender').toLowerCase()) ?? '',
      (size.get(group) ?? 0) > 1 ? (groups[Number(group)]?.('name') ?? '') : '',
      guest('meal'),
      guest('special_requirements', 'special_req', 'special'),
      accepted[guest('accepted')] ?? '',
      guest('notes', 'note'),
      place?.table ?? '',
      place?.seat ?? '',
      nearness.get(index)?.join('; ') ?? '',
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
