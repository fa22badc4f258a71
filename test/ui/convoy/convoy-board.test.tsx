import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId } from '../../../src/model/ids';
import { seatsOf } from '../../../src/model/occasion';
import { occasionsInOrder } from '../../../src/model/reception';
import { show } from '../show';
import { column, convoyReception } from './convoy';

async function board() {
  const shown = show({ reception: convoyReception() });
  const order = await screen.findByRole('list', { name: '行进次序' });
  const now = () => shown.engine.store.getReception().occasions[column.id] ?? column;
  const seatsNow = (name: string): readonly SeatId[] => seatsOf(now(), PersonId.parse(`sample-${name}`));
  const head = (name: RegExp) => within(order).getByRole('button', { name });
  return { ...shown, order, now, seatsNow, head };
}

describe('the convoy board', () => {
  it('shows the column with what is known of every vehicle, and who sits in it', async () => {
    const { head, order } = await board();
    expect(head(/^第 1 车 引导车，江A·02606，司机周启明，0101，2 \/ \d 人/)).toBeTruthy();
    expect(head(/^第 2 车 主车.*3 \/ 2 人/)).toBeTruthy();
    expect(within(order).getByRole('button', { name: /^V2\.2C 埃莱娜·莫拉维/ })).toBeTruthy();
    expect(screen.getByRole('region', { name: '未上车 2' })).toBeTruthy();
  });

  it('whoever drives is behind the wheel, on a list or not; a seat nobody drives from is empty', async () => {
    const { order } = await board();
    expect(within(order).getByRole('button', { name: 'V1.1A 驾驶席，司机周启明' }).textContent).toBe('周启明');
    expect(within(order).getByRole('button', { name: /^V2\.1A 罗进/ })).toBeTruthy();
    expect(within(order).getByRole('button', { name: 'V3.1A 空席' })).toBeTruthy();
  });

  it('a whole vehicle is moved with the keys, riders and all, and one undo brings it back', async () => {
    const { user, head, now, seatsNow, engine } = await board();
    head(/^第 2 车/).focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect([now().vehicles?.V1?.role, seatsNow('moravi'), seatsNow('jan')]).toEqual(['principal', ['V1.2C'], ['V2.1C']]);
    expect(document.activeElement).toBe(head(/^第 1 车 主车/));
    engine.store.undo();
    expect(now()).toEqual(column);
  });

  it('a person is picked up, walked to another vehicle and dropped with the keys; Escape puts back', async () => {
    const { user, order, seatsNow } = await board();
    await user.click(within(order).getByRole('button', { name: /^V3\.2A 托马斯·林德/ }));
    await user.keyboard(' ');
    expect(screen.getByText(/已拿起托马斯·林德/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/已拿起/)).toBeNull();
    await user.keyboard(' {ArrowLeft}');
    // Who would make room is said before anybody lets go.
    expect(screen.getByText(/已拿起托马斯·林德.*与埃莱娜·莫拉维对调/)).toBeTruthy();
    await user.keyboard(' ');
    expect(seatsNow('lind')).toEqual(['V2.2C']);
    expect(seatsNow('moravi')).toEqual(['V3.2A']);
  });

  it('whoever is picked up in the list at the left is walked onto the board and dropped', async () => {
    const { user, seatsNow } = await board();
    const people = screen.getByRole('complementary', { name: '人员' });
    await user.click(within(people).getByRole('button', { name: /米拉·秦/ }));
    await user.keyboard('{Enter}');
    expect(screen.getByText(/已拿起米拉·秦/)).toBeTruthy();
    await user.keyboard('{ArrowRight} ');
    expect(seatsNow('qin')).toEqual(['V1.1C']);
    expect(seatsNow('jan')).toEqual([]);
  });

  it('what is known of a vehicle is asked in one dialog; one more joins at the end', async () => {
    const { user, now, head } = await board();
    await user.click(head(/^第 3 车/));
    await user.selectOptions(await screen.findByLabelText('车队角色'), '随员车');
    await user.type(screen.getByLabelText('车牌号'), '江A·03518');
    await user.click(screen.getByRole('button', { name: '完成' }));
    expect(now().vehicles?.V3).toEqual({ role: 'retinue', plate: '江A·03518' });
    await user.click(screen.getByRole('button', { name: '添加车辆' }));
    await user.selectOptions(await screen.findByLabelText('车队角色'), '收尾车');
    await user.click(screen.getByRole('button', { name: '完成' }));
    expect(now().settings.vehicles).toBe('sedan,sedan,coaster,coaster');
    expect(now().vehicles?.V4).toEqual({ role: 'tail' });
  });

  it('a leg is copied behind itself, with vehicles and people, without its hour', async () => {
    const { user, engine } = await board();
    await user.click(screen.getByRole('button', { name: '复制本段' }));
    const [first, second] = occasionsInOrder(engine.store.getReception());
    expect(first).toEqual(column);
    expect(second).toMatchObject({ title: '车队（下一段）', seating: column.seating, vehicles: column.vehicles });
    expect([second?.start, second?.place]).toEqual([undefined, undefined]);
    expect(screen.getByRole('navigation', { name: '各段行程' }).textContent).toContain('与上段相同');
  });
});
