import { describe, expect, it } from 'vitest';
import { ConvoyRole } from '../../../src/model/vehicle';
import { marchOf } from '../../../src/protocol/conventions/march';

describe('cn.md §8.3: order of march', () => {
  it.each([
    [
      'the state motorcade [qiyeku]',
      'tail rear-guard principal front-guard lead pilot patrol',
      'patrol pilot lead front-guard principal rear-guard tail',
    ],
    ['the lead car guides (H11)', 'principal lead', 'lead principal'],
    ['the hosts’ cars before the guests’ [zhiyoubaobao]', 'guest guest host tail', 'host guest guest tail'],
    ['guards, retinue, luggage [jianke]', 'luggage retinue flank-guard principal', 'principal flank-guard retinue luggage'],
  ])('%s', (_, roles, order) => {
    const asked = roles.split(' ').flatMap((role) => ConvoyRole.options.find((known) => known === role) ?? []);
    expect(marchOf('cn-domestic', asked)?.order).toEqual(order.split(' '));
  });

  it('an advance car goes ahead, outside the order (H11)', () =>
    expect(marchOf('cn-foreign', ['principal', 'advance', 'lead'])).toMatchObject({ order: ['lead', 'principal'], ahead: ['advance'] }));

  it('gives every vehicle once and every role a reason', () => {
    const found = marchOf('cn-business', [...ConvoyRole.options, 'guest']);
    expect([...(found?.order ?? []), ...(found?.ahead ?? [])].sort()).toEqual([...ConvoyRole.options, 'guest'].sort());
    expect(found?.because.map(({ role }) => role).sort()).toEqual([...ConvoyRole.options].sort());
  });

  it('has the retinue of corporate travel behind the follow car, and says that no source vouches for it (intl.md §11.5)', () => {
    const found = marchOf('intl', ['luggage', 'retinue', 'rear-guard', 'principal', 'lead']);
    expect(found?.order).toEqual(['lead', 'principal', 'rear-guard', 'retinue', 'luggage']);
    expect(found?.because.filter(({ citation }) => citation.grade === 'weak' && citation.relation === 'inspires')).toMatchObject([
      { role: 'retinue', principle: 'retinue-near-the-principal' },
    ]);
  });

  it('says nothing where no source speaks', () => expect(marchOf('uk', ['principal'])).toBeUndefined());
});
