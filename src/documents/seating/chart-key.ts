import type { Point } from '../../geometry/point';
import { lettered } from '../lettering';
import { brokenInto, hasHan, textWidth, typeWidth } from '../type-width';

/** A seat whose plate shows its id, and who sits there. */
export type KeyEntry = { readonly id: string; readonly name: string; readonly title: string };

const sizes = [3.4, 3.1, 2.8, 2.5, 2.3] as const;
const leading = 1.42;
const titleShare = 0.86;
/** Between two columns, and between the seat id and the name; millimeters. */
const [between, behindId] = [5, 1.6];
/** Nobody looks for a name among more columns than this. */
const mostColumns = 6;

type Room = { readonly width: number; readonly height: number };
type Line = { readonly id: string; readonly name: string; readonly title: string };
type Column = readonly Line[];
type Measured = KeyEntry & { readonly nameEms: number; readonly titleEms: number };

/** How one column is set: `titleAt` is where the titles begin that stand on the line of their names. */
type Type = { readonly size: number; readonly idWidth: number; readonly titleAt: number; readonly room: number };
type Setting = { readonly type: Type; readonly step: number; readonly columns: readonly Column[] };

const widthOf = ({ nameEms, titleEms }: Measured, { size, titleAt }: Type): number =>
  titleEms > 0 ? Math.max(titleAt, nameEms * size + size) + titleEms * size * titleShare : nameEms * size;

/** One line where name and title find room in it; otherwise the title goes on below, and so does a name of many words. */
function linesOf(entry: Measured, type: Type): readonly Line[] {
  const { id, name, title, nameEms, titleEms } = entry;
  const { size, room, titleAt } = type;
  // How wide a Latin name comes out differs from font to font: a title behind it would stand off.
  const oneLine = titleAt > 0 || titleEms === 0 || hasHan(name);
  if (oneLine && widthOf(entry, type) <= room) return [{ id, name, title }];
  const titleSize = size * titleShare;
  const names = nameEms * size <= room ? [name] : brokenInto(name, room / size);
  const titles = title ? (titleEms * titleSize <= room ? [title] : brokenInto(title, room / titleSize, textWidth)) : [];
  return [
    ...names.map((line, place): Line => ({ id: place === 0 ? id : '', name: line, title: '' })),
    ...titles.map((line): Line => ({ id: '', name: '', title: line })),
  ];
}

/** Titles in a column of their own where every entry is one line so, otherwise each behind its name. */
function typeFor(entries: readonly Measured[], size: number, columnWidth: number): Type {
  const idWidth = Math.max(...entries.map(({ id }) => typeWidth(id))) * size * titleShare + behindId;
  const names = Math.max(...entries.map(({ nameEms }) => nameEms)) * size + size;
  const type = { size, idWidth, titleAt: names, room: columnWidth - idWidth };
  return entries.every((entry) => widthOf(entry, type) <= type.room) ? type : { ...type, titleAt: 0 };
}

/** So many lines high, no entry parted; undefined where that takes more columns than there are. */
function inColumns(entries: readonly (readonly Line[])[], count: number, most: number): readonly Column[] | undefined {
  const columns: Line[][] = [[]];
  for (const lines of entries) {
    const last = columns.at(-1) ?? [];
    if (last.length + lines.length <= most) last.push(...lines);
    else columns.push([...lines]);
    if (columns.length > count || lines.length > most) return undefined;
  }
  return columns;
}

/** The longest piece of a name that is not parted: a word, one half of a double name, what stands between two dots. What is longer than any word is. */
const longestWord = (entries: readonly Measured[]): number =>
  Math.min(24, Math.max(...entries.flatMap(({ name }) => name.split(/\s+|(?<=[-·•・‧])/u).map(typeWidth))));

function settingOf(entries: readonly Measured[], { width, height }: Room): Setting | undefined {
  // A column narrower than a name of four signs and a title, or than one word, only breaks names.
  const narrowest = Math.max(7, longestWord(entries));
  for (const size of sizes) {
    const most = Math.floor(height / (size * leading));
    for (let count = 1; count <= mostColumns; count += 1) {
      const columnWidth = (width - between * (count - 1)) / count;
      const type = typeFor(entries, size, columnWidth);
      if (type.room < size * narrowest) break;
      const lines = entries.map((entry) => linesOf(entry, type));
      const all = lines.reduce((sum, each) => sum + each.length, 0);
      if (all > most * count) continue;
      // Columns of one height, as far as it goes.
      for (let high = Math.ceil(all / count); high <= most; high += 1) {
        const columns = inColumns(lines, count, high);
        if (columns) return { type, step: columnWidth + between, columns };
      }
    }
  }
  return undefined;
}

export type Key = {
  /** What it takes of the room that it was given. */
  readonly width: number;
  readonly height: number;
  readonly svgAt: (corner: Point) => string;
};

function painted({ type: { size, idWidth, titleAt }, step, columns }: Setting, corner: Point): string {
  return columns
    .flatMap((lines, column) =>
      lines.flatMap(({ id, name, title }, place) => {
        const [x, y] = [corner.x + column * step, corner.y + (place + 0.5) * size * leading];
        const after = name ? Math.max(titleAt, typeWidth(name) * size + size) : 0;
        return [
          ...(id ? [lettered(id, { x, y, size: size * titleShare, align: 'start', voice: 'plain', color: '#333333' })] : []),
          ...(name ? [lettered(name, { x: x + idWidth, y, size, align: 'start', voice: 'name' })] : []),
          ...(title ? [lettered(title, { x: x + idWidth + after, y, size: size * titleShare, align: 'start', voice: 'text' })] : []),
        ];
      }),
    )
    .join('');
}

/** 席位对照: the ids of seats with who sits there, as large as the room lets it be; undefined where it would be too small to read. */
export function chartKey(entries: readonly KeyEntry[], room: Room): Key | undefined {
  const measured = entries.map((entry) => ({ ...entry, nameEms: typeWidth(entry.name), titleEms: textWidth(entry.title) }));
  const setting = settingOf(measured, room);
  if (!setting) return undefined;
  const { type, step, columns } = setting;
  const lineWidth = ({ name, title }: Line) =>
    widthOf(
      { id: '', name, title, nameEms: typeWidth(name), titleEms: textWidth(title) },
      name ? type : { ...type, titleAt: 0, size: type.size },
    );
  return {
    width: step * (columns.length - 1) + type.idWidth + Math.max(...columns.flat().map(lineWidth)),
    height: Math.max(...columns.map(({ length }) => length)) * type.size * leading,
    svgAt: (corner) => painted(setting, corner),
  };
}
