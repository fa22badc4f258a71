import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/i18n/speak';
import { show } from '../show';
import { stubExporting } from '../stub-engine';

const words: Readonly<
  Record<Language, { readonly find: string; readonly title: string; readonly submit: string; readonly format: string }>
> = {
  'zh-CN': { find: '给外单位', title: '给外单位的副本', submit: '导出', format: '格式' },
  en: { find: 'copy for others', title: 'A copy for others', submit: 'Export', format: 'Format' },
};

async function opened(language: Language, options: Parameters<typeof show>[0] = {}) {
  const shown = show({ language, ...options });
  await screen.findByRole('navigation');
  await shown.user.keyboard('{Control>}k{/Control}');
  await shown.user.type(await screen.findByRole('combobox'), `${words[language].find}{Enter}`);
  const dialog = within(await screen.findByRole('dialog', { name: words[language].title }));
  return { ...shown, dialog, submit: () => shown.user.click(dialog.getByRole('button', { name: words[language].submit })) };
}

describe('a copy for others', () => {
  it.each([
    [
      'zh-CN' as const,
      '副本里不写下列内容，本机的方案不变。',
      ['不含电话、联系人和未识别的列', '不含备注、放行事由和未识别的列', '只留姓名和席位'],
      ['Excel（名单、接待清单、座次图、车辆、检查报告）', 'Word（名单、接待清单、座次图、席签）', '名单 CSV', '方案文件（.xici.json）'],
    ],
    [
      'en' as const,
      'The copy leaves out what is ticked; the reception here does not change.',
      ['Without phones, contacts and unread columns', 'Without remarks, reasons of waivers and unread columns', 'Names and seats only'],
      [
        'Excel (list, reception sheet, charts, vehicles, check report)',
        'Word (list, reception sheet, charts, place cards)',
        'List as CSV',
        'Plan file (.xici.json)',
      ],
    ],
  ])('says what it leaves out and what each file holds (%s)', async (language, lead, left, formats) => {
    const { dialog } = await opened(language);
    expect(dialog.getByText(lead)).toBeTruthy();
    const ticks = dialog.getAllByRole<HTMLInputElement>('checkbox');
    expect(ticks.map((tick) => tick.closest('label')?.textContent)).toEqual(left);
    expect(ticks.map((tick) => tick.getAttribute('aria-checked') ?? String(tick.checked))).toEqual(['true', 'false', 'false']);
    const choice = dialog.getByLabelText(words[language].format);
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(formats);
  });

  it.each(languages)('is written in the language and the format that were chosen (%s)', async (language) => {
    const asked: string[] = [];
    const save: typeof stubExporting.save = async (format, _, spoken) => asked.push(`${format} ${spoken}`) > 0;
    const { dialog, user, submit } = await opened(language, { exporting: { ...stubExporting, save } });
    await user.selectOptions(dialog.getByLabelText(words[language].format), 'docx');
    await submit();
    expect(asked).toEqual([`docx ${language}`]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stays open for whoever changed their mind about where', async () => {
    const { dialog, submit } = await opened('zh-CN', { exporting: { ...stubExporting, save: async () => false } });
    await submit();
    expect(dialog.getByRole('button', { name: '导出' })).toBeTruthy();
  });

  it.each([
    ['zh-CN' as const, '导出失败：磁盘已满。方案未改动，可以重试。'],
    ['en' as const, 'The export failed: 磁盘已满. The plan is unchanged; try again.'],
  ])('says why it could not be written (%s)', async (language, told) => {
    const save: typeof stubExporting.save = async () => {
      throw new Error('磁盘已满');
    };
    const { submit } = await opened(language, { exporting: { ...stubExporting, save } });
    await submit();
    expect(await screen.findByText(told)).toBeTruthy();
  });
});
