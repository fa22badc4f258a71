import { conventionLine, occasionLine, roleSigns } from '../../documents/chart-words';
import type { Speaker } from '../../i18n/speak';
import { isVehicle } from '../../model/scene';
import { type ChartGrid, chartGrid } from './grid/chart-grid';
import { titleOnSeat } from './seat-words';
import type { Staged } from './staged';

export type ChartWords = { readonly title: string; readonly when: string; readonly view: string; readonly notes: readonly string[] };

/** What stands above and below the grid: title, time and place, from where it is seen, what its marks mean, the convention. */
export function chartWords({ occasion, context, drawing }: Staged, speaker: Speaker): ChartWords {
  const taken = drawing.seats.filter(({ person }) => person !== undefined);
  const parties = new Set(taken.map(({ party }) => party));
  const seated = new Set(taken.map(({ person }) => person));
  const unseated = context.people.filter(({ id }) => !seated.has(id)).map(({ name }) => name);
  const ranked = drawing.seats.some(({ mark }) => mark?.kind === 'rank');
  return {
    title: speaker.say('documents', 'chart.title', { occasion: occasion.title }),
    when: occasionLine(context, speaker),
    view: speaker.say('documents', `view.${context.layout.view}`),
    notes: [
      [
        ...(ranked ? [speaker.say('exchange', parties.size > 1 ? 'export.legend.both' : 'export.legend.one')] : []),
        ...roleSigns(drawing, speaker),
      ].join('　'),
      ...(unseated.length > 0 ? [speaker.say('exchange', 'export.legend.unseated', { names: speaker.list(unseated) })] : []),
      conventionLine(context, speaker),
    ].filter(Boolean),
  };
}

/** Words that stand at an arrow in the drawing. */
const pointsUp = /^(from[A-Z]|entering$|forward$|front$|nose$)/;

/** The picture as a grid, with the words of this language. */
export const gridOf = ({ context, drawing }: Staged, speaker: Speaker, plateWidth: number, tolerance?: number): ChartGrid =>
  chartGrid({
    drawing,
    withFurniture: !isVehicle(context.layout.id),
    captionOf(key) {
      const words = speaker.knows('layouts', `caption.${key}`) ? speaker.speak('layouts', `caption.${key}`) : key;
      return pointsUp.test(key) ? `↑ ${words}` : words;
    },
    tableWord: speaker.say('exchange', 'export.table'),
    titleOf: (seat) => titleOnSeat(seat, context),
    plateWidth,
    ...(tolerance === undefined ? {} : { tolerance }),
  });
