import type { Speaker } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { attends } from '../../model/person';
import { peopleInOrder } from '../../model/reception';
import { facesOf, type TypeSet, tidyName } from '../card-name';
import { choice, defineDocument, length, ofOccasion, tick } from '../document-kind';
import { lettered } from '../lettering';
import { personTitle } from '../person-words';
import { seatWords } from '../tables';
import { hasHan } from '../type-width';
import { type FaceText, letteredFace, type NameSets, nameRoom, nameSets } from './card-face';
import { cardPages } from './card-sheet';
import { type CardSize, cardSizeNames, cardSizeOf, unfoldedHeight } from './card-sizes';
import { cardsToPrint, said } from './changed-cards';
import { unfolded } from './fold-marks';

const points = (size: number): number => Math.floor((size / 25.4) * 72);

type Card = { readonly person: Person; readonly upper: FaceText; readonly lower: FaceText; readonly seat: string | undefined };
type Has = { readonly second: boolean; readonly title: boolean };

function drawn({ upper, lower, seat }: Card, size: CardSize, sets: NameSets, has: Has, folded: boolean): string {
  const { width, height } = size;
  const small = Math.max(2.5, height * 0.035);
  // In the corner by the fold: a long title fills the width of the other edge.
  const number = seat
    ? lettered(seat, { x: width - small * 1.5, y: small * 1.25, size: small, align: 'end', voice: 'plain', color: '#595959' })
    : '';
  const [back, front] = [letteredFace(upper, size, sets, has), letteredFace(lower, size, sets, has)];
  // The number is for who lays the table: on the sitter's side, where there are two.
  return size.flat ? front + number : unfolded(back + number, front, size, folded);
}

/** 先生、女士, Mr., Ms.: only where the list says the sex, and where the name is written in the script of these words. */
function withHonorific(name: string, { sex }: Person, speaker: Speaker): string {
  if (!sex || !(hasHan(name) || /\p{Script=Latin}/u.test(name))) return name;
  return speaker.speak('documents', `honorific.${hasHan(name) ? 'han' : 'other'}.${sex}`, { name });
}

type Faces = 'both' | 'swapped' | 'bilingual' | 'name-only';

/** Which name looks at the room (lower) and which at the sitter (upper). */
function namesOn(person: Person, faces: Faces): { readonly upper: FaceText; readonly lower: FaceText } {
  const own = tidyName(person.name);
  if (faces === 'name-only' || !person.otherName?.trim()) return { upper: { name: own }, lower: { name: own } };
  const { upper, lower } = facesOf(person);
  if (faces === 'both') return { upper: { name: upper }, lower: { name: lower } };
  if (faces === 'swapped') return { upper: { name: lower }, lower: { name: upper } };
  const one = { name: lower, second: upper };
  return { upper: one, lower: one };
}

function notesOn(set: TypeSet, script: 'han' | 'other', speaker: Speaker): readonly string[] {
  const tooLong = new Map<number, string[]>();
  for (const name of set.exceptions) {
    const size = points(set.settingOf(name).size);
    tooLong.set(size, [...(tooLong.get(size) ?? []), speaker.say('documents', 'cards.named', { name })]);
  }
  return [
    speaker.say('documents', `cards.size.${script}`, { points: points(set.size) }),
    ...(set.decidedBy ? [speaker.say('documents', 'cards.decidedBy', { name: set.decidedBy })] : []),
    ...[...tooLong].map(([size, names]) => speaker.say('documents', 'cards.exception', { names: speaker.list(names), points: size })),
  ];
}

/** 席签: one folded card a person, the upper face inverted so that both sides of the table read it. */
export const placeCards = defineDocument({
  id: 'place-cards',
  scope: 'reception',
  group: 'cards',
  options: {
    of: ofOccasion,
    size: choice('folded-a4', ...cardSizeNames.slice(1), 'free'),
    width: length(40, 180, 420, { key: 'size', is: 'free' }),
    height: length(25, 90, 210, { key: 'size', is: 'free' }),
    faces: choice('both', 'swapped', 'bilingual', 'name-only'),
    honorific: tick(false),
    titles: tick(false),
    seatNumbers: tick(false, { key: 'of', not: '' }),
    foldMarks: tick(true),
    tentative: tick(false),
    changedOnly: tick(false),
  },
  make({ reception, context: given, contexts, speaker, last }, chosen) {
    const context = given ?? contexts.find(({ occasion }) => occasion.id === chosen.of);
    const size = cardSizeOf(chosen.size, chosen.width, chosen.height);
    const invited = context ? context.people : peopleInOrder(reception).filter(attends);
    const people = chosen.tentative ? invited : invited.filter(({ status }) => status !== 'tentative');
    const waiting = invited.filter((person) => !people.includes(person)).map(({ name }) => name);
    const seatOf = (id: PersonId) => (chosen.seatNumbers ? context?.seatsOf(id)[0] : undefined);
    const cards = people.map((person): Card => {
      const { upper, lower } = namesOn(person, chosen.faces);
      const title = chosen.titles ? personTitle(person, speaker) : undefined;
      const face = (text: FaceText): FaceText => ({
        ...text,
        name: chosen.honorific ? withHonorific(text.name, person, speaker) : text.name,
        title,
      });
      return { person, upper: face(upper), lower: face(lower), seat: seatOf(person.id) };
    });
    const has = { second: cards.some(({ lower }) => lower.second), title: cards.some(({ lower }) => lower.title) };
    const names = cards.flatMap(({ upper, lower }) => [upper.name, lower.name]);
    // The whole set decides the size, also where only a few are printed: the new cards must match those on the table.
    const sets = nameSets(names, nameRoom(size, has));
    const texts = cards.map(
      ({ person, upper, lower, seat }) => [person.id, said(upper.name, lower.name, lower.second, lower.title, seat)] as const,
    );
    const sheet = { width: size.width, height: unfoldedHeight(size) };
    const title = speaker.say('documents', 'cards.title');
    const placeOf = (id: PersonId): string => {
      const at = context?.seatsOf(id)[0];
      return context && at ? seatWords(at, context, speaker) : '';
    };
    const { isPrinted, list } = cardsToPrint({ changedOnly: chosen.changedOnly, texts, title, last, reception, speaker, placeOf });
    const printed = cards.filter(({ person }) => isPrinted(person.id));
    return {
      title,
      bare: true,
      pages: [
        ...cardPages(
          sheet,
          printed.map((card) => drawn(card, size, sets, has, chosen.foldMarks)),
        ),
        ...list,
      ],
      people: Object.fromEntries(texts),
      notes: [
        ...(names.some(hasHan) ? notesOn(sets.han, 'han', speaker) : []),
        ...(names.some((name) => !hasHan(name)) ? notesOn(sets.other, 'other', speaker) : []),
        ...(waiting.length > 0 ? [speaker.say('documents', 'cards.waiting', { names: speaker.list(waiting), count: waiting.length })] : []),
      ],
    };
  },
});
