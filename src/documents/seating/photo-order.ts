import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { choice, defineDocument, tick } from '../document-kind';
import type { Row } from '../flow-blocks';
import { type FlowSheet, flowing } from '../flow-pages';
import { orNobody } from '../nobody';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';
import { drawingOf } from '../print-job';
import { rowNumber, rowWords } from '../row-words';
import { chartPages } from './seating-chart';

/** 合影站位表: the drawing, each row from the camera's left, and the list to call by, the rear row first. */
export const photoOrder = defineDocument({
  id: 'photo-order',
  scope: 'occasion',
  group: 'seating',
  suits: ({ layout }) => layout.id === 'ceremony/photo',
  options: { paper: choice('A4', 'A3'), names: choice('horizontal', 'vertical'), callList: tick(true) },
  make({ context, speaker }, { paper, names, callList }) {
    const { layout, occasion } = context;
    const say = (key: 'seat' | 'name' | 'title' | 'check') => speaker.say('documents', `list.${key}`);
    const title = speaker.say('documents', 'photo.title', { occasion: occasion.title });
    const chart = chartPages({
      context,
      speaker,
      drawing: drawingOf(context, speaker),
      options: { paper, orientation: 'landscape', names, heading: title, titlesListed: true },
    });
    const rows = [...new Set(layout.seats.map(({ row }) => row))].sort((left, right) => left - right);
    const standing = (row: number) =>
      layout.seats
        .filter((seat) => seat.row === row)
        .sort((left, right) => left.place - right.place)
        .flatMap(({ id, place }) => {
          const person = context.occupant(id);
          return person ? [{ person, place, id }] : [];
        });
    const rowName = (row: number) =>
      speaker.say('documents', row === rows[0] ? 'photo.frontRow' : 'photo.row', { row: rowNumber(row, speaker) });
    const list = (order: readonly number[], cells: (one: ReturnType<typeof standing>[number]) => readonly string[]): readonly Row[] =>
      order.flatMap((row): readonly Row[] => {
        const people = standing(row);
        return people.length > 0
          ? [{ group: `${rowName(row)}　${speaker.say('documents', 'photo.count', { count: people.length })}` }, ...people.map(cells)]
          : [];
      });
    const sheet = sheetOf('A4', 'portrait');
    const line = occasionLine(context, speaker);
    const foot = speaker.say('documents', 'photo.fromLeft');
    const byRow: FlowSheet = {
      sheet,
      title: speaker.say('documents', 'photo.rows', { occasion: occasion.title }),
      line,
      foot,
      blocks: [
        orNobody(
          {
            kind: 'table',
            columns: [
              { header: speaker.say('documents', 'photo.place'), share: 16, voice: 'plain', align: 'middle' },
              { header: say('name'), share: 54, voice: 'name' },
              { header: say('title'), share: 100 },
            ],
            rows: list(rows, ({ person, place }) => [String(place), tidyName(person.name), personTitle(person, speaker)]),
          },
          speaker,
        ),
      ],
    };
    const calls: readonly FlowSheet[] = callList
      ? [
          {
            sheet,
            title: speaker.say('documents', 'photo.calls', { occasion: occasion.title }),
            line,
            foot,
            blocks: [
              orNobody(
                {
                  kind: 'table',
                  size: 4.6,
                  columns: [
                    { header: say('check'), share: 14, voice: 'plain', align: 'middle' },
                    { header: say('name'), share: 90, voice: 'name' },
                    { header: say('seat'), share: 44, whole: true, voice: 'plain', align: 'middle' },
                  ],
                  rows: list([...rows].reverse(), ({ person, id }) => ['□', tidyName(person.name), rowWords(id, context, speaker) ?? id]),
                },
                speaker,
              ),
            ],
          },
        ]
      : [];
    const { pages, flows } = flowing(byRow, ...calls);
    return { title, pages: [...chart.pages, ...pages], flows, notes: chart.notes };
  },
});
