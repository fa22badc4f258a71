import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setRule } from '../../../src/commands/set-rule';
import { show } from '../show';

async function open(key: string) {
  const shown = show();
  await screen.findByRole('heading', { name: '问题' });
  await shown.user.keyboard(key);
  const book = within(await screen.findByRole('dialog'));
  return { ...shown, book };
}

describe('the rule book', () => {
  it('opens by its key and shows a norm with its authority and both pictures', async () => {
    const { user, book } = await open('r');
    await user.click(await book.findByRole('button', { name: /译员靠近服务对象/ }));
    expect(book.getByRole('heading', { name: '译员靠近服务对象' })).toBeTruthy();
    expect(book.getByText('译员坐在服务对象的身旁或身后，或惯例为译员所留的席位。')).toBeTruthy();
    expect(book.getByText('多处资料')).toBeTruthy();
    expect(book.getByRole('img', { name: '合乎规则的示例：译员靠近服务对象' })).toBeTruthy();
    expect(book.getByRole('img', { name: '有违规则的示例：译员靠近服务对象' })).toBeTruthy();
    expect(book.getByText(/^译员林晓坐在 SB3/)).toBeTruthy();
  });

  it('is walked with the arrows, over the headings of the groups', async () => {
    const { user, book } = await open('r');
    const first = await book.findByRole('button', { name: /主宾居首席/ });
    expect(document.activeElement).toBe(first);
    const inGroup = within(book.getByRole('region', { name: '次序' })).getAllByRole('button').length;
    await user.keyboard('{ArrowDown}'.repeat(inGroup));
    expect(book.getByRole('heading', { name: '宾主各居其侧' })).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/宾主各居其侧/);
  });

  it('lowers and turns off a rule for this reception, and says so in the findings', async () => {
    const { user, book, engine } = await open('r');
    await user.click(await book.findByRole('button', { name: /尊者居上/ }));
    await user.click(book.getByRole('radio', { name: '降为提示' }));
    expect(engine.store.getReception().settings.rules).toEqual({ 'senior-takes-better-seat': 'remark' });
    await user.click(book.getByRole('radio', { name: '停用' }));
    expect(engine.store.getReception().settings.rules).toEqual({ 'senior-takes-better-seat': 'off' });
    expect(within(book.getByRole('navigation')).getByText('已停用')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByText('本次接待调整了 1 条规则')).toBeTruthy();
    engine.store.undo();
    engine.store.undo();
    expect(engine.store.getReception().settings.rules).toEqual({});
  });

  it('lists only what was adjusted', async () => {
    const { user, book, engine } = await open('r');
    await book.findByRole('button', { name: /主宾居首席/ });
    engine.store.dispatch([setRule('carer-beside', 'off')]);
    await user.click(await book.findByRole('radio', { name: '已调整 1' }));
    const list = within(book.getByRole('navigation'));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['陪护者在身旁已停用']);
  });

  it('looks a convention up, and shows what a circumstance changes', async () => {
    const { user, book } = await open('r');
    await user.click(book.getByRole('radio', { name: '惯例' }));
    await user.selectOptions(await book.findByRole('combobox', { name: '惯例' }), 'cn-domestic');
    await user.click(book.getByRole('button', { name: '主席台' }));
    expect(book.getByRole('img', { name: '国内政务，主席台：席位尊卑顺序' })).toBeTruthy();
    const even = book.getByRole('combobox', { name: '双数排' });
    await user.selectOptions(even, within(even).getByRole('option', { name: '1 号居中线左侧　8 席变动' }));
    expect(book.getByText('8 个席位的位次或位置有变化')).toBeTruthy();
    expect(book.getAllByRole('img', { name: /席位尊卑顺序/ })).toHaveLength(2);
  });

  it('says which rooms a convention does not cover', async () => {
    const { user, book } = await open('r');
    await user.click(book.getByRole('radio', { name: '惯例' }));
    await user.selectOptions(await book.findByRole('combobox', { name: '惯例' }), 'tw');
    expect(within(book.getByRole('region', { name: '资料未载明' })).getByText(/主席台/)).toBeTruthy();
    expect(book.queryByRole('button', { name: '主席台' })).toBeNull();
  });
});

describe('precedence', () => {
  it('opens by its key and ranks party by party with the reason', async () => {
    const { user, book } = await open('p');
    const hosts = within(await book.findByRole('region', { name: '主方的位次' }));
    const [, first] = hosts.getAllByRole('row');
    expect(first?.textContent).toMatch(/^1沈知远.*名单确定的排名/);
    await user.selectOptions(book.getByRole('combobox', { name: '位次名册' }), 'country-alphabet');
    expect(book.getByRole('textbox', { name: '东道国' })).toBeTruthy();
  });

  it('remarks where the list and the ranking disagree', async () => {
    const { user, book, engine } = await open('p');
    await book.findByRole('region', { name: '主方的位次' });
    const people = Object.values(engine.store.getReception().people);
    const upper = people.find(({ name }) => name === '孟昭宁');
    if (!upper) throw new Error('the sample has changed');
    engine.store.dispatch([{ kind: 'editPerson', person: upper.id, set: { grade: 2, title: '' }, clear: [] }]);
    await user.selectOptions(book.getByRole('combobox', { name: '位次名册' }), 'cn-unit');
    expect((await book.findAllByText(/以名单为准/)).length).toBeGreaterThan(0);
  });
});
