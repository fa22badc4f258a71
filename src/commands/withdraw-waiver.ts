import type { Draft } from 'immer';
import { WaiverId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const WithdrawWaiver = z.object({ kind: z.literal('withdrawWaiver'), waiver: WaiverId });
export type WithdrawWaiver = z.infer<typeof WithdrawWaiver>;

export const withdrawWaiver = (waiver: WaiverId): WithdrawWaiver => ({ kind: 'withdrawWaiver', waiver });

/** The finding stands again. */
export function applyWithdrawWaiver(draft: Draft<Reception>, { waiver }: WithdrawWaiver): Refusal | undefined {
  if (!draft.waivers[waiver]) return { because: 'waiverUnknown', subject: waiver };
  delete draft.waivers[waiver];
  return undefined;
}
