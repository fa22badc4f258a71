import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useComing } from '../../../src/ui/rulebook/use-coming';

/** Milliseconds of work, by a clock that only the work moves. */
let worked = 0;
beforeEach(() => {
  worked = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.spyOn(performance, 'now').mockImplementation(() => worked);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A list whose things take that long to make, and which tells how far it was asked. */
function slow(things: readonly string[], each: number) {
  const made: string[] = [];
  return {
    made,
    list: function* () {
      for (const thing of things) {
        worked += each;
        made.push(thing);
        yield thing;
      }
    },
  };
}
const drawn = () => act(async () => void (await vi.advanceTimersByTimeAsync(17)));
const breathe = () => act(async () => void (await vi.runAllTimersAsync()));

it('has nothing while what was asked for is drawn, and a quick list as a whole', async () => {
  const { list, made } = slow(['甲', '乙', '丙'], 1);
  const { result } = renderHook(() => useComing(list));
  expect(result.current).toEqual({ from: list, things: [], isComplete: false });
  expect(made).toEqual([]);
  await drawn();
  expect(result.current).toMatchObject({ things: ['甲', '乙', '丙'], isComplete: true });
});

it('shows what has come so far of a slow list, lets the screen answer, and goes on', async () => {
  const { list, made } = slow(['甲', '乙', '丙', '丁'], 20);
  const { result } = renderHook(() => useComing(list));
  await drawn();
  expect(result.current).toMatchObject({ things: ['甲', '乙'], isComplete: false });
  expect(made).toEqual(['甲', '乙']);
  await breathe();
  expect(result.current).toMatchObject({ things: ['甲', '乙', '丙', '丁'], isComplete: true });
});

it('begins anew with another list, and leaves the first where it was', async () => {
  const [first, second] = [slow(['甲', '乙', '丙', '丁'], 40), slow(['子'], 1)];
  const { result, rerender } = renderHook(({ list }) => useComing(list), { initialProps: { list: first.list } });
  await drawn();
  expect(result.current.things).toEqual(['甲']);
  rerender({ list: second.list });
  expect(result.current).toEqual({ things: [], isComplete: false });
  await drawn();
  await breathe();
  expect(result.current).toMatchObject({ things: ['子'], isComplete: true });
  expect(first.made).toEqual(['甲']);
});

it('works for nobody once it is gone', async () => {
  const { list, made } = slow(['甲', '乙', '丙'], 40);
  const { unmount } = renderHook(() => useComing(list));
  await drawn();
  unmount();
  await act(async () => void (await vi.runAllTimersAsync()));
  expect(made).toEqual(['甲']);
});
