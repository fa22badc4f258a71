import { describe, expect, it } from 'vitest';
import { OccasionId, WaiverId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import { waivedFindings } from '../../../src/protocol/review/active-findings';
import { offRules } from '../../../src/protocol/review/off-rules';
import { reviewFrom, reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { identityOf } from '../../../src/protocol/rules/finding';
import { contextOf } from '../rules/contexts';
import { chauffeured, rostrum } from '../rules/rooms';

const choices = (rules: Reception['settings']['rules']) => {
  const { off, lowered, requested, unrequested } = offRules({ settings: { rules } });
  return {
    off: off.map(({ id }) => id),
    lowered: lowered.map(({ rule, to }) => `${rule.id} ${to}`),
    requested: requested.map(({ id }) => id),
    unrequested: unrequested.length,
  };
};

describe('what a reception changes in the rule book', () => {
  it('is listed: off, lowered, asked for', () => {
    const none = choices({});
    expect(none).toEqual({ off: [], lowered: [], requested: [], unrequested: none.unrequested });
    expect(none.unrequested).toBeGreaterThan(3);
    const some = choices({
      'seats-enough': 'off',
      'senior-takes-better-seat': 'remark',
      'place-in-order-known': 'breach',
      'women-not-beside-chauffeur': 'departure',
      'even-number-at-table': 'off',
      'no-such-rule': 'off',
    });
    expect(some).toEqual({
      off: ['seats-enough'],
      lowered: ['senior-takes-better-seat remark'],
      requested: ['women-not-beside-chauffeur'],
      unrequested: none.unrequested - 1,
    });
  });

  it('lets a dated norm speak only where the reception names a severity for it', () => {
    const context = contextOf({ room: chauffeured, people: 'G1 G2', sit: '2C=G1 1C=G2', about: { G2: { sex: 'female' } } });
    const said = (rules: Reception['settings']['rules']) =>
      reviewOccasion(context, { rules }).flatMap(({ rule, severity }) => (rule === 'women-not-beside-chauffeur' ? [severity] : []));
    expect(said({})).toEqual([]);
    expect(said({ 'women-not-beside-chauffeur': 'off' })).toEqual([]);
    expect(said({ 'women-not-beside-chauffeur': 'breach' })).toEqual(['departure']);
    expect(said({ 'women-not-beside-chauffeur': 'remark' })).toEqual(['remark']);
  });

  it('keeps a waived finding in the review, with whoever accepted it', () => {
    const context = contextOf({ room: rostrum(3), people: 'G1 G2', sit: '1A=G2 1B=G1' });
    const [finding] = reviewFrom(context).findings;
    if (!finding) throw new Error('Two in the wrong order are a finding.');
    const id = WaiverId.parse('w');
    const waiver = { id, occasion: context.occasion.id, finding: identityOf(finding), by: '王主任', reason: '客人要求', at: '2026-11-23' };
    const waivers = { [id]: waiver };
    const { findings } = reviewFrom(contextOf({ room: rostrum(3), people: 'G1 G2', sit: '1A=G2 1B=G1' }));
    expect(findings).toContainEqual(finding);
    expect(waivedFindings(findings, waivers, context.occasion)).toEqual([{ finding, waiver }]);
    expect(waivedFindings(findings, waivers, { id: OccasionId.parse('elsewhere') })).toEqual([]);
  });
});
