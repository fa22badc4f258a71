import type { Citation } from '../../model/citation';
import type { ConventionId, Givens } from '../../model/occasion';
import type { ConvoyRole } from '../../model/vehicle';
import { cn } from '../sources/cn';
import { handbook } from '../sources/handbook';
import { intl } from '../sources/intl';
import type { Reason } from './honor-order';

type Line = { readonly role: ConvoyRole; readonly citation: Citation; readonly principle: string };

const line = (citation: Citation, principle: string, ...roles: readonly ConvoyRole[]): readonly Line[] =>
  roles.map((role) => ({ role, citation, principle }));

/** 巡道、开道、前导、前卫、主宾、护卫、后卫、随行、扫尾; the host's cars lead the guests'. */
const chinese: readonly Line[] = [
  ...line(cn.convoyState, 'state-motorcade', 'patrol', 'pilot'),
  ...line(handbook.convoy, 'lead-car-guides', 'lead'),
  ...line(cn.convoyState, 'state-motorcade', 'front-guard'),
  ...line(cn.convoyHostLeads, 'host-car-leads', 'host'),
  ...line(cn.convoyState, 'state-motorcade', 'principal', 'spare'),
  ...line(cn.convoyLevelOne, 'guards-around-the-principal', 'flank-guard'),
  ...line(cn.convoyState, 'state-motorcade', 'rear-guard'),
  ...line(cn.convoyHostLeads, 'guests-after-hosts', 'guest'),
  ...line(cn.convoyLevelOne, 'retinue-then-luggage', 'retinue'),
  ...line(cn.fallback, 'others-before-the-tail', 'media', 'medical'),
  ...line(cn.convoyLevelOne, 'retinue-then-luggage', 'luggage'),
  ...line(cn.fallback, 'others-before-the-tail', 'support'),
  ...line(cn.convoyState, 'tail-closes', 'tail'),
];

/** The police ahead; motorcyclists, lead and protocol cars, principal, spare, retinue, motorcyclists. */
const spanish: readonly Line[] = [
  ...line(intl.policeAhead, 'police-ahead', 'patrol'),
  ...line(intl.motorcadeEs, 'spanish-motorcade', 'pilot', 'lead', 'principal', 'spare', 'retinue', 'tail'),
];

/** Police lead, secure package (limousines, guards), staff and press, ambulance, rear police. */
const american: readonly Line[] = line(
  intl.motorcadeUs,
  'presidential-blocks',
  'pilot',
  'lead',
  'front-guard',
  'principal',
  'spare',
  'flank-guard',
  'rear-guard',
  'retinue',
  'media',
  'support',
  'medical',
  'tail',
);

/** Corporate travel: lead, principal, follow, luggage. Where there is a retinue, it comes as near to the principal as the follow car lets it. */
const corporate: readonly Line[] = [
  ...line(intl.motorcadeCorporate, 'corporate-motorcade', 'lead', 'principal', 'rear-guard'),
  ...line(intl.retinueNearest, 'retinue-near-the-principal', 'retinue'),
  ...line(intl.motorcadeCorporate, 'corporate-motorcade', 'luggage'),
];

/** Some put the spare limousine first, or shuffle the two on purpose. */
const spareAhead: readonly Line[] = american.flatMap((one) =>
  one.role === 'spare' ? [] : one.role === 'principal' ? [...line(intl.spareShuffled, 'spare-before-the-principal', 'spare'), one] : [one],
);

const lines: Readonly<Partial<Record<ConventionId, readonly Line[]>>> = {
  'cn-domestic': chinese,
  'cn-foreign': chinese,
  'cn-business': chinese,
  es: spanish,
  us: american,
  intl: corporate,
};

export type March = {
  /** The column, first vehicle first. */
  readonly order: readonly ConvoyRole[];
  /** Advance cars go ahead of the column, outside the order. */
  readonly ahead: readonly ConvoyRole[];
  readonly because: readonly (Reason & { readonly role: ConvoyRole })[];
};

/** The roles of a column in their order, each with its authority; undefined where no source covers the convention. */
export const linesOf = (convention: ConventionId, given: Givens = {}): readonly Line[] | undefined =>
  convention === 'us' && given.spare === 'before' ? spareAhead : lines[convention];

/** Order of march; vehicles of one role keep the order in which they were named. Undefined where no source covers the convention or a role. */
export function marchOf(convention: ConventionId, roles: readonly ConvoyRole[], given: Givens = {}): March | undefined {
  const found = linesOf(convention, given);
  if (!found) return undefined;
  const place = (role: ConvoyRole) => found.findIndex((one) => one.role === role);
  const column = roles.filter((role) => role !== 'advance');
  if (column.some((role) => place(role) < 0)) return undefined;
  const order = column
    .map((role, index) => ({ role, index }))
    .sort((left, right) => place(left.role) - place(right.role) || left.index - right.index)
    .map(({ role }) => role);
  const ahead = roles.filter((role) => role === 'advance');
  const because = [...new Set([...ahead, ...order])].map((role) => {
    const one = found[place(role)];
    return role === 'advance' || !one
      ? { role, principle: 'advance-car-goes-ahead', citation: handbook.convoy }
      : { role, principle: one.principle, citation: one.citation };
  });
  return { order, ahead, because };
}
