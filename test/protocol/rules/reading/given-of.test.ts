import { expect, it } from 'vitest';
import { occasionsInOrder } from '../../../../src/model/reception';
import { givens } from '../../../../src/protocol/conventions/givens';
import { reviewOccasion } from '../../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../../src/protocol/review/stage-of';
import { type Finding, identityOf } from '../../../../src/protocol/rules/finding';
import { ignoredIn } from '../../../../src/protocol/rules/reading/given-of';
import { dayOfEverything } from '../../../looks/plans';

const plan = dayOfEverything('zh-CN');
const said = (findings: readonly Finding[]) => findings.map((finding) => `${finding.severity} ${identityOf(finding)}`);

it.each(occasionsInOrder(plan).map((occasion) => [occasion.title, occasion] as const))(
  'what is ignored at %s changes nothing that is said of it, and something is',
  (_, occasion) => {
    const stage = (given: Readonly<Record<string, string>>) => {
      const asked = { ...occasion, given: { ...occasion.given, ...given } };
      const found = stageOf({ ...plan, occasions: { ...plan.occasions, [occasion.id]: asked } }, asked);
      if (isStageFault(found)) throw new Error(JSON.stringify(found));
      return found;
    };
    const usual = stage({});
    const ignored = new Set<string>();
    for (const { id, ...known } of givens) {
      for (const choice of 'choices' in known ? known.choices : ['中国']) {
        const context = stage({ [id]: choice });
        if (!ignoredIn(context).includes(id)) continue;
        ignored.add(id);
        expect(said(reviewOccasion(context)), `${id}=${choice}`).toEqual(said(reviewOccasion(usual)));
        expect(context.honor?.order, `${id}=${choice}`).toEqual(usual.honor?.order);
      }
    }
    expect(ignored.size).toBeGreaterThan(5);
  },
);
