/**
 * The container of .xls and .doc, a small file system in one file ([MS-CFB]). Every chain of sectors ends at the latest when it is as
 * long as the file has sectors, so that a spoiled or malicious file costs no more than a whole one.
 */
export type OldContainer = {
  /** A stream of the outermost folder by its name, in capitals or not. */
  readonly stream: (name: string) => Uint8Array<ArrayBuffer> | undefined;
};

type Entry = {
  readonly name: string;
  readonly isRoot: boolean;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
  /** Other entries by number: two in the same folder, and one inside. */
  readonly beside: readonly number[];
  readonly inside: number;
};

const entryLength = 128;
/** Sector numbers from here on are no places but signs: free, end of the chain, part of the table itself ([MS-CFB] 2.1). */
const signs = 0xffff_fffa;

/** The parts of a chain one after the other. */
function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(
    Math.min(
      size,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    if (at >= whole.length) break;
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return whole;
}

function* links(table: Uint32Array, start: number): Generator<number> {
  let sector = start;
  for (let steps = 0; sector < signs && sector < table.length && steps < table.length; steps += 1) {
    yield sector;
    sector = table[sector] ?? signs;
  }
}

const numbersIn = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) => view.getUint32(place * 4, true));
};

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, place): Entry => {
    const at = place * entryLength;
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    const kind = directory[at + 66];
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      isRoot: kind === 5,
      isStream: kind === 2,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
      beside: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      inside: view.getUint32(at + 76, true),
    };
  });
}

/** What stands in the folder itself: a document that is embedded in another has streams of the same names ([MS-CFB] 2.6.4). */
function entriesOf(folder: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<number>();
  const open = [folder.inside];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const entry = entries[place];
    if (!entry || found.has(place)) continue;
    found.add(place);
    open.push(...entry.beside);
  }
  return [...found].flatMap((place) => entries[place] ?? []);
}

/** Undefined where the file is no such container, or is cut off before its directory. */
export function openOldContainer(bytes: Uint8Array): OldContainer | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift < 4 || miniShift > shift) return undefined;
  const length = 2 ** shift;
  const sectors = Math.ceil(bytes.length / length) - 1;
  const sector = (place: number) => bytes.subarray((place + 1) * length, (place + 2) * length);

  // Where the table of chains stands: 109 places in the header, further ones in sectors that name the next.
  const places = [...numbersIn(bytes.subarray(76, 512))];
  let next = view.getUint32(68, true);
  for (let steps = 0; next < signs && next < sectors && steps < sectors; steps += 1) {
    const more = numbersIn(sector(next));
    places.push(...more.subarray(0, more.length - 1));
    next = more[more.length - 1] ?? signs;
  }
  const held = places.filter((place) => place < sectors).slice(0, sectors);
  const table = numbersIn(joined(held.map(sector), held.length * length)).subarray(0, sectors);
  const chain = (start: number, size = Number.POSITIVE_INFINITY) => joined([...links(table, start)].map(sector), size);

  const entries = entriesIn(chain(view.getUint32(48, true)));
  const root = entries.find(({ isRoot }) => isRoot);
  if (!root) return undefined;
  const streams = entriesOf(root, entries).filter(({ isStream }) => isStream);
  const cutoff = view.getUint32(56, true);
  const miniLength = 2 ** miniShift;
  // Small streams lie in one stream of the root, cut into smaller sectors with a table of their own.
  const small = () => ({ stream: chain(root.start, root.size), table: numbersIn(chain(view.getUint32(60, true))) });
  return {
    stream(name) {
      const entry = streams.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return undefined;
      if (entry.size >= cutoff) return chain(entry.start, entry.size);
      const { stream, table: miniTable } = small();
      const parts = [...links(miniTable, entry.start)].map((place) => stream.subarray(place * miniLength, (place + 1) * miniLength));
      return joined(parts, entry.size);
    },
  };
}
