import type { Draft } from 'immer';
import { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

const { title, date, place, contact } = Reception.shape;

export const RenameReception = z.object({
  kind: z.literal('renameReception'),
  title: title.optional(),
  date: date.nullable(),
  place: place.nullable(),
  contact: contact.nullable(),
});
export type RenameReception = z.infer<typeof RenameReception>;

export const renameReception = (heading: Omit<RenameReception, 'kind'>): RenameReception => ({ kind: 'renameReception', ...heading });

/** The heading that every printed sheet carries. Null clears a line, absence leaves it. */
export function applyRenameReception(draft: Draft<Reception>, { kind: _, title, ...lines }: RenameReception): Refusal | undefined {
  if (title !== undefined) draft.title = title;
  for (const line of ['date', 'place', 'contact'] as const) {
    const text = lines[line];
    if (text === null) delete draft[line];
    else if (text !== undefined) draft[line] = text;
  }
  return undefined;
}
