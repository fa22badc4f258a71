import type { Reception } from '../../model/reception';
import type { Sheet } from '../tables/sheet';
import { sortedKeys } from './write-plan';

/**
 * The whole plan as two columns of text that a person can read: on each row one record (`/people/p3`), and what is known of it, a line
 * for each fact (`title = "市长"`). Whatever the lists of a workbook do not say stands here, so that nothing is lost on the way.
 */
export type PlanRow = readonly [place: string, facts: string];

type Records = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Records => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Excel's limits are 32,767 signs and 253 line ends in a cell. */
const [mostSigns, mostLines] = [30_000, 200];
/** Behind a place: the last line of its facts goes on in the next row. */
const goesOn = ' …';

/** Keys that anybody may have written stand in a place without the sign that parts it, and without white space, which cells lose. */
const inPlace = (key: string): string =>
  key.replaceAll(/[~/\s…\uFFFD]/g, (sign) => (sign === '~' ? '~0' : sign === '/' ? '~1' : `~u${sign.charCodeAt(0).toString(16)};`));
const fromPlace = (text: string): string =>
  text.replaceAll(/~(?:0|1|u([0-9a-f]{1,4});)/g, (sign, code?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign === '~0' ? '~' : '/',
  );

/** JSON of signs that every program carries; what is no letter, number, mark or space, and the sign for a lost letter, is told by its number. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} \u3000]|\uFFFD/gu, (sign) =>
    Array.from({ length: sign.length }, (_, unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''),
  );

const plainKey = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
const factOf = (key: string, value: unknown): string => `${plainKey.test(key) ? key : jsonText(key)} = ${jsonText(value)}`;

/** Cuts a line that no cell holds, never beside white space and never within a sign. */
function* piecesOf(line: string): Generator<string> {
  let from = 0;
  while (line.length - from > mostSigns) {
    let to = from + mostSigns;
    while (to > from + 1 && (/\s/.test(line.slice(to - 1, to + 1)) || /[\ud800-\udbff]/.test(line[to - 1] ?? ''))) to -= 1;
    yield line.slice(from, to);
    from = to;
  }
  yield line.slice(from);
}

/** The facts of one record in as many cells as they take. */
function* cellsOf(place: string, facts: readonly string[]): Generator<PlanRow> {
  let held: string[] = [];
  let signs = 0;
  for (const fact of facts) {
    if (held.length > 0 && (held.length >= mostLines || signs + fact.length >= mostSigns)) {
      yield [place, held.join('\n')];
      [held, signs] = [[], 0];
    }
    const pieces = [...piecesOf(fact)];
    for (const piece of pieces.slice(0, -1)) yield [`${place}${goesOn}`, piece];
    held.push(pieces.at(-1) ?? '');
    signs += fact.length + 1;
  }
  if (held.length > 0) yield [place, held.join('\n')];
}

function* rowsFrom(record: Records, place: string): Generator<PlanRow> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  const isFull = (value: unknown): value is Records => isRecord(value) && Object.keys(value).length > 0;
  yield* cellsOf(
    place,
    entries.flatMap(([key, value]) => (isFull(value) ? [] : [factOf(key, value)])),
  );
  for (const [key, value] of entries) if (isFull(value)) yield* rowsFrom(value, `${place === '/' ? '' : place}/${inPlace(key)}`);
}

export const planRows = (reception: Reception): readonly PlanRow[] => {
  const sorted = sortedKeys(reception);
  return isRecord(sorted) ? [...rowsFrom(sorted, '/')] : [];
};

/** Whether the sheet is one that `planRows` wrote: below its headings stands what every plan says of itself. */
const isPlanSheet = ({ rows }: Sheet): boolean =>
  rows.some(({ cells: [place, facts] }) => place === '/' && /^format = "xici"$/m.test(facts ?? ''));

export const planSheetIn = (sheets: readonly Sheet[]): Sheet | undefined => sheets.find(isPlanSheet);

/** A record as it comes together; a Map, for a key may be called like something that every object has from birth. */
type Grown = Map<string, Grown | string>;

/** `title = "市长"` as key and value, both still JSON; undefined where the line is none. */
function readFact(line: string): readonly [key: string, json: string] | undefined {
  const [, quoted, plain, json] = /^(?:("(?:[^"\\]|\\.)*")|([^\s"=]+)) = (.*)$/su.exec(line) ?? [];
  if (json === undefined) return undefined;
  return [quoted ?? JSON.stringify(plain), json];
}

const jsonOf = (grown: Grown): string =>
  `{${[...grown].map(([key, value]) => `${key}:${typeof value === 'string' ? value : jsonOf(value)}`).join(',')}}`;

function recordAt(root: Grown, place: string): Grown {
  let at = root;
  for (const part of place.split('/').slice(1)) {
    if (part === '') continue;
    const key = JSON.stringify(fromPlace(part));
    const next = at.get(key);
    if (next instanceof Map) at = next;
    else {
      const grown: Grown = new Map();
      at.set(key, grown);
      at = grown;
    }
  }
  return at;
}

/** The text of the plan file that the sheet holds. Rows that somebody damaged make a text that is no plan: reading it says so. */
export function planTextOf(sheet: Sheet): string {
  const root: Grown = new Map();
  let open = '';
  for (const { cells } of sheet.rows) {
    const [place = '', facts = ''] = cells;
    if (!place.startsWith('/')) continue;
    if (place.endsWith(goesOn)) {
      open += facts;
      continue;
    }
    const record = recordAt(root, place);
    for (const line of `${open}${facts}`.split(/\r?\n/)) {
      const fact = readFact(line.trim());
      if (fact) record.set(...fact);
      else if (line.trim() !== '') return line;
    }
    open = '';
  }
  return jsonOf(root);
}
