import type { Draft } from 'immer';
import { Grade } from '../model/person';
import type { Reception } from '../model/reception';
import { TitleKey } from '../model/settled-titles';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const SettleTitle = z.object({ kind: z.literal('settleTitle'), title: TitleKey, grade: Grade.nullable() });
export type SettleTitle = z.infer<typeof SettleTitle>;

export const settleTitle = (title: TitleKey, grade: SettleTitle['grade']): SettleTitle => ({ kind: 'settleTitle', title, grade });

/** Of which grade everybody with this title is; null leaves it to the reading of the title again. */
export function applySettleTitle(draft: Draft<Reception>, { title, grade }: SettleTitle): Refusal | undefined {
  if (grade !== null) {
    draft.settledTitles ??= {};
    draft.settledTitles[title] = grade;
    return undefined;
  }
  if (!draft.settledTitles) return undefined;
  delete draft.settledTitles[title];
  if (Object.keys(draft.settledTitles).length === 0) delete draft.settledTitles;
  return undefined;
}
