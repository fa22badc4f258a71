import { expectNoFault } from './steps/no-fault';
import { expect, test } from './steps/watched';

const words = {
  'zh-CN': {
    sample: '看示例',
    talks: /会谈/,
    proof: /最少调动 3 人，已证明|已找到调动 3 人的办法/,
    people: '人员',
    group: '采用这 2 条',
    all: '全部采用',
    others: '比较其他排法',
    kinds: '几种排法',
    withdraw: '不再出席本场',
    leaves: /→ 离席/,
    wishes: /^排座要求/,
    who: '让谁',
    strength: '程度',
    whom: '与谁',
    add: '添加',
    unmet: '未满足 1 处',
    one: /陆景行/,
    other: /埃莱娜/,
  },
  en: {
    sample: 'See a sample',
    talks: /Talks/,
    proof: /3 moves, proven the fewest|Found a way with 3 moves/,
    people: 'People',
    group: 'Accept these 2',
    all: 'Accept all',
    others: 'Compare other plans',
    kinds: 'Plans of several kinds',
    withdraw: 'Will not attend this occasion',
    leaves: /→ leaves/,
    wishes: /^Wishes/,
    who: 'Who',
    strength: 'How strongly',
    whom: 'Whom',
    add: 'Add',
    unmet: 'unmet in 1 place',
    one: /Lu Jingxing/,
    other: /Elena Moravi/,
  },
} as const;

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language });

    test('a plan is mended group by group, other kinds are laid beside it, somebody withdraws, and a wish is made', async ({ page }) => {
      test.slow();
      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('navigation').getByRole('button', { name: said.talks }).click();
      await expect(page.locator('[data-seat="N6"]')).toBeVisible();

      await page.keyboard.press('m');
      const bar = page.getByRole('button', { name: said.all });
      await expect(bar).toBeVisible({ timeout: 60_000 });
      // How much of it is proven depends on the seconds that the machine gives the exact solver.
      await expect(page.getByText(said.proof)).toBeVisible();
      await page.getByRole('button', { name: said.others }).click();
      await expect(page.getByRole('region', { name: said.kinds })).toBeVisible({ timeout: 60_000 });
      await expectNoFault(page, 'proposal with other kinds');
      await page.getByRole('button', { name: said.group }).first().click();
      await expect(bar).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(bar).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');

      await page.getByRole('list', { name: said.people }).getByRole('button', { name: said.one }).click();
      await page.getByLabel(said.withdraw).selectOption('leave');
      await expect(page.getByText(said.leaves)).toBeVisible({ timeout: 60_000 });
      await page.keyboard.press('Escape');
      await expect(page.getByText(said.leaves)).toHaveCount(0);

      await page.getByRole('button', { name: said.wishes }).first().click();
      const dialog = page.getByRole('dialog');
      const choose = async (field: string, option: RegExp) => {
        const box = dialog.getByLabel(field, { exact: true });
        const value = await box.locator('option').filter({ hasText: option }).first().getAttribute('value');
        await box.selectOption(value);
      };
      await choose(said.who, said.one);
      await dialog.getByLabel(said.strength).selectOption('must');
      await choose(said.whom, said.other);
      await dialog.getByRole('button', { name: said.add, exact: true }).click();
      await expect(dialog.getByText(said.unmet)).toBeVisible();
      await expectNoFault(page, 'wishes');
    });
  });
}
