import type { Draft } from 'immer';
import { type Reception, Waiver } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const WaiveFinding = z.object({ kind: z.literal('waiveFinding'), waiver: Waiver });
export type WaiveFinding = z.infer<typeof WaiveFinding>;

export const waiveFinding = (waiver: Waiver): WaiveFinding => ({ kind: 'waiveFinding', waiver });

/** A named person accepts a finding, with the reason. A finding is accepted once: two signatures would hide who answers for it. */
export function applyWaiveFinding(draft: Draft<Reception>, { waiver }: WaiveFinding): Refusal | undefined {
  if (!draft.occasions[waiver.occasion]) return { because: 'occasionUnknown', subject: waiver.occasion };
  const earlier = Object.values(draft.waivers).find(
    ({ id, occasion, finding }) => id === waiver.id || (occasion === waiver.occasion && finding === waiver.finding),
  );
  if (earlier) return { because: 'waiverExists', subject: earlier.by };
  draft.waivers[waiver.id] = waiver;
  return undefined;
}
