import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { tidyName } from '../card-name';
import { conventionLine, occasionLine } from '../chart-words';
import type { Row } from '../flow-blocks';
import { flowPages } from '../flow-pages';
import { isRide, vehicleNumber } from '../occasion-words';
import type { Sheet } from '../paper';
import { personTitle } from '../person-words';
import type { Page } from '../print-document';
import { hasTables, tableLabel } from '../tables';
import { typeWidth } from '../type-width';

type SeatingList = {
  readonly context: OccasionContext;
  readonly drawing: Drawing;
  readonly speaker: Speaker;
  readonly sheet: Sheet;
};

/** What a table is called, or the number of a vehicle in its column; nothing in a room of rows. */
function groupsIn(context: OccasionContext, speaker: Speaker): (table: string) => string {
  if (isRide(context))
    return (table) => table && speaker.say('documents', 'ride.label', { number: vehicleNumber(context.occasion, table) });
  const named = hasTables(context);
  return (table) => (named && table ? tableLabel(table, context, speaker) : '');
}

/** Who sits where, in the order of the drawing, with the whole title. */
export function seatingList({ context, drawing, speaker, sheet }: SeatingList): readonly Page[] {
  const say = (key: 'seat' | 'rank' | 'name' | 'party' | 'title') => speaker.say('documents', `list.${key}`);
  const groupOf = groupsIn(context, speaker);
  let group = '';
  const rows = drawing.seats.flatMap(({ seat, person: id, mark }): readonly Row[] => {
    const person = id && context.personOf(id);
    if (!person) return [];
    const before = group;
    group = groupOf(context.seatIn(seat)?.table ?? '');
    return [
      ...(group !== before ? [{ group }] : []),
      [
        seat,
        mark?.kind === 'rank' ? mark.text : '',
        tidyName(person.name),
        speaker.say('documents', `legend.${person.party}`),
        personTitle(person, speaker),
      ],
    ];
  });
  // The longest seat id stands on one line.
  const longest = Math.max(...drawing.seats.map(({ seat }) => typeWidth(seat)), 1);
  return flowPages({
    sheet,
    title: speaker.say('documents', 'chart.list', { occasion: context.occasion.title }),
    line: occasionLine(context, speaker),
    blocks: [
      {
        kind: 'table',
        rows,
        columns: [
          { header: say('seat'), share: Math.max(17, longest * 4 + 4), voice: 'plain', align: 'middle' },
          { header: say('rank'), share: 19, voice: 'plain', align: 'middle' },
          { header: say('name'), share: 46, voice: 'name' },
          { header: say('party'), share: 20, align: 'middle' },
          { header: say('title'), share: 72 },
        ],
      },
    ],
    foot: conventionLine(context, speaker),
  });
}
