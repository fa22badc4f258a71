import type { Occasion } from '../../model/occasion';
import type { Reception, Waiver } from '../../model/reception';
import { type Finding, identityOf } from '../rules/finding';

type Waivers = Reception['waivers'];

/** The waiver by which somebody accepted this finding, if any. */
export const waiverOf = (finding: Finding, waivers: Waivers, { id }: Pick<Occasion, 'id'>): Waiver | undefined => {
  const identity = identityOf(finding);
  return Object.values(waivers).find((waiver) => waiver.occasion === id && waiver.finding === identity);
};

/** The findings that count. A waived one stays in the review and prints, but weighs nothing in the score. */
export function activeFindings(findings: readonly Finding[], waivers: Waivers, { id }: Pick<Occasion, 'id'>): readonly Finding[] {
  const accepted = new Set(Object.values(waivers).flatMap(({ occasion, finding }) => (occasion === id ? [finding] : [])));
  return accepted.size === 0 ? findings : findings.filter((finding) => !accepted.has(identityOf(finding)));
}

/** The findings that somebody accepted, each with the waiver: they stay in the review, and print. */
export const waivedFindings = (
  findings: readonly Finding[],
  waivers: Waivers,
  occasion: Pick<Occasion, 'id'>,
): readonly { readonly finding: Finding; readonly waiver: Waiver }[] =>
  findings.flatMap((finding) => {
    const waiver = waiverOf(finding, waivers, occasion);
    return waiver ? [{ finding, waiver }] : [];
  });
