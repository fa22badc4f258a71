import { describe, expect, it } from 'vitest';
import { Waiver } from '../../../../src/model/reception';
import { alwaysAlike, inNumbers, modelOf } from '../../../../src/protocol/arrange/model/model';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { rules } from '../../../../src/protocol/rules/index';
import { contextOf, guest, host } from '../receptions';

/** Rules that the model prices by asking them, and why it has no numbers for them. */
const askedItself: Readonly<Record<string, string>> = {
  'low-seat-not-for-guests': 'a living-room has four to eight seats, and the rule looks for a higher one that is free',
  'driver-seat-held-by-driver': 'who ought to drive which vehicle is worked out over all wheels at once',
  'lone-guest-beside-driving-host': 'speaks of one car, and of nothing while others ride along',
  'no-empty-seat-beside-driving-host': 'speaks of one car',
  'front-middle-not-for-guests': 'speaks of one car, and of the friend beside the wheel',
  'guard-in-front-seat': 'speaks of one vehicle and its front seats',
  'guard-rides-with-principal': 'a vehicle has few seats',
  'host-accompanies-principal-guest': 'looks at all vehicles in their order of march',
  'guest-cars-by-rank': 'looks at all vehicles in their order of march',
  'hosts-lead-convoy': 'looks at all vehicles in their order of march',
  'cars-no-more-than-needed': 'looks at all vehicles',
  'riders-within-capacity': 'counts who rides in a vehicle of a convoy',
  'guests-not-in-service-cars': 'speaks of one vehicle of a convoy',
  'principal-guest-in-principal-car': 'speaks of one vehicle of a convoy',
  'manifest-complete': 'looks at all vehicles',
  'principal-not-in-middle-seat': 'speaks of one vehicle',
  'deputies-in-several-vehicles': 'only on request, in convoys',
  'women-not-beside-chauffeur': 'only on request, in vehicles',
  'chair-ceded-once': 'only where the guest of honor presides, and of one chair',
  'rank-blind-to-sex-at-business': 'a second word on what the rule of order prices already, at business meals',
  'women-and-men-on-their-own-seats': 'only at one long table of women and men in turn',
  'long-table-not-too-large': 'only in France, of more than sixteen',
  'women-not-on-last-seat': 'only on request, at one long table',
  'odd-number-in-front-row': 'only on request, in a photo',
  'delegations-over-tables': 'only on request; shares are worked out over all tables',
  'organizations-mixed': 'only on request; of a cluster it names one person',
  'sexes-alternate': 'only on request; looks at whole tables',
  'spouses-not-facing': 'in Japan alone',
  'counterparts-alike-in-rank': 'talks where the hosts mirror the guests',
};

describe('the model and the rule book', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is priced, or cannot be touched by a seating', (id, rule) => {
    const ways = [
      inNumbers.has(id) ? 'in numbers' : '',
      askedItself[id] ? 'by asking' : '',
      alwaysAlike.has(id) ? 'alike in every plan' : '',
      (rule.watches ?? ['seating']).includes('seating') || alwaysAlike.has(id) ? '' : 'does not look at the seating',
    ].filter((way) => way !== '');
    expect(ways).toHaveLength(1);
  });

  const people = [guest(1), guest(2), guest(3), host(1), host(2), guest(1, { role: 'interpreter' })];
  const halls = [
    { layout: 'banquet/hall', convention: 'cn-foreign', people },
    { layout: 'banquet/hall', convention: 'cn-business', people },
    { layout: 'banquet/round', convention: 'cn-domestic', people },
    { layout: 'banquet/long', convention: 'fr', people },
    { layout: 'meeting/rostrum', convention: 'cn-domestic', people },
    { layout: 'meeting/talks', convention: 'cn-foreign', people },
    { layout: 'meeting/audience', convention: 'cn-domestic', people },
    { layout: 'ceremony/photo', convention: 'cn-foreign', people },
  ] as const;
  it.each(halls.map((hall) => [`${hall.layout}, ${hall.convention}`, hall] as const))('%s is priced in numbers alone', (_, hall) => {
    expect(modelOf(problemOf(contextOf(hall)))).toMatchObject({ complete: true, spoken: [] });
  });

  it('asks the rule of which somebody accepted a finding', () => {
    const context = contextOf({ layout: 'banquet/hall', convention: 'cn-foreign', people });
    const finding = 'host-at-every-table/noHost(T1.1|)';
    const waiver = Waiver.parse({ id: 'w', finding, occasion: context.occasion.id, by: '王', reason: '已请示', at: '2026-11-25' });
    const reception = { ...context.reception, waivers: { [waiver.id]: waiver } };
    expect(modelOf(problemOf({ ...context, reception })).spoken).toContain('host-at-every-table');
  });
});
