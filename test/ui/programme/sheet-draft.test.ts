import { describe, expect, it } from 'vitest';
import { ReceptionSheet } from '../../../src/model/reception-sheet';
import { draftOfSheet, emptyContact, sheetCommand, sheetOf } from '../../../src/ui/programme/sheet-draft';

const sheet: ReceptionSheet = ReceptionSheet.parse({
  level: '正厅级',
  purpose: '洽谈友城合作',
  letter: { number: '罗函〔2026〕12号' },
  contacts: [{ name: '贺兰序', phone: '2160' }],
  lodging: [{ place: '临江宾馆', room: 'single', rooms: 12 }],
  costs: [{ item: '住宿', amount: 5400.5 }],
});

describe('the sheet as a form', () => {
  it('reads back what it was made from, and then nothing is changed', () => {
    expect(sheetOf(draftOfSheet(sheet))).toEqual(sheet);
    expect(sheetCommand(sheet, sheet)).toBeUndefined();
  });

  it('an empty form is an empty sheet', () => {
    expect(sheetOf(draftOfSheet())).toEqual({});
    expect(sheetOf({ ...draftOfSheet(), contacts: [emptyContact] })).toEqual({});
  });

  it('tells only what changed, and forgets what was emptied', () => {
    const after = sheetOf({ ...draftOfSheet(sheet), level: '副部级', purpose: ' ' });
    expect(after && sheetCommand(sheet, after)).toEqual({ kind: 'editSheet', set: { level: '副部级' }, clear: ['purpose'] });
  });

  it('a figure that is none is not taken', () => {
    const draft = draftOfSheet(sheet);
    expect(sheetOf({ ...draft, lodging: [{ place: '临江宾馆', room: '', rooms: '1.5', note: '' }] })).toBeUndefined();
  });
});
