import type { Speaker } from '../../../i18n/speak';
import type { Occasion } from '../../../model/occasion';
import type { Person } from '../../../model/person';
import { occasionsInOrder, type Reception } from '../../../model/reception';
import type { SlipLine } from '../book-port';

/** A plan of an example: the whole of it, and the occasion that is drawn. */
export type Noted = { readonly reception: Reception; readonly occasion: Occasion };

type Note = Pick<SlipLine, 'kind' | 'label'> & { readonly key: string; readonly values: readonly string[] };

/** Facts of a person that a rule may ask about and no plate shows. */
const facts = ['title', 'organization', 'delegation', 'country', 'ethnicity', 'diet', 'languages', 'represents'] as const;

function cardOf(person: Person, people: Reception['people'], { say, speak, knows }: Speaker): readonly string[] {
  const { grade, role, sex, needs = [], together = [], officialOrder } = person;
  return [
    ...facts.flatMap((fact) => person[fact] ?? []),
    ...(grade === undefined ? [] : [speak('model', `grade.${grade}`)]),
    ...(role === 'member' ? [] : [say('model', `role.${role}`)]),
    ...(sex ? [say('model', `sex.${sex}`)] : []),
    ...needs.map((need) => (knows('model', `need.${need}`) ? speak('model', `need.${need}`) : need)),
    ...together.map((id) => say('interface', 'rulebook.noted.together', { name: people[id]?.name ?? '' })),
    ...(officialOrder === undefined ? [] : [say('interface', 'rulebook.noted.order', { order: officialOrder })]),
  ];
}

/** What a plan says besides who sits where, line by line, whether or not it says anything there. */
function notesOf({ reception, occasion }: Noted, speaker: Speaker): readonly Note[] {
  const { say } = speaker;
  const { flags = [], menu = {}, start = '', end = '', place, tables = {}, title, trappings = [], vehicles = {} } = occasion;
  const { sheet = {} } = reception;
  const line = (key: string, kind: Note['kind'], label: string, values: readonly (string | undefined)[]): Note => ({
    key,
    kind,
    label,
    values: values.filter((value) => value !== undefined && value !== '') as readonly string[],
  });
  const dish = (key: 'dishes' | 'drinks') => line(key, 'list', say('model', `menu.${key}`), menu[key] ?? []);
  const field = (key: 'purpose' | 'level') => line(key, 'field', say('model', `sheet.${key}`), [sheet[key]]);
  const others = occasionsInOrder(reception).filter(({ id }) => id !== occasion.id);
  return [
    ...Object.values(reception.people).map((person) => line(person.id, 'card', person.name, cardOf(person, reception.people, speaker))),
    ...(['hall', 'table', 'vehicle'] as const).map((where) =>
      line(`flags ${where}`, 'flags', say('model', `flags.${where}`), flags.find((one) => one.place === where)?.fromOwnRight ?? []),
    ),
    dish('dishes'),
    dish('drinks'),
    line('perHead', 'field', say('model', 'menu.perHead'), [menu.perHead === undefined ? undefined : String(menu.perHead)]),
    line(
      'tables',
      'list',
      say('model', 'occasion.tables'),
      Object.values(tables).map((table) => table?.label),
    ),
    line(
      'vehicles',
      'list',
      say('model', 'occasion.vehicles'),
      Object.entries(vehicles).map(([id, { role, capacity }]) =>
        [id, role && say('model', `convoyRole.${role}`), capacity && say('interface', 'rulebook.noted.capacity', { count: capacity })]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    line('title', 'field', say('model', 'occasion.title'), [title]),
    line('day', 'field', say('model', 'reception.date'), [start.slice(0, 10)]),
    line('hours', 'hours', say('interface', 'rulebook.noted.hours'), start && end ? [start.slice(11, 16), end.slice(11, 16)] : []),
    line('place', 'field', say('model', 'occasion.place'), [place]),
    line(
      'trappings',
      'list',
      say('model', 'occasion.trappings'),
      trappings.map((one) => say('model', `trapping.${one}`)),
    ),
    line('letter', 'field', say('model', 'letter.number'), [sheet.letter?.number]),
    field('purpose'),
    field('level'),
    line(
      'contacts',
      'field',
      say('model', 'sheet.contacts'),
      (sheet.contacts ?? []).map(({ name }) => name),
    ),
    line(
      'lodging',
      'field',
      say('model', 'sheet.lodging'),
      (sheet.lodging ?? []).map(({ place: house, room }) => [house, room && say('model', `room.${room}`)].filter(Boolean).join(' ')),
    ),
    line(
      'others',
      'list',
      say('interface', 'rulebook.noted.others'),
      others.map((one) => [one.title, [one.start?.slice(11), one.end?.slice(11)].filter(Boolean).join('–')].filter(Boolean).join(' ')),
    ),
  ];
}

const alike = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

/** A value stands where the right plan has it; of a list the order does not matter, of flags and hours it is the whole point. */
const belongs = (kind: Note['kind'], right: readonly string[], value: string, place: number) =>
  kind === 'list' || kind === 'card' ? right.includes(value) : right[place] === value;

/** Two plans whose drawings may be the same: the lines in which they differ, those of the second with what is wrong in them marked. */
export function slipsOf(
  right: Noted,
  wrong: Noted,
  speaker: Speaker,
): { readonly right: readonly SlipLine[]; readonly wrong: readonly SlipLine[] } {
  const others = new Map(notesOf(wrong, speaker).map((note) => [note.key, note.values]));
  const differing = notesOf(right, speaker).filter(({ key, values }) => !alike(values, others.get(key) ?? []));
  return {
    right: differing.map(({ kind, label, values }) => ({
      kind,
      label,
      values: values.map((text) => ({ text, wrong: false })),
      missing: false,
    })),
    wrong: differing.map(({ key, kind, label, values }) => {
      const said = others.get(key) ?? [];
      const marked = said.map((text, place) => ({ text, wrong: !belongs(kind, values, text, place) }));
      return { kind, label, values: marked, missing: said.length < values.length };
    }),
  };
}
