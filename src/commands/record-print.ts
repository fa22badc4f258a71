import type { Draft } from 'immer';
import { PrintRecord } from '../model/paper-settings';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const RecordPrint = z.object({
  kind: z.literal('recordPrint'),
  /** By `printKey`. */
  printed: z.record(z.string().min(1).max(200), PrintRecord),
});
export type RecordPrint = z.infer<typeof RecordPrint>;

export const recordPrint = (printed: RecordPrint['printed']): RecordPrint => ({ kind: 'recordPrint', printed });

/** What has just been printed takes the place of what was printed before; other documents keep their record. */
export function applyRecordPrint({ settings }: Draft<Reception>, { printed }: RecordPrint): Refusal | undefined {
  const paper = settings.paper ?? {};
  settings.paper = { ...paper, printed: { ...paper.printed, ...structuredClone(printed) } };
  return undefined;
}
