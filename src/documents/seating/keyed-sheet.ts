import type { Drawing } from '../../drawing/drawing';
import type { Rectangle } from '../../geometry/rectangle';
import { tidyName } from '../card-name';
import { personTitle } from '../person-words';
import { chartKey, type KeyEntry } from './chart-key';
import { type Fit, fitted, goesByNumbers, type Lettered, letterSeats, numberSeats } from './chart-seats';
import type { PaperSeat } from './paper-seat';
import type { SeatingChartRequest } from './seating-chart-request';

/** A drawing with its key beside it or below it: whoever has no name on a plate has one in the key. */
export type Keyed = {
  readonly fit: Fit;
  readonly seats: readonly PaperSeat[];
  readonly key: string;
  readonly entries: number;
  readonly untitled: number;
  /** Every plate carries its seat id. */
  readonly numbers: boolean;
};

/** Of the width or the height of the sheet, what the key may take. */
const shares = [0.16, 0.2, 0.25, 0.3, 0.36, 0.42, 0.5, 0.58, 0.66, 0.74] as const;
/** Between the drawing and its key, millimeters. */
const gap = 8;
/** Seat ids smaller than this are hard to find. */
const smallestId = 1.4;
/** More would be a sheet of names with a small drawing: a list serves better. */
const mostEntries = 130;

type Division = { readonly drawn: Rectangle; readonly listed: Rectangle; readonly beside: boolean };

function divisions({ x, y, width, height }: Rectangle): readonly Division[] {
  return shares.flatMap((share): readonly Division[] => {
    const [across, down] = [width * (1 - share) - gap, height * (1 - share) - gap];
    return [
      { drawn: { x, y, width: across, height }, listed: { x: x + across + gap, y, width: width * share, height }, beside: true },
      { drawn: { x, y, width, height: down }, listed: { x, y: y + down + gap, width, height: height * share }, beside: false },
    ];
  });
}

/** Drawing and key side by side in the middle of the sheet, or one above the other; the key takes what the drawing leaves over. */
function settled(entries: readonly KeyEntry[], frame: Rectangle, { scale }: Fit, room: Rectangle, beside: boolean) {
  const [across, down] = [frame.width * scale, frame.height * scale];
  const left = beside ? { ...room, width: room.width - across - gap } : { ...room, height: room.height - down - gap };
  const key = chartKey(entries, left);
  if (!key) return undefined;
  const [width, height] = beside
    ? [across + gap + key.width, Math.max(down, key.height)]
    : [Math.max(across, key.width), down + gap + key.height];
  const corner = { x: room.x + Math.max(0, room.width - width) / 2, y: room.y + Math.max(0, room.height - height) / 2 };
  const drawnAt = beside ? { x: corner.x, y: corner.y + (height - down) / 2 } : { x: corner.x + (width - across) / 2, y: corner.y };
  const keyAt = beside
    ? { x: corner.x + across + gap, y: corner.y + (height - key.height) / 2 }
    : { x: corner.x + (width - key.width) / 2, y: corner.y + down + gap };
  return { fit: { scale, x: drawnAt.x - frame.x * scale, y: drawnAt.y - frame.y * scale }, key: key.svgAt(keyAt) };
}

function entriesOf({ context, speaker, options = {} }: SeatingChartRequest, seats: readonly PaperSeat[]): readonly KeyEntry[] {
  return seats.flatMap(({ seat: { seat, person: id } }): readonly KeyEntry[] => {
    const person = id && context.personOf(id);
    if (!person) return [];
    const title = options.titles === false ? '' : personTitle(person, speaker);
    return [{ id: options.idOf?.(seat) ?? seat, name: tidyName(person.name), title }];
  });
}

const smallestIdOn = (seats: readonly PaperSeat[]): number => Math.min(...seats.map(({ text }) => text?.nameSize ?? 0));

/** Fewer names in the key are better, then a larger drawing. */
const isBetter = (one: Pick<Keyed, 'entries' | 'fit'>, other: Keyed): boolean =>
  one.entries < other.entries || (one.entries === other.entries && one.fit.scale > other.fit.scale);

/**
 * The largest drawing with a key beside it that has everybody whose name finds no room on a plate: 'plain' where everybody's does,
 * undefined where there is no room for the key.
 */
export function keyedSheet(request: SeatingChartRequest, drawing: Drawing, room: Rectangle): Keyed | 'plain' | undefined {
  const asked = { ...request, drawing };
  const taken = drawing.seats.filter(({ person }) => person !== undefined).length;
  const alone = letterSeats(asked, fitted(drawing.frame, room), request.options?.names);
  if (alone.unnamed === 0) return 'plain';
  const allNumbers = goesByNumbers(alone);
  if ((allNumbers ? taken : alone.unnamed) > mostEntries) return undefined;
  const { frame } = drawing;
  let best: Keyed | undefined;
  for (const { drawn, listed, beside } of divisions(room)) {
    const there = fitted(frame, drawn);
    const lettered: Lettered | undefined = allNumbers ? undefined : letterSeats(asked, there, request.options?.names);
    const numbers = !lettered || goesByNumbers(lettered);
    const lettering = (fit: Fit) => (numbers ? numberSeats(asked, fit) : letterSeats(asked, fit, request.options?.names).seats);
    const listedSeats = (seats: readonly PaperSeat[]) => (numbers ? seats : seats.filter(({ numbered }) => numbered));
    const here = listedSeats(numbers ? numberSeats(asked, there) : lettered.seats);
    if (smallestIdOn(here) < smallestId) continue;
    const entries = entriesOf(request, here);
    if (best && !isBetter({ entries: entries.length, fit: there }, best)) continue;
    if (!chartKey(entries, listed)) continue;
    const set = settled(entries, frame, there, room, beside);
    if (set) best = { ...set, seats: lettering(set.fit), entries: entries.length, untitled: numbers ? 0 : lettered.untitled, numbers };
  }
  return best;
}
