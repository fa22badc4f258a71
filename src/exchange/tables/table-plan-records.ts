import { attributesIn, xmlTokens } from './xml';

/** The value of the first of these names that says anything; and all that the record says, as the file calls it. */
export type Attributes = ((...names: readonly string[]) => string) & { readonly others: ReadonlyMap<string, string> };
type PlanRecord = Attributes & { readonly others: Map<string, string> };

/** `first_name`, `firstName` and `First-Name` are one name. */
export const plainKey = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Text in the file is url encoded where the program found it needful. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pairsIn = (attributes: string): readonly (readonly [string, string])[] =>
  attributesIn(attributes).map(([name, value]) => [name, decoded(value).trim()] as const);

function recordFrom(attributes: string): PlanRecord {
  const others = new Map(pairsIn(attributes));
  const byKey = new Map<string, string>();
  let known = -1;
  const said = (...names: readonly string[]): string => {
    if (known !== others.size) for (const [key, value] of others) byKey.set(plainKey(key), byKey.get(plainKey(key)) || value);
    known = others.size;
    return names.map((name) => byKey.get(plainKey(name))).find((text) => text) ?? '';
  };
  return Object.assign(said, { others });
}

export type Sections = {
  /** The records of each section. */
  readonly records: ReadonlyMap<string, readonly Attributes[]>;
  /** The sections that hold anything and are not read. */
  readonly besides: ReadonlySet<string>;
};

const anyTag = '*';
const recordOf: Readonly<{ [section: string]: string }> = {
  ...{ guests: 'guest', groups: 'group', tables: 'table', affinities: 'affinity' },
  // The page of the format does not say how a field of one's own is called; whatever stands there is one.
  guest_custom_fields: anyTag,
};

/** An element inside a record, with its text (`<first>Anna</first>`) and its place among those of its name, 1 first. */
type Inner = { readonly of: PlanRecord; readonly name: string; readonly place: number; readonly plain: boolean; text: string };

/** What stands between tags is told under the name of its tag; where records have several of that name, by its place among them. */
function tellTexts(inner: readonly Inner[]): void {
  const several = new Set(inner.flatMap(({ name, place }) => (place > 1 ? name : [])));
  for (const { of, name, place, plain, text } of inner) {
    const value = decoded(text.trim());
    if (value !== '') of.others.set(plain && !several.has(name) ? name : `${name} ${place} text`, value);
  }
}

/** What lies deeper in a record belongs to it: `<custom value="x"/>` inside a guest is its third, fourth … value. */
export function sectionsOf(xml: string): Sections {
  const found = new Map<string, Attributes[]>();
  const besides = new Set<string>();
  let [section, open] = ['', 0];
  let record: PlanRecord | undefined;
  const inner: Inner[] = [];
  let inside: Inner | undefined;
  let places = new Map<string, number>();
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inside) inside.text += token.text;
      continue;
    }
    if (token.kind === 'close') {
      open -= 1;
      inside = undefined;
      if (token.name === section) section = '';
      continue;
    }
    if (!token.empty) open += 1;
    const { name, attributes } = token;
    const depth = open - (token.empty ? 0 : 1);
    const tag = recordOf[section];
    if (tag === name || (tag === anyTag && depth === 2)) {
      record = recordFrom(attributes);
      places = new Map();
      found.get(section)?.push(record);
    } else if (tag !== undefined && record) {
      const told = pairsIn(attributes);
      const one = { of: record, name, place: (places.get(name) ?? 0) + 1, plain: told.length === 0, text: '' };
      places.set(name, one.place);
      for (const [key, value] of told) record.others.set(`${name} ${one.place} ${key}`, value);
      inner.push(one);
      inside = token.empty ? undefined : one;
    } else if (tag === undefined && Object.hasOwn(recordOf, name)) {
      found.set(name, []);
      record = undefined;
      if (!token.empty) section = name;
    } else if (depth === 1 && !token.empty) section = name;
    else if (depth === 2) besides.add(section);
  }
  tellTexts(inner);
  return { records: found, besides };
}
