import type { Speaker } from '../i18n/speak';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';
import { facesOf, letteredName, type Room, type TypeSet, typeSetFor } from './card-name';
import { type CardSize, type CardSizeName, cardSizes, sheetFor } from './card-sizes';
import { millimeters } from './escape';
import type { PaperFonts } from './fonts';
import { lettered } from './lettering';
import type { Page, PrintDocument } from './print-document';
import { hasHan } from './type-width';

export type PlaceCardOptions = {
  readonly size?: CardSizeName;
  /** `both` (standard): the foreign name on one face, the Chinese one on the other, when both are known. */
  readonly faces?: 'both' | 'name-only';
  /** Short ticks at the edges where the card is folded. */
  readonly foldMarks?: boolean;
  /** Printed small on the sitter's side; absent: nothing is printed there. */
  readonly seatOf?: (person: PersonId) => string | undefined;
  readonly fonts?: PaperFonts;
};

export type PlaceCardRequest = {
  /** In the order in which the cards shall lie on the pile. */
  readonly people: readonly Person[];
  readonly speaker: Speaker;
  readonly options?: PlaceCardOptions;
};

/** The type is as large as a face allows, up to 114 points. */
const roomOf = ({ width, height }: CardSize): Room => ({
  width: width * 0.88,
  height: height * 0.8,
  largest: Math.min(40.2, height * 0.4),
});

const points = (size: number): number => Math.floor((size / 25.4) * 72);

/** What each face may say about its set: Chinese and foreign names have a size of their own. */
type Sets = { readonly han: TypeSet; readonly other: TypeSet };
const setOf = (name: string, { han, other }: Sets): TypeSet => (hasHan(name) ? han : other);

type CardFaces = { readonly person: Person; readonly upper: string; readonly lower: string };

function card({ person, upper, lower }: CardFaces, size: CardSize, sets: Sets, { foldMarks = true, seatOf }: PlaceCardOptions): string {
  const { width, height, foot } = size;
  const middle = { x: width / 2, y: height / 2 };
  const face = (name: string) => letteredName(setOf(name, sets).settingOf(name), middle);
  const seat = seatOf?.(person.id);
  const small = Math.max(2.5, height * 0.035);
  const number = seat
    ? lettered(seat, { x: width - small * 3, y: height - small * 2.5, size: small, align: 'end', voice: 'plain', color: '#595959' })
    : '';
  const folds = foot ? [height, 2 * height] : [height];
  const ticks = folds.map(
    (y) => `<path d="M0 ${millimeters(y)}h6M${millimeters(width)} ${millimeters(y)}h-6" stroke="#7f7f7f" stroke-width="0.15"/>`,
  );
  return [
    // Folded upright, this face looks to the back: it is printed upside down.
    `<g transform="rotate(180 ${millimeters(middle.x)} ${millimeters(middle.y)})">${face(upper)}${number}</g>`,
    `<g transform="translate(0 ${millimeters(height)})">${face(lower)}</g>`,
    ...(foldMarks ? ticks : []),
  ].join('');
}

function notesOn({ han, other }: Sets, speaker: Speaker, both: { readonly han: boolean; readonly other: boolean }): readonly string[] {
  const noteOn = (set: TypeSet, script: 'han' | 'other') => [
    speaker.say('documents', `cards.size.${script}`, { points: points(set.size) }),
    ...(set.decidedBy ? [speaker.say('documents', 'cards.decidedBy', { name: set.decidedBy })] : []),
    ...set.exceptions.map((name) => speaker.say('documents', 'cards.exception', { name, points: points(set.settingOf(name).size) })),
  ];
  return [...(both.han ? noteOn(han, 'han') : []), ...(both.other ? noteOn(other, 'other') : [])];
}

/** 席签: one folded card a person, the upper face inverted so that both sides of the table read it. */
export function placeCards({ people, speaker, options = {} }: PlaceCardRequest): PrintDocument {
  const size: CardSize = cardSizes[options.size ?? 'folded-a4'];
  const cards = people.map((person): CardFaces => {
    const other = options.faces === 'name-only' ? undefined : person.otherName;
    return { person, ...facesOf({ name: person.name, otherName: other }) };
  });
  const names = [...new Set(cards.flatMap(({ upper, lower }) => [upper, lower]))];
  const room = roomOf(size);
  const [han, other] = [names.filter(hasHan), names.filter((name) => !hasHan(name))];
  const sets = { han: typeSetFor(han, room), other: typeSetFor(other, room) };

  const sheet = sheetFor(size);
  const pages: Page[] = [];
  for (let first = 0; first < cards.length; first += sheet.places.length) {
    const bodies = cards.slice(first, first + sheet.places.length).map((faces, place) => {
      const { x = 0, y = 0 } = sheet.places[place] ?? {};
      return `<g transform="translate(${millimeters(x)} ${millimeters(y)})">${card(faces, size, sets, options)}</g>`;
    });
    pages.push({ width: sheet.width, height: sheet.height, body: `${bodies.join('')}${sheet.marks}` });
  }
  return {
    id: 'place-cards',
    title: speaker.say('documents', 'cards.title'),
    language: speaker.language,
    pages,
    notes: notesOn(sets, speaker, { han: han.length > 0, other: other.length > 0 }),
    ...(options.fonts ? { fonts: options.fonts } : {}),
  };
}
