import type { PersonId, SeatId } from '../../../model/ids';
import { occasionContextOf } from '../../review/occasion-context-of';
import type { OccasionContext } from '../../rules/occasion-context';
import { frontsOf, wheelFaults } from '../../rules/reading/wheels';
import type { Cast } from '../model/cast';
import { placeOfHonor } from '../model/demands/place-of-honor';
import { straysIn } from '../model/demands/single-seats';
import { blocksOf } from '../problem';
import { allBut, columnsFrom } from './choices';
import type { Numbering } from './clauses';
import type { Clause } from './requirements';

const filled = (empty: number, column: number) => ({ row: empty, among: allBut(columnsFrom([column])) });

/** The occasion with nobody seated but these. */
function seatedAs(context: OccasionContext, seating: ReadonlyMap<SeatId, PersonId>): OccasionContext {
  const { reception, occasion, layout, honor, seniority } = context;
  return occasionContextOf({ reception, occasion: { ...occasion, seating: blocksOf(seating) }, layout, honor, seniority });
}

/** Whoever may not drive sits at no wheel; where there are drivers enough, no wheel is left alone. The rule's own reading is asked. */
export function wheelClauses({ context, rowOf, columnOf, empty }: Numbering): readonly Clause[] {
  const wheels = frontsOf(context).flatMap(({ wheel }) => (columnOf(wheel.id) < 0 ? [] : [wheel.id]));
  if (wheels.length === 0) return [];
  const alone = new Set(wheelFaults(seatedAs(context, new Map())).map(({ wheel }) => wheel.id));
  const isEveryWheel = frontsOf(context).every(({ wheel }) => alone.has(wheel.id));
  return wheels.flatMap((wheel): Clause[] => [
    ...(isEveryWheel ? [[filled(empty, columnOf(wheel))]] : []),
    ...context.people.flatMap(({ id }) =>
      wheelFaults(seatedAs(context, new Map([[wheel, id]]))).some(({ holder }) => holder?.id === id)
        ? [[{ row: rowOf(id), among: allBut(columnsFrom([columnOf(wheel)])) }]]
        : [],
    ),
  ]);
}

/** The principal guest at the place of honor, unless somebody is there who may be: told by two who sit alone, one of them there. */
export function honorClauses({ columnOf, empty }: Numbering, cast: Cast): readonly Clause[] {
  const { guest, place, state } = placeOfHonor(cast, straysIn(cast));
  const honored = cast.seats[place];
  if (guest < 0 || !honored || columnOf(honored.id) < 0) return [];
  const there = columnOf(honored.id);
  const sitting = { seatOf: new Int32Array(cast.people.length).fill(-1), sitterOf: new Int32Array(cast.seats.length).fill(-1) };
  /** Where the guest may be although this person (-1: nobody) has the place. */
  const fineWith = (other: number, wrong: 'empty' | 'taken') => {
    sitting.sitterOf[place] = other;
    if (other >= 0) sitting.seatOf[other] = place;
    const seats = cast.seats.flatMap(({ id }, seat) => {
      if (columnOf(id) < 0 || (seat === place && other >= 0)) return [];
      const before = sitting.sitterOf[seat] ?? -1;
      sitting.seatOf[guest] = seat;
      sitting.sitterOf[seat] = guest;
      const isWrong = state(sitting) === wrong;
      sitting.sitterOf[seat] = before;
      return isWrong ? [columnOf(id)] : [];
    });
    sitting.sitterOf[place] = -1;
    if (other >= 0) sitting.seatOf[other] = -1;
    sitting.seatOf[guest] = -1;
    return allBut(columnsFrom(seats));
  };
  return [
    [{ row: guest, among: fineWith(-1, 'empty') }, filled(empty, there)],
    ...cast.people.flatMap((_, other): Clause[] =>
      other === guest
        ? []
        : [
            [
              { row: other, among: allBut(columnsFrom([there])) },
              { row: guest, among: fineWith(other, 'taken') },
            ],
          ],
    ),
  ];
}
