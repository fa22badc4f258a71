import type { SeatDrawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { SeatId } from '../../model/ids';
import { severities } from '../../protocol/rules/finding';

/** Every word that the canvas says or paints. */
export type CanvasLabels = {
  readonly plan: string;
  readonly instructions: string;
  readonly caption: (key: string) => string;
  /** N3，客方第 1 位，埃莱娜·莫拉维 市长，1 处违规 */
  readonly seat: (seat: SeatDrawing) => string;
  /** The seat under the hand: S8，第 3 位 */
  readonly target: (seat: SeatDrawing) => string;
  readonly swapWith: (name: string) => string;
  readonly swapMany: (count: number) => string;
  /** 顺延 */
  readonly stepOn: (count: number) => string;
  /** Locked seats that 顺延 goes past. */
  readonly past: (seats: readonly SeatId[]) => string;
  readonly toList: (name: string) => string;
  readonly people: (count: number) => string;
  readonly table: (table: string) => string;
  /** `rest` find no seat. */
  readonly fill: (count: number, rest: number) => string;
  readonly swapTables: (count: number) => string;
  readonly unseat: (count: number) => string;
  /** 递补 */
  readonly close: (count: number) => string;
  readonly minimap: string;
  readonly locked: string;
  readonly pickedUp: (name: string) => string;
};

function placeOf(speaker: Speaker, { mark, party }: SeatDrawing): readonly string[] {
  if (!mark) return [];
  if (mark.kind === 'role') return [speaker.say('interface', `canvas.role.${mark.role}`)];
  return [speaker.say('interface', `canvas.place.${party}`, { rank: mark.text })];
}

/** The place that the seat gives, whoever sits on it now. */
const rankOf = (speaker: Speaker, seat: SeatDrawing): readonly string[] =>
  seat.rank === undefined ? placeOf(speaker, seat) : [speaker.say('interface', `canvas.place.${seat.party}`, { rank: seat.rank })];

function sitterOf(speaker: Speaker, { fullName, title, kept, withdrawn }: SeatDrawing): readonly string[] {
  if (fullName === undefined) return [speaker.say('interface', kept ? 'canvas.kept' : 'canvas.empty')];
  const named = title === undefined ? fullName : speaker.say('interface', 'canvas.sitter', { name: fullName, title });
  return withdrawn ? [named, speaker.say('interface', 'canvas.withdrawn')] : [named];
}

/** `T12` is table 12. */
export const tableNumber = (table: string): string => table.replace(/^\D+/, '');

/** The canvas's words in one language. */
export function canvasLabels(speaker: Speaker): CanvasLabels {
  const { say, speak, knows } = speaker;
  const join = (parts: readonly string[]) => parts.join(say('interface', 'canvas.comma'));
  return {
    plan: say('interface', 'canvas.plan'),
    instructions: say('interface', 'canvas.instructions'),
    caption: (key) => (knows('layouts', `caption.${key}`) ? speak('layouts', `caption.${key}`) : key),
    seat: (seat) =>
      join([
        seat.seat,
        ...placeOf(speaker, seat),
        ...sitterOf(speaker, seat),
        ...(seat.locked ? [say('interface', 'canvas.locked')] : []),
        ...severities.flatMap((severity) =>
          seat.counts[severity] > 0 ? [say('interface', `canvas.count.${severity}`, { count: seat.counts[severity] })] : [],
        ),
      ]),
    target: (seat) => join([seat.seat, ...rankOf(speaker, seat)]),
    swapWith: (name) => say('interface', 'canvas.swapWith', { name }),
    swapMany: (count) => say('interface', 'canvas.swapMany', { count }),
    stepOn: (count) => say('interface', 'canvas.stepOn', { count }),
    past: (seats) => say('interface', 'canvas.past', { seats: speaker.list(seats) }),
    toList: (name) => say('interface', 'canvas.toList', { name }),
    people: (count) => say('interface', 'canvas.people', { count }),
    table: (table) => say('interface', 'canvas.table', { table: tableNumber(table) }),
    fill: (count, rest) => say('interface', rest > 0 ? 'canvas.fillSome' : 'canvas.fill', { count, rest }),
    swapTables: (count) => say('interface', 'canvas.swapTables', { count }),
    unseat: (count) => say('interface', count > 1 ? 'canvas.unseatMany' : 'canvas.unseat', { count }),
    close: (count) => say('interface', 'canvas.close', { count }),
    minimap: say('interface', 'minimap'),
    locked: say('interface', 'canvas.locked'),
    pickedUp: (name) => say('interface', 'canvas.pickedUp', { name }),
  };
}
