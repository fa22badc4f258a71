import type { Party, Person } from '../../model/person';
import { attends } from '../../model/person';
import { peopleInOrder } from '../../model/reception';
import { letteredName, tidyName } from '../card-name';
import { choice, defineDocument, length, ofOccasion, tick } from '../document-kind';
import { lettered } from '../lettering';
import { partyBar, partyDisc } from '../party-sign';
import { personTitle } from '../person-words';
import { banded, nameSets, settingIn } from './card-face';
import { cardPages } from './card-sheet';
import { cardsToPrint, said } from './changed-cards';

const sizes = {
  '90x55': { width: 90, height: 55 },
  '86x54': { width: 86, height: 54 },
  '100x70': { width: 100, height: 70 },
  '105x148': { width: 105, height: 148 },
} as const;

type Tag = { readonly person: Person; readonly name: string; readonly second: string; readonly title: string };

/** 胸牌: name, the other name, office, and the reception above them; several on a sheet. */
export const nameTags = defineDocument({
  id: 'name-tags',
  scope: 'reception',
  group: 'cards',
  options: {
    of: ofOccasion,
    tagSize: choice('90x55', '86x54', '100x70', '105x148', 'free'),
    width: length(40, 120, 210, { key: 'tagSize', is: 'free' }),
    height: length(25, 80, 297, { key: 'tagSize', is: 'free' }),
    titles: tick(true),
    secondName: tick(true),
    changedOnly: tick(false),
  },
  make({ reception, context: given, contexts, speaker, last }, { of, tagSize, width, height, titles, secondName, changedOnly }) {
    const context = given ?? contexts.find(({ occasion }) => occasion.id === of);
    const size = tagSize === 'free' ? { width, height } : sizes[tagSize];
    const people = context ? context.people : peopleInOrder(reception).filter(attends);
    const tags = people.map((person): Tag => {
      const name = tidyName(person.name);
      return {
        person,
        name,
        second: secondName && person.otherName ? tidyName(person.otherName) : '',
        title: titles ? personTitle(person, speaker) : '',
      };
    });
    const inner = size.width * 0.88;
    const sets = nameSets(
      tags.map(({ name }) => name),
      { width: inner, height: size.height * 0.34, largest: size.height * 0.26 },
    );
    const band = (words: string, y: number, part: number, largest: number, voice: 'name' | 'text' | 'plain') => {
      const { lines, size: type } = banded(words, { width: inner, height: size.height * part, largest });
      return lines
        .map((line, place) =>
          lettered(line, { x: size.width / 2, y: size.height * y + (place - (lines.length - 1) / 2) * type * 1.25, size: type, voice }),
        )
        .join('');
    };
    /** As behind a chair of the seating chart: the bar of the party with its disc, under the name of the reception. */
    const partyRule = (party: Party) => {
      const [y, scale] = [size.height * 0.23, Math.sqrt(size.height / 55)];
      const disc = { x: size.width / 2, y };
      const rim = partyDisc('other', disc, 1.9 * scale, '');
      return partyBar(party, { x: size.width * 0.06, y }, inner, scale) + rim + partyDisc(party, disc, 1.3 * scale);
    };
    const drawn = ({ person, name, second, title }: Tag): string =>
      [
        band(reception.title, 0.13, 0.14, size.height * 0.075, 'plain'),
        partyRule(person.party),
        letteredName(settingIn(name, sets), { x: size.width / 2, y: size.height * (second ? 0.43 : 0.48) }),
        second ? band(second, 0.66, 0.13, size.height * 0.1, 'name') : '',
        title ? band(title, 0.84, 0.18, size.height * 0.085, 'text') : '',
      ].join('');
    const texts = tags.map(({ person, name, second, title }) => [person.id, said(name, second, title)] as const);
    const title = speaker.say('documents', 'document.name-tags');
    const { isPrinted, list } = cardsToPrint({ changedOnly, texts, title, last, reception, speaker });
    const printed = tags.filter(({ person }) => isPrinted(person.id));
    return {
      title,
      bare: true,
      pages: [...cardPages(size, printed.map(drawn)), ...list],
      people: Object.fromEntries(texts),
    };
  },
});
