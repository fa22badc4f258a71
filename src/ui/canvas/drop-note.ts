import type { Move } from '../../commands/move-people';
import type { SeatDrawing } from '../../drawing/drawing';
import type { PersonId, SeatId } from '../../model/ids';
import type { DropPlan } from './drop-plan';
import { everybodyIn, type InHand } from './gestures/drag-person';
import type { CanvasLabels } from './labels';
import type { Judge, ShownPerson } from './seat-state';

/** What is said about the place under the hand: where it is, what letting go would do there, and what that would change in the score. */
export type Note = { readonly head: string; readonly text: string; readonly score: string };

/** The lines below the head. */
export const linesOf = ({ text, score }: Note): string => [text, score].filter(Boolean).join('\n');

export type Said = {
  readonly labels: CanvasLabels;
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly personOf: (person: PersonId) => ShownPerson | undefined;
  readonly judge: Judge | undefined;
  /** What letting go would do to the score: 违规 1 → 0. */
  readonly weigh: ((moves: readonly Move[]) => string) | undefined;
  readonly planned: DropPlan;
};

/** What becomes of those who must make room: one is named, more are counted. */
function makingRoom(moves: readonly Move[], left: ReadonlySet<SeatId>, { labels, personOf }: Said): string {
  const [only, ...more] = moves;
  if (!only) return '';
  const name = personOf(only.person)?.name ?? '';
  if (more.length === 0 && only.to === null) return labels.toList(name);
  const exchanged = moves.every(({ to }) => to === null || left.has(to));
  if (!exchanged) return labels.stepOn(moves.length);
  return more.length === 0 ? labels.swapWith(name) : labels.swapMany(moves.length);
}

function onSeat(seat: SeatDrawing, hand: InHand, moves: readonly Move[], said: Said): Note {
  const { labels, judge, weigh, planned } = said;
  const lifted = new Set(everybodyIn(hand).map(({ person }) => person));
  const head = labels.target(seat);
  if (seat.locked) return { head, text: labels.locked, score: '' };
  const judgement = hand.table === undefined ? judge?.(hand.person, seat.seat) : undefined;
  // Where the person may not sit, an exchange is not held out.
  if (judgement && !judgement.allowed) return { head, text: judgement.note ?? '', score: '' };
  const making = moves.filter(({ person }) => !lifted.has(person));
  const left = new Set(everybodyIn(hand).flatMap(({ from }) => from ?? []));
  const { past } = planned();
  const text = [
    lifted.size > 1 ? labels.people(lifted.size) : '',
    makingRoom(making, left, said),
    past.length > 0 ? labels.past(past) : '',
  ];
  return { head, text: text.filter(Boolean).join('\n'), score: (weigh ? weigh(moves) : judgement?.note) ?? '' };
}

function onTable(table: string, hand: InHand, moves: readonly Move[], { labels, weigh }: Said): Note | undefined {
  if (hand.table === table) return undefined;
  const company = everybodyIn(hand).length;
  const does = hand.table === undefined ? labels.fill(moves.length, company - moves.length) : labels.swapTables(moves.length);
  return { head: labels.table(table), text: moves.length > 0 ? does : '', score: moves.length > 0 ? (weigh?.(moves) ?? '') : '' };
}

/** Where the hand is, who would make room, and the change of the score; undefined where letting go would do nothing. */
export function noteFor(hand: InHand, said: Said): Note | undefined {
  const { labels, seatOf, planned } = said;
  const { moves } = planned();
  const company = everybodyIn(hand);
  switch (hand.over.on) {
    case 'canvas':
      return undefined;
    case 'outside': {
      if (hand.from === undefined) return undefined;
      const closing = moves.filter(({ to }) => to !== null).length;
      return { head: labels.unseat(company.length), text: closing > 0 ? labels.close(closing) : '', score: '' };
    }
    case 'table':
      return onTable(hand.over.table, hand, moves, said);
    case 'seat': {
      const seat = seatOf(hand.over.seat);
      if (!seat || hand.over.seat === hand.from) return undefined;
      if (hand.table !== undefined)
        return { head: labels.table(seat.block), text: moves.length > 0 ? labels.swapTables(moves.length) : '', score: '' };
      return onSeat(seat, hand, moves, said);
    }
  }
}
