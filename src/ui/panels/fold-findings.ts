import { type Finding, identityOf } from '../../protocol/rules/finding';

/** A line of the panel: one finding, or how many more of its kind there are. */
export type FindingLine =
  | { readonly line: 'finding'; readonly finding: Finding }
  | { readonly line: 'more'; readonly kind: string; readonly finding: Finding; readonly hidden: number };

/** A rule with more findings than this is folded, so that it does not bury what other rules have to say. */
export const foldedFrom = 8;
export const shownOfFolded = 3;
/** How many more are shown when somebody asks. */
export const unfoldedAtOnce = 20;

/** Findings of one kind break the same rule and weigh the same. */
export const kindOf = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): string => `${severity} ${rule}`;

function countKinds(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  return counts;
}

/**
 * The findings in their order; of a kind with many only the first few, the selected one, and as many more as somebody asked for
 * (`unfolded`, by kind), with the count of the rest behind the last of them.
 */
export function foldFindings(
  findings: readonly Finding[],
  selected: string | undefined,
  unfolded: ReadonlyMap<string, number>,
): readonly FindingLine[] {
  const total = countKinds(findings);
  const passed = new Map<string, number>();
  const shown = findings.filter((finding) => {
    const kind = kindOf(finding);
    const place = passed.get(kind) ?? 0;
    passed.set(kind, place + 1);
    const isFolded = (total.get(kind) ?? 0) > foldedFrom && place >= shownOfFolded + (unfolded.get(kind) ?? 0);
    return !isFolded || identityOf(finding) === selected;
  });
  const last = new Map(shown.map((finding) => [kindOf(finding), finding]));
  const kept = countKinds(shown);
  return shown.flatMap((finding): readonly FindingLine[] => {
    const kind = kindOf(finding);
    const hidden = (total.get(kind) ?? 0) - (kept.get(kind) ?? 0);
    const line = { line: 'finding', finding } as const;
    return hidden > 0 && last.get(kind) === finding ? [line, { line: 'more', kind, finding, hidden }] : [line];
  });
}
