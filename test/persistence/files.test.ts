import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/persistence/files';

it.each([
  ['接待方案', '接待方案.xici.json'],
  ['会谈/晚宴: "30日"', '会谈 晚宴 30日.xici.json'],
  ['..\\..\\etc', 'etc.xici.json'],
  ['???', 'xici.xici.json'],
  ['长'.repeat(200), `${'长'.repeat(80)}.xici.json`],
])('%s is saved as %s', (title, name) => {
  expect(fileNameOf({ title })).toBe(name);
});
