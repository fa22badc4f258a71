import type { Rectangle } from '../../geometry/rectangle';
import { conventionLine, occasionLine, showsItsView } from '../chart-words';
import { millimeters } from '../escape';
import { heading } from '../flow-pages';
import { lettered } from '../lettering';
import type { Sheet } from '../paper';
import { brokenInto, textWidth } from '../type-width';
import { legend } from './chart-legend';
import type { SeatingChartRequest } from './seating-chart-request';

const margin = 12;
const small = 2.9;
const noteColor = '#333333';

/** What stands around the drawing, worked out first: it decides how large the drawing can be. */
type Surround = { readonly svg: string; readonly room: Rectangle };

export function surround({ context, drawing, speaker, options = {} }: SeatingChartRequest, sheet: Sheet, extra: string): Surround {
  const width = sheet.width - 2 * margin;
  const middle = sheet.width / 2;
  const title = heading(
    options.heading ?? speaker.say('documents', 'chart.title', { occasion: context.occasion.title }),
    middle,
    margin,
    width,
    8.5,
  );
  const line = occasionLine(context, speaker);
  const lineSize = Math.min(4.4, width / Math.max(1, textWidth(line)));
  const top = margin + title.height + 2 + lineSize / 2;
  const parts = [title.svg, lettered(line, { x: middle, y: top, size: lineSize, voice: 'text' })];

  const said = [...(options.conventionNamed === false ? [] : [conventionLine(context, speaker)]), extra].filter(Boolean).join(' ');
  const notes = brokenInto(said, width / small, textWidth);
  const notesTop = sheet.height - margin - (notes.length - 0.5) * small * 1.45;
  notes.forEach((text, place) => {
    parts.push(
      lettered(text, { x: margin, y: notesTop + place * small * 1.45, size: small, align: 'start', voice: 'text', color: noteColor }),
    );
  });

  const { view: seenFrom } = context.layout;
  const view = options.turned ? speaker.say('documents', `turned.${seenFrom}`) : speaker.say('documents', `view.${seenFrom}`);
  const viewWidth = textWidth(view) * 3.3 + 8;
  const explained = options.backs === false ? { ...drawing, seats: [] } : drawing;
  const measured = legend(explained, speaker, { x: margin, y: 0, width: width - viewWidth - 4 });
  const legendTop = notesTop - small * 1.1 - Math.max(measured.height, small * 1.6) + small * 0.6;
  parts.push(legend(explained, speaker, { x: margin, y: legendTop, width: width - viewWidth - 4 }).svg);
  parts.push(viewSign(view, sheet.width - margin, legendTop, !showsItsView(drawing) && seenFrom !== 'from-above'));
  const rule = legendTop - small * 1.2;
  parts.push(`<path d="M${margin} ${millimeters(rule)}h${millimeters(width)}" stroke="#000" stroke-width="0.15"/>`);
  const start = top + lineSize / 2 + 4;
  return { svg: parts.join(''), room: { x: margin, y: start, width, height: rule - 3 - start } };
}

/** Which way the drawing is looked at, with an arrow into it where the drawing has none. */
function viewSign(text: string, right: number, y: number, arrow: boolean): string {
  const words = lettered(text, { x: right, y, size: 3.3, align: 'end', voice: 'text' });
  if (!arrow) return words;
  const x = right - textWidth(text) * 3.3 - 3;
  return `${words}<path d="M${millimeters(x)} ${millimeters(y + 2.2)}v-4.6m-1.3 1.6l1.3 -1.6l1.3 1.6" fill="none" stroke="#000" stroke-width="0.3"/>`;
}
