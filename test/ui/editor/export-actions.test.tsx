import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addOccasion } from '../../../src/commands/add-occasion';
import type { ExportPort, PictureOutcome } from '../../../src/ui/files/export-port';
import { show } from '../show';
import { stubExporting } from '../stub-engine';

/** What was asked of the port, in order. */
function recording(answers: Partial<ExportPort> = {}): { readonly asked: string[]; readonly exporting: ExportPort } {
  const asked: string[] = [];
  return {
    asked,
    exporting: {
      ...stubExporting,
      savePicture: async (format) => {
        asked.push(`picture ${format}`);
        return 'done';
      },
      copyTable: async () => void asked.push('copy table'),
      copyPicture: async () => {
        asked.push('copy picture');
        return 'done';
      },
      saveTemplate: async () => void asked.push('template'),
      ...answers,
    },
  };
}

async function byPalette(words: string, options: Parameters<typeof show>[0]) {
  const shown = show(options);
  await screen.findByRole('navigation');
  await shown.user.keyboard('{Control>}k{/Control}');
  await shown.user.type(await screen.findByRole('combobox'), `${words}{Enter}`);
  return shown;
}

describe('what leaves the screen', () => {
  it.each([
    ['复制本场座次表', 'copy table', '座次表已复制，可粘贴到 Word、Excel 或邮件。'],
    ['复制本场座次图', 'copy picture', '座次图已复制，可粘贴到 Word 或邮件。'],
  ])('%s, from the command palette', async (words, does, says) => {
    const { asked, exporting } = recording();
    await byPalette(words, { exporting });
    expect(await screen.findByText(says)).toBeTruthy();
    expect(asked).toEqual([does]);
  });

  it.each([
    ['座次图 SVG', 'picture svg'],
    ['PNG（2 倍）', 'picture png-2'],
    ['PNG（4 倍）', 'picture png-4'],
    ['PNG（透明底）', 'picture png-clear'],
    ['本场模板', 'template'],
  ])('%s', async (words, does) => {
    const { asked, exporting } = recording();
    await byPalette(words, { exporting });
    await expect.poll(() => asked).toEqual([does]);
  });

  it('says that a picture came out smaller than its name, and what to do', async () => {
    const { exporting } = recording({ savePicture: async () => ({ asked: 4, scale: 2.798 }) });
    await byPalette('PNG（4 倍）', { exporting });
    expect(await screen.findByText('图幅过大，无法生成 4 倍图片，已按 2.7 倍生成。需要任意放大，请导出 SVG。')).toBeTruthy();
  });

  it('says so of a picture on the clipboard beside that it is there, and nothing of one that nobody wanted any more', async () => {
    const outcomes: PictureOutcome[] = ['cancelled', { asked: 2, scale: 1.5 }];
    const { exporting } = recording({ copyPicture: async () => outcomes.shift() ?? 'done' });
    const { user } = await byPalette('Copy the chart', { exporting, language: 'en' });
    expect(screen.queryByText(/is copied/)).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'Copy the chart{Enter}');
    expect(await screen.findByText(/^The chart is copied: .* drawn at 1\.5×/)).toBeTruthy();
  });

  it('says why a copy was not made, in English too', async () => {
    const { exporting } = recording({ copyPicture: async () => Promise.reject(new Error('no clipboard')) });
    await byPalette('Copy the chart', { exporting, language: 'en' });
    expect(await screen.findByText(/no clipboard/)).toBeTruthy();
  });

  it('adds an occasion from a template, as one step', async () => {
    const { exporting } = recording({
      openTemplate: async (reception, id) => {
        const [first] = Object.values(reception.occasions);
        return { commands: first ? [addOccasion({ ...first, id, title: '按模板的会谈', seating: {}, locks: {}, chosen: {} })] : [] };
      },
    });
    const { engine } = await byPalette('从模板', { exporting });
    await expect.poll(() => Object.values(engine.store.getReception().occasions).map(({ title }) => title)).toContain('按模板的会谈');
    engine.store.undo();
    expect(Object.values(engine.store.getReception().occasions).map(({ title }) => title)).not.toContain('按模板的会谈');
  });
});
