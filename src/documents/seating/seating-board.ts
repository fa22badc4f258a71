import { choice, defineDocument, tick } from '../document-kind';
import { flowPages } from '../flow-pages';
import { sheetOf } from '../paper';
import { drawingOf } from '../print-job';
import { isMeal, tablesOf } from '../tables';
import { chartPages } from './seating-chart';
import { tableDrawing } from './table-drawing';

const round: readonly string[] = ['meeting/conference', 'meeting/round', 'meeting/hollow-square', 'meeting/u-shape', 'meeting/talks'];

/** 席位展示图: a table in its own shape, as large as the sheet, for the easel by the door. */
export const seatingBoard = defineDocument({
  id: 'seating-board',
  scope: 'occasion',
  group: 'seating',
  suits: (context) => isMeal(context) || round.includes(context.layout.id),
  options: {
    paper: choice('A3', 'A4'),
    orientation: choice('auto', 'landscape', 'portrait'),
    names: choice('horizontal', 'vertical'),
    titles: tick(false),
    ranks: tick(false),
    seatIds: tick(true),
  },
  make({ context, speaker }, { ranks, orientation, ...chosen }) {
    const drawing = drawingOf(context, speaker);
    const { title: occasion } = context.occasion;
    const boards = tablesOf(context, speaker)
      .filter(({ id, sitters }) => id === '' || sitters.length > 0)
      .map(({ id, label }) =>
        chartPages({
          context,
          speaker,
          drawing: tableDrawing(drawing, id, label),
          options: {
            ...chosen,
            ...(orientation === 'auto' ? {} : { orientation }),
            ranks,
            backs: false,
            conventionNamed: false,
            heading: [occasion, label].filter(Boolean).join('　'),
          },
        }),
      );
    const title = `${occasion} ${speaker.say('documents', 'document.seating-board')}`;
    if (boards.length === 0) {
      const blocks = [{ kind: 'text' as const, text: speaker.say('documents', 'list.nobody'), align: 'middle' as const }];
      return { title, pages: flowPages({ sheet: sheetOf(chosen.paper, 'portrait'), title, blocks }) };
    }
    return {
      title,
      pages: boards.flatMap(({ pages }) => pages),
      notes: [...new Set(boards.flatMap(({ notes }) => notes))],
    };
  },
});
