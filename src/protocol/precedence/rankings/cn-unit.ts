import { precedence } from '../../sources/precedence';
import {
  bodiesOrderOf,
  chiefBeforeDeputy,
  executiveFirst,
  fourBodies,
  higherOrganFirst,
  leadersFirst,
  partyDeputyFirst,
  partyPostFirst,
  personalGrade,
  realBeforeTitular,
  secretariesLater,
} from './cn-posts';
import { actingLater, date, gradeStep, holderFirst, retiredAfterServing, samePost, surnameStrokes } from './common-steps';
import type { Ranking } from './ranking';

/**
 * The chain of the organization departments for one unit, opened by the grade where several units meet.
 * How 市长, 人大主任 and 政协主席 stand to one another is disputed: it orders a list, and proves something only when `bodies` is given.
 */
export const cnUnit: Ranking = {
  id: 'cn-unit',
  steps: (given, all) => [
    gradeStep,
    leadersFirst,
    realBeforeTitular,
    secretariesLater,
    chiefBeforeDeputy,
    partyPostFirst,
    ...fourBodies(bodiesOrderOf(given), all, given.bodies === undefined),
    executiveFirst,
    partyDeputyFirst,
    retiredAfterServing(precedence.retiredAfter),
    holderFirst,
    personalGrade,
    ...higherOrganFirst(all),
    date('appointed-earlier', 'appointed', precedence.unitChain, samePost),
    date('arrived-earlier', 'arrived', precedence.unitChain, samePost),
    actingLater,
    surnameStrokes,
  ],
  // 党委书记、局长、副局长 of one unit can be compared although nobody says how high the unit is.
  knows: (all) => {
    const oneUnit =
      all.every(({ tier, chief }) => tier === undefined && chief) && new Set(all.map(({ person }) => person.organization)).size === 1;
    return ({ tier }) => tier !== undefined || oneUnit;
  },
  unknown: { principle: 'grade-unknown', citation: precedence.program },
};
