import { swapSeats } from '../../commands/swap-seats';
import { intl } from '../sources/intl';
import type { OccasionContext, Standing } from './occasion-context';
import { givenOf } from './reading/given-of';
import { isChosen, isLocked, type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly woman: Sitter; readonly man: Sitter; readonly standing: Standing };

const misplaced = (context: OccasionContext, { seat, person }: Sitter) => {
  const sex = context.standing(seat.id)?.sex;
  return sex !== undefined && person.sex !== undefined && sex !== person.sex && !isChosen(context, seat.id);
};

/**
 * Where women and men alternate by lists of their own, a woman does not sit on a man's seat while a man of her party sits on a
 * woman's. Unequal numbers leave nobody to exchange with, and are no fault.
 */
export const womenAndMenOnTheirOwnSeats = defineRule({
  id: 'women-and-men-on-their-own-seats',
  severity: 'departure',
  scenes: ['banquet'],
  citation: intl.sexesAlternate,
  messageIds: ['exchanged'],

  *check(context): Generator<Facts> {
    if (givenOf(context, 'sexes') !== 'alternate') return;
    const wrong = sittersOf(context).filter((sitter) => misplaced(context, sitter));
    for (const party of ['guest', 'host'] as const) {
      const [women, men] = (['female', 'male'] as const).map((sex) =>
        wrong.filter(({ person }) => person.party === party && person.sex === sex),
      );
      for (const [index, woman] of (women ?? []).entries()) {
        const [man, standing] = [men?.[index], context.standing(woman.seat.id)];
        if (man && standing) yield { woman, man, standing };
      }
    }
  },

  explain: ({ woman, man, standing }) => ({
    messageId: 'exchanged',
    data: { woman: woman.person.name, womanSeat: woman.seat.id, man: man.person.name, manSeat: man.seat.id },
    seats: [woman.seat.id, man.seat.id],
    people: [woman.person.id, man.person.id],
    ...(standing.because[0] ? { citation: standing.because[0].citation } : {}),
  }),

  *suggest({ woman, man }, context) {
    if (isLocked(context, woman.seat.id) || isLocked(context, man.seat.id)) return;
    yield [swapSeats(context.occasion.id, woman.seat.id, man.seat.id)];
  },
});
