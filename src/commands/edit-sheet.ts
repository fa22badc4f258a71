import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { ReceptionSheet } from '../model/reception-sheet';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const EditSheet = z.object({ kind: z.literal('editSheet'), set: ReceptionSheet, clear: z.array(ReceptionSheet.keyof()) });
export type EditSheet = z.infer<typeof EditSheet>;

export const editSheet = (set: EditSheet['set'], clear: EditSheet['clear'] = []): EditSheet => ({ kind: 'editSheet', set, clear });

/** The head of the reception sheet: level, purpose, letter, contacts, lodging, costs. Each field is replaced as a whole. */
export function applyEditSheet(draft: Draft<Reception>, { set, clear }: EditSheet): Refusal | undefined {
  const sheet = { ...draft.sheet, ...set };
  for (const field of clear) delete sheet[field];
  if (Object.keys(sheet).length > 0) draft.sheet = sheet;
  else delete draft.sheet;
  return undefined;
}
