import type { Person } from '../model/person';
import type { PlateLine } from './drawing';
import { isIdeographic, type NameCustom, nameLines, nameSizes, shortName, withoutParticles } from './name-lines';
import { officeForms } from './office-line';
import { pixel } from './plate-places';
import { emWidth, fittingSize } from './text-width';

const titleSize = 10.5 * pixel;
const titleLeast = 9 * pixel;
const lead = 1.28;
const most = 3;

/** Where a long Chinese title may end its first line: after a body or a place. */
const joint = /(?<=.(?:[部局会院府司厅处区省州县团社组室协]|市(?![委政])|委(?![员会])|办(?![公事])|公司|集团|中心))(?=.{2,})/u;

function titleHalves(title: string): readonly string[] {
  const parts = isIdeographic(title) ? title.split(joint) : title.split(/\s+/);
  if (parts.length < 2) return [];
  const glue = isIdeographic(title) ? '' : ' ';
  const cuts = parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join(glue), parts.slice(index + 1).join(glue)]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map(emWidth));
  return cuts.reduce((left, right) => (widest(right) < widest(left) ? right : left));
}

/** The title in one line, in two where there is room for them, or not at all: never too small to read, never cut. */
function titleLines(title: string, width: number, room: number): readonly string[] {
  const fits = (lines: readonly string[]) => lines.length > 0 && lines.every((line) => fittingSize(line, width, titleSize) >= titleLeast);
  if (room >= 1 && fits([title])) return [title];
  const halves = titleHalves(title);
  return room >= 2 && fits(halves) ? halves : [];
}

type Unplaced = Omit<PlateLine, 'below'>;

function stacked(lines: readonly Unplaced[]): readonly PlateLine[] {
  const height = lines.reduce((sum, { size }) => sum + size * lead, 0);
  let top = -height / 2;
  return lines.map((line) => {
    const below = top + (line.size * lead) / 2;
    top += line.size * lead;
    return { ...line, below };
  });
}

const heightOf = (lines: readonly Unplaced[]): number => lines.reduce((sum, { size }) => sum + size * lead, 0);

const squeezed = (lines: readonly Unplaced[], height: number): readonly Unplaced[] => {
  const share = Math.min(1, height / heightOf(lines));
  return share === 1 ? lines : lines.map((line) => ({ ...line, size: line.size * share }));
};

const smallest = (lines: readonly Unplaced[]): number => Math.min(...lines.map(({ size }) => size));

/** The name broken by its rules; on one line where the plate is too low for two that can be read (a folding seat). */
function namedWithin(name: string, width: number, height: number, custom: NameCustom): readonly Unplaced[] {
  const broken = nameLines(name, width, custom).map((line): Unplaced => ({ ...line, kind: 'name' }));
  const least = smallest(squeezed(broken, height));
  if (broken.length === 1 || least >= nameSizes.least) return broken;
  const size = Math.min(fittingSize(name, width, nameSizes.strong), height / lead);
  return size > least ? [{ text: name, size, strong: true, kind: 'name' }] : broken;
}

type Named = Pick<Person, 'name' | 'title' | 'organization' | 'delegation'>;
type PlateSize = { readonly width: number; readonly height: number };
export type PlateText = { readonly lines: readonly PlateLine[]; readonly short: readonly PlateLine[] };

const kept = new WeakMap<Named, Map<string, PlateText>>();

/** Name and title as they stand on a plate of this size, and the short name, or what tells namesakes `apart`, for when it is seen from afar. Kept by person. */
export function plateLines(person: Named, plate: PlateSize, custom: NameCustom, apart?: string): PlateText {
  const key = `${plate.width} ${plate.height} ${custom.familyLast} ${custom.familyFirst === true} ${apart ?? ''}`;
  const ofPerson = kept.get(person) ?? new Map<string, PlateText>();
  kept.set(person, ofPerson);
  const known = ofPerson.get(key) ?? setLines(person, plate, custom, apart);
  ofPerson.set(key, known);
  return known;
}

function setLines(person: Named, plate: PlateSize, custom: NameCustom, apart: string | undefined): PlateText {
  const width = plate.width - Math.min(5 * pixel, plate.width * 0.08);
  const height = plate.height - 4 * pixel;
  const { name } = person;
  const named = namedWithin(name, width, height, custom);
  const left = Math.floor((height - heightOf(named)) / (titleSize * lead));
  const room = Math.min(left, most - named.length);
  const below =
    officeForms(person)
      .map((office) => titleLines(office, width, room))
      .find((lines) => lines.length > 0) ?? [];
  const titled = below.map(
    (text): Unplaced => ({
      text,
      size: Math.min(...below.map((line) => fittingSize(line, width, titleSize))),
      strong: false,
      kind: 'title',
    }),
  );
  const brief = apart ?? shortName(name, custom);
  // Seen from afar the short name may be larger: it has the plate for itself.
  const size = fittingSize(brief, width, nameSizes.strong * 1.25);
  const short: readonly Unplaced[] =
    size >= nameSizes.least
      ? [{ text: brief, size, strong: true, kind: 'name' }]
      : nameLines(withoutParticles(brief), width, custom).map((line) => ({ ...line, strong: true, kind: 'name' }));
  return {
    lines: stacked(squeezed([...named, ...titled], height)),
    short: stacked(squeezed(short, height)),
  };
}
