import { seatPerson } from '../../commands/seat-person';
import type { Person } from '../../model/person';
import { intl } from '../sources/intl';
import { seatsBeside } from './reading/neighbors';
import { ofSitter } from './reading/of-sitter';
import { oncePer } from './reading/once-per';
import { isChosen, isFree, isLocked, type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

const needsWheelchair = (needs: readonly string[] | undefined) => needs?.some((need) => /wheelchair|轮椅/i.test(need)) ?? false;

/** Worked out once per list: most have none. */
const anyWheelchair = oncePer((people: readonly Person[]) => people.some(({ needs }) => needsWheelchair(needs)));

/** In rows of seats a wheelchair stands where the aisle reaches it, with a seat for a companion beside: access goes before rank. */
export const wheelchairByTheAisle = defineRule({
  id: 'wheelchair-by-the-aisle',
  severity: 'remark',
  scenes: ['meeting'],
  citation: intl.wheelchairs,
  messageIds: ['inRow'],

  *check(context): Generator<Sitter> {
    if (context.layout.id !== 'meeting/audience' || !anyWheelchair(context.people)) return;
    for (const sitter of sittersOf(context)) {
      const { person, seat } = sitter;
      if (needsWheelchair(person.needs) && seatsBeside(context, seat.id).length > 1 && !isChosen(context, seat.id)) yield sitter;
    }
  },

  explain: ofSitter('inRow'),

  /** The nearest free seat at an aisle, in the same row before others. */
  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const ends = context.layout.seats.filter(({ id }) => isFree(context, id) && seatsBeside(context, id).length === 1);
    const [nearest] = [...ends].sort(
      (left, right) =>
        Math.abs(left.row - seat.row) - Math.abs(right.row - seat.row) ||
        Math.abs(left.place - seat.place) - Math.abs(right.place - seat.place),
    );
    if (nearest) yield [seatPerson(context.occasion.id, person.id, nearest.id)];
  },
});
