import { swapSeats } from '../../commands/swap-seats';
import { cn } from '../sources/cn';
import { givenOf } from './reading/given-of';
import { onOtherSide } from './reading/misplaced';
import { ofSitter } from './reading/of-sitter';
import { isChosen, isLocked, type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

/** In a photo with foreign guests the two ends of every row are held by the hosts (把边), so that no guest stands at the edge. */
export const endsHeldByHosts = defineRule({
  id: 'ends-held-by-hosts',
  severity: 'departure',
  scenes: ['ceremony'],
  citation: cn.photoEnds,
  messageIds: ['guest'],

  *check(context): Generator<Sitter> {
    const { layout, occasion } = context;
    if (layout.id !== 'ceremony/photo' || occasion.convention !== 'cn-foreign' || givenOf(context, 'visit') === 'superior') return;
    const strayed = new Set(onOtherSide(context).map(({ person }) => person.id));
    const rows = new Map<number, Sitter[]>();
    for (const sitter of sittersOf(context)) {
      const row = rows.get(sitter.seat.row) ?? [];
      row.push(sitter);
      rows.set(sitter.seat.row, row);
    }
    for (const row of rows.values()) {
      row.sort((left, right) => left.seat.place - right.seat.place);
      const hosts = row.filter(({ person }) => person.party === 'host').length;
      const ends = [row[0], row.at(-1)].flatMap((end) => end ?? []);
      // With fewer than two hosts in the row there is nobody to hold both ends.
      if (row.length < 3 || hosts < 2) continue;
      for (const end of ends) if (end.person.party === 'guest' && !strayed.has(end.person.id) && !isChosen(context, end.seat.id)) yield end;
    }
  },

  explain: ofSitter('guest'),

  /** The nearest host of the row who does not hold the other end. */
  *suggest({ seat }, context) {
    if (isLocked(context, seat.id)) return;
    const row = sittersOf(context).filter((other) => other.seat.row === seat.row);
    const places = row.map((other) => other.seat.place);
    const ends = [Math.min(...places), Math.max(...places)];
    const [host] = row
      .filter((other) => other.person.party === 'host' && !ends.includes(other.seat.place) && !isLocked(context, other.seat.id))
      .sort((left, right) => Math.abs(left.seat.place - seat.place) - Math.abs(right.seat.place - seat.place));
    if (host) yield [swapSeats(context.occasion.id, seat.id, host.seat.id)];
  },
});
