import { describe, expect, it } from 'vitest';
import { alternativesTo, compareVariants } from '../../../../src/ui/app-engine/book/variants';
import { contextOf, host } from '../../../protocol/arrange/receptions';

const { reception, occasion } = contextOf({
  layout: 'meeting/rostrum',
  settings: { rows: '6' },
  convention: 'cn-domestic',
  people: Array.from({ length: 6 }, (_, place) => host(place + 1)),
});
const onFirst = { ...occasion, given: { ...occasion.given, center: 'on-first' } };

describe('cn.md §1.3, before it is chosen', () => {
  it('shows the first on the axis of the room, where the seat will stand', () => {
    const comparison = compareVariants(reception, occasion, onFirst, 'en');
    const first = comparison?.after.seats.find(({ text }) => text === '1');
    expect(comparison?.changed).toBeGreaterThan(0);
    expect(first?.at.x).toBe(0);
    // The picture of the present stays as it is: nobody sits on the axis of an even row.
    expect(comparison?.before.seats.some(({ at }) => at.x === 0)).toBe(false);
  });

  it('counts the same seats as the picture', () => {
    const choice = [...alternativesTo(reception, occasion, 'en')].find(({ given }) => given.center === 'on-first');
    expect(choice?.changed).toBe(compareVariants(reception, occasion, onFirst, 'en')?.changed);
  });

  it('takes an axis that the office has moved since as it stands', () => {
    const moved = { ...onFirst, settings: { rows: '6', axis: 'between' } };
    const even = { ...moved, given: { ...moved.given, heads: 'ranked' } };
    expect(compareVariants(reception, moved, even, 'en')?.after.seats.some(({ at }) => at.x === 0)).toBe(false);
  });
});

describe('circumstances that the convention has no answer for', () => {
  const talks = contextOf({
    layout: 'meeting/talks',
    convention: 'us',
    given: { interpreters: 'none' },
    people: [host(1), host(2)],
  });
  const mixed = (interpreters: string) =>
    compareVariants(talks.reception, talks.occasion, { ...talks.occasion, given: { delegations: 'interleaved', interpreters } }, 'en');

  it('says that no seat ranks: delegations that mix beside an interpreter are in no drawing', () => {
    expect(mixed('none')?.isSilent).toBe(false);
    expect(mixed('beside')?.isSilent).toBe(true);
  });
});
