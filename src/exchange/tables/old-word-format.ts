/** What a .doc says of how its letters and paragraphs are set, as far as it changes what a list says ([MS-DOC] 2.6, 2.9). */

/** Properties ([MS-DOC] 2.6.1, 2.6.2, 2.6.3). */
export const properties = {
  ...{ deleted: 0x0800, hidden: 0x083c, symbol: 0x6a09, inTable: 0x2416, endsRow: 0x2417, table: 0xd608 },
  /** Two numbers for the same: the rest stands in the stream of data. */
  ...{ elsewhere: 0x6646, elsewhereToo: 0x6645 },
} as const;

export type Setting = { readonly property: number; readonly value: DataView };

const viewOf = (bytes: Uint8Array, at: number, length: number): DataView => new DataView(bytes.buffer, bytes.byteOffset + at, length);

/** How long the value of a property is, by three bits of its number; 6 says it itself ([MS-DOC] 2.2.5.1). */
const lengths = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** Each property with its value, to the end or to what cannot be one. */
export function* settingsIn(bytes: Uint8Array): Generator<Setting> {
  const view = viewOf(bytes, 0, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.byteLength) {
    const property = view.getUint16(at, true);
    at += 2;
    let length: number | undefined = lengths[property >> 13];
    if (length === undefined && property === properties.table) {
      length = Math.max(0, view.getUint16(at, true) - 1);
      at += 2;
    } else if (length === undefined) {
      length = view.getUint8(at);
      at += 1;
    }
    if (at + length > bytes.byteLength) return;
    yield { property, value: viewOf(bytes, at, length) };
    at += length;
  }
}

/** A stretch of the file in which every letter or paragraph is set alike. */
export type Stretch = { readonly from: number; readonly to: number; readonly settings: Uint8Array };

const page = 512;

/** Where each page of settings stands ([MS-DOC] 2.8.5, 2.8.6): places in the file, then the numbers of the pages. */
function pagesIn(table: Uint8Array): readonly number[] {
  const count = Math.max(0, Math.floor((table.byteLength - 4) / 8));
  const view = viewOf(table, 0, table.byteLength);
  return Array.from({ length: count }, (_, place) => view.getUint32((count + 1 + place) * 4, true) & 0x3f_ffff);
}

type Kind = 'letters' | 'paragraphs';

/** The settings of a stretch: behind a length in bytes, or of paragraphs in pairs of bytes, and behind the number of their style. */
function settingsAt(words: Uint8Array, at: number, kind: Kind): Uint8Array {
  const length = words[at] ?? 0;
  if (kind === 'letters') return words.subarray(at + 1, at + 1 + length);
  const [from, bytes] = length === 0 ? [at + 2, 2 * (words[at + 1] ?? 0)] : [at + 1, 2 * length - 1];
  return words.subarray(from + 2, from + bytes);
}

/** Every stretch that the file tells of, in the order of the file ([MS-DOC] 2.9.33, 2.9.175). */
export function stretchesIn(words: Uint8Array, table: Uint8Array, kind: Kind): readonly Stretch[] {
  const last = Math.floor(words.byteLength / page);
  const wide = kind === 'letters' ? 1 : 13;
  // A page named twice is read once: there are no more stretches than the file has room for.
  const found = [...new Set(pagesIn(table))].flatMap((number): readonly Stretch[] => {
    if (number >= last) return [];
    const start = number * page;
    const view = viewOf(words, start, page);
    const count = Math.min(view.getUint8(page - 1), Math.floor((page - 5) / (4 + wide)));
    return Array.from({ length: count }, (_, place): Stretch => {
      const offset = view.getUint8((count + 1) * 4 + place * wide) * 2;
      return {
        from: view.getUint32(place * 4, true),
        to: view.getUint32((place + 1) * 4, true),
        settings: offset === 0 ? new Uint8Array() : settingsAt(words, start + offset, kind),
      };
    });
  });
  return found.sort((one, other) => one.from - other.from);
}

/** The stretch in which a place of the file lies. */
export function stretchAt(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) return undefined;
    if (place < stretch.from) high = middle - 1;
    else if (place >= stretch.to) low = middle + 1;
    else return stretch;
  }
  return undefined;
}
