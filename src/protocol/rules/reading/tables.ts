import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { OccasionContext } from '../occasion-context';
import { following } from './following';
import { oncePer } from './once-per';
import { type Sitter, sitterAt, sittersOf } from './sitters';

export type TableOf = { readonly table: string; readonly sitters: readonly Sitter[] };

/** The seats of each table, block or vehicle, tables in the order of the drawing. */
export const seatsByTable = oncePer(({ seats }: Layout): ReadonlyMap<string, readonly LayoutSeat[]> => {
  const tables = new Map<string, LayoutSeat[]>();
  for (const seat of seats) {
    const own = tables.get(seat.table);
    if (own) own.push(seat);
    else tables.set(seat.table, [seat]);
  }
  return tables;
});

type Tables = ReadonlyMap<string, TableOf>;

const everyTable = following<Tables>(
  (context) => {
    const tables = new Map<string, { readonly table: string; readonly sitters: Sitter[] }>();
    for (const table of seatsByTable(context.layout).keys()) tables.set(table, { table, sitters: [] });
    for (const sitter of sittersOf(context)) tables.get(sitter.seat.table)?.sitters.push(sitter);
    return tables;
  },
  (earlier, { seats: moved }, context) => {
    const tables = new Map(earlier);
    for (const table of new Set([...moved].flatMap((seat) => context.seatIn(seat)?.table ?? []))) {
      const seats = seatsByTable(context.layout).get(table) ?? [];
      tables.set(table, { table, sitters: seats.flatMap(({ id }) => sitterAt(context, id) ?? []) });
    }
    return tables;
  },
);

/** Who sits at which table, tables in the order of the drawing; tables at which nobody sits are left out. */
export const tablesOf = oncePer((context: OccasionContext): readonly TableOf[] =>
  [...everyTable(context).values()].filter(({ sitters }) => sitters.length > 0),
);

/** Who sits at this table; undefined when nobody does. */
export function tableIn(context: OccasionContext, table: string): TableOf | undefined {
  const found = everyTable(context).get(table);
  return found && found.sitters.length > 0 ? found : undefined;
}
