import type { Givens } from '../../../model/occasion';
import { precedence } from '../../sources/precedence';
import { countryOf } from '../countries/countries';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { date, moment } from './common-steps';
import { postOf } from './published-line';
import type { Ranking } from './ranking';
import { stateIn, states } from './us-states';

/** Former vice-presidents and widows are left out: the copies of the list place them differently, or name no post. */
const lines = {
  president: 1,
  vicePresident: 2,
  governorAtHome: 3,
  mayorAtHome: 4,
  speaker: 5,
  chiefJustice: 6,
  formerPresident: 7,
  ambassadorAtPost: 8,
  secretaryOfState: 9,
  secretaryGeneral: 10,
  foreignAmbassador: 11,
  foreignMinister: 12,
  justice: 13,
  retiredChiefJustice: 14,
  retiredJustice: 15,
  cabinet: 16,
  proTempore: 17,
  senator: 18,
  governor: 19,
  representative: 20,
} as const;
type Line = (typeof lines)[keyof typeof lines];

/** By the age of the departments, which is also the order of succession. */
const departments: readonly RegExp[] = [
  /treasury|财政部长/,
  /defen[cs]e|国防部长/,
  /^(united states |u\.?s\.? )?attorney general( of the united states)?$|司法部长/,
  /interior|内政部长/,
  /agriculture|农业部长/,
  /commerce|商务部长/,
  /labor|劳工部长/,
  /health|卫生(与|及)?公众服务部长/,
  /housing|住房(与|和)?城市发展部长/,
  /transportation|交通部长/,
  /energy|能源部长/,
  /education|教育部长/,
  /veterans|退伍军人事务部长/,
  /homeland|国土安全部长/,
];

const president = /^president( of the united states( of america)?)?$|^(美国|美利坚合众国)?总统$/;
const vicePresident = /^vice[- ]president( of the united states( of america)?)?$|^(美国|美利坚合众国)?副总统$/;
const governor = /^(the )?governor\b(?!.*\bbank\b)|(?<!副)州长$/;
const chiefJustice = /^chief justice( of (the united states|the (u\.?s\.? )?supreme court))?$|(?<!州.*)首席大法官$/;
const justice = /^associate justice\b(?! of the .*\b(court of|state))|^justice of the (u\.?s\.? )?supreme court|(?<!首席)大法官$/;
const once = /^(former|ex|retired)\b[- ]?|^[前原]/;

const stateOf = ({ person: { title, organization, delegation } }: Standing): string | undefined =>
  stateIn([title, organization, delegation].join(' '));

const american = ({ country }: Standing): boolean => country === undefined || country.code === 'US';

/** Mayor of the place where the event is held; the name of the city stands in the title or beside it. */
function mayorThere({ person: { title, organization } }: Standing, place: string | undefined): boolean {
  const words = [title, organization].join(' ').toLowerCase();
  return place !== undefined && (/^(the )?mayor\b/.test(words) || /市长/.test(words)) && words.includes(place.trim().toLowerCase());
}

/** A bare “President” of some body is president of that body. */
const ofTheNation = (post: string, { person: { organization = '' } }: Standing): boolean =>
  /united states|美国|美利坚/.test(post) || organization === '' || /white house|united states|白宫|美国/i.test(organization);

function formerLine(post: string): Line | undefined {
  const held = post.replace(once, '');
  if (president.test(held)) return lines.formerPresident;
  if (chiefJustice.test(held)) return lines.retiredChiefJustice;
  return justice.test(held) ? lines.retiredJustice : undefined;
}

function diplomatLine(standing: Standing, post: string, place: string | undefined): Line | undefined {
  const { class: rank } = standing.person;
  const ambassador = rank === 'ambassador' || /\bambassador\b|大使$/.test(post);
  if (!american(standing)) {
    if (ambassador) return lines.foreignAmbassador;
    return rank === 'minister' ? lines.foreignMinister : undefined;
  }
  const host = place === undefined ? undefined : countryOf(place);
  return ambassador && host !== undefined && host.code !== 'US' ? lines.ambassadorAtPost : undefined;
}

function congressLine(post: string): Line | undefined {
  if (/^speaker( of the (u\.?s\.? )?house( of representatives)?)?$|众议院议长$/.test(post)) return lines.speaker;
  if (/^president pro tempore|参议院临时议长$/.test(post)) return lines.proTempore;
  if (/\bstate (senator|representative)\b/.test(post)) return undefined;
  if (/\b(united states|u\.?s\.?)? ?senator\b|(?<!州)参议员$/.test(post)) return lines.senator;
  return /^(u\.?s\.? |united states )?(representative|congress(man|woman))\b|^member of congress|(?<!州)众议员$/.test(post)
    ? lines.representative
    : undefined;
}

const departmentOf = (post: string): number | undefined => {
  if (!/^(united states |u\.?s\.? )?(secretary of|attorney general)|部长$/.test(post)) return undefined;
  const found = departments.findIndex((department) => department.test(post));
  return found === -1 ? undefined : found;
};

function lineOf(standing: Standing, { place }: Givens): Line | undefined {
  const post = postOf(standing);
  if (/^secretary[- ]general of the united nations$|联合国秘书长$/.test(post)) return lines.secretaryGeneral;
  if (once.test(post)) return formerLine(post);
  if (standing.retired) return american(standing) ? formerLine(post) : undefined;
  if (!american(standing)) return diplomatLine(standing, post, place);
  if (president.test(post)) return ofTheNation(post, standing) ? lines.president : undefined;
  if (vicePresident.test(post)) return ofTheNation(post, standing) ? lines.vicePresident : undefined;
  if (mayorThere(standing, place)) return lines.mayorAtHome;
  if (governor.test(post)) {
    const here = place && stateIn(place);
    return here && stateOf(standing) === here ? lines.governorAtHome : lines.governor;
  }
  if (chiefJustice.test(post)) return lines.chiefJustice;
  if (justice.test(post)) return lines.justice;
  if (/^(u\.?s\.? |united states )?secretary of state$|国务卿$/.test(post) && stateOf(standing) === undefined)
    return lines.secretaryOfState;
  if (departmentOf(post) !== undefined) return lines.cabinet;
  return congressLine(post) ?? diplomatLine(standing, post, place);
}

/** Compares within one line only; elsewhere all are alike. */
const only = (wanted: readonly Line[], given: Givens, step: Step): Step => ({
  ...step,
  key: (standing) => {
    const line = lineOf(standing, given);
    return line !== undefined && wanted.includes(line) ? step.key(standing) : '';
  },
});

export const us: Ranking = {
  id: 'us',
  steps: (given) => [
    { principle: 'us-list', citation: precedence.usList, key: (standing) => lineOf(standing, given) },
    only([lines.governor], given, {
      principle: 'state-entry',
      citation: precedence.usGovernors,
      key: (standing) => {
        const state = stateOf(standing);
        return state && states.indexOf(state);
      },
    }),
    only([lines.cabinet], given, {
      principle: 'department-age',
      citation: precedence.usCabinet,
      key: (standing) => departmentOf(postOf(standing)),
    }),
    ...moment('credentials-earlier', 'credentials', precedence.usList).map((step) =>
      only([lines.foreignAmbassador, lines.foreignMinister], given, step),
    ),
    // Of whoever stands on no line the list says nothing.
    only(Object.values(lines), given, date('in-office-earlier', 'appointed', precedence.usList)),
  ],
  knows: (_, given) => (standing) => lineOf(standing, given) !== undefined,
  unknown: { principle: 'not-on-list', citation: precedence.usList },
};
