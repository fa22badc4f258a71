import { tidyName } from '../../documents/card-name';
import type { Speaker } from '../../i18n/speak';
import { markText } from './seat-words';
import type { Staged } from './staged';

export type SeatingTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Layouts of rows: there a seat is also found by its row and its place from the left of whoever looks on. */
const inRows: Readonly<Record<string, 'fromAudience' | 'own' | 'fromCamera' | 'fromRoom'>> = {
  'meeting/rostrum': 'fromAudience',
  'meeting/audience': 'own',
  'ceremony/photo': 'fromCamera',
  'banquet/head': 'fromRoom',
};

/** Who sits where, seat by seat as drawn; whoever attends and has no seat stands at the end, so that nobody is missed. */
export function seatingTable({ occasion, context, drawing }: Staged, speaker: Speaker): SeatingTable {
  const say = (key: 'seat' | 'rank' | 'name' | 'party' | 'title' | 'organization' | 'row' | 'table' | 'clockwise') =>
    speaker.say('exchange', `export.list.${key}`);
  const rows = inRows[occasion.layout];
  const hall = drawing.tables.length > 0;
  const where = rows ? [say('row'), speaker.say('exchange', `export.list.${rows}`)] : hall ? [say('table'), say('clockwise')] : [];
  const whereIs = (seat: (typeof drawing.seats)[number]['seat']): readonly string[] => {
    const placed = context.seatIn(seat);
    if (rows) return [String(placed?.row ?? ''), String(placed?.place ?? '')];
    return hall ? [placed?.table ?? '', String(placed?.place ?? '')] : [];
  };
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
    ]);
  return {
    headings: [say('seat'), ...where, say('rank'), say('name'), say('party'), say('title'), say('organization')],
    rows: [...seated, ...unseated],
  };
}
