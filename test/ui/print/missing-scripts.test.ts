import { expect, it } from 'vitest';
import { missingScripts } from '../../../src/ui/print/missing-scripts';

const people = [
  { name: '沈知远' },
  { name: '次仁拉姆', otherName: 'ཚེ་རིང་ལྷ་མོ' },
  { name: 'بسام', otherName: '巴萨姆' },
  { name: 'བསྟན་འཛིན' },
  { name: '埃莱娜·莫拉维', otherName: 'Elena Moravi' },
];

it('names that the machine has no letters for are counted by their script, and whose they are is said in letters that it has', () => {
  expect(missingScripts(people, (letter) => letter !== 'ཀ')).toEqual([{ script: 'tibetan', count: 2, whose: ['次仁拉姆'] }]);
  expect(missingScripts(people, (letter) => letter !== 'ع')).toEqual([{ script: 'arabic', count: 1, whose: ['巴萨姆'] }]);
  expect(missingScripts(people, () => true)).toEqual([]);
  expect(missingScripts([{ name: '沈知远' }], () => false)).toEqual([]);
});
