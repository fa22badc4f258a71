import { sources } from '../sources';
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

/** 大使、公使、代办, then the staff of a mission. */
const diplomats: Step = {
  principle: 'diplomatic-class',
  citation: sources.ambassadorsByDate,
  key: (standing) => {
    const held = missionClass(standing);
    if (held !== undefined) return held;
    const place = standing.chief?.body === 'diplomatic' ? staff.indexOf(standing.chief.office) : -1;
    return place === -1 ? undefined : 10 + place;
  },
};

/** Foreign guests in Chinese practice: rank, then date, then the English alphabet, the host country last. */
export const cnForeign: Ranking = {
  id: 'cn-foreign',
  steps: (given) => [
    { principle: 'grade', citation: sources.foreignOffices, key: ({ tier }) => tier },
    diplomats,
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
