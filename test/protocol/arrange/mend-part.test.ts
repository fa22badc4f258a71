import { describe, expect, it } from 'vitest';
import { mendPart } from '../../../src/protocol/arrange/mend-part';
import { movesBetween, problemOf } from '../../../src/protocol/arrange/problem';
import { differenceOf } from '../../../src/protocol/review/difference-of';
import { type Finding, identityOf } from '../../../src/protocol/rules/finding';
import { drawnHall, hallSizes } from '../../bench/drawn-hall';

const isOne = (finding: Finding) => (other: Finding) => identityOf(other) === identityOf(finding);

describe.each([100, 200] as const)('the mend of one finding in a hall of %i', (size) => {
  const hall = drawnHall(hallSizes[size], 2);
  const problem = problemOf(hall.disturbed(6));
  const before = problem.judge(problem.present);
  const whole = problem.judge(hall.hidden);
  const movers = ({ seating }: { readonly seating: typeof problem.present }) => movesBetween(problem.present, seating).length;
  const mended = before.findings.slice(0, 5).map((finding) => ({ finding, plan: mendPart(problem, before, whole, isOne(finding)) }));

  it('takes one or two people for most of them, where a mend of everything moves a dozen', () => {
    expect(movers(whole)).toBeGreaterThan(8);
    expect(mended.filter(({ plan }) => movers(plan) <= 2).length).toBeGreaterThanOrEqual(4);
  });

  it('cures what was asked for, causes nothing, and moves nobody who is held', () => {
    for (const { finding, plan } of mended) {
      const { cured, caused } = differenceOf(before.findings, plan.findings);
      expect(cured.some(isOne(finding))).toBe(true);
      expect(caused).toEqual([]);
      for (const seat of problem.fixed) expect(plan.seating.get(seat)).toBe(problem.present.get(seat));
      expect(plan.score).toEqual(problem.judge(plan.seating).score);
    }
  });

  it('leaves the plan that it was given where nothing is asked for', () => {
    expect(mendPart(problem, before, whole, () => false)).toBe(whole);
  });
});
