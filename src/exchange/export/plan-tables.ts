import { tidyName } from '../../documents/card-name';
import { ridesOf } from '../../documents/convoy/rides';
import { headed } from '../../documents/person-words';
import { tablesOf } from '../../documents/tables';
import { spokenTime } from '../../documents/when';
import type { Speaker } from '../../i18n/speak';
import { templateOf } from '../../layouts/index';
import { roomOf } from '../../model/drawn-room';
import type { Person } from '../../model/person';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { isBanquet } from '../../model/scene';
import { type Selector, sideName } from '../../model/wish';
import { vehicleColumns } from '../files/read-vehicles-file';
import type { SeatingTable } from './seating-table';
import { contextWords, settingWords } from './setting-words';
import type { Staged } from './staged';

type Rows = readonly (readonly string[])[];
const lines = (texts: readonly (string | undefined)[], between = ' ') => texts.filter(Boolean).join(between);
const sum = (amount: number | undefined) => (amount === undefined ? '' : String(amount));

/** What is settled before anybody is seated: the fields of the reception sheet, item by item. */
export function factsTable({ title, date, place, contact, sheet = {} }: Reception, speaker: Speaker): SeatingTable {
  const of = (key: 'title' | 'date' | 'place' | 'contact') => headed(speaker.say('model', `reception.${key}`));
  const field = (key: 'level' | 'purpose' | 'visitor' | 'applicant' | 'department' | 'contacts' | 'lodging' | 'costs') =>
    headed(speaker.say('model', `sheet.${key}`));
  const { level, purpose, visitor, letter = {}, applicant, department, contacts = [], lodging = [], costs = [] } = sheet;
  const letterOf = (key: 'number' | 'title' | 'from') => headed(speaker.say('model', `letter.${key}`));
  const rows: Rows = [
    [of('title'), title, ''],
    [of('date'), date ? spokenTime(date, speaker) : '', ''],
    [of('place'), place ?? '', ''],
    [of('contact'), contact ?? '', ''],
    [field('level'), level ?? '', ''],
    [field('purpose'), purpose ?? '', ''],
    [field('visitor'), visitor ?? '', ''],
    [letterOf('number'), letter.number ?? '', ''],
    [letterOf('title'), letter.title ?? '', ''],
    [letterOf('from'), letter.from ?? '', ''],
    [field('applicant'), applicant ?? '', ''],
    [field('department'), department ?? '', ''],
    ...contacts.map(({ name, duty, phone }) => [field('contacts'), name, lines([duty, phone])]),
    ...lodging.map((one) => [
      field('lodging'),
      one.place,
      lines([one.room && speaker.say('model', `room.${one.room}`), one.rooms === undefined ? undefined : `× ${one.rooms}`, one.note]),
    ]),
    ...costs.map(({ item, amount, note }) => [field('costs'), item, lines([String(amount), note])]),
  ];
  const say = (key: 'item' | 'content' | 'note') => speaker.say('exchange', `export.facts.${key}`);
  return { headings: [say('item'), say('content'), say('note')], rows: rows.filter(([, content]) => content !== '') };
}

/** A layout by its name, a room of the office's own by its. */
export function layoutName(layout: string, { rooms }: Pick<Reception, 'rooms'>, speaker: Speaker): string {
  const name = `name.${layout.replace('/', '.')}`;
  return templateOf(layout) && speaker.knows('layouts', name) ? speaker.speak('layouts', name) : (roomOf(rooms, layout)?.name ?? layout);
}

/** `2026-11-26T10:10` as a person writes it. */
const dayAndTime = (time: string | undefined): string => time?.replace('T', ' ') ?? '';

/** Each occasion with all that is known of it beside its seats: time, room, convention, flags, menu, trappings, cost. */
export function programmeTable(reception: Reception, speaker: Speaker): SeatingTable {
  const head = (
    key: 'title' | 'start' | 'end' | 'place' | 'layout' | 'settings' | 'convention' | 'given' | 'house' | 'trappings' | 'cost',
  ) => headed(speaker.say('model', `occasion.${key}`));
  const flag = (key: 'hall' | 'table' | 'vehicle') => speaker.say('model', `flags.${key}`);
  const dish = (key: 'dishes' | 'drinks' | 'perHead' | 'note') => headed(speaker.say('model', `menu.${key}`));
  const places = ['hall', 'table', 'vehicle'] as const;
  return {
    headings: [
      ...[head('title'), head('start'), head('end'), head('place'), head('layout'), head('settings')],
      ...[head('convention'), head('given'), head('house'), speaker.say('exchange', 'export.programme.attending')],
      ...places.map((place) => speaker.say('exchange', 'export.programme.flags', { place: flag(place) })),
      ...[head('trappings'), dish('dishes'), dish('drinks'), dish('perHead'), dish('note'), head('cost')],
    ],
    rows: occasionsInOrder(reception).map((occasion) => {
      const { menu = {} } = occasion;
      return [
        ...[
          occasion.title,
          dayAndTime(occasion.start),
          dayAndTime(occasion.end),
          occasion.place ?? '',
          layoutName(occasion.layout, reception, speaker),
        ],
        settingWords(occasion.settings, speaker),
        speaker.speak('conventions', `name.${occasion.convention}`),
        contextWords(occasion.given, speaker),
        (occasion.house && reception.houseConventions?.[occasion.house]?.name) ?? '',
        String(Object.keys(occasion.attendees).length),
        ...places.map((place) => lines(occasion.flags?.find((flags) => flags.place === place)?.fromOwnRight ?? [], '、')),
        (occasion.trappings ?? []).map((one) => speaker.say('model', `trapping.${one}`)).join('、'),
        ...[lines(menu.dishes ?? [], '、'), lines(menu.drinks ?? [], '、'), sum(menu.perHead), menu.note ?? '', sum(occasion.cost)],
      ];
    }),
  };
}

/** As a list of names is written, and read back: `、` between them in Chinese, `; ` else, for a comma may be part of a name. */
const namesOf = (sitters: readonly { readonly person: Person }[], { language }: Speaker): string =>
  sitters.map(({ person }) => tidyName(person.name)).join(language === 'zh-CN' ? '、' : '; ');

/** The vehicles of a ride from the head of the column, in words that `--vehicles` reads; behind them who is aboard. */
export function vehiclesTable({ context }: Staged, speaker: Speaker): SeatingTable | undefined {
  const rides = ridesOf(context, speaker);
  if (rides.length === 0) return undefined;
  return {
    headings: [
      ...vehicleColumns.map((column) =>
        headed(column === 'vehicle' ? speaker.say('exchange', 'export.vehicle') : speaker.say('model', `vehicle.${column}`)),
      ),
      speaker.say('documents', 'march.passengers'),
    ],
    rows: rides.map(({ id, known, sitters }) => [
      ...vehicleColumns.map((column) => {
        if (column === 'vehicle') return id || 'V1';
        if (column === 'role') return known.role ? speaker.say('model', `convoyRole.${known.role}`) : '';
        return String(known[column] ?? '');
      }),
      namesOf(sitters, speaker),
    ]),
  };
}

/** The tables of a meal: number, what the sign says, rank, who sits there. */
export function diningTables({ context }: Staged, speaker: Speaker): SeatingTable | undefined {
  if (!isBanquet(context.layout.id)) return undefined;
  const say = (key: 'table' | 'rank' | 'people') => speaker.say('exchange', `export.tables.${key}`);
  return {
    headings: [
      say('table'),
      headed(speaker.say('model', 'table.label')),
      say('rank'),
      headed(speaker.say('model', 'table.note')),
      say('people'),
    ],
    rows: tablesOf(context, speaker).map(({ id, rank, sitters }) => {
      const known = context.occasion.tables?.[id || 'T1'];
      return [id || 'T1', known?.label ?? '', sum(rank), known?.note ?? '', namesOf(sitters, speaker)];
    }),
  };
}

/** A side of a wish in words: a name, or what everybody of the side has. */
function sideWords(side: Selector, { people }: Pick<Reception, 'people'>, speaker: Speaker): string {
  const word = (what: 'delegation' | 'party' | 'role' | 'diet', value: string) =>
    speaker.say('exchange', 'export.words.pair', { what: speaker.say('model', `person.${what}`), value });
  switch (side.by) {
    case 'person':
      return people[side.person]?.name ?? '';
    case 'party':
      return word('party', speaker.say('model', `party.${side.party}`));
    case 'role':
      return word('role', speaker.say('model', `role.${side.role}`));
    default:
      return word(side.by, sideName(side));
  }
}

/** Rules of the staff's own in words, which `--wishes` reads in either language. */
export function wishesTable({ wishes = [], people }: Pick<Reception, 'wishes' | 'people'>, speaker: Speaker): SeatingTable {
  const head = (key: 'a' | 'relation' | 'b' | 'strength') => speaker.say('exchange', `export.wishes.${key}`);
  return {
    headings: [head('a'), head('relation'), head('b'), head('strength')],
    rows: wishes.map(({ a, relation, b, strength }) => [
      sideWords(a, { people }, speaker),
      speaker.say('model', `relation.${relation}`),
      sideWords(b, { people }, speaker),
      typeof strength === 'number' ? String(strength) : speaker.say('exchange', `export.wishes.${strength}`),
    ]),
  };
}
