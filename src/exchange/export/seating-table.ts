import { tidyName } from '../../documents/card-name';
import { rowsSeen } from '../../documents/row-words';
import type { Speaker } from '../../i18n/speak';
import { takenSeats } from '../../model/occasion';
import { markText } from './seat-words';
import type { Staged } from './staged';

export type SeatingTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Without the columns that say nothing about anybody. */
export function withoutEmptyColumns({ headings, rows }: SeatingTable): SeatingTable {
  const kept = headings.flatMap((_, column) => (rows.some((row) => (row[column] ?? '') !== '') ? [column] : []));
  return { headings: kept.map((column) => headings[column] ?? ''), rows: rows.map((row) => kept.map((column) => row[column] ?? '')) };
}

/** Who sits where, seat by seat as drawn; whoever attends and has no seat stands at the end, so that nobody is missed. */
export function seatingTable({ occasion, context, drawing }: Staged, speaker: Speaker): SeatingTable {
  const say = (key: 'seat' | 'rank' | 'name' | 'party' | 'title' | 'organization' | 'row' | 'table' | 'clockwise' | 'locked' | 'chosen') =>
    speaker.say('exchange', `export.list.${key}`);
  const rows = rowsSeen[occasion.layout];
  const hall = drawing.tables.length > 0;
  const where = rows ? [say('row'), speaker.say('exchange', `export.list.${rows}`)] : hall ? [say('table'), say('clockwise')] : [];
  const whereIs = (seat: (typeof drawing.seats)[number]['seat']): readonly string[] => {
    const placed = context.seatIn(seat);
    if (rows) return [String(placed?.row ?? ''), String(placed?.place ?? '')];
    return hall ? [placed?.table ?? '', String(placed?.place ?? '')] : [];
  };
  const mark = (yes: true | undefined) => (yes ? speaker.say('exchange', 'export.yes') : '');
  const seatedPeople = new Set<string>();
  const seated = drawing.seats.flatMap((seat) => {
    const person = seat.person && context.personOf(seat.person);
    if (!person) return [];
    seatedPeople.add(person.id);
    return [
      [
        seat.seat,
        ...whereIs(seat.seat),
        markText(seat, drawing, speaker),
        tidyName(person.name),
        speaker.say('model', `party.${person.party}`),
        person.title ?? '',
        person.organization ?? '',
        mark(occasion.locks[seat.seat]),
        mark(occasion.chosen[seat.seat]),
      ],
    ];
  });
  const unseated = context.people
    .filter(({ id }) => !seatedPeople.has(id))
    .map((person) => [
      speaker.say('exchange', 'export.unseated'),
      ...where.map(() => ''),
      '',
      tidyName(person.name),
      speaker.say('model', `party.${person.party}`),
      person.title ?? '',
      person.organization ?? '',
      '',
      '',
    ]);
  const marked = [...takenSeats(occasion)].some(([seat]) => occasion.locks[seat] || occasion.chosen[seat]);
  const table = {
    headings: [
      ...[say('seat'), ...where, say('rank'), say('name'), say('party'), say('title'), say('organization')],
      say('locked'),
      say('chosen'),
    ],
    rows: [...seated, ...unseated],
  };
  return marked ? table : { headings: table.headings.slice(0, -2), rows: table.rows.map((row) => row.slice(0, -2)) };
}
