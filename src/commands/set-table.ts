import type { Draft } from 'immer';
import { OccasionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { isVehicle } from '../model/scene';
import { Table, TableKey } from '../model/table';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { isRefusal, occasionOf } from './seating-draft';

export const SetTable = z.object({ kind: z.literal('setTable'), occasion: OccasionId, table: TableKey, to: Table.nullable() });
export type SetTable = z.infer<typeof SetTable>;

export const setTable = (occasion: OccasionId, table: string, to: Table | null): SetTable => ({ kind: 'setTable', occasion, table, to });

/** Name or number of a table, and a note. Null forgets it; no two tables of an occasion have one label. */
export function applySetTable(draft: Draft<Reception>, { occasion: id, table, to }: SetTable): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (isVehicle(occasion.layout)) return { because: 'noTables', subject: id };
  const tables = { ...occasion.tables };
  const { label } = to ?? {};
  if (label && Object.entries(tables).some(([key, other]) => key !== table && other.label === label))
    return { because: 'tableExists', subject: label };
  if (to) tables[table] = to;
  else delete tables[table];
  if (Object.keys(tables).length > 0) occasion.tables = tables;
  else delete occasion.tables;
  return undefined;
}
