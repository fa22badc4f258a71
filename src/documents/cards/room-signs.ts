import { choice, defineDocument, text, tick } from '../document-kind';
import { millimeters } from '../escape';
import { heading } from '../flow-pages';
import { lettered } from '../lettering';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import type { Page } from '../print-document';
import { typeWidth } from '../type-width';
import { spokenSpan } from '../when';

const directions = { left: -90, ahead: 0, right: 90 } as const;
type Direction = keyof typeof directions;

/** A heavy arrow about the middle of a square, pointing up and then turned. */
function arrow(x: number, y: number, size: number, turn: number): string {
  const d = 'M0 -50L42 -4H16V50H-16V-4H-42Z';
  return `<path d="${d}" fill="#000" transform="translate(${millimeters(x)} ${millimeters(y)}) rotate(${turn}) scale(${millimeters(size / 100)})"/>`;
}

/** 指示牌: what takes place where, with an arrow; one sheet for each direction that is wanted. */
export const roomSigns = defineDocument({
  id: 'room-signs',
  scope: 'occasion',
  group: 'cards',
  suits: (context) => !isRide(context),
  options: {
    paper: choice('A4', 'A3'),
    orientation: choice('landscape', 'portrait'),
    arrow: choice('all', 'left', 'ahead', 'right', 'none'),
    timeNamed: tick(true),
    heading: text(120),
  },
  make({ context, reception, speaker }, { paper, orientation, arrow: wanted, timeNamed, heading: own }) {
    const sheet = sheetOf(paper, orientation);
    const { width, height } = sheet;
    const { occasion } = context;
    const inner = width * 0.86;
    const shown: readonly (Direction | undefined)[] =
      wanted === 'none' ? [undefined] : wanted === 'all' ? ['left', 'ahead', 'right'] : [wanted];
    const line = (words: string, y: number, largest: number) =>
      words ? lettered(words, { x: width / 2, y, size: Math.min(largest, inner / typeWidth(words)), voice: 'text' }) : '';
    const pages = shown.map((direction): Page => {
      const top = height * (direction ? 0.2 : 0.3);
      const title = heading(own.trim() || occasion.title, width / 2, top, inner, height * 0.16);
      const under = top + title.height;
      return {
        ...sheet,
        body: [
          line(reception.title, height * 0.1, height * 0.04),
          title.svg,
          line(occasion.place ?? '', under + height * 0.06, height * 0.065),
          timeNamed ? line(spokenSpan(occasion, speaker), under + height * 0.14, height * 0.045) : '',
          direction ? arrow(width / 2, height * 0.78, Math.min(width, height) * 0.3, directions[direction]) : '',
        ].join(''),
      };
    });
    return { title: `${occasion.title} ${speaker.say('documents', 'document.room-signs')}`, bare: true, pages };
  },
});
