import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

const now = sampleReception('zh-CN');
const talks = Object.values(now.occasions).find(({ layout }) => layout === 'meeting/talks');
/** The sample with two guests the other way round at the talks, and a title that was still another. */
const then = {
  ...now,
  title: '送审稿的名称',
  occasions: Object.fromEntries(
    Object.entries(now.occasions).map(([id, occasion]) => [
      id,
      id === talks?.id
        ? {
            ...occasion,
            seating: {
              ...occasion.seating,
              N: { ...occasion.seating.N, N4: occasion.seating.N?.['N3' as never], N3: occasion.seating.N?.['N4' as never] },
            },
          }
        : occasion,
    ]),
  ) as typeof now.occasions,
};
const versions = [
  { number: 2, at: '2026-11-23T10:00:00.000Z', because: 'print' as const },
  { number: 1, at: '2026-11-23T09:00:00.000Z', because: 'named' as const, name: '送审稿' },
];

async function opened() {
  const shown = show({ reception: now, versions, versionText: then });
  await shown.user.click(await screen.findByRole('button', { name: /罗维斯市代表团访问江临/ }));
  await shown.user.click(await screen.findByRole('menuitem', { name: '版本…' }));
  const dialog = await screen.findByRole('dialog', { name: '版本' });
  return { ...shown, dialog: within(dialog) };
}

it('lists the versions with their reason, and compares person by person and seat by seat', async () => {
  const { dialog } = await opened();
  expect(await dialog.findByText('打印')).toBeTruthy();
  expect(dialog.getByText('送审稿')).toBeTruthy();
  expect(await dialog.findByText(/会谈.N3 → N4/)).toBeTruthy();
  expect(dialog.getByText(/会谈.N4 → N3/)).toBeTruthy();
});

it('brings back the whole, and only occasions that differ are offered by themselves; undo takes it back', async () => {
  const { dialog, user } = await opened();
  expect(await dialog.findByRole('button', { name: '只恢复“会谈”' })).toBeTruthy();
  expect(dialog.queryByRole('button', { name: /只恢复“欢迎宴会”/ })).toBeNull();
  await user.click(dialog.getByRole('button', { name: '恢复到这一版' }));
  expect(await screen.findByRole('heading', { name: '送审稿的名称' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('heading', { name: '罗维斯市代表团访问江临' })).toBeTruthy();
});

it('brings back one occasion, and the rest stays as it is; two versions are compared with each other', async () => {
  const { dialog, user, engine } = await opened();
  const against = await dialog.findByRole('combobox', { name: '比较对象' });
  await user.selectOptions(against, '1　送审稿');
  expect(await dialog.findByText('人员和席位没有差别。')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '只恢复“会谈”' }));
  const { title, occasions } = engine.store.getReception();
  expect(title).toBe('罗维斯市代表团访问江临');
  expect(occasions).toEqual(then.occasions);
});
