import type { Voice } from './fonts';
import { brokenInto, textWidth, typeWidth, type Width } from './type-width';

/** Room between a text and the edges of its cell, millimeters. */
export const padX = 1.6;

export type Measured = {
  readonly header: string;
  /** Share of the width. */
  readonly share: number;
  /** 正文 where nothing is said. */
  readonly voice?: Voice;
  /** As wide as its longest text, up to half of the table: a seat is found by one look at one line. */
  readonly whole?: boolean;
};

/** Names and titles are bold. */
export const widthIn = (voice: Voice | undefined): Width => (voice === 'name' || voice === 'title' ? typeWidth : textWidth);

/** So that a text is never broken in a cell that is exactly as wide. */
const rounding = 0.05;

type Cells = readonly (readonly string[])[];
type Room = { readonly width: number; readonly size: number };

/** Han may break anywhere; of other scripts the longest word must find room. */
const longestWord = (text: string, measure: Width): number =>
  (text.match(/[^\s\u2e80-\uffef-]+-?/g) ?? []).reduce((most, word) => Math.max(most, measure(word)), 0);

/** What a whole column needs beyond its share, or one in which a word would break, the others give by theirs. */
function byShares(columns: readonly Measured[], rows: Cells, { width, size }: Room): readonly number[] {
  const room = (ems: number) => ems * size + 2 * padX;
  const needs = columns.map(({ header, voice, whole }, place) => {
    const measure = widthIn(voice);
    const widest = whole
      ? Math.max(typeWidth(header), ...rows.map((row) => measure(row[place] ?? '')))
      : rows.reduce((most, row) => Math.max(most, longestWord(row[place] ?? '', measure)), 0);
    const wanted = room(widest);
    return Math.max(room(longestWord(header, typeWidth)), wanted <= width / 2 ? wanted + rounding : 0);
  });
  /** Who has what it needs; what these take leaves the others less, and may leave one of them with too little. */
  const served = new Set<number>();
  for (;;) {
    const left = width - [...served].reduce((sum, place) => sum + (needs[place] ?? 0), 0);
    const shares = columns.reduce((sum, { share }, place) => (served.has(place) ? sum : sum + share), 0);
    const given = columns.map(({ share }, place) => (served.has(place) ? (needs[place] ?? 0) : (share / shares) * left));
    const short = needs.flatMap((need, place) => (!served.has(place) && need > (given[place] ?? 0) && need <= width / 2 ? [place] : []));
    if (short.length === 0) return given;
    if (served.size + short.length === columns.length) {
      // There is too little for all that is left: nobody goes shorter than another.
      const asked = short.reduce((sum, place) => sum + (needs[place] ?? 0), 0);
      return given.map((one, place) => (served.has(place) ? one : ((needs[place] ?? 0) / asked) * left));
    }
    for (const place of short) served.add(place);
  }
}

type Asking = {
  readonly place: number;
  /** Its share so far, and what it keeps of it whatever the others need: a header does not break because of them. */
  readonly width: number;
  readonly least: number;
  /** With every text on one line. */
  readonly whole: number;
  /** As its texts are on the whole. */
  readonly usual: number;
  /** For a pen. */
  readonly empty: boolean;
};

function askedBy(columns: readonly Measured[], rows: Cells, room: Room): readonly Asking[] {
  const given = byShares(columns, rows, room);
  const wide = (ems: number) => ems * room.size + 2 * padX;
  return columns.map(({ header, voice }, place) => {
    const measure = widthIn(voice);
    const filled = rows.flatMap((row) => (row[place] ? [measure(row[place])] : []));
    const width = given[place] ?? 0;
    const word = rows.reduce((most, row) => Math.max(most, longestWord(row[place] ?? '', measure)), 0);
    return {
      place,
      width,
      least:
        wide(typeWidth(header)) > width
          ? width
          : Math.max(width * 0.6, wide(longestWord(header, typeWidth)), Math.min(width, wide(word) + rounding)),
      whole: wide(filled.reduce((most, one) => Math.max(most, one), typeWidth(header))) + rounding,
      usual: wide(filled.reduce((sum, one) => sum + one, 0) / Math.max(1, filled.length)),
      empty: filled.length === 0,
    };
  });
}

/** A pool among columns whose texts break, more to the longer texts as `favor` has it, and to none more than it can use. */
function shared(pool: number, asking: readonly Asking[], favor: number): ReadonlyMap<number, number> {
  const weight = ({ usual }: Asking) => usual ** favor;
  const most = ({ whole, least }: Asking) => whole - least;
  let left = pool - asking.reduce((sum, { least }) => sum + least, 0);
  let by = asking.reduce((sum, one) => sum + weight(one), 0);
  // Whoever is soonest served goes first, and what is over goes to the others.
  const order = asking.toSorted((one, other) => most(one) / weight(one) - most(other) / weight(other));
  return new Map(
    order.map((one) => {
      const more = Math.min(most(one), (left * weight(one)) / by);
      left -= more;
      by -= weight(one);
      return [one.place, one.least + more];
    }),
  );
}

/** Rows that are tried: what is best for these is as good as best for a thousand. */
const tried = 101;

/** Lines of the rows together: of each as many as its longest cell has. */
function linesIn(columns: readonly Measured[], rows: Cells, widths: ReadonlyMap<number, number>, size: number): number {
  const cells = [...widths].map(([place, width]) => ({ place, width, measure: widthIn(columns[place]?.voice) }));
  return rows.reduce(
    (sum, row) =>
      sum +
      Math.max(1, ...cells.map(({ place, width, measure }) => brokenInto(row[place] ?? '', (width - 2 * padX) / size, measure).length)),
    0,
  );
}

const favors = [0, 0.5, 1, 2, 3];

/**
 * Millimeters of each column: its share, as long as its texts find room. What columns of short texts can spare goes to those whose texts
 * break, divided so that the rows take the fewest lines; a column without any text is for a pen, and spares nothing.
 */
export function columnWidths(columns: readonly Measured[], rows: Cells, room: Room): readonly number[] {
  const all = askedBy(columns, rows, room);
  const asking = all.filter(({ width, whole, empty }) => !empty && whole > width + 0.01);
  const spare = new Map(all.flatMap(({ place, width, whole, empty }) => (empty || whole > width ? [] : [[place, width - whole] as const])));
  const toSpare = [...spare.values()].reduce((sum, one) => sum + one, 0);
  const [has, wants] = asking.reduce(([before, after], { width, whole }) => [before + width, after + whole], [0, 0]);
  const taken = Math.min(toSpare, wants - has);
  const ways = asking.length === 1 ? [shared(has + taken, asking, 1)] : favors.map((favor) => shared(has + taken, asking, favor));
  const step = Math.max(1, rows.length / tried);
  const sample = Array.from({ length: Math.min(tried, rows.length) }, (_, place) => rows[Math.floor(place * step)] ?? []);
  const lines = ways.length === 1 ? [0] : ways.map((way) => linesIn(columns, sample, way, room.size));
  const best = ways[lines.indexOf(Math.min(...lines))];
  return all.map(({ place, width }) => best?.get(place) ?? width - (toSpare > 0 ? (taken * (spare.get(place) ?? 0)) / toSpare : 0));
}
