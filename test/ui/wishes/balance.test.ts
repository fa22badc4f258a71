import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../src/commands/command';
import { setRule } from '../../../src/commands/set-rule';
import { type SeatId, seatId } from '../../../src/model/ids';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { standardBudget } from '../../../src/protocol/arrange/proposal';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { balanceAsked, balanceRule, countUnmet, severityOf, stateOfBalance } from '../../../src/ui/wishes/balance';
import { contextOf, guest, host } from '../../protocol/arrange/receptions';

const people = [
  guest(1, { delegation: '北方' }),
  guest(2, { delegation: '北方' }),
  guest(3, { officialOrder: 2, delegation: '南方' }),
  guest(4, { officialOrder: 2, delegation: '南方' }),
  host(1),
  host(2),
];
const crowded = Object.entries({ 'T1.1': 4, 'T1.4': 0, 'T1.2': 1, 'T2.1': 5, 'T2.4': 2, 'T2.2': 3 });
const sit = new Map(
  crowded.flatMap(([seat, at]): [SeatId, (typeof people)[number]['id']][] => {
    const person = people[at];
    return person ? [[seatId(seat), person.id]] : [];
  }),
);
const hall = { layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'cn-foreign', people, sit } as const;

const reviewOf = (context: OccasionContext) => {
  const problem = problemOf(context);
  return { context, findings: problem.judge(problem.present).findings };
};

describe('the wish for balance', () => {
  it('is the norm that speaks on request, as strong as it is asked', () => {
    const { reception } = contextOf(hall);
    expect(balanceAsked(reception)).toBeUndefined();
    for (const strength of ['must', 'prefer'] as const) {
      const asking = produce(reception, (draft) => void applyCommand(draft, setRule(balanceRule, severityOf[strength])));
      expect(balanceAsked(asking)).toBe(strength);
    }
    expect(balanceAsked({ settings: { rules: { [balanceRule]: 'off' } } })).toBeUndefined();
  });

  it('counts the tables that have more of a delegation than their share, and arranging grants it', () => {
    for (const strength of ['must', 'prefer'] as const) {
      const context = contextOf({ ...hall, rules: { [balanceRule]: severityOf[strength] } });
      expect(stateOfBalance(reviewOf(context))).toEqual({ is: 'unmet', places: 2 });
      expect(countUnmet(context.reception, reviewOf(context))).toBe(1);
      const { findings } = reviewOf(context);
      expect(new Set(findings.flatMap(({ rule, severity }) => (rule === balanceRule ? [severity] : [])))).toEqual(
        new Set([severityOf[strength]]),
      );
      const { seating } = arrange(context, standardBudget);
      const after = contextOf({ ...hall, sit: seating, rules: { [balanceRule]: severityOf[strength] } });
      expect(stateOfBalance(reviewOf(after))).toEqual({ is: 'met' });
      expect(countUnmet(after.reception, reviewOf(after))).toBe(0);
    }
  });

  it('counts nothing while nobody asks, and is silent where there is one table or no delegation', () => {
    const context = contextOf(hall);
    expect(countUnmet(context.reception, reviewOf(context))).toBe(0);
    const rules = { [balanceRule]: 'departure' } as const;
    expect(stateOfBalance(reviewOf(contextOf({ layout: 'banquet/round', people, rules })))).toEqual({ is: 'silent' });
    expect(stateOfBalance(reviewOf(contextOf({ ...hall, people: [guest(1), host(1)], sit: new Map(), rules })))).toEqual({ is: 'silent' });
  });
});
