import { describe, expect, it } from 'vitest';
import { redacted, redactions } from '../../../src/exchange/export/redact';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import type { Reception } from '../../../src/model/reception';
import { drive, li, person, smallReception, waiver } from '../../laws/small-reception';

/** Every place of a reception that may hold a telephone or a remark holds one. */
const full: Reception = {
  ...smallReception,
  contact: '联系人 TEL-1',
  sheet: { level: '对口接待', contacts: [{ name: '王', duty: '联络', phone: 'TEL-2' }] },
  people: {
    ...smallReception.people,
    [li.id]: { ...li, phone: 'TEL-3', remarks: 'SECRET-1', unread: { 房间电话: 'TEL-4', 备注二: 'SECRET-2' } },
    ['wu' as typeof li.id]: person('wu', { phone: 'TEL-5', diet: '清真', ethnicity: '回族', remarks: 'SECRET-3' }),
  },
  occasions: {
    ...smallReception.occasions,
    [drive]: {
      ...smallReception.occasions[drive as keyof typeof smallReception.occasions],
      vehicles: { V1: { role: 'lead', plate: '京A00001', phone: 'TEL-6', note: 'SECRET-5' } },
    } as Reception['occasions'][typeof drive],
  },
  waivers: { [waiver.id]: { ...waiver, reason: 'SECRET-4' } },
};

describe('a copy for others', () => {
  it.each([
    ['phones', /TEL-/],
    ['remarks', /SECRET-/],
    ['namesOnly', /TEL-|SECRET-|清真|回族|京A00001|部长/],
  ] as const)('without %s holds none, and is still a plan', (redaction, hidden) => {
    expect(writePlan(full)).toMatch(hidden);
    const text = writePlan(redacted(full, [redaction]));
    expect(text).not.toMatch(hidden);
    expect(isPlanFault(readPlan(text))).toBe(false);
  });

  it('leaves the reception itself as it is, and the seats in every copy', () => {
    const before = writePlan(full);
    for (const redaction of redactions) {
      const copy = redacted(full, [redaction]);
      expect(Object.values(copy.occasions).map(({ seating }) => seating)).toEqual(
        Object.values(full.occasions).map(({ seating }) => seating),
      );
    }
    expect(writePlan(full)).toBe(before);
    expect(redacted(full, [])).toBe(full);
  });
});
