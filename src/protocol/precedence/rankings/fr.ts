import type { Citation } from '../../../model/citation';
import type { Givens } from '../../../model/occasion';
import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { date } from './common-steps';
import { postOf } from './published-line';
import type { Ranking } from './ranking';

/** `held`: the line is of those who once held the post. */
type Line = { readonly post: RegExp; readonly held?: true };
type Lines = readonly Line[];

const ofTheRepublic = /^president(e)? (de la republique( francaise)?|of (the )?(french )?republic|of france)$|^(法国|法兰西共和国)?总统$/;
const primeMinister = /^premiere? ministre( de (la )?france)?$|^prime minister( of france)?$|^(法国)?总理$/;
const members: Lines = [
  { post: /^deputee?\b(?! europeen)|^membre de l.assemblee nationale|member of the national assembly|国民议会议员$/ },
  { post: /^senateur\b|^senatrice\b|\bsenator\b|参议员$/ },
  {
    post: /^(depute(e)? europeen|representant(e)?s? au parlement europeen)|member of the european parliament|\bmep\b|欧洲议会议员$/,
  },
];

/** Art. 2, at Paris. Later copies insert the Défenseur des droits; the list goes on after the orders of merit, where nobody here has read it. */
const paris: Lines = [
  { post: ofTheRepublic },
  { post: primeMinister },
  { post: /^presidente? du senat\b|^president of the (french )?senate$|参议院议长$/ },
  { post: /^presidente? de l.assemblee nationale|^president of the (french )?national assembly$|国民议会议长$/ },
  { post: ofTheRepublic, held: true },
  { post: /^ministre\b(?!.*\bconseill)|^secretaire d.etat\b|^(minister (of|for)|secretary of state for)\b|部长$|国务秘书$/ },
  { post: primeMinister, held: true },
  { post: /^presidente? du conseil constitutionnel|president of the constitutional council|宪法委员会主席$/ },
  { post: /^vice[- ]presidente? du conseil d.etat|vice[- ]president of the council of state|最高行政法院副院长$/ },
  { post: /^presidente? du conseil economique|president of the economic|经济(、|和)?社会.*主席$/ },
  { post: /^defenseure? des droits|defender of rights|权利保护官$/ },
  ...members,
  { post: /(premiere? presidente?|procureure? generale?).* cour de cassation|最高法院(首席|第一)?院长$/ },
  { post: /(premiere? presidente?|procureure? generale?).* cour des comptes|审计法院(首席|第一)?院长$/ },
  { post: /^grande? chanceliere? de la legion d.honneur/ },
];

/** Art. 3, in the other departments, as far as it was read. */
const departments: Lines = [
  { post: /^prefete?\b(?!.*\bsous)|^prefect\b|省长$/ },
  ...members,
  {
    post: /^presidente? (du conseil regional|de (la )?region|du conseil executif de corse)|president of the regional council|大区议会主席$/,
  },
  { post: /^presidente? du conseil (departemental|general)|president of the (departmental|general) council|省议会主席$/ },
  { post: /^maire\b|^mayor\b|市长$/ },
  { post: /^(general|amiral).* commandant la region|^(general|admiral) commanding the region/ },
  {
    post: /^presidente? de la cour administrative d.appel|^premiere? presidente? de la cour d.appel|^procureure? generale?( pres la cour d.appel)?$/,
  },
];
const mayor = departments.findIndex(({ post }) => post.test('maire'));

const once = /^(ancien(ne)?s?|former|ex)\b[- ]?|^[前原]/;
const deputy = /^(vice|adjoint|deputy|sous)\b|^副|副(市长|省长|部长|总理|议长|主席)/;

/** Where no place is named, a prefect on the list tells that it is in a department. */
function listFor({ place }: Givens, all: readonly Standing[]): Lines {
  if (place !== undefined) return /paris|巴黎|^france$|^法国$/i.test(place.trim()) ? paris : departments;
  return all.some((standing) => departments[0]?.post.test(postOf(standing))) ? departments : paris;
}

/** The mayor of the commune where the ceremony is held, and no other. */
function ofThatCommune(standing: Standing, place: string): boolean {
  const commune = /^(?:maire|mayor) (?:de |d.|of )?(.+)$/.exec(postOf(standing))?.[1];
  return commune === undefined || place.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().includes(commune);
}

function lineOf(standing: Standing, list: Lines, { place }: Givens): number | undefined {
  const post = postOf(standing);
  const held = once.test(post) || standing.retired;
  const name = post.replace(once, '');
  if (deputy.test(name) && !/conseil d.etat|council of state|最高行政法院/.test(name)) return undefined;
  const found = list.findIndex((line) => line.post.test(name) && (line.held ?? false) === held);
  if (found === -1 || (list === departments && found === mayor && place !== undefined && !ofThatCommune(standing, place))) return undefined;
  return found + 1;
}

/** Art. 9: at a ceremony that the Government has not ordered, who invites stands second, after the State's representative. */
function placeOf(standing: Standing, list: Lines, given: Givens, all: readonly Standing[]): number | undefined {
  const line = lineOf(standing, list, given);
  const { party, role } = standing.person;
  const invites = list === departments && party === 'host' && role === 'principal';
  return invites && all.some((other) => lineOf(other, list, given) === 1) ? 1.5 : line;
}

/** How those of one line stand among themselves: `given`, ministers, whose order is the President's to fix. */
type Among = 'former' | 'deputies' | 'given' | 'others';

function amongOf(line: number | undefined, list: Lines): Among {
  const found = list[Math.floor(line ?? 0) - 1];
  if (found?.held) return 'former';
  if (list === paris && found?.post.test('ministre')) return 'given';
  return found?.post.test('depute') ? 'deputies' : 'others';
}

export const fr: Ranking = {
  id: 'fr',
  steps: (given, all) => {
    const list = listFor(given, all);
    const place = (standing: Standing) => placeOf(standing, list, given, all);
    const among = (wanted: Among, citation: Citation): Step => ({
      ...date('in-office-earlier', 'appointed', citation),
      key: (standing) => (amongOf(place(standing), list) === wanted ? standing.person.appointed : ''),
    });
    return [
      { principle: 'fr-list', citation: precedence.frenchList, key: place },
      among('former', precedence.frenchList),
      among('deputies', precedence.frenchSeniority),
      // Nobody says it of the others: good enough to list them by.
      { ...among('others', { ...precedence.frenchSeniority, relation: 'inspires' }), listingOnly: true },
    ];
  },
  knows: (all, given) => {
    const list = listFor(given, all);
    return (standing) => placeOf(standing, list, given, all) !== undefined;
  },
  unknown: { principle: 'not-on-list', citation: precedence.frenchList },
};
