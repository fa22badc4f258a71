import { describe, expect, it } from 'vitest';
import { personNeeds, personTitle } from '../../src/documents/person-words';
import { speakerFor } from '../../src/i18n/speak';

const [chinese, english] = [speakerFor('zh-CN'), speakerFor('en')];

describe('unit and office in one', () => {
  it.each([
    ['江临市人民政府', '市长', '江临市人民政府市长', '江临市人民政府市长'],
    ['City of Rovis', 'Mayor', 'Mayor, City of Rovis', 'Mayor, City of Rovis'],
    ['罗维斯市政府', 'Mayor', '罗维斯市政府 Mayor', 'Mayor, 罗维斯市政府'],
    ['罗维斯市政府', '罗维斯市政府市长', '罗维斯市政府市长', '罗维斯市政府市长'],
  ])('%s and %s, by the letters they are written in', (organization, title, inChinese, inEnglish) => {
    expect(personTitle({ organization, title }, chinese)).toBe(inChinese);
    expect(personTitle({ organization, title }, english)).toBe(inEnglish);
  });
});

it('what somebody needs is said in words, and a list of remarks is parted as the language does', () => {
  const guest = { diet: 'halal', needs: ['wheelchair', '靠近出口'] };
  expect(personNeeds(guest, english)).toBe('Halal; wheelchair; 靠近出口');
  expect(personNeeds({ ...guest, diet: '清真' }, chinese)).toBe('清真；轮椅；靠近出口');
  expect(personNeeds({}, english)).toBe('');
});
