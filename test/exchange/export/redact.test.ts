import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { peopleCsv } from '../../../src/exchange/export/people-csv';
import { redacted, redactions } from '../../../src/exchange/export/redact';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { speakerFor } from '../../../src/i18n/speak';
import type { Reception } from '../../../src/model/reception';
import { drive, li, person, smallReception, waiver } from '../../laws/small-reception';
import { partsOf } from './office-sample';

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
      tables: { T1: { note: 'SECRET-6' } },
      menu: { note: 'SECRET-7' },
    } as Reception['occasions'][typeof drive],
  },
  waivers: { [waiver.id]: { ...waiver, reason: 'SECRET-4' } },
  settings: {
    rules: {},
    paper: {
      options: { 'change-slip': { reason: 'SECRET-8' } },
      printed: { 'name-tags': { at: '2026-11-23T10:42', pages: 'x', people: { [li.id]: '部长 TEL-7 SECRET-9' } } },
    },
  },
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

  it.each([
    ['phones', /TEL-/],
    ['remarks', /SECRET-/],
    ['namesOnly', /TEL-|SECRET-|清真|回族|京A00001|部长/],
  ] as const)('without %s: nor does any part of the office files made of it, shown or hidden', async (redaction, hidden) => {
    const speaker = speakerFor('zh-CN');
    const filesOf = async (reception: Reception) => [
      ...Object.values(partsOf(await exportXlsx(reception, speaker))),
      ...Object.values(partsOf(await exportDocx(reception, speaker))),
      peopleCsv(reception),
    ];
    expect((await filesOf(full)).filter((part) => hidden.test(part)).length).toBeGreaterThan(1);
    for (const part of await filesOf(redacted(full, [redaction]))) expect(part).not.toMatch(hidden);
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
