import type { PersonId, SeatId } from '../../../../model/ids';
import { rules } from '../../../rules/index';
import type { OccasionContext } from '../../../rules/occasion-context';
import { laddersOf } from '../../../rules/reading/ladders';
import { guestsOnLowSeats } from '../../../rules/reading/misplaced';
import { awayFromHonor } from '../../../rules/reading/place-of-honor';
import { principalOf } from '../../../rules/reading/principals';
import { frontsOf, isOnAidesSeat, wheelFaults } from '../../../rules/reading/wheels';
import type { Fact } from '../certificate';
import { countsOn, inequalityOf, type Premises } from '../inequality-of';
import { withOnly } from '../with-only';
import type { Filling, InOrder, Law, Limit } from './what-follows';

/** Rules that look at one person and one seat, whoever sits around: found once, found always. */
const ofOne: ReadonlySet<string> = new Set(['moderator-in-front-row', 'wheelchair-by-the-aisle', 'inner-side-of-u-empty']);

const never = (person: PersonId, seats: readonly SeatId[]): Limit => ({ limit: 0, sitting: [{ person, on: new Set(seats), times: 1 }] });

function aloneLimits(context: OccasionContext, rule: string): readonly Limit[] | undefined {
  const own = rules.find(({ id }) => id === rule);
  if (!own || !ofOne.has(rule)) return undefined;
  return context.people.map(({ id }) =>
    never(
      id,
      context.layout.seats.flatMap((seat) => (own.review(withOnly(context, [[seat.id, id]])).length > 0 ? [seat.id] : [])),
    ),
  );
}

/** A guest on a chair of the hosts: where the rule of low seats is silent, because there is no higher one, the rule of sides is not. */
function lowSeatLimits(context: OccasionContext): readonly Limit[] {
  const { order } = context.honor ?? {};
  const ofHosts = (order?.host ?? []).filter(
    ({ seat }) => ![...(order?.guest ?? []), ...(order?.any ?? [])].some((own) => own.seat === seat),
  );
  return ofHosts.flatMap(({ seat }) =>
    context.people.flatMap(({ id }) => (guestsOnLowSeats(withOnly(context, [[seat, id]])).length > 0 ? [never(id, [seat])] : [])),
  );
}

function wheelLaw(context: OccasionContext): Law {
  const wheels = frontsOf(context).map(({ wheel }) => wheel.id);
  const unmanned = new Set(wheelFaults(withOnly(context, [])).map(({ wheel }) => wheel.id));
  const limits = context.people.map(({ id }) =>
    never(
      id,
      wheels.filter((wheel) => wheelFaults(withOnly(context, [[wheel, id]])).some(({ holder }) => holder?.id === id)),
    ),
  );
  // Fewer drivers than wheels: each of the wheels may be the one that is left alone.
  const fillings: Filling[] = wheels.every((wheel) => unmanned.has(wheel)) ? [{ sitters: [], fill: wheels }] : [];
  return { limits, fillings, orders: [] };
}

/** Of the principal guest and whoever else has the place, told by a room with nobody in it but these two. */
function honorLaw(context: OccasionContext): Law {
  const limits: Limit[] = [];
  const fillings: Filling[] = [];
  const guest = principalOf(context, 'guest')?.id;
  for (const { id: seat } of guest ? context.layout.seats : []) {
    if (!guest) continue;
    const place = awayFromHonor(withOnly(context, [[seat, guest]]))?.place.id;
    if (place === undefined || place === seat) continue;
    fillings.push({ sitters: [{ person: guest, on: new Set([seat]) }], fill: [place] });
    for (const { id: other } of context.people) {
      if (
        other === guest ||
        awayFromHonor(
          withOnly(context, [
            [seat, guest],
            [place, other],
          ]),
        )?.sitter?.id !== other
      )
        continue;
      limits.push({
        limit: 1,
        sitting: [
          { person: guest, on: new Set([seat]), times: 1 },
          { person: other, on: new Set([place]), times: 1 },
        ],
      });
    }
  }
  return { limits, fillings, orders: [] };
}

function orderLaw(premises: Premises, ladder: number): InOrder | undefined {
  const { context } = premises;
  const own = laddersOf(context)[ladder];
  if (!own) return undefined;
  const { seniority, occasion, people } = context;
  const gradeOf = new Map(
    own.rungs.flatMap(({ standing: { seat }, grade }) => (occasion.chosen[seat] === true ? [] : [[seat, grade] as const])),
  );
  const ranked = people.filter((person) => {
    const counts = countsOn(premises, ladder, person.id, (level) => typeof level === 'number');
    return counts.length > 0 && ![...gradeOf.keys()].some((seat) => isOnAidesSeat(context, person, seat));
  });
  const pairs = ranked.flatMap(({ id: senior }) =>
    ranked.flatMap(({ id: junior }) => ((seniority.compare(senior, junior) ?? 0) < 0 ? [[senior, junior] as const] : [])),
  );
  return { pairs, gradeOf };
}

const silent: Law = { limits: [], fillings: [], orders: [] };

const ruleOf = {
  'in-order': 'senior-takes-better-seat',
  wheels: 'driver-seat-held-by-driver',
  'place-of-honor': 'principal-guest-at-place-of-honor',
} as const;

/** What one fact says and by which rules, worked out anew; undefined when the rules do not say so. */
function told(premises: Premises, fact: Fact): { readonly law: Law; readonly rules: readonly string[] } | undefined {
  const { context } = premises;
  switch (fact.of) {
    case 'in-order': {
      const order = orderLaw(premises, fact.ladder);
      return order && { law: { ...silent, orders: [order] }, rules: [ruleOf['in-order']] };
    }
    case 'alone': {
      const limits = aloneLimits(context, fact.rule);
      return limits && { law: { ...silent, limits }, rules: [fact.rule] };
    }
    case 'low-seats':
      return { law: { ...silent, limits: lowSeatLimits(context) }, rules: ['low-seat-not-for-guests', 'parties-keep-their-sides'] };
    case 'wheels':
      return { law: wheelLaw(context), rules: [ruleOf.wheels] };
    case 'place-of-honor':
      return { law: honorLaw(context), rules: [ruleOf['place-of-honor']] };
    default: {
      const inequality = inequalityOf(premises, fact);
      if (!inequality || inequality.steps.length > 0) return undefined;
      const sitting = inequality.sitting.map(({ person, on, times }) => ({ person, on: new Set(on), times }));
      const fill = fact.of === 'filled' ? fact.better : fact.of === 'behind' ? [fact.chair] : undefined;
      if (!fill) return { law: { ...silent, limits: [{ limit: inequality.limit, sitting }] }, rules: inequality.rules };
      return { law: { ...silent, fillings: [{ sitters: sitting.filter(({ times }) => times > 0), fill }] }, rules: inequality.rules };
    }
  }
}

/** Whoever sits on one of several seats for certain fills what each of them asks for: one filling for all that ask for the same. */
function together(fillings: readonly Filling[]): readonly Filling[] {
  const asked = new Map<string, { readonly fill: Filling['fill']; readonly on: Map<PersonId, Set<SeatId>> }>();
  for (const { sitters, fill } of fillings) {
    const key = `${sitters.length === 0} ${fill.join(' ')}`;
    const own = asked.get(key) ?? { fill, on: new Map<PersonId, Set<SeatId>>() };
    for (const { person, on } of sitters) own.on.set(person, new Set([...(own.on.get(person) ?? []), ...on]));
    asked.set(key, own);
  }
  return [...asked.values()].map(({ fill, on }) => ({ fill, sitters: [...on].map(([person, seats]) => ({ person, on: seats })) }));
}

/** All that the facts say together. */
export function lawOf(premises: Premises, facts: readonly Fact[]): { readonly law: Law; readonly rules: ReadonlySet<string> } | undefined {
  const said = facts.map((fact) => told(premises, fact));
  if (said.some((one) => one === undefined)) return undefined;
  const parts = said.flatMap((one) => one ?? []);
  return {
    law: {
      limits: parts.flatMap(({ law }) => law.limits),
      fillings: together(parts.flatMap(({ law }) => law.fillings)),
      orders: parts.flatMap(({ law }) => law.orders),
    },
    rules: new Set(parts.flatMap((part) => part.rules)),
  };
}
