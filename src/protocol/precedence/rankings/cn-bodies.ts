import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { readTitle } from '../title/read-title';
import type { OfficeLevel } from '../title/title-reading';
import {
  bodiesOrderOf,
  chiefBeforeDeputy,
  congressChairHeldBySecretary,
  executiveFirst,
  fourBodies,
  leadersFirst,
  realBeforeTitular,
} from './cn-posts';
import { actingLater, date, holderFirst, retiredAfterServing, surnameStrokes } from './common-steps';
import type { Ranking } from './ranking';

const unitOf: Readonly<Partial<Record<OfficeLevel, string>>> = {
  province: '省',
  'sub-province': '杭州市',
  prefecture: '州',
  county: '县',
  township: '镇',
};

/** In a list of one region, 书记、人大主任 without its name belong to that region. */
function withLevelOfList(standings: readonly Standing[]): readonly Standing[] {
  const levels = new Set(
    standings.flatMap(({ offices }) => offices.flatMap(({ leads, level }) => (leads && level !== 'unknown' ? [level] : []))),
  );
  const [level] = levels;
  const unit = levels.size === 1 && level ? unitOf[level] : undefined;
  if (!unit) return standings;
  return standings.map((standing) => {
    const { title, organization } = standing.person;
    if (standing.tier !== undefined || !title || organization) return standing;
    const { chief, offices, grade } = readTitle(title.replace(/^(常务|专职)?(副?书记|常委)/, `${unit}委$&`), unit);
    if (!chief?.leads || grade === undefined) return standing;
    return { ...standing, chief, offices, grade, tier: grade };
  });
}

/** Head or deputy of the region's bodies; the 常务副主任 who stands in for a congress chaired by the secretary counts as a head. */
const rung = (all: readonly Standing[]): Step => {
  const raised = congressChairHeldBySecretary(all);
  return {
    principle: 'grade',
    citation: precedence.tenLevels,
    key: ({ tier, chief }) =>
      tier !== undefined && raised && chief?.body === 'congress' && chief.headship === 'deputy' && chief.executive ? tier - 1 : tier,
  };
};

/** Leaders of the four bodies (四大班子) in one list. Two orders are published; `bodies` chooses. */
export const cnBodies: Ranking = {
  id: 'cn-bodies',
  prepare: withLevelOfList,
  steps: (given, all) => [
    rung(all),
    leadersFirst,
    realBeforeTitular,
    ...fourBodies(bodiesOrderOf(given), all, false),
    chiefBeforeDeputy,
    {
      ...executiveFirst,
      key: (standing) => (standing.offices.some(({ office }) => office === 'standing-committee') ? 1 : executiveFirst.key(standing)),
    },
    retiredAfterServing(precedence.retiredAfter),
    holderFirst,
    date('standing-committee-entry', 'appointed', precedence.bodiesInFull),
    date('previous-grade-earlier', 'previous', precedence.bodiesInFull),
    date('arrived-earlier', 'arrived', precedence.unitChain),
    actingLater,
    surnameStrokes,
  ],
  knows:
    () =>
    ({ tier }) =>
      tier !== undefined,
  unknown: { principle: 'grade-unknown', citation: precedence.program },
};
