import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/persistence/files';

it.each([
  ['接待方案', '接待方案.xici.json'],
  ['会谈/晚宴: "30日"', '会谈 晚宴 30日.xici.json'],
  ['..\\..\\etc', 'etc.xici.json'],
  ['???', 'xici.xici.json'],
  ['/etc/passwd', 'etc passwd.xici.json'],
  ['C:\\Windows\\win.ini', 'C Windows win.ini.xici.json'],
  ['con', 'con_.xici.json'],
  ['LPT1.年会', 'LPT1_.年会.xici.json'],
  ['康有为', '康有为.xici.json'],
  ['会谈\u202egnp.exe\u200b', '会谈 gnp.exe.xici.json'],
  ['一\n二\u0000三', '一 二 三.xici.json'],
  [`${'长'.repeat(79)}. 会谈`, `${'长'.repeat(79)}.xici.json`],
  ['𠮷'.repeat(81), `${'𠮷'.repeat(80)}.xici.json`],
  ['长'.repeat(200), `${'长'.repeat(80)}.xici.json`],
])('%s is saved as %s', (title, name) => {
  expect(fileNameOf({ title })).toBe(name);
});
