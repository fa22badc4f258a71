import { expect, it } from 'vitest';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { eachTold, stretch } from '../../../src/exchange/export/told';
import { speakerFor } from '../../../src/i18n/speak';
import { sample } from './office-sample';

it('a stretch is told as a part of the whole', () => {
  const heard: number[] = [];
  expect(
    eachTold(
      ['a', 'b'],
      stretch((share) => heard.push(share), 0.5, 1),
      (letter) => letter + letter,
    ),
  ).toEqual(['aa', 'bb']);
  expect(heard).toEqual([0.75, 1]);
});

it.each([
  ['workbook', exportXlsx],
  ['Word document', exportDocx],
] as const)('the %s tells how far it is, never backwards, and to the end', async (_, write) => {
  const heard: number[] = [];
  await write(sample(), speakerFor('zh-CN'), { told: (share) => heard.push(share) });
  expect(heard.length).toBeGreaterThan(8);
  expect(heard).toEqual([...heard].sort((left, right) => left - right));
  expect(heard.at(-1)).toBe(1);
});
