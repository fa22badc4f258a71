import { type LeftOut, type Sheet, sheetOf, type TableFault } from './sheet';
import { attribute, xmlTokens } from './xml';

/**
 * A plan of PerfectTablePlan (.tp): XML in which records refer to each other by place, 0 first
 * (perfecttableplan.com, Help, Reference, "PerfectTablePlan file format"). It comes in as one sheet of guests, with the seat that each
 * has: tables are `T1`, `T2` … as the file lists them, seats are counted from 1.
 */
export const isTablePlan = (text: string): boolean => /^\s*</.test(text.slice(0, 200)) && /<guests[\s>/]/.test(text);

/** The value of the first of these attributes that says anything; names of what the record says besides. */
type Attributes = ((...names: readonly string[]) => string) & { readonly others: ReadonlyMap<string, string> };

/** Text in the file is url encoded where the program found it needful. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pairs = /([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

function recordFrom(attributes: string): Attributes & { readonly others: Map<string, string> } {
  const said = (...names: readonly string[]): string =>
    decoded(names.map((name) => attribute(attributes, name)).find((text) => text) ?? '').trim();
  const others = new Map([...attributes.matchAll(pairs)].map(([, name = '']) => [name, said(name)] as const));
  return Object.assign(said, { others });
}

type Sections = {
  /** The records of each section. */
  readonly records: ReadonlyMap<string, readonly Attributes[]>;
  /** The sections that hold anything and are not read. */
  readonly besides: ReadonlySet<string>;
};

/** What lies deeper in a record belongs to it: `<custom value="x"/>` inside a guest is its third, fourth … value. */
function sectionsOf(xml: string): Sections {
  const found = new Map<string, Attributes[]>();
  const besides = new Set<string>();
  let [section, open, inner] = ['', 0, 0];
  let record: (Attributes & { readonly others: Map<string, string> }) | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      open -= 1;
      if (token.name === section) section = '';
      continue;
    }
    if (!token.empty) open += 1;
    const { name, attributes } = token;
    const depth = open - (token.empty ? 0 : 1);
    const tag = recordOf[section];
    if (tag === name || (tag === anyTag && depth === 2)) {
      record = recordFrom(attributes);
      inner = 0;
      found.get(section)?.push(record);
    } else if (tag !== undefined) {
      inner += 1;
      for (const [key, value] of recordFrom(attributes).others) record?.others.set(`${name} ${inner} ${key}`, value);
    } else if (Object.hasOwn(recordOf, name)) {
      found.set(name, []);
      if (!token.empty) section = name;
    } else if (depth === 1 && !token.empty) section = name;
    else if (depth === 2) besides.add(section);
  }
  return { records: found, besides };
}
const anyTag = '*';
const recordOf: Readonly<Record<string, string>> = {
  ...{ guests: 'guest', groups: 'group', tables: 'table', affinities: 'affinity' },
  // The page of the format does not say how a field of one's own is called; whatever stands there is one.
  guest_custom_fields: anyTag,
};

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

/** What the list of guests is made of; an id means something to that program alone. */
const read = new Set(
  [
    ['id', 'first_name', 'firstname', 'first', 'last_name', 'lastname', 'last', 'display_name', 'displayname', 'name', 'title', 'gender'],
    ['group', 'meal', 'special_requirements', 'special_req', 'special', 'accepted', 'notes', 'note'],
  ].flat(),
);

/** Everything else that is said of guests, under its own name: a field of one's own under the name that the plan gives it. */
function otherColumns(
  guests: readonly Attributes[],
  fields: readonly Attributes[],
): readonly { readonly key: string; readonly heading: string }[] {
  const keys = new Set(guests.flatMap(({ others }) => [...others].flatMap(([key, value]) => (value === '' || read.has(key) ? [] : [key]))));
  return [...keys].map((key) => {
    const place = /^\S+ (\d+) (?:value|data)$/.exec(key)?.[1];
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
      guest('meal'),
      guest('special_requirements', 'special_req', 'special'),
      accepted[guest('accepted')] ?? '',
      guest('notes', 'note'),
      place?.table ?? '',
      place?.seat ?? '',
      nearness.get(index)?.join('; ') ?? '',
      ...more.map(({ key }) => guest.others.get(key) ?? ''),
    ];
  });
  return [sheetOf(name, [[...headings, ...more.map(({ heading }) => heading)], ...rows], { leftOut: leftOutOf(sections) })];
}

const genders: ReadonlyMap<string, string> = new Map([
  ['male', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['f', 'female'],
]);
