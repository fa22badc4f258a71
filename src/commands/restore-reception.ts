import { current, type Draft, isDraft } from 'immer';
import { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const RestoreReception = z.object({ kind: z.literal('restoreReception'), reception: Reception });
export type RestoreReception = z.infer<typeof RestoreReception>;

export const restoreReception = (reception: Reception): RestoreReception => ({ kind: 'restoreReception', reception });

/**
 * Everything as it is in this reception: an earlier version, a file, the outcome of a merge. Only the id stays, for it says which
 * reception this is. What is equal is left alone, so that the change is no larger than the difference.
 */
export function applyRestoreReception(draft: Draft<Reception>, { reception }: RestoreReception): Refusal | undefined {
  become(draft, { ...structuredClone(reception), id: draft.id });
  return undefined;
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): unknown => (isDraft(value) ? current(value) : value);
const same = (left: unknown, right: unknown) => JSON.stringify(plain(left)) === JSON.stringify(right);

function become(draft: Tree, wanted: Tree): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(wanted, key)) delete draft[key];
  for (const [key, value] of Object.entries(wanted)) {
    const now = draft[key];
    // What an earlier command of the same gesture brought in is that command's own: it is replaced, not edited.
    if (isDraft(now) && isTree(now) && isTree(value)) become(now, value);
    else if (!same(now, value)) draft[key] = value;
  }
}
