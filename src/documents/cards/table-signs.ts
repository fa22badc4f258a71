import { choice, defineDocument, length, tick } from '../document-kind';
import { lettered } from '../lettering';
import { hasTables, type Table, tablesOf } from '../tables';
import { typeWidth } from '../type-width';
import { banded } from './card-face';
import { cardPages } from './card-sheet';
import { type CardSize, cardSizeNames, cardSizeOf, unfoldedHeight } from './card-sizes';
import { unfolded } from './fold-marks';

function face({ number }: Table, under: string, { width, height }: CardSize): string {
  const figure = Math.min(height * (under ? 0.6 : 0.8), (width * 0.8) / Math.max(1, typeWidth(number)));
  const words = banded(under, { width: width * 0.88, height: height * 0.2, largest: height * 0.12 });
  return [
    lettered(number, { x: width / 2, y: height * (under ? 0.42 : 0.5), size: figure, voice: 'title' }),
    ...(under
      ? words.lines.map((line, place) =>
          lettered(line, {
            x: width / 2,
            y: height * 0.83 + (place - (words.lines.length - 1) / 2) * words.size * 1.25,
            size: words.size,
            voice: 'text',
          }),
        )
      : []),
  ].join('');
}

/** 桌牌: the number of the table on both faces of a folded card. */
export const tableSigns = defineDocument({
  id: 'table-signs',
  scope: 'occasion',
  group: 'cards',
  suits: hasTables,
  options: {
    size: choice('210x140', ...cardSizeNames.filter((name) => name !== '210x140'), 'free'),
    width: length(40, 180, 420, { key: 'size', is: 'free' }),
    height: length(25, 90, 210, { key: 'size', is: 'free' }),
    occasionNamed: tick(true),
    foldMarks: tick(true),
  },
  make({ context, speaker }, { size: named, width, height, occasionNamed, foldMarks: folded }) {
    const size = cardSizeOf(named, width, height);
    const cards = tablesOf(context, speaker).map((table) => {
      const one = face(table, occasionNamed ? context.occasion.title : '', size);
      return unfolded(one, one, size, folded);
    });
    return {
      title: `${context.occasion.title} ${speaker.say('documents', 'document.table-signs')}`,
      bare: true,
      pages: cardPages({ width: size.width, height: unfoldedHeight(size) }, cards),
    };
  },
});
