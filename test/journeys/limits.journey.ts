import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { vastPicture, zipBomb } from './steps/corpus';
import { expectNoFault } from './steps/no-fault';
import { expect, test } from './steps/watched';

const words = {
  'zh-CN': {
    ...{
      sample: '看示例',
      open: '打开文件',
      list: '导入名单',
      choose: '选择文件',
      more: '本场更多操作',
      room: '从空房间画起…',
      talks: /会谈/,
    },
    ...{
      tracing: '选平面图（图片或 PDF）',
      salvage: '文件已损坏',
      cancel: '取消',
      cutOff: /后面的部分缺失/,
      reading: '正在读取“million.csv”',
    },
    plans: {
      'newer.xici.json': /更新版本的席次保存（格式 999，本版读到格式 \d+）。请更新席次/,
      'text.xici.json': /内容不是 JSON。请选择以 \.xici\.json 结尾的文件/,
      'other.xici.json': /没有席次的文件标记。请选择/,
      'huge.xici.json': /超过 16 MB，不像席次方案。请选择/,
      'sealed.xici.json': /无法识别其加密方式.*请用较新的版本打开/,
    },
    lists: {
      'bomb.xlsx': /解压后超过 200 MB，已停止读取。请另存/,
      'million.csv': /超过 600,000 个单元格，没有读入。请只保留/,
      'long.csv': /超过 20 MB.*请删去/,
      'old.xls': /旧版 Office 格式.*另存为 \.xlsx/,
      'torn.xlsx': /已损坏，无法读取。请用 Excel 或 Word 打开后另存/,
      'noise.csv': /不是可读的文本。CSV 请用/,
      'nothing.csv': /没有内容。请确认/,
    },
    pictures: {
      'script.svg': /读不出来。请选 PNG/,
      'disguised.png': /读不出来。请选 PNG/,
      'vast.png': /超过 1 亿像素。请缩小/,
      'long.png': /超过 20 MB。请缩小/,
    },
  },
  en: {
    ...{ sample: 'See a sample', open: 'Open a file', list: 'Import a list', choose: 'Choose a file', more: 'More for this occasion' },
    ...{ room: 'Draw from an empty room…', talks: /Talks/, tracing: 'Choose a picture or PDF', salvage: 'The file is damaged' },
    ...{ cancel: 'Cancel', cutOff: /The file breaks off/, reading: 'Reading “million.csv”' },
    plans: {
      'newer.xici.json': /newer Xici \(format 999; this one reads up to \d+\)\. Update Xici/,
      'text.xici.json': /not JSON\. Choose a file that ends in \.xici\.json/,
      'other.xici.json': /does not carry Xici’s mark\. Choose/,
      'huge.xici.json': /larger than 16 MB.*Choose a file/,
      'sealed.xici.json': /encrypted in a way that this version does not know.*Please use a newer version/,
    },
    lists: {
      'bomb.xlsx': /unpacks to more than 200 MB, so reading stopped\. Save a fresh copy/,
      'million.csv': /more than 600,000 cells, and none of it was read\. Keep only/,
      'long.csv': /larger than 20 MB.*Remove pictures/,
      'old.xls': /old Office format.*save it as \.xlsx/,
      'torn.xlsx': /damaged and cannot be read\. Open it in Excel/,
      'noise.csv': /not readable text\. Save CSV as/,
      'nothing.csv': /There is nothing in.*Check that/,
    },
    pictures: {
      'script.svg': /cannot be read\. Choose a PNG/,
      'disguised.png': /cannot be read\. Choose a PNG/,
      'vast.png': /more than 100 million pixels\. Reduce it/,
      'long.png': /larger than 20 MB\. Make it smaller/,
    },
  },
} as const;

type Contents = Readonly<Record<string, string | Uint8Array>>;

const lists = (): Contents => ({
  'bomb.xlsx': zipBomb(),
  'million.csv': `姓名,职务\n${'甲,'.repeat(99)}乙\n`.repeat(10_000),
  'long.csv': new Uint8Array(20 * 1024 * 1024 + 1),
  'old.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'torn.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9),
  'noise.csv': Uint8Array.from({ length: 4000 }, (_, index) => (index * 131 + 7) % 256),
  'nothing.csv': ' ',
});
const scripted = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>window.xiciRan = 1</script></svg>';
const pictures = (): Contents => ({
  'script.svg': scripted,
  'disguised.png': scripted,
  'vast.png': vastPicture(),
  'long.png': new Uint8Array(20 * 1024 * 1024 + 1),
});

/** With the mouse: the button, and in the browser's own dialog the file. */
async function choose(page: Page, button: string, path: string): Promise<void> {
  const press = () => page.getByRole('button', { name: button }).first().click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(path);
}

/** Each file is chosen in turn, and the sentence about it is the one that was promised. */
async function expectRefused(
  page: Page,
  { button, sentence }: { readonly button: string; readonly sentence: (name: string) => Locator },
  promised: Readonly<Record<string, RegExp>>,
  contents: Contents,
  info: TestInfo,
): Promise<void> {
  expect(Object.keys(promised)).toEqual(Object.keys(contents));
  for (const [name, words] of Object.entries(promised)) {
    const path = info.outputPath(name);
    writeFileSync(path, contents[name] ?? '');
    await choose(page, button, path);
    await expect(sentence(name)).toHaveText(words);
  }
}

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language, contextOptions: { reducedMotion: 'reduce' } });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => {
        for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
      });
      await page.goto('/');
    });

    test('a plan that is too new, too large, foreign or damaged is refused or saved as far as it reads, by name, with what to do', async ({
      page,
    }, info) => {
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('navigation').getByRole('button', { name: said.talks }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')]);
      const text = readFileSync(await download.path(), 'utf8');
      const plan = Object(JSON.parse(text));
      await page.goto('/');

      const contents = {
        'newer.xici.json': JSON.stringify({ ...plan, formatVersion: 999 }),
        'text.xici.json': '座次安排',
        'other.xici.json': '{"format":"other"}',
        'huge.xici.json': `{"format":"xici","title":"${'x'.repeat(17 * 1024 * 1024)}"}`,
        'sealed.xici.json': '{"format":"xici-sealed","header":{"vault":2}}',
      };
      const notice = (name: string) => page.getByRole('status').filter({ hasText: name });
      await expectRefused(page, { button: said.open, sentence: notice }, said.plans, contents, info);

      const [first = ''] = Object.keys(plan.people);
      const people = { ...plan.people, [first]: { ...plan.people[first], party: 7 } };
      const [damaged, torn] = [info.outputPath('damaged.xici.json'), info.outputPath('torn.xici.json')];
      writeFileSync(damaged, JSON.stringify({ ...plan, people }));
      writeFileSync(torn, text.slice(0, text.length / 2));
      await choose(page, said.open, damaged);
      const dialog = page.getByRole('dialog', { name: said.salvage });
      await expect(dialog.getByRole('listitem').first()).toContainText(plan.people[first].name);
      await expectNoFault(page, 'salvage');
      await dialog.getByRole('button', { name: said.cancel }).click();
      await choose(page, said.open, torn);
      await expect(dialog.getByText(said.cutOff)).toBeVisible();
    });

    test('a list or a picture that is too large, torn or made to harm is refused by name, with what to do, and reading shows itself', async ({
      page,
    }, info) => {
      await page.getByRole('button', { name: said.list }).click();
      const shown = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const watch = new MutationObserver(() => {
              const progress = document.querySelector('progress');
              if (progress?.getAttribute('aria-label')?.includes('million.csv')) resolve(progress.getAttribute('aria-label') ?? '');
            });
            watch.observe(document.body, { childList: true, subtree: true });
          }),
      );
      const alert = (name: string) => page.getByRole('alert').filter({ hasText: name });
      await expectRefused(page, { button: said.choose, sentence: alert }, said.lists, lists(), info);
      expect(await shown).toBe(said.reading);

      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('navigation').getByRole('button', { name: said.talks }).click();
      await page.getByRole('button', { name: said.more }).click();
      await page.getByRole('menuitem', { name: said.room }).click();
      await expectRefused(page, { button: said.tracing, sentence: alert }, said.pictures, pictures(), info);
      expect(await page.evaluate(() => (window as { xiciRan?: number }).xiciRan)).toBeUndefined();
    });
  });
}
