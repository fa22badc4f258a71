import { sources } from '../sources';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { date, holderFirst, retiredAfterServing, samePost } from './common-steps';
import { byEnglishName, hostCountryLast } from './country-steps';
import type { Ranking } from './ranking';
import { missionClass } from './vienna';

const staff = [
  'minister-counsellor',
  'deputy-head-of-mission',
  'counsellor',
  'consul-general',
  'first-secretary',
  'second-secretary',
  'third-secretary',
  'consul',
  'attache',
];

const isDiplomat = ({ chief }: Standing): boolean => chief?.body === 'diplomatic';

/** 大使、公使、代办, then the staff of a mission. */
const headsOfMission: Step = {
  principle: 'diplomatic-class',
  citation: sources.ambassadorsByDate,
  key: (standing) => missionClass(standing) ?? (isDiplomat(standing) ? 9 : undefined),
};

const missionStaff: Step = {
  principle: 'diplomatic-staff',
  citation: sources.diplomaticStaff,
  key: (standing) => {
    if (missionClass(standing) !== undefined || !isDiplomat(standing)) return 0;
    const place = staff.indexOf(standing.chief?.office ?? '');
    return place === -1 ? undefined : place;
  },
};

/** Foreign guests in Chinese practice: rank, then date, then the English alphabet, the host country last. */
export const cnForeign: Ranking = {
  id: 'cn-foreign',
  steps: (given) => [
    { principle: 'grade', citation: sources.foreignOffices, key: ({ tier }) => tier },
    headsOfMission,
    missionStaff,
    retiredAfterServing(sources.retiredAfter),
    holderFirst,
    date('credentials-earlier', 'credentials', sources.ambassadorsByDate),
    date('appointed-earlier', 'appointed', sources.earlierInOffice, samePost),
    ...hostCountryLast(given.host),
    { ...byEnglishName(sources.foreignGroups), listingOnly: true },
  ],
  // A list of nothing but heads of mission compares by class and date, although no grade is known.
  knows: (all) => {
    const onlyHeadsOfMission = all.every((standing) => standing.tier === undefined && missionClass(standing) !== undefined);
    return ({ tier }) => tier !== undefined || onlyHeadsOfMission;
  },
  unknown: { principle: 'grade-unknown', citation: sources.program },
};
