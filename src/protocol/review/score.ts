import type { Finding, Severity } from '../rules/finding';

export type Score = Readonly<Record<Severity, number>>;

export function scoreOf(findings: readonly Finding[]): Score {
  const score = { breach: 0, departure: 0, remark: 0 };
  for (const { severity } of findings) score[severity] += 1;
  return score;
}

/** Negative when `left` is the better plan: level by level, so that ten remarks never outweigh one breach. */
export const compareScores = (left: Score, right: Score): number =>
  left.breach - right.breach || left.departure - right.departure || left.remark - right.remark;
