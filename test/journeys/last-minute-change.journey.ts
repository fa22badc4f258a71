import { byPalette, keepPrintDialogShut, printedText } from './steps/screen';
import { expect, test } from './steps/watched';

test('a deputy mayor withdraws before four occasions: closed ranks, one gap left, the slip, only what changed reprinted, one undo', async ({
  page,
}, info) => {
  await keepPrintDialogShut(page);
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).click();

  // The set lies on the tables already: charts, and a card for everybody with the number of the seat at the talks.
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^席签/ }).click();
  await page.getByRole('combobox', { name: '场次' }).selectOption({ label: '会谈' });
  await page.getByRole('checkbox', { name: '背面印席位编号' }).check();
  const print = page.getByRole('button', { name: /^打印 \d+ 页$/ });
  await print.click();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: '已印出，记下' }).click();
  await expect(page.getByText('上次打印后有改动 0 页')).toBeVisible();
  await page.keyboard.press('Escape');

  const programme = page.getByRole('navigation', { name: '日程' });
  await programme.getByRole('button', { name: /会谈/ }).click();
  await page
    .getByRole('complementary', { name: '人员' })
    .getByRole('button', { name: /欧阳若川/ })
    .click();
  await page.keyboard.press('w');

  await expect(page.getByText('欧阳若川退出，影响 4 个场次')).toBeVisible();
  await page.getByLabel('事由').fill('赴省里参加会议');
  const conference = page.getByRole('region', { name: '友城合作大会' });
  await expect(conference.getByRole('list', { name: '现在' }).getByRole('listitem', { name: /欧阳若川，退出/ })).toBeVisible();
  await expect(conference.getByRole('list', { name: '变动以后' }).getByRole('listitem', { name: /陆景行，调动/ })).toBeVisible();
  await page.getByRole('combobox', { name: '二号车如何处理' }).selectOption('保留空席');
  await expect(page.getByText(/1 个场次另选/)).toBeVisible();

  const slip = page.getByRole('region', { name: '变更通知单' });
  await expect(slip.getByText('欧阳若川的席签')).toBeVisible();
  // Whoever moves at the talks has another number on the card.
  await expect(slip.getByText('陆景行的席签')).toBeVisible();
  await expect(slip.getByText('乘车安排表')).toBeVisible();
  await page.getByRole('button', { name: '应用到 4 个场次' }).click();
  await expect(page.getByText('已应用。撤销一次，全部复原。')).toBeVisible();

  await slip.getByRole('button', { name: '打印' }).click();
  const text = (await printedText(page, info.outputPath('slip.pdf'))).replaceAll(/\s/g, '');
  for (const words of ['变更通知单', '赴省里参加会议', '欧阳若川', '退出', '陆景行', '收回席签', '重印', '本车乘员有变动'])
    expect(text).toContain(words);

  await page.getByRole('button', { name: '完成' }).click();

  // The print screen finds the same: the list that goes with the cards, whoever stays has none.
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByText(/上次打印后有改动 [1-9]\d* 页/).click();
  await print.click();
  const anew = (await printedText(page, info.outputPath('anew.pdf'))).replaceAll(/\s/g, '');
  expect(anew).toContain('席签变更清单');
  expect(anew.split('席签变更清单').at(-1)).toContain('陆景行');
  expect(anew).not.toContain('主车座次图');
  await page.keyboard.press('Escape');

  // The slip is found again with the version from before the change.
  await byPalette(page, '版本');
  await page.getByRole('button', { name: /变动前：欧阳若川退出，影响 4 个场次（赴省里参加会议）/ }).click();
  await expect(page.getByRole('button', { name: '打印变更通知单' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await programme.getByRole('button', { name: /会谈/ }).click();
  await expect(page.getByRole('button', { name: /^S5.*欧阳若川/ })).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: /^S5.*欧阳若川/ })).toHaveCount(1);
});
