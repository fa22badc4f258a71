import type { Speaker } from '../../i18n/speak';
import { takenSeats } from '../../model/occasion';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { layoutName } from './plan-tables';
import type { SeatingTable } from './seating-table';

/** Who has come and who has not, as far as somebody said, and what was agreed for whoever does not come. */
export function presenceTable(reception: Reception, speaker: Speaker): SeatingTable {
  const say = (key: 'occasion' | 'name' | 'presence') => speaker.say('exchange', `export.presence.${key}`);
  const rows = occasionsInOrder(reception).flatMap(({ title, presence = {}, ifAbsent, ...occasion }) => [
    ...(ifAbsent ? [[title, '', speaker.say('exchange', `export.presence.ifAbsent.${ifAbsent}`)]] : []),
    ...(Object.keys(presence) as (keyof typeof presence)[]).toSorted().flatMap((id) => {
      const [person, state] = [reception.people[id], presence[id]];
      const seat = takenSeats(occasion).find(([, sitter]) => sitter === id)?.[0];
      return person && state
        ? [[title, [person.name, seat].filter(Boolean).join('　'), speaker.say('exchange', `export.presence.${state}`)]]
        : [];
    }),
  ]);
  return { headings: [say('occasion'), say('name'), say('presence')], rows };
}

/** Rooms and vehicles of the office's own, seat by seat where they stand, millimeters from the inner corner at the top left. */
export function roomsTable({ rooms = {} }: Reception, speaker: Speaker): SeatingTable {
  const say = (key: 'room' | 'seat' | 'x' | 'y' | 'facing' | 'note') => speaker.say('exchange', `export.rooms.${key}`);
  const all = Object.values(rooms).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    headings: [say('room'), say('seat'), say('x'), say('y'), say('facing'), say('note')],
    rows: all.flatMap(({ name, width, depth, seats, furniture, vehicle }) => [
      [
        name,
        '',
        String(width),
        String(depth),
        '',
        speaker.say('exchange', vehicle ? 'export.rooms.vehicle' : 'export.rooms.size', {
          seats: seats.length,
          furniture: furniture.length,
        }),
      ],
      ...seats.map(({ id, x, y, facing }) => [name, id, String(Math.round(x)), String(Math.round(y)), String(Math.round(facing)), '']),
    ]),
  };
}

/** Orders of seats that the office has made itself, the most honored first, each with its source. */
export function houseTable({ houseConventions = {}, rooms }: Reception, speaker: Speaker): SeatingTable {
  const say = (key: 'name' | 'layout' | 'base' | 'party' | 'order' | 'source') => speaker.say('exchange', `export.house.${key}`);
  const all = Object.values(houseConventions).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    headings: [say('name'), say('layout'), say('base'), say('party'), say('order'), say('source')],
    rows: all.flatMap(({ name, layout, base, order, source }) =>
      (['guest', 'host', 'any'] as const).flatMap((party) =>
        order[party]
          ? [
              [
                name,
                layoutName(layout, { rooms }, speaker),
                speaker.speak('conventions', `name.${base}`),
                party === 'any' ? speaker.say('exchange', 'export.house.any') : speaker.say('model', `party.${party}`),
                order[party].join(' '),
                [source.title, source.place, source.note].filter(Boolean).join('　'),
              ],
            ]
          : [],
      ),
    ),
  };
}
