import type { SeatId } from '../../model/ids';
import { occupantOf } from '../../model/occasion';
import type { Person } from '../../model/person';
import type { Order } from '../../protocol/conventions/honor-order';
import { type Severity, severities } from '../../protocol/rules/finding';
import type { Review } from '../panels/review-port';

/** One seat of the plan as a line of the table. */
export type PlanRow = {
  readonly seat: SeatId;
  readonly order: Order | undefined;
  readonly rank: number | undefined;
  readonly person: Person | undefined;
  readonly locked: boolean;
  readonly kept: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly worst: Severity | undefined;
};

const none: PlanRow['counts'] = { breach: 0, departure: 0, remark: 0 };

/** Every seat, in the order in which it is read: table by table in a hall, the parties one after the other, the best seat first. */
export function planRows({ context, findings }: Pick<Review, 'context' | 'findings'>): readonly PlanRow[] {
  const { layout, honor, occasion, reception } = context;
  const counts = new Map<SeatId, Record<Severity, number>>();
  for (const { seats, severity } of findings) {
    for (const seat of seats) {
      const known = counts.get(seat) ?? { ...none };
      known[severity] += 1;
      counts.set(seat, known);
    }
  }
  const kept = new Set(honor?.free.map(({ seat }) => seat));
  const { guest = [], host = [], any = [] } = honor?.order ?? {};
  const ranked = [...guest, ...host, ...any].map(({ seat }) => seat);
  const order = [...new Set([...ranked, ...layout.seats.map(({ id }) => id)])].filter((seat) => context.seatIn(seat) !== undefined);
  const tables = new Map<string, number>((honor?.tables ?? []).map(({ table }, index) => [table, index]));
  const tableOf = (seat: SeatId) => tables.get(context.seatIn(seat)?.table ?? '') ?? 0;
  // A stable sort: inside a table the order of honor stays.
  const read = tables.size > 0 ? order.toSorted((left, right) => tableOf(left) - tableOf(right)) : order;

  return read.map((seat) => {
    const standing = context.standing(seat);
    const sitter = occupantOf(occasion, seat);
    const own = counts.get(seat) ?? none;
    return {
      seat,
      order: standing?.order,
      rank: standing?.rank,
      person: sitter && reception.people[sitter],
      locked: occasion.locks[seat] === true,
      kept: kept.has(seat),
      counts: own,
      worst: severities.find((severity) => own[severity] > 0),
    };
  });
}
