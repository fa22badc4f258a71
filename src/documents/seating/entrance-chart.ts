import type { Speaker } from '../../i18n/speak';
import type { Person } from '../../model/person';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { choice, defineDocument, text, tick } from '../document-kind';
import type { Row, TableBlock } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { type NameOrder, rowsByName } from '../name-order';
import { orNobody } from '../nobody';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';
import { leftWords } from '../row-words';
import { hasTables, seatWords, tablesOf } from '../tables';

type Look = { readonly size: number; readonly titles: boolean };

const titled = (person: Person, speaker: Speaker, titles: boolean): readonly string[] => (titles ? [personTitle(person, speaker)] : []);

const rowsByTable = (context: OccasionContext, speaker: Speaker, titles: boolean): readonly Row[] =>
  tablesOf(context, speaker).flatMap(({ id, label, sitters }): readonly Row[] => {
    const heading: readonly Row[] = label && sitters.length > 0 ? [{ group: label }] : [];
    const places = sitters.map(({ seat, person }) => [
      tidyName(person.name),
      ...titled(person, speaker, titles),
      id ? seat.slice(id.length + 1) : seat,
    ]);
    return [...heading, ...places];
  });

function rowsOfSeated(context: OccasionContext, speaker: Speaker, order: NameOrder, titles: boolean): readonly Row[] {
  const seated = context.people.filter(({ id }) => context.seatsOf(id).length > 0);
  return rowsByName(seated, order, speaker, (person, name) => {
    const seat = context.seatsOf(person.id)[0];
    return [name, ...titled(person, speaker, titles), seat ? seatWords(seat, context, speaker) : ''];
  });
}

/** Names with where they sit: table by table, or by name. */
export function entranceRows(context: OccasionContext, speaker: Speaker, order: 'table' | NameOrder, { size, titles }: Look): TableBlock {
  const say = (key: 'name' | 'seat' | 'title') => speaker.say('documents', `list.${key}`);
  const rows = order === 'table' ? rowsByTable(context, speaker, titles) : rowsOfSeated(context, speaker, order, titles);
  return {
    kind: 'table',
    size,
    columns: [
      { header: say('name'), share: titles ? 34 : 52, voice: 'name' },
      ...(titles ? [{ header: say('title'), share: 44 }] : []),
      { header: say('seat'), share: order === 'table' ? 12 : 34, whole: true, voice: 'plain' as const, align: 'end' as const },
    ],
    rows,
  };
}

/** 入口席位表: for the board at the door, by table or by name. */
export const entranceChart = defineDocument({
  id: 'entrance-chart',
  scope: 'occasion',
  group: 'seating',
  suits: (context) => !isRide(context),
  options: {
    order: choice('pinyin', 'stroke', 'latin', 'table'),
    paper: choice('A4', 'A3'),
    type: choice('normal', 'large'),
    titles: tick(false),
    heading: text(120),
  },
  make({ context, speaker }, { order, paper, type, titles, heading }) {
    const size = type === 'large' ? 5 : 3.7;
    const wide = (paper === 'A3' ? 3 : 2) - (titles ? 1 : 0) - (type === 'large' && paper === 'A3' ? 1 : 0);
    const key = hasTables(context) ? 'table.listTitle' : 'chart.list';
    const title = heading.trim() || speaker.say('documents', key, { occasion: context.occasion.title });
    return {
      title,
      ...flowing({
        sheet: sheetOf(paper, 'portrait'),
        title,
        line: occasionLine(context, speaker),
        foot: leftWords(context, speaker),
        columns: Math.max(1, wide),
        blocks: [orNobody(entranceRows(context, speaker, order, { size, titles }), speaker)],
      }),
    };
  },
});
