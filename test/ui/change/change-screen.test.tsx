import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { OccasionId, PersonId } from '../../../src/model/ids';
import { seatsOf } from '../../../src/model/occasion';
import { changePort } from '../../../src/ui/app-engine/changing';
import type { ChangePort } from '../../../src/ui/change/change-port';
import { show } from '../show';
import { stubDocuments } from '../stub-documents';

const talks = OccasionId.parse('sample-talks');
const id = (name: string) => PersonId.parse(`sample-${name}`);

async function begin(search?: ChangePort['search'], more: Parameters<typeof show>[0] = {}) {
  const shown = show({ ...more, ...(search ? { changing: { ...changePort, search } } : {}) });
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  const people = screen.getByRole('complementary', { name: '人员' });
  await shown.user.click(within(people).getByRole('button', { name: /欧阳若川/ }));
  await shown.user.keyboard('w');
  await screen.findByText('欧阳若川退出，影响 4 个场次');
  return shown;
}
type Shown = Awaited<ReturnType<typeof begin>>;
const now = ({ engine }: Shown) => engine.store.getReception();
const seats = (shown: Shown, person: string) => {
  const occasion = now(shown).occasions[talks];
  return occasion && seatsOf(occasion, id(person));
};
const applied = async ({ user }: Shown) => {
  const apply = await screen.findByRole('button', { name: /^应用到/ });
  await expect.poll(() => apply.hasAttribute('disabled'), { timeout: 15_000 }).toBe(false);
  await user.click(apply);
};

describe('a last-minute change', () => {
  it('shows every occasion before and after, changes nothing until it is applied, and one undo takes all back', async () => {
    const shown = await begin();
    const before = now(shown);
    await shown.user.click(screen.getByRole('radio', { name: /保留空席/ }));
    const row = screen.getByRole('region', { name: '会谈' });
    const [was, is] = [within(row).getByRole('list', { name: '现在' }), within(row).getByRole('list', { name: '变动以后' })];
    expect(within(was).getByRole('listitem', { name: 'S5 欧阳若川，退出' })).toBeTruthy();
    expect(await within(is).findByRole('listitem', { name: 'S5 空席' })).toBeTruthy();
    expect(now(shown)).toBe(before);

    await applied(shown);
    expect(now(shown).people[id('ouyang')]?.status).toBe('withdrawn');
    expect(seats(shown, 'ouyang')).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: '撤销' }));
    expect(now(shown)).toEqual(before);
    expect(shown.engine.store.canUndo()).toBe(false);
  }, 30_000);

  it('is not worked out to the end when told to stop; what is known already can be applied', async () => {
    const search = vi.fn<ChangePort['search']>(() => new Promise(() => undefined));
    const shown = await begin(search);
    await expect.poll(() => search.mock.calls.length).toBe(1);
    await shown.user.click(screen.getByRole('button', { name: '停止' }));
    expect(search.mock.calls[0]?.[1].aborted).toBe(true);
    expect(screen.getAllByText('已停止，未算出。').length).toBeGreaterThan(0);
    const asked = search.mock.calls.length;
    await shown.user.click(screen.getByRole('button', { name: '继续计算' }));
    await expect.poll(() => search.mock.calls.length).toBeGreaterThan(asked);
    await shown.user.click(screen.getByRole('button', { name: '停止' }));
    await shown.user.click(screen.getByRole('radio', { name: /保留空席/ }));
    await applied(shown);
    expect(seats(shown, 'ouyang')).toEqual([]);
  }, 30_000);

  it('says that the slip is being listed until it is, and gives up a list that another answer has overtaken', async () => {
    let list: () => void = () => undefined;
    const toDo = vi.fn<ChangePort['toDo']>(async (before, after, language, signal) => {
      await new Promise<void>((done) => {
        list = done;
      });
      return changePort.toDo(before, after, language, signal);
    });
    const { user } = await begin(undefined, { changing: { ...changePort, toDo } });
    const slip = screen.getByRole('complementary', { name: '变更通知单' });
    await user.click(screen.getByRole('radio', { name: /保留空席/ }));
    await expect.poll(() => within(slip).getByRole('status').textContent).toBe('正在列出待办事项…');
    await user.selectOptions(screen.getByRole('combobox', { name: '会谈如何处理' }), '照旧出席');
    await expect.poll(() => toDo.mock.calls.length).toBeGreaterThan(1);
    expect(toDo.mock.calls.slice(0, -1).every(([, , , signal]) => signal.aborted)).toBe(true);
    list();
    expect((await within(slip).findAllByText(/的席签$/)).length).toBeGreaterThan(0);
    expect(within(slip).getByRole('status').textContent).toBe('');
  }, 30_000);

  it('gives up a slip that is being made for the printer', async () => {
    const close = vi.fn();
    const documents = { ...stubDocuments, open: () => ({ make: () => new Promise<never>(() => undefined), close }) };
    const { user } = await begin(undefined, { documents });
    const slip = screen.getByRole('complementary', { name: '变更通知单' });
    const print = await within(slip).findByRole('button', { name: '打印' });
    await expect.poll(() => print.hasAttribute('disabled'), { timeout: 15_000 }).toBe(false);
    await user.click(print);
    await user.click(await within(slip).findByRole('button', { name: '停止制作' }));
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(await within(slip).findByRole('button', { name: '打印' })).toBeTruthy();
  }, 30_000);

  it('one occasion may be answered in another way than the rest', async () => {
    const shown = await begin();
    await shown.user.click(screen.getByRole('radio', { name: /保留空席/ }));
    await shown.user.selectOptions(screen.getByRole('combobox', { name: '会谈如何处理' }), '照旧出席');
    expect(screen.getByText(/1 个场次另选/)).toBeTruthy();
    await applied(shown);
    expect(seats(shown, 'ouyang')).toEqual(['S5']);
    expect(now(shown).people[id('ouyang')]?.status).toBeUndefined();
  }, 30_000);

  it('ends with a slip: cards, sheets, people to be told', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: /保留空席/ }));
    const slip = screen.getByRole('region', { name: '变更通知单' });
    expect(await within(slip).findByText('欧阳若川的席签')).toBeTruthy();
    expect(within(slip).getByText('乘车安排表')).toBeTruthy();
    expect(within(slip).getByText(/本车乘员有变动/)).toBeTruthy();
  });

  it('keeps a version before it, and another of what its slip says when that is printed', async () => {
    const shown = await begin();
    const kept: [string, boolean][] = [];
    const isOut = () => now(shown).people[id('ouyang')]?.status === 'withdrawn';
    vi.spyOn(shown.engine.files, 'keepVersion').mockImplementation(async (because) => {
      kept.push([because, isOut()]);
      return true;
    });
    await shown.user.click(screen.getByRole('radio', { name: /保留空席/ }));
    await applied(shown);
    await shown.user.click(within(screen.getByRole('region', { name: '变更通知单' })).getByRole('button', { name: '打印' }));
    await expect
      .poll(() => kept)
      .toEqual([
        ['change', false],
        ['print', true],
      ]);
  }, 30_000);

  it('a substitute out of the list takes the seat, with the rank that was chosen', async () => {
    const shown = await begin();
    await shown.user.click(screen.getByRole('radio', { name: '代替' }));
    await shown.user.type(screen.getByRole('combobox', { name: '由谁代替' }), '程望舒');
    await shown.user.click(screen.getByRole('option', { name: /程望舒/ }));
    await shown.user.click(screen.getByRole('radio', { name: '按所代表的职务' }));
    expect(await screen.findByText('程望舒代替欧阳若川，影响 4 个场次')).toBeTruthy();
    await applied(shown);
    expect(seats(shown, 'cheng')).toEqual(['S5']);
    expect(now(shown).people[id('cheng')]).toMatchObject({ represents: '欧阳若川', acting: true, officialOrder: 2 });
  }, 30_000);

  it('of a new party: now as it is, afterwards as it will be; somebody new without a seat is said to attend', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: '改职务' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '方' }), '客方');
    await user.click(screen.getByRole('radio', { name: /原位不动/ }));
    const row = screen.getByRole('region', { name: '会谈' });
    const party = (list: string) =>
      within(within(row).getByRole('list', { name: list })).getByRole('listitem', { name: /欧阳若川/ }).dataset.party;
    await expect.poll(() => [party('现在'), party('变动以后')]).toEqual(['host', 'guest']);

    await user.click(screen.getByRole('radio', { name: '增加' }));
    await user.click(screen.getByText('名单上没有，新增人员'));
    await user.type(screen.getByRole('textbox', { name: '姓名' }), '周若谷');
    await user.click(screen.getByRole('radio', { name: /出席，暂不入席/ }));
    const coming = within(screen.getByRole('region', { name: '会谈' }));
    expect(await coming.findByText('出席，尚未入席')).toBeTruthy();
    await user.selectOptions(coming.getByRole('combobox', { name: '会谈如何处理' }), '不出席');
    expect(await coming.findByText('不出席', { selector: 'span' })).toBeTruthy();
  }, 30_000);

  it('Escape leaves no trace', async () => {
    const shown = await begin();
    const before = now(shown);
    await shown.user.keyboard('{Escape}');
    expect(await screen.findByRole('navigation', { name: '日程' })).toBeTruthy();
    expect(now(shown)).toBe(before);
  });
});
