import type { Draft } from 'immer';
import { OccasionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const MoveOccasion = z.object({ kind: z.literal('moveOccasion'), occasion: OccasionId, to: z.int().nonnegative() });
export type MoveOccasion = z.infer<typeof MoveOccasion>;

export const moveOccasion = (occasion: OccasionId, to: number): MoveOccasion => ({ kind: 'moveOccasion', occasion, to });

/** Earlier or later in the programme; `to` counts from 0 among the others, and past the end is the end. */
export function applyMoveOccasion(draft: Draft<Reception>, { occasion, to }: MoveOccasion): Refusal | undefined {
  if (!draft.occasions[occasion]) return { because: 'occasionUnknown', subject: occasion };
  const others = draft.programme.filter((id) => id !== occasion);
  draft.programme = others.toSpliced(to, 0, occasion);
  return undefined;
}
