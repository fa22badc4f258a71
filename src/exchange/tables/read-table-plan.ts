import { type LeftOut, type Sheet, sheetOf, type TableFault } from './sheet';
import { type Attributes, plainKey, type Sections, sectionsOf } from './table-plan-records';

/**
 * A plan of PerfectTablePlan (.tp): XML in which records refer to each other by place, 0 first
 * (perfecttableplan.com, Help, Reference, "PerfectTablePlan file format"). It comes in as one sheet of guests, with the seat that each
 * has: tables are `T1`, `T2` … as the file lists them, seats are counted from 1.
 */
export const isTablePlan = (text: string): boolean => /^\s*</.test(text.slice(0, 200)) && /<guests[\s>/]/.test(text);

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

/**
 * The page of the format does not list what is said of a guest. These are the fields of the window in which a guest is entered (First name,
 * Last name, Display name), and what else they could be called.
 */
const firstNames = ['first name', 'first names', 'first', 'forename', 'forenames', 'given name', 'given names', 'given'];
const lastNames = ['last name', 'last names', 'last', 'surname', 'family name', 'family'];
const wholeNames = ['display name', 'full name', 'guest name', 'name'];

const wholeName = (guest: Attributes): string =>
  [guest(...firstNames), guest(...lastNames)].filter(Boolean).join(' ') || guest(...wholeNames);

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

/** What else the list of guests is made of. */
const [mealNames, needNames, noteNames] = [
  ['meal', 'meal choice'],
  ['special requirements', 'special req', 'special'],
  ['notes', 'note'],
];

/** An id means something to that program alone. */
const read = new Set(
  [firstNames, lastNames, wholeNames, mealNames, needNames, noteNames, ['id', 'title', 'gender', 'group', 'accepted']].flat().map(plainKey),
);

/** Everything else that is said of guests, under its own name: a field of one's own under the name that the plan gives it. */
function otherColumns(
  guests: readonly Attributes[],
  fields: readonly Attributes[],
): readonly { readonly key: string; readonly heading: string }[] {
  const keys = new Set(
    guests.flatMap(({ others }) => [...others].flatMap(([key, value]) => (value === '' || read.has(plainKey(key)) ? [] : [key]))),
  );
  return [...keys].map((key) => {
    const place = /^\S+ (\d+) (?:value|data|text)$/.exec(key)?.[1];
    const field = place === undefined ? undefined : fields.find((one, at) => Number(one('index') || at) === Number(place) - 1);
    return { key, heading: field?.('name', 'label') || key };
  });
}

/** Of the sections that the format has and a list of guests does not. */
function leftOutOf({ records, besides }: Sections): readonly LeftOut[] {
  const has: Partial<Record<LeftOut, boolean>> = {
    pictures: besides.has('images'),
    tableShapes: (records.get('tables') ?? []).length > 0,
    venue: [...besides].some((section) => section.startsWith('floorplan')),
    otherSections: [...besides].some((section) => section !== 'images' && !section.startsWith('floorplan')),
  };
  return (['pictures', 'tableShapes', 'venue', 'otherSections'] as const).filter((one) => has[one]);
}

export function readTablePlan(xml: string, name: string, file: string): readonly Sheet[] | TableFault {
  const sections = sectionsOf(xml);
  const { records } = sections;
  const guests = records.get('guests') ?? [];
  const groups = records.get('groups') ?? [];
  const places = placesOf(records.get('tables') ?? [], guests.length, file);
  if ('fault' in places) return places;
  // A group of one bears the name of its guest and says nothing.
  const size = new Map<string, number>();
  for (const guest of guests) size.set(guest('group'), (size.get(guest('group')) ?? 0) + 1);
  const nearness = nearnessOf(records.get('affinities') ?? [], guests);
  const more = otherColumns(guests, records.get('guest_custom_fields') ?? []);
  const rows = guests.map((guest, index) => {
    const group = guest('group');
    const place = places.get(index);
    return [
      wholeName(guest) || (place?.seat ?? ''),
      guest('title'),
      genders.get(guest('gender').toLowerCase()) ?? '',
      (size.get(group) ?? 0) > 1 ? (groups[Number(group)]?.('name') ?? '') : '',
      guest(...mealNames),
      guest(...needNames),
      accepted[guest('accepted')] ?? '',
      guest(...noteNames),
      place?.table ?? '',
      place?.seat ?? '',
      nearness.get(index)?.join('; ') ?? '',
      ...more.map(({ key }) => guest.others.get(key) ?? ''),
    ];
  });
  const all = [[...headings, ...more.map(({ heading }) => heading)], ...rows];
  // Where nothing is called as a name would be, whatever the file says of its guests stands first, to be told which column it is.
  const isNamed = guests.some((guest) => wholeName(guest) !== '');
  const table =
    isNamed || more.length === 0 ? all : all.map((cells) => [...cells.slice(headings.length), ...cells.slice(1, headings.length)]);
  return [sheetOf(name, table, { leftOut: leftOutOf(sections), headed: true })];
}

const genders: ReadonlyMap<string, string> = new Map([
  ['male', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['f', 'female'],
]);
