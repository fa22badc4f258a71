import { movePeople } from '../../commands/move-people';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { givenOf, isChinese } from './reading/given-of';
import { type Ladder, laddersOf, type Placement } from './reading/ladders';
import { namesOf } from './reading/names';
import { outOfOrder, type Sitting, sittingOn } from './reading/out-of-order';
import { properOrder } from './reading/proper-order';
import { turnsOf } from './reading/sexes';
import { type TableOf, tablesOf } from './reading/tables';
import { defineRule } from './rule';

type Facts = { readonly table: TableOf; readonly ladder: Ladder; readonly movers: readonly Placement[] };

const inTurn = (context: OccasionContext, table: TableOf): boolean => {
  const turns = turnsOf(context, table);
  return turns !== undefined && table.sitters.length >= 4 && turns.pairs <= turns.least;
};

/** Women among themselves and men among themselves are in order; only the two together are not. */
function brokenForTurns(context: OccasionContext, sitting: readonly Sitting[]): readonly Placement[] {
  const movers = outOfOrder(context, sitting).map(({ placement }) => placement);
  const alone = (sex: 'female' | 'male') =>
    outOfOrder(
      context,
      sitting.filter(({ placement }) => placement.person.sex === sex),
    );
  return movers.length > 0 && alone('female').length === 0 && alone('male').length === 0 ? movers : [];
}

/** At a business meal rank does not ask whether somebody is a woman or a man: no order is broken so that the two sit in turn. */
export const rankBlindToSexAtBusiness = defineRule({
  id: 'rank-blind-to-sex-at-business',
  severity: 'breach',
  scenes: ['banquet'],
  citation: intl.genderBlind,
  messageIds: ['brokenForTurns'],

  *check(context): Generator<Facts> {
    const event = givenOf(context, 'event');
    if (isChinese(context) || (event !== 'business' && event !== 'work-meal')) return;
    for (const table of tablesOf(context)) {
      if (!inTurn(context, table)) continue;
      const here = new Set(table.sitters.map(({ seat }) => seat.id));
      for (const ladder of laddersOf(context)) {
        const sitting = sittingOn(context, ladder).filter(({ placement }) => here.has(placement.rung.standing.seat));
        const movers = brokenForTurns(context, sitting);
        if (movers.length > 0) yield { table, ladder, movers };
      }
    }
  },

  explain: ({ table: { table }, movers }) => ({
    messageId: 'brokenForTurns',
    data: { table: table || '1', people: namesOf(movers.map(({ person }) => person)) },
    seats: movers.map(({ rung }) => rung.standing.seat),
    people: movers.map(({ person }) => person.id),
  }),

  *suggest({ ladder }, context) {
    const moves = properOrder(context, sittingOn(context, ladder));
    if (moves.length > 0) yield [movePeople(context.occasion.id, moves)];
  },
});
