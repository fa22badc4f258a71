import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { choice, defineDocument, tick } from '../document-kind';
import { type FlowSheet, flowPages } from '../flow-pages';
import { onOneSheet } from '../one-sheet';
import { sheetOf } from '../paper';
import { personNeeds, personTitle } from '../person-words';
import { drawingOf } from '../print-job';
import { hasTables, tablesOf } from '../tables';
import { chartDrawing } from './chart-drawing';
import { fitted, letterSeats, unmarked } from './chart-seats';
import { tableDrawing } from './table-drawing';

/** 分桌表: one sheet a table, the table drawn and below it who sits there, for whoever looks after it. */
export const tableSheets = defineDocument({
  id: 'table-sheets',
  scope: 'occasion',
  group: 'seating',
  suits: hasTables,
  options: { paper: choice('A4', 'A3'), titles: tick(true), ranks: tick(true), diets: tick(true) },
  make({ context, speaker }, { paper, titles, ranks, diets }) {
    const drawing = ranks ? drawingOf(context, speaker) : unmarked(drawingOf(context, speaker), 'ranks');
    const sheet = sheetOf(paper, 'portrait');
    const say = (key: 'seat' | 'name' | 'title' | 'diet') => speaker.say('documents', `list.${key}`);
    const { title: occasion } = context.occasion;
    const pages = tablesOf(context, speaker).flatMap(({ id, label, rank, sitters }) => {
      const request = { context, speaker, drawing: tableDrawing(drawing, id, label), options: { titles } };
      const rankWords = rank === undefined ? '' : speaker.say('documents', 'table.rank', { rank });
      // What nobody at this table has asked for leaves its room to the titles.
      const isAsked = diets && sitters.some(({ person }) => personNeeds(person, speaker) !== '');
      const flowWith = (height: number): FlowSheet => ({
        sheet,
        title: [occasion, label].join('　'),
        line: [occasionLine(context, speaker), rankWords].filter(Boolean).join('　'),
        blocks: [
          {
            kind: 'picture',
            height,
            draw(room) {
              const fit = fitted(request.drawing.frame, room);
              return chartDrawing(request, fit, letterSeats(request, fit).seats);
            },
          },
          { kind: 'space', height: 4 },
          {
            kind: 'table',
            columns: [
              { header: say('seat'), share: 14, voice: 'plain', align: 'middle' },
              { header: say('name'), share: 48, voice: 'name' },
              { header: say('title'), share: 70 },
              ...(isAsked ? [{ header: say('diet'), share: 34 }] : []),
            ],
            rows: sitters.map(({ seat, person }) => [
              seat.slice(id.length + 1),
              tidyName(person.name),
              personTitle(person, speaker),
              personNeeds(person, speaker),
            ]),
          },
        ],
      });
      return flowPages(onOneSheet([sheet.height * 0.44, sheet.height * 0.38, sheet.height * 0.32, sheet.height * 0.27], flowWith));
    });
    return { title: `${occasion} ${speaker.say('documents', 'document.table-sheets')}`, pages };
  },
});
