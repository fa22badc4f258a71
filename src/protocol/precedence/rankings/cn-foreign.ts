import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { date, holderFirst, retiredAfterServing, samePost } from './common-steps';
import { byEnglishName, hostCountryLast } from './country-steps';
import { governmentPlaces, placeOf } from './government-places';
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

/** A foreign minister ranks ahead of other ministers. */
const foreignMinisterFirst: Step = {
  principle: 'foreign-minister-first',
  citation: precedence.foreignMinister,
  key: (standing) => {
    if (placeOf(standing) !== governmentPlaces.minister) return 0;
    return /外交|外长|foreign (affairs|minister)|secretary of state|affaires etrangeres/i.test(standing.chief?.text ?? '') ? 0 : 1;
  },
};

const isDiplomat = ({ chief }: Standing): boolean => chief?.body === 'diplomatic';

/** 大使、公使、代办, then the staff of a mission. */
const headsOfMission: Step = {
  principle: 'diplomatic-class',
  citation: precedence.ambassadorsByDate,
  key: (standing) => missionClass(standing) ?? (isDiplomat(standing) ? 9 : undefined),
};

const missionStaff: Step = {
  principle: 'diplomatic-staff',
  citation: precedence.diplomaticStaff,
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
    { principle: 'grade', citation: precedence.foreignOffices, key: placeOf },
    foreignMinisterFirst,
    headsOfMission,
    missionStaff,
    retiredAfterServing(precedence.retiredAfter),
    holderFirst,
    date('credentials-earlier', 'credentials', precedence.ambassadorsByDate),
    date('appointed-earlier', 'appointed', precedence.earlierInOffice, samePost),
    // Chinese practice: the host is China unless somebody says otherwise.
    ...hostCountryLast(given.host ?? 'China'),
    { ...byEnglishName(precedence.foreignGroups), listingOnly: true },
  ],
  // A list of nothing but heads of mission compares by class and date, although no grade is known.
  knows: (all) => {
    const onlyHeadsOfMission = all.every((standing) => placeOf(standing) === undefined && missionClass(standing) !== undefined);
    return (standing) => placeOf(standing) !== undefined || onlyHeadsOfMission;
  },
  unknown: { principle: 'grade-unknown', citation: precedence.program },
};
