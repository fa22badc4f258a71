import type { Speaker } from '../../i18n/speak';
import { attends, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { inTwoLines, letteredName, sizeFor, tidyName } from '../card-name';
import { banded } from '../cards/card-face';
import { said } from '../cards/changed-cards';
import { widthIn } from '../column-widths';
import { choice, defineDocument } from '../document-kind';
import { millimeters } from '../escape';
import { fingerprintOf } from '../fingerprint';
import type { Voice } from '../fonts';
import { lettered } from '../lettering';
import { personTitle } from '../person-words';
import type { Page } from '../print-document';
import { brokenInto, hasHan, typeWidth } from '../type-width';
import { spokenTime } from '../when';
import { languageOf, type Tongue, tongueOf } from './guest-tongue';
import { type OwnEntry, programmeSheet, programmesOf } from './own-programme';

/** A quarter of A4: a card for the pocket. */
const [width, height] = [105, 148.5];
const margin = 9;
const inner = width - 2 * margin;

type Written = { readonly svg: string; readonly bottom: number };

/** Lines one below the other from a height on, from the side from which the language is read. */
function column(
  text: string,
  y: number,
  size: number,
  voice: Voice,
  options: { readonly strong?: boolean; readonly indent?: number; readonly rightToLeft?: boolean } = {},
): Written {
  const { indent = 0, rightToLeft = false, strong = false } = options;
  const edge = rightToLeft ? { x: width - margin - indent, align: 'end' as const } : { x: margin + indent, align: 'start' as const };
  if (!text) return { svg: '', bottom: y };
  const lines = brokenInto(text, (inner - indent) / size, strong ? typeWidth : widthIn(voice));
  const svg = lines.map((line, place) => lettered(line, { ...edge, y: y + (place + 0.5) * size * 1.35, size, voice, strong }));
  return { svg: svg.join(''), bottom: y + lines.length * size * 1.35 };
}

function entry({ clock, title, place, where, more }: OwnEntry, top: number, size: number, { rightToLeft }: Tongue): Written {
  const indent = size * 6.6;
  const side = rightToLeft ? { x: width - margin, align: 'end' as const } : { x: margin, align: 'start' as const };
  const time = lettered(clock, { ...side, y: top + size * 0.68, size, voice: 'plain', rightToLeft });
  const parts: string[] = [clock ? time : ''];
  let y = top;
  for (const [text, scale, voice, strong] of [
    [title, 1, 'name', false],
    [place, 0.88, 'text', false],
    [where, 0.95, 'plain', true],
    [more, 0.85, 'text', false],
  ] as const) {
    const written = column(text, y, size * scale, voice, { strong, indent, rightToLeft });
    parts.push(written.svg);
    y = written.bottom;
  }
  return { svg: parts.join(''), bottom: y + size * 0.55 };
}

type Draw = (y: number, size: number) => Written;
/** An entry of the programme, and the heading of its day. */
type Item = { readonly day: string; readonly heading: Draw; readonly draw: Draw };

function itemsOf(entries: readonly OwnEntry[], tongue: Tongue): readonly Item[] {
  const { rightToLeft, speaker } = tongue;
  return entries.map((one) => ({
    day: one.day,
    heading(y, size) {
      if (one.day === '') return { svg: '', bottom: y };
      const { svg, bottom } = column(spokenTime(one.day, speaker), y, size * 0.9, 'plain', { strong: true, rightToLeft });
      return {
        svg: `${svg}<path d="M${margin} ${millimeters(bottom + 0.4)}h${inner}" stroke="#000" stroke-width="0.15"/>`,
        bottom: bottom + 1.6,
      };
    },
    draw: (y, size) => entry(one, y, size, tongue),
  }));
}

const [first, last] = [margin + 2, height - margin];

/** The entries over as many panels as they need, in a type that fits a spread if any does. Every panel begins with the day it speaks of. */
function panelsOf(items: readonly Item[], spread: number): readonly string[] {
  const set = (size: number): readonly string[] => {
    const panels: string[] = [''];
    let y = first;
    let day = '';
    for (const { day: own, heading, draw } of items) {
      const lead = own === day ? { svg: '', bottom: y } : heading(y, size);
      if (draw(lead.bottom, size).bottom > last && y > first) {
        panels.push('');
        y = first;
        day = '';
      }
      const headed = own === day ? { svg: '', bottom: y } : heading(y, size);
      const { svg, bottom } = draw(headed.bottom, size);
      panels[panels.length - 1] += headed.svg + svg;
      [y, day] = [bottom, own];
    }
    return panels;
  };
  const sizes = [4, 3.6, 3.2, 2.9, 2.6];
  return sizes.map(set).find((panels) => panels.length <= spread) ?? set(2.9);
}

/** The name that its bearer reads. */
const nameIn = ({ name, otherName }: Person, { language }: Speaker): string =>
  tidyName(language === 'en' && otherName && hasHan(name) ? otherName : name);

/** Of a long programme each sheet has a cover, which says which it is. */
const sheetNumber = (sheet: number, count: number): string =>
  count > 1 ? lettered(`${sheet + 1} / ${count}`, { x: width / 2, y: height - margin, size: 3.2, voice: 'plain' }) : '';

function cover(person: Person, reception: Reception, speaker: Speaker): string {
  const middle = width / 2;
  const name = nameIn(person, speaker);
  const room = { width: inner, height: 26, largest: 11 };
  const lines = sizeFor([name], room) < 7 ? (inTwoLines(name) ?? [name]) : [name];
  const block = (text: string, y: number, part: number, largest: number, voice: Voice) => {
    if (!text) return '';
    const { lines: set, size } = banded(text, { width: inner, height: part, largest });
    return set
      .map((line, place) => lettered(line, { x: middle, y: y + (place - (set.length - 1) / 2) * size * 1.3, size, voice }))
      .join('');
  };
  return [
    block(reception.title, 34, 18, 6, 'title'),
    `<path d="M${margin + 12} 50h${inner - 24}" stroke="#000" stroke-width="0.3"/>`,
    letteredName({ lines, size: sizeFor(lines, room) }, { x: middle, y: 72 }),
    block(personTitle(person, speaker), 94, 14, 4, 'text'),
    block(
      [reception.date ? spokenTime(reception.date, speaker) : '', reception.place ?? ''].filter(Boolean).join('　'),
      132,
      8,
      3.6,
      'text',
    ),
  ].join('');
}

function back({ contact, sheet }: Reception, { rightToLeft, speaker }: Tongue): string {
  const heading = column(speaker.say('documents', 'personal.contact'), first, 3.6, 'plain', { strong: true, rightToLeft });
  const people = (sheet?.contacts ?? []).map(({ name, duty, phone }) => [duty, name, phone].filter(Boolean).join('　'));
  let y = heading.bottom + 2;
  const lines = [contact ?? '', ...people].filter(Boolean).map((text) => {
    const written = column(text, y, 3.4, 'text', { rightToLeft });
    y = written.bottom + 1.2;
    return written.svg;
  });
  return lines.length > 0 ? heading.svg + lines.join('') : '';
}

/** Told to the browser: Han signs have other shapes in Japanese and Korean than in Chinese. */
const inLanguage = (panel: string, { language }: Tongue): string => (panel ? `<g lang="${language}">${panel}</g>` : '');

const at = (panel: string, x: number, y: number, upsideDown = false): string =>
  `<g transform="translate(${millimeters(x)} ${millimeters(y)})${upsideDown ? ` rotate(180 ${width / 2} ${height / 2})` : ''}">${panel}</g>`;

const folds = `<path d="M0 ${height}h5M${2 * width} ${height}h-5M${width} 0v5M${width} ${2 * height}v-5" stroke="#7f7f7f" stroke-width="0.15"/>`;

/**
 * One side of A4, folded backwards across and then like a book: cover at the lower right, back at the lower left, and the spread
 * upside down above them, its left page at the upper right. A book that is read from the right opens the other way: all four change sides.
 */
function pocketSheets(front: string, panels: readonly string[], rear: string, rightToLeft: boolean): readonly Page[] {
  const [right, left] = rightToLeft ? [0, width] : [width, 0];
  const sheets: Page[] = [];
  const count = Math.max(1, Math.ceil(panels.length / 2));
  for (let sheet = 0; sheet < count; sheet += 1) {
    const [one = '', other = ''] = panels.slice(sheet * 2, sheet * 2 + 2);
    sheets.push({
      width: 2 * width,
      height: 2 * height,
      body: [
        at(front + sheetNumber(sheet, count), right, height),
        at(rear, left, height),
        at(one, right, 0, true),
        at(other, left, 0, true),
        folds,
      ].join(''),
    });
  }
  return sheets;
}

/** Flat: the cover's words and the programme on cards of a quarter of A4 side by side, to be cut. */
const flatSheets = (front: string, panels: readonly string[], rear: string, whose: string): readonly Page[] => {
  // Once cut, a card that lies alone still says whose it is.
  const named = lettered(whose, { x: width / 2, y: height - 4.5, size: Math.min(2.6, inner / typeWidth(whose)), voice: 'text' });
  const all = [front, ...panels.map((panel) => panel + named), ...(rear ? [rear + named] : [])];
  const sheets: Page[] = [];
  for (let from = 0; from < all.length; from += 4) {
    const body = all.slice(from, from + 4).map((panel, place) => at(panel, (place % 2) * width, Math.floor(place / 2) * height));
    sheets.push({ width: 2 * width, height: 2 * height, body: body.join('') + folds });
  }
  return sheets;
};

/** 个人日程卡: what one guest takes part in, with car, table and seat, in the guest's own language, folded for the pocket. */
export const personalCard = defineDocument({
  id: 'personal-card',
  scope: 'reception',
  group: 'people',
  options: { who: choice('guests', 'everybody'), fold: choice('pocket', 'cut'), language: choice('own', 'screen') },
  make({ reception, contexts, context, speaker: here }, { who, fold, language }) {
    const all = context ? context.people : peopleInOrder(reception).filter(attends);
    const people = all.filter(({ party, role }) => role !== 'driver' && (who === 'everybody' || party === 'guest'));
    const screen: Tongue = { language: here.language, speaker: here, rightToLeft: false };
    const programmes = new Map<Speaker, ReturnType<typeof programmesOf>>();
    const programmeIn = (speaker: Speaker) => {
      const known = programmes.get(speaker) ?? programmesOf(contexts, speaker);
      programmes.set(speaker, known);
      return known;
    };
    const cards = people.map((person) => {
      const tongue = language === 'own' ? tongueOf(languageOf(person)) : screen;
      const { rightToLeft, speaker } = tongue;
      const entries = programmeIn(speaker)(person);
      const nothing =
        entries.length === 0 ? column(speaker.say('documents', 'personal.nothing'), first, 3.6, 'text', { rightToLeft }).svg : '';
      const panels = (nothing ? [nothing] : panelsOf(itemsOf(entries, tongue), 2)).map((panel) => inLanguage(panel, tongue));
      const front = inLanguage(cover(person, reception, speaker), tongue);
      const rear = inLanguage(back(reception, tongue), tongue);
      return {
        flow: programmeSheet(person, entries, reception, tongue),
        pages:
          fold === 'pocket' ? pocketSheets(front, panels, rear, rightToLeft) : flatSheets(front, panels, rear, nameIn(person, speaker)),
        // Every word of it, and what is on its back: a new plate or another room is another card.
        text: [
          person.id,
          said(person.name, fingerprintOf([JSON.stringify([entries, reception.title, reception.sheet?.contacts, reception.contact])])),
        ] as const,
      };
    });
    return {
      title: here.say('documents', 'document.personal-card'),
      bare: true,
      pages: cards.flatMap(({ pages }) => pages),
      flows: cards.map(({ flow }) => flow),
      people: Object.fromEntries(cards.map(({ text }) => text)),
    };
  },
});
