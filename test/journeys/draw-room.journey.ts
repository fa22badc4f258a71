import type { Page } from '@playwright/test';
import { middleOf } from './steps/fingers';
import { byOccasionMenu, drawTalksAnew, openSample } from './steps/sample';
import { drag, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** A small floor plan as a scanner gives it. */
async function floorPlan(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 300];
    const pen = canvas.getContext('2d');
    pen?.strokeRect(20, 20, 360, 260);
    pen?.strokeRect(150, 60, 100, 40);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

test('a room is drawn over a floor plan, its seats are ranked from the door, and somebody sits in it', async ({ page }) => {
  const studio = await drawTalksAnew(page);

  // Underneath, brought to scale by a known distance.
  await page.getByLabel('选平面图（图片或 PDF）').setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: await floorPlan(page) });
  await studio.getByLabel('图上量得（毫米）').fill('9000');
  await studio.getByLabel('实际（毫米）').fill('10800');
  await studio.getByRole('button', { name: '按此定比例' }).click();
  await expect(studio.locator('image')).toHaveAttribute('width', '12000');
  await studio.getByLabel('宽（毫米）', { exact: true }).fill('12000');
  await studio.getByLabel('名称', { exact: true }).fill('临江厅');

  // A table for twelve, typed; a chair, dragged; all of it by name afterwards.
  await studio.getByRole('button', { name: '椭圆桌' }).click();
  await studio.getByRole('button', { name: '放到房间里' }).click();
  // The chair that stood in the empty room has given way to it.
  await expect(studio.locator('[data-seat]')).toHaveCount(12);
  await studio.getByRole('button', { name: '单椅' }).click();
  const chair = studio.locator('[data-seat="S1"]');
  await drag(page, chair, studio.getByText('门', { exact: true }).first());
  await studio.getByRole('button', { name: '撤销' }).click();
  await chair.click({ modifiers: ['Alt'] });
  await page.keyboard.press('Delete');
  await expect(studio.locator('[data-seat]')).toHaveCount(12);
  // Its id, and behind it the rank that follows from the drawing.
  await expect(studio.locator('[data-seat="T1.1"]')).toHaveText(/^T1\.1\s*\d+$/);

  // A second door; once it is the entrance, the seat that had its back to it is not the first any more.
  await studio.getByRole('img', { name: /席位/ }).click({ position: { x: 8, y: 8 } });
  const ranks = () => studio.locator('[data-seat]').allTextContents();
  const fromTheFoot = await ranks();
  await studio.getByRole('button', { name: '再画一扇门' }).click();
  expect(await ranks()).toEqual(fromTheFoot);
  await studio.getByRole('button', { name: '改为主入口' }).click();
  await expect(studio.getByRole('group', { name: '主入口', exact: true }).getByLabel('所在的墙')).toHaveValue('left');
  expect(await ranks()).not.toEqual(fromTheFoot);

  // The entrance is carried by hand into the wall at the top, and taken back; then along its own wall by keyboard.
  const entrance = studio.getByRole('group', { name: '主入口', exact: true });
  await drag(page, studio.locator('[data-doorway="0"]'), studio.getByText('12000 毫米'));
  await expect(entrance.getByLabel('所在的墙')).toHaveValue('top');
  await studio.getByRole('button', { name: '撤销' }).click();
  await expect(entrance.getByLabel('所在的墙')).toHaveValue('left');
  const along = entrance.getByLabel('门的中线（毫米）');
  const before = Number(await along.inputValue());
  await page.keyboard.press('Escape');
  await entrance.getByRole('button', { name: '选中此门' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(along).toHaveValue(String(before + 100));
  await page.keyboard.press('Escape');
  await studio.getByRole('button', { name: '保存并用于本场' }).click();
  await expect(studio).toBeHidden();

  await expect(seat(page, 'T1.1')).toHaveAccessibleName(/空席/);
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click({ timeout: 30_000 });
  await expect(seat(page, 'T1.1')).not.toHaveAccessibleName(/空席/);
});

test('chairs are spread and lined up, a table is made longer and turned by hand, and each step goes back with what was held', async ({
  page,
}) => {
  const studio = await drawTalksAnew(page);
  const undo = studio.getByRole('button', { name: '撤销' });
  const held = (words: string) => expect(studio.getByText(words, { exact: true })).toBeVisible();

  for (let chair = 0; chair < 2; chair += 1) await studio.getByRole('button', { name: '单椅' }).click();
  const xOf = async (name: string) => (await middleOf(studio.locator(`[data-seat="${name}"]`))).x;
  const carry = async (name: string, dx: number, dy: number) => {
    const { x, y } = await middleOf(studio.locator(`[data-seat="${name}"]`));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 6 });
    await page.mouse.up();
  };
  await carry('S2', -120, -40);
  await carry('S3', 200, 30);
  await page.keyboard.press('Control+a');
  await held('选中 3 件，共 3 席');
  const before = await Promise.all(['S1', 'S2', 'S3'].map(xOf));
  await studio.getByRole('group', { name: '等距分布' }).getByRole('button', { name: '横向' }).click();
  const [left, between, right] = (await Promise.all(['S1', 'S2', 'S3'].map(xOf))).sort((one, other) => one - other);
  expect((between ?? 0) - (left ?? 0)).toBeCloseTo((right ?? 0) - (between ?? 0), 0);
  await undo.click();
  expect(await Promise.all(['S1', 'S2', 'S3'].map(xOf))).toEqual(before);
  await held('选中 3 件，共 3 席');
  await studio.getByRole('group', { name: '对齐' }).getByRole('button', { name: '下', exact: true }).click();
  const feet = await Promise.all(
    ['S1', 'S2', 'S3'].map((name) =>
      studio
        .locator(`[data-seat="${name}"]`)
        .boundingBox()
        .then((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0))),
    ),
  );
  expect(new Set(feet).size).toBe(1);

  await studio.getByRole('button', { name: '空桌' }).click();
  await studio.getByRole('button', { name: '放到房间里' }).click();
  const grips = studio.locator('[data-grip]');
  const pull = async (grip: string, dx: number, dy: number) => {
    const { x, y } = await middleOf(grips.and(page.locator(`[data-grip="${grip}"]`)));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 6 });
    await page.mouse.up();
  };
  const width = studio.getByRole('complementary').last().getByLabel('宽（毫米）', { exact: true });
  await expect(width).toHaveValue('1800');
  await pull('1/0', 60, 0);
  expect(Number(await width.inputValue())).toBeGreaterThan(2_300);
  await pull('turn', 140, 90);
  await expect(studio.getByLabel('转角（度）')).toHaveValue(/^(75|90|105)$/);
  await undo.click();
  await undo.click();
  await expect(width).toHaveValue('1800');
  await expect(studio.getByLabel('转角（度）')).toHaveValue('0');
});

/** A plan of two pages, the second with a wall of known length, as an architect's program prints it. */
async function floorPlanOnPaper(page: Page): Promise<Buffer> {
  const desk = await page.context().newPage();
  await desk.setContent(
    '<p>封面</p><div style="break-before: page"><svg width="600" height="400"><rect x="50" y="50" width="400" height="300" fill="none" stroke="black" stroke-width="4"/></svg></div>',
  );
  const paper = await desk.pdf({ format: 'A4', landscape: true });
  await desk.close();
  return paper;
}

/** A page that would run a script as soon as it is opened, and one more when its button is pressed. */
const scripted = `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(globalThis.xiciRan=1; app.alert\\(1\\))>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/AA<</O<</S/JavaScript/JS(globalThis.xiciRan=2)>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length 24>>stream
20 20 260 160 re S
endstream endobj
trailer<</Root 1 0 R>>`;

test('a page of a PDF lies under the paper, to scale after two clicks and a length; what it would run does not run', async ({ page }) => {
  const studio = await drawTalksAnew(page);
  const choose = page.getByLabel('选平面图（图片或 PDF）');

  await choose.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: await floorPlanOnPaper(page) });
  const picture = studio.locator('image');
  await expect(picture).toHaveCount(1, { timeout: 20_000 });
  const cover = await picture.getAttribute('href');
  await studio.getByLabel('第几页（共 2 页）').fill('2');
  await expect(picture).not.toHaveAttribute('href', cover ?? '', { timeout: 20_000 });

  await studio.getByRole('button', { name: '在图上点两点量长度' }).click();
  const box = await picture.boundingBox();
  if (!box) throw new Error('The plan is not on the board.');
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.5);
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height * 0.5);
  // Half of the picture, which is as wide as the room.
  expect(Number(await studio.getByLabel('图上量得（毫米）').inputValue())).toBeCloseTo(5_000, -2);
  await studio.getByLabel('实际（毫米）').fill('10000');
  await studio.getByRole('button', { name: '按此定比例' }).click();
  expect(Number(await picture.getAttribute('width'))).toBeCloseTo(20_000, -3);

  await choose.setInputFiles({ name: 'trap.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scripted) });
  await expect(picture).toHaveAttribute('width', '10000', { timeout: 20_000 });
  expect(await page.evaluate(() => 'xiciRan' in globalThis)).toBe(false);

  await choose.setInputFiles({ name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') });
  await expect(page.getByRole('alert')).toContainText('broken.pdf');
});

test('what is no picture is refused in a sentence, and Escape leaves the plan as it was', async ({ page }) => {
  await openSample(page, /会谈/);
  const before = await seat(page, 'N6').getAttribute('aria-label');
  await byOccasionMenu(page, '从空房间画起…');
  await page.getByLabel('选平面图（图片或 PDF）').setInputFiles({
    name: 'plan.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>window.xiciRan=1</script></svg>'),
  });
  await expect(page.getByRole('alert')).toContainText('plan.png');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(seat(page, 'N6')).toHaveAccessibleName(before ?? '');
});
