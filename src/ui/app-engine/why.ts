import { roleMark } from '../../drawing/role-mark';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { LayoutSeat } from '../../layouts/layout';
import type { SeatId } from '../../model/ids';
import type { HonorOrder, RankedSeat, Reason, SeatRole } from '../../protocol/conventions/honor-order';
import type { OccasionContext, Standing } from '../../protocol/rules/occasion-context';
import type { Engine } from '../engine';
import type { Why, WhySeat, WhyStep } from '../panels/review-port';
import type { Reviewer } from './reviewer';
import { cite } from './saying';

type Role = { readonly role: SeatRole; readonly because: readonly Reason[] };

function roleOf({ roles }: HonorOrder, seat: SeatId): Role | undefined {
  for (const [role, held] of Object.entries(roles) as [SeatRole, NonNullable<HonorOrder['roles'][SeatRole]>][]) {
    const found = held.find((one) => one.seat === seat);
    if (found) return { role, because: found.because };
  }
  return undefined;
}

/** The seats that one reads the rank from: the row or the table, or the whole room where rows are short. */
function rowOf({ layout }: OccasionContext, { side, row, table }: LayoutSeat): readonly LayoutSeat[] {
  const own = layout.seats.filter((seat) => seat.table === table && seat.side === side && seat.row === row);
  return own.length > 3 ? own : layout.seats.filter((seat) => seat.table === table);
}

const principle = ({ principle: id }: Reason, { speak }: Speaker): string => speak('conventions', `principle.${id}`);

function stepsOf(reasons: readonly Reason[], last: string, speaker: Speaker): readonly WhyStep[] {
  return reasons.map((reason, index) => {
    const deciding = index === reasons.length - 1;
    const text = principle(reason, speaker);
    return {
      text: deciding && last ? speaker.say('interface', 'engine.why.so', { principle: text, so: last }) : text,
      source: cite(reason.citation, speaker.language),
      deciding,
    };
  });
}

/** The seat ranked just above; none above the first. */
function aboveIn(standing: Standing, { order }: HonorOrder): RankedSeat | undefined {
  const ranked = order[standing.order] ?? [];
  return ranked[ranked.findIndex(({ seat }) => seat === standing.seat) - 1];
}

/** What follows from the deciding reason: this seat comes after the one ranked just above it, or level with it. */
function consequence(standing: Standing, honor: HonorOrder, { say }: Speaker): string {
  const above = aboveIn(standing, honor);
  const { seat, rank } = standing;
  if (!above) return say('interface', 'engine.why.first', { seat });
  if (above.rank === rank) return say('interface', 'engine.why.level', { seat, above: above.seat, rank });
  return say('interface', 'engine.why.after', { seat, above: above.seat, rank });
}

export function whyOf(context: OccasionContext, seat: SeatId, language: Language): Why | undefined {
  const { honor } = context;
  const drawn = context.seatIn(seat);
  if (!honor || !drawn) return undefined;
  const speaker = speakerFor(language);
  const order = rowOf(context, drawn).map(({ id }): WhySeat => {
    const role = roleOf(honor, id);
    if (role) return { seat: id, mark: roleMark(role.role, language), kind: 'role' };
    const standing = context.standing(id);
    return standing ? { seat: id, mark: String(standing.rank), kind: 'rank' } : { seat: id, mark: '', kind: 'empty' };
  });
  const role = roleOf(honor, seat);
  if (role)
    return {
      order,
      steps: stepsOf(
        role.because,
        speaker.say('interface', 'engine.why.role', { seat, role: speaker.speak('conventions', `role.${role.role}`) }),
        speaker,
      ),
    };
  const free = honor.free.find((one) => one.seat === seat);
  if (free) return { order, steps: stepsOf(free.because, speaker.say('interface', 'engine.why.free', { seat }), speaker) };
  const standing = context.standing(seat);
  const above = standing && aboveIn(standing, honor)?.seat;
  return {
    order,
    ...(above ? { above } : {}),
    steps: standing
      ? stepsOf(standing.because, consequence(standing, honor, speaker), speaker)
      : [{ text: speaker.say('interface', 'engine.why.unranked', { seat }), source: '', deciding: true }],
  };
}

export const createWhy =
  (reviewer: Reviewer): Engine['why'] =>
  (id, seat, language) =>
    whyOf(reviewer.review(id).context, seat, language);
