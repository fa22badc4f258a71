import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DrawnRoom } from '../../../src/model/drawn-room';
import { OccasionId, RoomId } from '../../../src/model/ids';
import { EngineContext } from '../../../src/ui/engine';
import { NoticeProvider } from '../../../src/ui/notice';
import { emptyRoom, emptyVehicle } from '../../../src/ui/rooms/beginnings';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { SpeechProvider } from '../../../src/ui/speech';
import RoomStudio from '../../../src/ui/studio/room-studio';
import { stubEngine } from '../stub-engine';

const id = RoomId.parse('fresh');

/** The drawing board alone, for one occasion of the sample visit. */
function open(room: DrawnRoom, title: RegExp) {
  const engine = stubEngine({ reception: sampleReception('zh-CN') });
  const occasion = Object.values(engine.store.getReception().occasions).find((one) => title.test(one.title));
  if (!occasion) throw new Error(`The sample has no ${title}.`);
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  render(
    <EngineContext value={engine}>
      <SpeechProvider language="zh-CN">
        <NoticeProvider>
          <RoomStudio room={room} occasion={occasion} onClose={onClose} />
        </NoticeProvider>
      </SpeechProvider>
    </EngineContext>,
  );
  const seats = () => document.querySelectorAll('[data-seat]').length;
  const layout = () => engine.store.getReception().occasions[OccasionId.parse(occasion.id)]?.layout;
  const type = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  };
  return { engine, user, onClose, seats, layout, type, press: (text: string) => user.click(screen.getByText(text)) };
}
const value = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('a room on the drawing board', () => {
  it('takes what is typed for it, says what cannot be, and is one step of the plan', async () => {
    const { engine, press, type, seats, layout, onClose } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('成排座椅');
    await type('排数', '2');
    await type('每排席位', '5');
    await press('放到房间里');
    // The first chair only kept their place.
    expect(seats()).toBe(10);
    await type('份数', '999');
    expect(screen.getByRole('alert').textContent).toContain('100');
    await press('保存并用于本场');
    expect([layout(), onClose.mock.calls.length]).toEqual(['own/fresh', 1]);
    engine.store.undo();
    expect(engine.store.getReception().rooms).toBeUndefined();
  });

  it('is drawn with the keys: moved, doubled, taken away and taken back', async () => {
    const { user, press, seats } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('单椅');
    const before = Number(value('x'));
    await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(Number(value('x'))).toBe(before + 110);
    await user.keyboard('{Control>}d{/Control}');
    expect(seats()).toBe(3);
    await user.keyboard('{Delete}{Control>}z{/Control}');
    expect(seats()).toBe(3);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(seats()).toBe(2);
  });

  it('makes a table anew by the numbers that are typed once it stands, one step back for each', async () => {
    const { user, press, seats } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('椭圆桌');
    await press('放到房间里');
    expect(seats()).toBe(12);
    const field = within(screen.getByLabelText('尺寸与位置')).getByLabelText('席位数');
    // On the way to 40 there are four chairs for a moment.
    await user.clear(field);
    await user.type(field, '40');
    expect(seats()).toBe(40);
    await user.tab();
    await user.click(screen.getByRole('button', { name: /撤销/ }));
    expect(seats()).toBe(12);
  });

  it('asks whose seats are whose where both parties meet, until one of them is marked', async () => {
    const { user, press } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('长沙发');
    await press('放到房间里');
    const asked = () => screen.queryByText(/哪一边是客方还没有标明/);
    expect(asked()).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('哪一方的席位'), '客方');
    expect(asked()).toBeNull();
  });

  it('keeps a seat for an interpreter, which then has its sign', async () => {
    const { user, engine, press } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('单椅');
    await user.selectOptions(screen.getByLabelText('留给'), '译员');
    await press('保存并用于本场');
    const kept = () => engine.store.getReception().rooms?.[id]?.seats.map(({ keptFor }) => keptFor);
    expect(kept()).toContain('interpreter');
    const signs = [...document.querySelectorAll('[data-seat] circle + text')].map(({ textContent }) => textContent);
    expect(signs).toEqual(['译']);
  });

  it('is not thrown away by one key: what is held is let go of first, then it asks', async () => {
    const { user, press, onClose } = open(emptyRoom(id, '新布局', { layout: 'meeting/talks' }), /会谈/);
    await press('单椅');
    await user.keyboard('{Escape}');
    expect(value('名称')).toBe('新布局');
    await user.keyboard('{Escape}');
    await screen.findByRole('dialog', { name: '不保存就离开吗？' });
    expect(onClose).not.toHaveBeenCalled();
    // Enter on what one comes to first throws nothing away.
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('继续画'));
    await user.keyboard('{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    const again = within(await screen.findByRole('dialog', { name: '不保存就离开吗？' }));
    const [stay, go] = ['继续画', '不保存'].map((word) => again.getByText(word).className);
    expect([/primary/.test(stay ?? ''), /primary/.test(go ?? '')]).toEqual([true, false]);
    await user.click(again.getByText('不保存'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a vehicle on the drawing board', () => {
  it('has its wheel and its doors where they are said to be, and is ridden in', async () => {
    const { user, press, layout } = open(emptyVehicle(id, '新车型'), /主车/);
    await user.selectOptions(screen.getByLabelText('方向盘'), 'right');
    expect(value('方向盘')).toBe('right');
    await press('去掉第 3 扇门');
    expect(screen.queryByText('第 3 扇门')).toBeNull();
    await press('画门');
    // At the side away from the wheel, opening as in a van.
    const fresh = within(screen.getByRole('group', { name: '第 3 扇门' }));
    expect((fresh.getByLabelText('在哪一侧') as HTMLSelectElement).value).toBe('left');
    expect((fresh.getByLabelText('开法') as HTMLSelectElement).value).toBe('sliding');
    await press('保存并用于本场');
    expect(layout()).toBe('vehicle/own/fresh');
  });

  it('is only made known where people meet; without anybody at the wheel it says so', async () => {
    const { driver: _, ...vehicle } = emptyVehicle(id, '新车型').vehicle ?? { body: 'van' as const, doors: [] };
    const { user, press, layout, engine } = open({ ...emptyVehicle(id, '新车型'), vehicle }, /会谈/);
    expect(screen.getByText(/还没有指定驾驶席/)).toBeTruthy();
    await press('普通座椅');
    await press('设为驾驶席');
    expect(screen.getByText(/方向盘画在它前面/)).toBeTruthy();
    await user.keyboard('{Escape}');
    await press('保存车型');
    expect([layout(), engine.store.getReception().rooms?.[id]?.vehicle?.driver]).toEqual(['meeting/talks', '2A']);
  });
});
