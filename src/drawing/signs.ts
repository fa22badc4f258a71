import type { Point } from '../geometry/point';
import type { Paint, Shape } from '../geometry/shape';
import type { Party } from '../model/person';
import type { Severity } from '../protocol/rules/finding';
import type { SeatDrawing } from './drawing';

const near = (value: number) => Math.round(value * 10) / 10;

/** A path: a circle this small would be taken for ware and left out from afar. */
const pointAt = ({ x, y }: Point, radius: number): string => {
  const arc = `${near(radius)} ${near(radius)} 0 1 1`;
  return `M${near(x - radius)} ${near(y)} A${arc} ${near(x + radius)} ${near(y)} A${arc} ${near(x - radius)} ${near(y)} Z`;
};

/**
 * Severity by shape first, then color: a breach is a filled diamond with its mark, a departure an open triangle, a remark an open circle.
 * Waived: the shape in outline with a stroke through it. `size` is the full height.
 */
export function severitySign(severity: Severity, at: Point, size: number, waived = false): readonly Shape[] {
  const { x, y } = at;
  const half = size / 2;
  const line = { stroke: severity, weight: 'heavy' as const };
  const stroke: Shape = {
    kind: 'path',
    d: `M${near(x - half)} ${near(y + half)} L${near(x + half)} ${near(y - half)}`,
    ...line,
  };
  const crossed = waived ? [stroke] : [];
  switch (severity) {
    case 'breach': {
      const d = `M${near(x)} ${near(y - half)} L${near(x + half)} ${near(y)} L${near(x)} ${near(y + half)} L${near(x - half)} ${near(y)} Z`;
      if (waived) return [{ kind: 'path', d, fill: 'paper', ...line }, ...crossed];
      return [
        { kind: 'path', d, fill: 'breach', stroke: 'paper', weight: 'thin' },
        {
          kind: 'path',
          d: `M${near(x)} ${near(y - size * 0.24)} V${near(y + size * 0.06)} M${near(x)} ${near(y + size * 0.18)} V${near(y + size * 0.23)}`,
          stroke: 'on-party',
          weight: 'heavy',
        },
      ];
    }
    case 'departure': {
      const d = `M${near(x)} ${near(y - half)} L${near(x + half)} ${near(y + half * 0.8)} H${near(x - half)} Z`;
      return [{ kind: 'path', d, fill: 'paper', ...line }, ...crossed];
    }
    case 'remark':
      return [
        { kind: 'circle', x, y, radius: half * 0.85, fill: 'paper', ...line },
        ...(waived ? crossed : [{ kind: 'path' as const, d: pointAt(at, half * 0.3), fill: 'remark' as const }]),
      ];
  }
}

const ink: Readonly<Record<Party, Paint>> = { guest: 'guest-ink', host: 'host-ink', other: 'other-ink' };

/** Whose disc it is. */
export type Marked = Pick<SeatDrawing, 'party' | 'withdrawn'> & { readonly mark?: SeatDrawing['mark'] | undefined };

/** By the count of figures, as a part of the disc: a number stays within its disc. */
const figureSizes = [0.64, 0.64, 0.64, 0.48] as const;

/** Guests' order numbers stand in filled discs, hosts' in outlined ones, roles in a small square. `size` is the diameter. */
export function markSign(seat: Marked, empty: boolean, at: Point, size: number): readonly Shape[] {
  const { mark, party } = seat;
  const { x, y } = at;
  if (seat.withdrawn) {
    return [
      { kind: 'circle', x, y, radius: size / 2, fill: 'paper', stroke: 'ink', weight: 'heavy' },
      { kind: 'path', d: `M${near(x - size * 0.24)} ${near(y)} H${near(x + size * 0.24)}`, stroke: 'ink', weight: 'heavy' },
    ];
  }
  if (!mark) return [];
  const filled = party === 'guest' && !empty;
  const text: Shape = {
    kind: 'text',
    x,
    y,
    text: mark.text,
    size: size * (figureSizes[mark.text.length] ?? 0.37),
    paint: mark.kind === 'rank' && filled ? 'on-party' : empty ? 'ink-soft' : ink[party],
    align: 'middle',
    strong: !empty,
  };
  if (mark.kind === 'role') {
    const side = size * 0.92;
    const line: Paint = empty ? 'other-line' : party;
    const square: Shape = {
      kind: 'rectangle',
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      radius: side * 0.2,
      fill: 'paper',
      stroke: line,
      weight: 'thin',
    };
    return [square, text];
  }
  const disc: Shape = filled
    ? { kind: 'circle', x, y, radius: size / 2, fill: 'guest' }
    : { kind: 'circle', x, y, radius: size / 2, fill: 'paper', stroke: empty ? 'other-line' : party, weight: 'thin' };
  return [disc, text];
}

/** Rank of a seat in the honor order: figures in a small accent square, never in a disc, so that nobody takes them for a person's place. */
export function honorSign(rank: string, at: Point, size: number): readonly Shape[] {
  const width = size * (rank.length > 2 ? 1.5 : rank.length > 1 ? 1.2 : 1);
  const { x, y } = at;
  return [
    {
      kind: 'rectangle',
      x: x - width / 2,
      y: y - size / 2,
      width,
      height: size,
      radius: size * 0.22,
      fill: 'accent',
      stroke: 'paper',
      weight: 'thin',
    },
    { kind: 'text', x, y, text: rank, size: size * 0.7, paint: 'on-party', align: 'middle', strong: true },
  ];
}

/** A small padlock; `at` is its middle, `size` its height. */
export function lockSign(at: Point, size: number): readonly Shape[] {
  const { x, y } = at;
  const wide = size * 0.8;
  return [
    {
      kind: 'path',
      d: `M${near(x - wide * 0.3)} ${near(y)} V${near(y - size * 0.22)} A${near(wide * 0.3)} ${near(wide * 0.3)} 0 0 1 ${near(x + wide * 0.3)} ${near(y - size * 0.22)} V${near(y)}`,
      stroke: 'ink-soft',
      weight: 'thin',
    },
    // A path: a rectangle this small would be taken for ware and left out from afar.
    {
      kind: 'path',
      d: `M${near(x - wide / 2)} ${near(y - size * 0.05)} h${near(wide)} v${near(size * 0.55)} h${near(-wide)} Z`,
      fill: 'ink-soft',
    },
  ];
}
