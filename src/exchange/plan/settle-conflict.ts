import { applyCommands } from '../../commands/apply-commands';
import type { Command } from '../../commands/command';
import type { Refusal } from '../../commands/refusal';
import { seatPerson } from '../../commands/seat-person';
import { unseatPerson } from '../../commands/unseat-person';
import { type OccasionId, PersonId, SeatId } from '../../model/ids';
import { occupantOf } from '../../model/occasion';
import { Reception } from '../../model/reception';
import { isMoot } from '../../model/unsettled';
import { z } from '../../model/zod';
import { withoutLooseEnds } from './loose-ends';
import { type Side, withValueAt } from './three-way';

/**
 * The plan after one open conflict was settled: `mine` lets stand what stands, `theirs` takes the other side's value. Somebody else who
 * sits on the chair in question gives it up and stands in `unseated`. A refusal where a lock is in the way or the seat is nobody's to
 * take; `damaged` where the other side's value is none that a plan can hold.
 */
export type Settled = { readonly reception: Reception; readonly unseated: readonly PersonId[] };

export function settleConflict(reception: Reception, id: string, side: Side): Settled | Refusal | 'damaged' {
  const conflict = reception.openConflicts?.[id];
  const { openConflicts, ...rest } = reception;
  const left = Object.entries(openConflicts ?? {}).filter(([other]) => other !== id);
  const closed: Reception = left.length > 0 ? { ...rest, openConflicts: Object.fromEntries(left) } : rest;
  if (!conflict || side === 'mine' || isMoot(reception, conflict)) return { reception: closed, unseated: [] };
  const { about, place, theirs } = conflict;
  if (about.kind === 'seat') return seated(closed, about.occasion, about.person, theirs);
  if (about.kind === 'chair') return seated(closed, about.occasion, theirs, about.seat);
  // Room and custom of an occasion are one value there, and several lines here.
  const whole = about.kind === 'occasion' && about.field === 'layout';
  const [at, value] = whole ? [place.slice(0, 2), { ...rest.occasions[about.occasion], ...recordOf(theirs) }] : [place, theirs];
  const made = Reception.safeParse(withoutLooseEnds(recordOf(withValueAt(closed, at, value))).plan);
  return made.success ? { reception: made.data, unseated: [] } : 'damaged';
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => z.record(z.string(), z.unknown()).safeParse(value).data ?? {};

/** By the commands that the hand would use, so that locks and attendance are heeded. */
function seated(reception: Reception, occasion: OccasionId, who: unknown, where: unknown): Settled | Refusal | 'damaged' {
  const [person, seat] = [PersonId.safeParse(who).data, SeatId.optional().safeParse(where)];
  const there = reception.occasions[occasion];
  if (!person || !seat.success || !there) return 'damaged';
  const sitter = seat.data && occupantOf(there, seat.data);
  const unseated = sitter && sitter !== person ? [sitter] : [];
  const commands: readonly Command[] = [
    ...unseated.map((other) => unseatPerson(occasion, other)),
    seat.data ? seatPerson(occasion, person, seat.data) : unseatPerson(occasion, person),
  ];
  const done = applyCommands(reception, commands);
  return done.refusal ?? { reception: done.reception, unseated };
}
