import { z } from './zod';

/** `T1`, `T2` … as the layout numbers them; the only table of an occasion is `T1`. */
export const TableKey = z.string().regex(/^T[1-9]\d{0,2}$/, 'A table is called T1, T2 and so on.');

/** What stands on the table besides the plates. State banquets name their tables instead of numbering them (cn.md §7.5). */
export const Table = z.object({
  /** 桌名或桌号, as the table sign says it. */
  label: z.string().min(1).max(60).optional(),
  note: z.string().min(1).max(400).optional(),
});
export type Table = z.infer<typeof Table>;
