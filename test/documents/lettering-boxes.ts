import { textWidth, typeWidth } from '../../src/documents/type-width';

/** Where a text stands on its sheet, millimeters: a little smaller than its signs, so that what only touches does not overlap. */
export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** `[a c e; b d f]`, as SVG has it. */
type Matrix = readonly [number, number, number, number, number, number];
const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];

function turned(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos((degrees / 180) * Math.PI), Math.sin((degrees / 180) * Math.PI)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((matrix, [, kind = '', list = '']) => {
    const [one = 0, two = 0, three = 0] = list.split(/[\s,]+/).map(Number);
    switch (kind) {
      case 'translate':
        return times(matrix, [1, 0, 0, 1, one, two]);
      case 'scale':
        return times(matrix, [one, 0, 0, list.trim().includes(' ') ? two : one, 0, 0]);
      case 'rotate':
        return times(matrix, turned(one, two, three));
      default:
        throw new Error(`A sheet is transformed by ${kind}, which is not known here.`);
    }
  }, unmoved);
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Signs reach from the height of a capital down to a little below the line. */
const [above, below, slack] = [0.68, 0.08, 0.06];

function boxOf(tag: string, text: string, matrix: Matrix): TextBox {
  const size = Number(attribute(tag, 'font-size'));
  const [xs, ys] = [attribute(tag, 'x'), attribute(tag, 'y')].map((list) => list.split(' ').map(Number)) as [number[], number[]];
  const classes = attribute(tag, 'class').split(' ');
  const isPlain = classes.some((one) => one === 'text' || one === 'plain') && !classes.includes('strong');
  const width = xs.length > 1 || ys.length > 1 ? 0 : (isPlain ? textWidth : typeWidth)(text) * size;
  const anchor = attribute(tag, 'text-anchor');
  const isTurnedRound = attribute(tag, 'direction') === 'rtl';
  const begins = anchor === 'middle' ? -width / 2 : (anchor === 'end') !== isTurnedRound ? -width : 0;
  // Signs with places of their own stand from theirs, or about it.
  const across = xs.flatMap((x) =>
    width > 0 ? [x + begins, x + begins + width] : anchor === 'middle' ? [x - size / 2, x + size / 2] : [x, x + size],
  );
  const down = ys.flatMap((y) => [y - above * size, y + below * size]);
  const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
  const own = times(matrix, matrixOf(attribute(tag, 'transform')));
  const corners = [left + slack * size, right - slack * size].flatMap((x) =>
    [top, bottom].map((y) => [own[0] * x + own[2] * y + own[4], own[1] * x + own[3] * y + own[5]] as const),
  );
  const [columns, rows] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { text, left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) };
}

/** Every text of a sheet that is not empty. */
export function boxesOn(body: string): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const groups: Matrix[] = [unmoved];
  for (const [, tag = '', text = '', close] of body.matchAll(/(<(?:g|text)\b[^>]*>)([^<]*)|(<\/g>)/g)) {
    const here = groups.at(-1) ?? unmoved;
    if (close) groups.pop();
    else if (tag.startsWith('<g')) groups.push(times(here, matrixOf(attribute(tag, 'transform'))));
    else if (text.trim() !== '')
      boxes.push(
        boxOf(
          tag,
          text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign),
          here,
        ),
      );
  }
  return boxes;
}

/** Pairs of texts that lie on each other. */
export function overlapsAmong(boxes: readonly TextBox[]): readonly (readonly [TextBox, TextBox])[] {
  const sorted = boxes.toSorted((one, other) => one.left - other.left);
  return sorted.flatMap((one, place) => {
    const found: (readonly [TextBox, TextBox])[] = [];
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.left >= one.right) break;
      if (other.top < one.bottom && one.top < other.bottom) found.push([one, other]);
    }
    return found;
  });
}
