import type { Givens } from '../../../model/occasion';
import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { regionLevel } from '../title/region-level';
import type { Body, Office, OfficeLevel } from '../title/title-reading';

export const leadersFirst: Step = {
  principle: 'leaders-before-departments',
  citation: precedence.softwareOrder,
  key: ({ chief }) => chief && (chief.leads ? 0 : 1),
};

export const realBeforeTitular: Step = {
  principle: 'real-before-titular',
  citation: precedence.postElements,
  key: ({ chief }) => chief && (chief.titular ? 1 : 0),
};

const organs: readonly OfficeLevel[] = ['state', 'province', 'sub-province', 'prefecture', 'sub-prefecture', 'county', 'township'];

/** How high the organ stands in which somebody serves: what its name says last, 云岭省江临市财政局 being the city's. */
function organOf({ person, chief }: Standing): number | undefined {
  const level = chief && (regionLevel(`${person.organization ?? ''}${chief.text}`)?.level ?? chief.level);
  return level && level !== 'unknown' ? organs.indexOf(level) : undefined;
}

/**
 * The organs of the center before those of a province, and these before a city's, where grade and post are the same. Only where it is
 * known of everybody: else the dates of appointment say more.
 */
export const higherOrganFirst = (all: readonly Standing[]): readonly Step[] =>
  all.every((standing) => organOf(standing) !== undefined)
    ? [{ principle: 'higher-organ-first', citation: precedence.postElements, key: organOf }]
    : [];

const headships = { head: 0, deputy: 1, member: 2 };

export const chiefBeforeDeputy: Step = {
  principle: 'chief-before-deputy',
  citation: precedence.unitChain,
  key: ({ chief }) => chief && headships[chief.headship],
};

/** 副秘书长、助理 after the deputies of the same level. */
export const secretariesLater: Step = {
  principle: 'secretaries-later',
  citation: precedence.softwareOrder,
  key: ({ chief }) => (chief?.headship === 'deputy' && /secretary-general|assistant/.test(chief.office) ? 1 : 0),
};

/** 党组织书记 before the administrative head; 副书记 and 常委 before the deputies of the other bodies. */
export const partyPostFirst: Step = {
  principle: 'party-post-first',
  citation: precedence.unitChain,
  key: ({ chief, offices }) => {
    if (!chief) return undefined;
    if (chief.headship === 'head') return offices.some((office) => isPartyHead(office) && office.level === chief.level) ? 0 : 1;
    if (!chief.leads) return 0;
    return isDeputySecretary(chief) || offices.some((office) => office.leads && isDeputySecretary(office) && office.level === chief.level)
      ? 0
      : onStandingCommittee(offices)
        ? 1
        : 2;
  },
};

const isPartyHead = ({ office, headship, partyPost }: Office): boolean =>
  partyPost && headship === 'head' && (office === 'secretary' || office === 'state-leader');

const isDeputySecretary = ({ office, body }: Office): boolean =>
  office === 'deputy-secretary' && (body === 'party' || body === 'department');

/** 常委; 纪委书记 of a region sits on the standing committee too. */
const onStandingCommittee = (offices: readonly Office[]): boolean =>
  offices.some(({ office, body, leads }) => office === 'standing-committee' || (body === 'discipline' && office === 'secretary' && leads));

/** 常务 first among the deputies. */
export const executiveFirst: Step = {
  principle: 'executive-deputy-first',
  citation: precedence.unitChain,
  key: ({ chief, offices }) => (chief?.headship === 'deputy' && offices.some(({ executive }) => executive) ? 0 : 1),
};

/** 副书记, deputies with a party post, other deputies, 纪委书记, 党委委员. */
export const partyDeputyFirst: Step = {
  principle: 'party-deputy-first',
  citation: precedence.unitChain,
  key: ({ chief, offices }) => {
    if (!chief || chief.leads || chief.headship === 'head') return 0;
    if (chief.body === 'discipline') return offices.some(isDeputySecretary) ? 0 : 3;
    if (chief.headship === 'member') return 4;
    if (offices.some(isDeputySecretary)) return 0;
    return offices.some(({ partyPost }) => partyPost) ? 1 : 2;
  },
};

/** The personal grade, where the posts are equal: 副局长（正处级） before 副局长. */
export const personalGrade: Step = { principle: 'personal-grade', citation: precedence.unitChain, key: ({ grade }) => grade };

/** Which of the two published orders of the four bodies was asked for. */
type BodiesOrder = 'government-first' | 'congress-first';
export const bodiesOrderOf = (given: Givens): BodiesOrder => (given.bodies === 'congress-first' ? 'congress-first' : 'government-first');

const heads: Readonly<Record<BodiesOrder, readonly Body[]>> = {
  'government-first': ['state', 'party', 'government', 'congress', 'cppcc'],
  'congress-first': ['state', 'party', 'congress', 'government', 'cppcc'],
};
/** 常委, 人大副主任, 副县长, 政协副主席 (cn.md §1.5, two pages); one page has 副县长 before 人大副主任 (§9.1). */
const deputies: readonly Body[] = ['state', 'party', 'discipline', 'congress', 'government', 'cppcc', 'court', 'procuratorate'];

/** 书记兼任人大主任: then the 常务副主任 stands in the place of the congress. */
export const congressChairHeldBySecretary = (all: readonly Standing[]): boolean =>
  all.some(({ offices }) => offices.some(isPartyHead) && offices.some(({ body, headship }) => body === 'congress' && headship === 'head'));

/** 书记, then the heads of 政府, 人大, 政协; then 副书记, 常委; then the deputies of the bodies. */

export function fourBodies(order: BodiesOrder, all: readonly Standing[], disputed: boolean): readonly Step[] {
  const secretaryChairsCongress = congressChairHeldBySecretary(all);
  const placeIn = (list: readonly Body[], { body }: Office): number => (list.includes(body) ? list.indexOf(body) : list.length);
  // 书记兼任人大主任时，人大常务副主任排在政府主要领导之后、政协主席之前。
  const asHead = (chief: Office): boolean =>
    chief.headship === 'head' || (secretaryChairsCongress && chief.body === 'congress' && chief.executive);
  const dispute = disputed ? { listingOnly: true as const } : {};
  return [
    {
      principle: `four-bodies-${order}`,
      citation: order === 'government-first' ? precedence.governmentFirst : precedence.congressFirst,
      key: ({ chief }) => (!chief?.leads ? 0 : asHead(chief) ? placeIn(heads[order], chief) : heads[order].length + 1),
      ...dispute,
    },
    {
      principle: `deputies-of-bodies-${order}`,
      // Only the first order is published down to the deputies; the second follows its own heads.
      citation: order === 'government-first' ? precedence.governmentFirst : precedence.bodiesByAnalogy,
      key: (standing) => {
        const { chief } = standing;
        if (!chief?.leads || asHead(chief)) return 0;
        const partyPlace = partyPostFirst.key(standing);
        return typeof partyPlace === 'number' && partyPlace < 2 ? partyPlace : 2 + placeIn(deputies, chief);
      },
      ...dispute,
    },
  ];
}
