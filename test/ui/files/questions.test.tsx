import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Reception } from '../../../src/model/reception';
import type { OpenOutcome } from '../../../src/ui/files/files-port';
import { samplePerson } from '../../../src/ui/sample/sample-people';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';
import { stubExporting } from '../stub-engine';

/** The menu behind the title of the reception. */
async function chosen(item: RegExp | string, options: Parameters<typeof show>[0] = {}) {
  const shown = show(options);
  await shown.user.click(await screen.findByRole('button', { name: /罗维斯市代表团访问江临/ }));
  await shown.user.click(await screen.findByRole('menuitem', { name: item }));
  return { ...shown, dialog: within(await screen.findByRole('dialog')) };
}

describe('setting a passphrase', () => {
  it('takes one of eight characters at least, typed twice alike', async () => {
    const setPassphrase = vi.fn(async () => undefined);
    const { dialog, user } = await chosen('设置口令…', { files: { setPassphrase } });
    const [first, again] = [dialog.getByLabelText('口令'), dialog.getByLabelText('再输一遍')];
    const set = dialog.getByRole<HTMLButtonElement>('button', { name: '加密' });
    expect(first.getAttribute('type')).toBe('password');
    await user.click(first);
    await user.paste('太短');
    expect(dialog.getByText(/至少 8 个字/)).toBeTruthy();
    expect(set.disabled).toBe(true);
    await user.paste('的口令加到够长');
    await user.click(again);
    await user.paste('太短的口令加到');
    expect(dialog.getByText('两次输入不一样。')).toBeTruthy();
    expect(set.disabled).toBe(true);
    await user.paste('够长');
    await user.click(set);
    expect(setPassphrase).toHaveBeenCalledWith('太短的口令加到够长');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be taken off again', async () => {
    const setPassphrase = vi.fn(async () => undefined);
    const { dialog, user } = await chosen(/口令…/, { files: { setPassphrase, sealing: () => 'sealed' } });
    await user.click(dialog.getByRole('button', { name: '取消口令' }));
    expect(setPassphrase).toHaveBeenCalledWith('');
  });

  it('says so where there is no cryptography', async () => {
    const { dialog } = await chosen(/口令…/, { files: { sealing: () => 'impossible' } });
    expect(dialog.getByText(/不支持加密/)).toBeTruthy();
    expect(dialog.queryByLabelText('口令')).toBeNull();
  });
});

const recent = {
  ...{ id: 'a', title: '考察团来访', occasions: [], people: 3, savedAt: '2026-11-18T09:00:00', size: 4000 },
  place: 'desk' as const,
};
async function asked(question: OpenOutcome) {
  const shown = show({ first: 'start', recents: [recent], files: { openRecent: async () => question } });
  await shown.user.click(await screen.findByRole('button', { name: '考察团来访' }));
  return { ...shown, dialog: within(await screen.findByRole('dialog')) };
}

describe('opening what asks first', () => {
  it('says that a passphrase is wrong, keeps asking, and opens for the right one', async () => {
    const answer = vi.fn(async (passphrase: string) => (passphrase === '对的口令' ? undefined : { message: '口令不对。' }));
    const { dialog, user } = await asked({ ask: 'passphrase', answer });
    await user.type(dialog.getByLabelText('口令'), '错的口令');
    await user.keyboard('{Enter}');
    expect(await dialog.findByText('口令不对。')).toBeTruthy();
    await user.clear(dialog.getByLabelText('口令'));
    await user.type(dialog.getByLabelText('口令'), '对的口令{Enter}');
    expect(answer).toHaveBeenCalledTimes(2);
    expect(await screen.findByRole('heading', { name: '罗维斯市代表团访问江临' })).toBeTruthy();
  });

  it('offers what can be read of a damaged file, and names the rest', async () => {
    const lost = Array.from({ length: 15 }, (_, index) => `第 ${index + 1} 处`);
    const answer = vi.fn(async () => undefined);
    const { dialog, user } = await asked({ ask: 'salvage', people: 21, occasions: 3, lost, cutOff: true, answer });
    expect(dialog.getByText('可以读出 21 人、3 个场次。')).toBeTruthy();
    expect(dialog.getByText(/文件不完整/)).toBeTruthy();
    expect(dialog.getByText('第 12 处')).toBeTruthy();
    expect(dialog.queryByText('第 13 处')).toBeNull();
    expect(dialog.getByText('另有 3 处')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '打开能读出的部分' }));
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('leaves everything as it was when the question is closed', async () => {
    const answer = vi.fn(async () => undefined);
    const { user } = await asked({ ask: 'salvage', people: 1, occasions: 0, lost: [], cutOff: false, answer });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(answer).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: '接待方案' })).toBeTruthy();
  });
});

const visit = sampleReception('zh-CN');
const lu = samplePerson('lu');
const { [lu]: guest } = visit.people;
const withPhone: Reception = guest ? { ...visit, people: { ...visit.people, [lu]: { ...guest, phone: '13900000001' } } } : visit;

describe('a copy for others', () => {
  it.each([
    ['the telephones unless told otherwise', [], (copy: Reception) => Object.values(copy.people).flatMap(({ phone }) => phone ?? [])],
    [
      'everything but names and seats',
      ['只留姓名和席位'],
      (copy: Reception) => Object.values(copy.people).flatMap(({ title }) => title ?? []),
    ],
  ])('leaves out %s; the plan itself keeps it', async (_, ticks, left) => {
    const copies: Reception[] = [];
    const save: typeof stubExporting.save = async (_format, copy) => copies.push(copy) > 0;
    const { user, engine } = show({ reception: withPhone, exporting: { ...stubExporting, save } });
    await screen.findByRole('navigation');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), '给外单位{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: '给外单位的副本' }));
    for (const tick of ticks) await user.click(dialog.getByRole('checkbox', { name: tick }));
    await user.click(dialog.getByRole('button', { name: '导出' }));
    expect(copies.map(left)).toEqual([[]]);
    expect(left(engine.store.getReception()).length).toBeGreaterThan(0);
  });
});
