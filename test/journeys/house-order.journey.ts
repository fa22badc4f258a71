import { expectNoFault } from './steps/no-fault';
import { openSample } from './steps/sample';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** The office seats its guests otherwise than any book: by mouse and by keyboard, to the finding that names the house. */
test('an order of the house, clicked and walked, judges the plan', async ({ page }) => {
  await openSample(page, /会谈/);
  await expect(seat(page, 'N6')).toBeVisible();

  await page.getByRole('button', { name: /^惯例：/ }).click();
  await page.getByRole('menuitem', { name: '自定次序…' }).click();
  const panel = page.getByRole('form', { name: '自定次序' });
  await expect(panel).toBeVisible();

  const middle = async (id: string) => {
    const box = await seat(page, id).boundingBox();
    if (!box) throw new Error(`${id} is not on the screen.`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await middle('N1');
  await middle('N2');
  await seat(page, 'N2').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const picked = panel.getByRole('list', { name: '已点席位' }).getByRole('listitem');
  await expect(picked).toHaveText(['1N1', '2N2', '3N3']);
  await expect(seat(page, 'N3')).toHaveAccessibleName(/3/);
  await page.keyboard.press('Backspace');
  await expect(picked).toHaveText(['1N1', '2N2']);

  await expectNoFault(page, 'house order');

  await panel.getByRole('textbox', { name: '名称' }).fill('一号厅会谈');
  await panel.getByRole('textbox', { name: '依据' }).fill('办公厅接待工作细则');
  await panel.getByRole('button', { name: '保存并用于本场次' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: '惯例：本单位惯例：一号厅会谈' })).toBeVisible();
  await expect(page.getByText(/本单位惯例：办公厅接待工作细则/).first()).toBeVisible();
});
