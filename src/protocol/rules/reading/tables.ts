import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';
import { type Sitter, sittersOf } from './sitters';

export type TableOf = { readonly table: string; readonly sitters: readonly Sitter[] };

/** Who sits at which table, tables in the order of the drawing; tables at which nobody sits are left out. */
export const tablesOf = oncePer((context: OccasionContext): readonly TableOf[] => {
  const tables = new Map<string, Sitter[]>();
  for (const sitter of sittersOf(context)) {
    const own = tables.get(sitter.seat.table) ?? [];
    own.push(sitter);
    tables.set(sitter.seat.table, own);
  }
  return [...tables].map(([table, sitters]) => ({ table, sitters }));
});
