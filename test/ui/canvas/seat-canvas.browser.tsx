import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import type { Command } from '../../../src/commands/command';
import { seatId } from '../../../src/model/ids';
import type { Judge, ShownMove } from '../../../src/ui/canvas/seat-state';
import { occasionId, PlanOnScreen, personId, waiting } from './plan-on-screen';

const button = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-seat="${id}"]`);
  if (!found) throw new Error(`There is no seat ${id} on the plan.`);
  return found;
};

const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { do: 'move' as const, x: left + width / 2, y: top + height / 2 };
};

const listed = () => document.querySelector('[data-testid="waiting"]') ?? document.body;
const down = { do: 'down' } as const;
const up = { do: 'up' } as const;
const frame = () => new Promise(requestAnimationFrame);

const onChanges = vi.fn((_: readonly Command[]) => true);
const onSelect = vi.fn();
/** Only the hosts' side will do. */
const judge: Judge = (_, seat) => ({ allowed: seat.startsWith('S'), note: '违规 1 → 0' });

async function show(mode: 'swap' | 'insert' = 'swap') {
  render(<PlanOnScreen onChanges={onChanges} onSelect={onSelect} judge={judge} mode={mode} />);
  await vi.waitFor(() => expect(document.querySelectorAll('canvas')).toHaveLength(3));
  await frame();
}

beforeEach(async () => {
  await page.viewport(800, 500);
  onChanges.mockClear();
  onSelect.mockClear();
});
afterEach(cleanup);

describe('a real mouse', () => {
  it('drags a person onto an occupied seat: they swap', async () => {
    await show();
    await commands.hand([middleOf(button('N1')), down, middleOf(button('N2')), up]);
    expect(onChanges.mock.calls).toEqual([[[{ kind: 'swapSeats', occasion: occasionId, first: 'N1', second: 'N2' }]]]);
    await vi.waitFor(() => expect(button('N1').getAttribute('aria-label')).toContain('莫拉维'));
  });

  it('drags a person from the list to an empty seat', async () => {
    await show();
    await commands.hand([middleOf(listed()), down, middleOf(button('S3')), up]);
    expect(onChanges.mock.calls).toEqual([[[{ kind: 'seatPerson', occasion: occasionId, person: waiting, seat: 'S3' }]]]);
  });

  it('drags a person off the canvas: unseated', async () => {
    await show();
    await commands.hand([middleOf(button('N1')), down, middleOf(listed()), up]);
    expect(onChanges.mock.calls).toEqual([[[{ kind: 'unseatPerson', occasion: occasionId, person: personId('托马斯·林德') }]]]);
  });

  it('shows the ghost and why, while dragging, and nothing after Escape', async () => {
    await show();
    await commands.hand([middleOf(button('N1')), down, middleOf(button('S1'))]);
    expect(document.body.textContent).toContain('与程望舒对调');
    expect(document.body.textContent).toContain('违规 1 → 0');
    expect(document.querySelector('[data-party="guest"]')?.textContent).toContain('托马斯·林德');
    await commands.hand([{ do: 'key', key: 'Escape' }, middleOf(button('S3')), up]);
    expect(document.querySelector('[data-party]')).toBeNull();
    expect(onChanges).not.toHaveBeenCalled();
  });

  it('does not take a locked person along', async () => {
    await show();
    await commands.hand([middleOf(button('S2')), down, middleOf(button('S3')), up]);
    expect(onChanges).not.toHaveBeenCalled();
  });

  it('clicks a seat to choose it', async () => {
    await show();
    await commands.hand([middleOf(button('S1')), down, up]);
    expect(onSelect).toHaveBeenLastCalledWith('S1');
    await commands.hand([middleOf(button('S3')), down, up]);
    expect(onSelect).toHaveBeenLastCalledWith('S3');
    expect(onChanges).not.toHaveBeenCalled();
  });

  it('zooms at the pointer: the seat under it stays there', async () => {
    await show();
    const before = middleOf(button('N3'));
    const width = button('N3').getBoundingClientRect().width;
    await commands.hand([before, { do: 'wheel', by: -240 }]);
    await vi.waitFor(() => expect(button('N3').getBoundingClientRect().width).toBeGreaterThan(width * 1.1));
    expect(middleOf(button('N3')).x).toBeCloseTo(before.x, 0);
  });

  it('brings the move of a proposal that is looked at into sight', async () => {
    const plan = (moves: readonly ShownMove[], step: number | undefined) => (
      <PlanOnScreen onChanges={onChanges} judge={judge} moves={moves} step={step} />
    );
    const moves: readonly ShownMove[] = [
      { person: waiting, from: null, to: seatId('S3') },
      { person: waiting, from: null, to: seatId('N3') },
    ];
    const { rerender, container } = render(plan([], undefined));
    await vi.waitFor(() => expect(document.querySelectorAll('canvas')).toHaveLength(3));
    const from = middleOf(button('N1'));
    await commands.hand([
      ...[from, { do: 'down', button: 'middle' } as const],
      ...[{ do: 'move' as const, x: from.x + 420, y: from.y + 260 }, { do: 'up', button: 'middle' } as const],
    ]);
    const screen = () => container.querySelector('canvas')?.getBoundingClientRect();
    const isInSight = (id: string) => {
      const [seat, whole] = [button(id).getBoundingClientRect(), screen()];
      return whole !== undefined && seat.bottom <= whole.bottom && seat.right <= whole.right && seat.left >= whole.left;
    };
    expect(isInSight('S3')).toBe(false);
    rerender(plan(moves, 0));
    await vi.waitFor(() => expect(isInSight('S3')).toBe(true));
  });

  it('pans with the middle button, and moves nobody', async () => {
    await show();
    const from = middleOf(button('N1'));
    await commands.hand([
      from,
      { do: 'down', button: 'middle' },
      { do: 'move', x: from.x + 60, y: from.y + 30 },
      { do: 'up', button: 'middle' },
    ]);
    expect(middleOf(button('N1')).x - from.x).toBeCloseTo(60, 0);
    expect(onChanges).not.toHaveBeenCalled();
  });
});

describe('several seats', () => {
  const beside = (id: string, left: number, top: number) => {
    const { x, y } = middleOf(button(id));
    return { do: 'move' as const, x: x + left, y: y + top };
  };
  const pressed = () => [...document.querySelectorAll('[data-seat][aria-pressed="true"]')].map((seat) => seat.getAttribute('data-seat'));

  it('are caught in a rectangle, and dragged together in their order', async () => {
    await show();
    await commands.hand([beside('N1', -60, -60), down, beside('N2', 25, 20), up]);
    expect(pressed()).toEqual(['N1', 'N2']);
    await commands.hand([middleOf(button('N1')), down, middleOf(button('N2'))]);
    expect(document.querySelector('[data-many]')?.getAttribute('data-many')).toBe('2');
    await commands.hand([up]);
    const moves = [
      { person: personId('托马斯·林德'), from: 'N1', to: 'N2' },
      { person: personId('埃莱娜·莫拉维'), from: 'N2', to: 'N3' },
    ];
    expect(onChanges.mock.calls).toEqual([[[{ kind: 'movePeople', occasion: occasionId, moves }]]]);
  });

  it('join and leave the others with the Control key', async () => {
    await show();
    await commands.hand([middleOf(button('N1')), down, up, { do: 'hold', key: 'Control' }, middleOf(button('S1')), down, up]);
    expect(pressed()).toEqual(['N1', 'S1']);
    await commands.hand([middleOf(button('N1')), down, up, { do: 'letGo', key: 'Control' }]);
    expect(pressed()).toEqual(['S1']);
  });

  it('grow with Shift and the arrows, and move with Enter', async () => {
    await show();
    button('N1').focus();
    await userEvent.keyboard('{ }{Shift>}{ArrowRight}{/Shift}');
    expect(pressed()).toEqual(['N1', 'N2']);
    await userEvent.keyboard('{Enter}{ArrowRight}{Enter}');
    expect(onChanges.mock.calls).toMatchObject([[[{ kind: 'movePeople', moves: [{ to: 'N2' }, { to: 'N3' }] }]]]);
  });
});

describe('what a drop means', () => {
  it('is turned while Shift is down: those between step on', async () => {
    await show();
    await commands.hand([middleOf(button('N2')), down, { do: 'hold', key: 'Shift' }, middleOf(button('S1'))]);
    expect(document.body.textContent).toContain('1 人依次顺延');
    await commands.hand([{ do: 'letGo', key: 'Shift' }, { do: 'move', x: 300, y: 230 }, middleOf(button('S1'))]);
    expect(document.body.textContent).toContain('与程望舒对调');
    await commands.hand([{ do: 'key', key: 'Escape' }, up]);
    expect(onChanges).not.toHaveBeenCalled();
  });
});

describe('two fingers', () => {
  const finger = (type: string, pointerId: number, x: number, y: number, target: Element) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId,
        pointerType: 'touch',
        clientX: x,
        clientY: y,
        button: 0,
        buttons: 1,
        bubbles: true,
        cancelable: true,
        isPrimary: pointerId === 1,
      }),
    );

  it('stretch the plan, and let go of a person whom the first had pressed', async () => {
    await show();
    const { x, y } = middleOf(button('N1'));
    const width = button('N1').getBoundingClientRect().width;
    const canvas = button('N1');
    finger('pointerdown', 1, x, y, canvas);
    finger('pointerdown', 2, x + 100, y, canvas);
    finger('pointermove', 2, x + 200, y, canvas);
    expect(button('N1').getBoundingClientRect().width).toBeCloseTo(width * 2, 0);
    finger('pointerup', 1, x, y, canvas);
    finger('pointerup', 2, x + 200, y, canvas);
    expect(onChanges).not.toHaveBeenCalled();
    expect(document.querySelector('[data-party]')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('picks up, walks and puts down', async () => {
    await show();
    button('N1').focus();
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}');
    expect(onChanges.mock.calls).toEqual([[[{ kind: 'seatPerson', occasion: occasionId, person: personId('托马斯·林德'), seat: 'N3' }]]]);
    expect(document.activeElement).toBe(button('N3'));
    expect(document.querySelector('[role="status"]')?.textContent).toMatch(/^N3/);
  });

  it('leaves no trace after Escape, and goes back to where it began', async () => {
    await show();
    button('N1').focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(document.querySelector('[role="status"]')?.textContent).toContain('与程望舒对调');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('');
    expect(onChanges).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('N1'));
  });

  it('unseats with Delete and locks with L', async () => {
    await show();
    button('S1').focus();
    await userEvent.keyboard('l');
    await userEvent.keyboard('{Delete}');
    expect(onChanges.mock.calls).toEqual([
      [[{ kind: 'lockSeat', occasion: occasionId, seat: 'S1', locked: true }]],
      [[{ kind: 'unseatPerson', occasion: occasionId, person: personId('程望舒') }]],
    ]);
  });

  it('has one stop of the Tab key, and every seat says what it is', async () => {
    await show();
    expect(document.querySelectorAll('[data-seat][tabindex="0"]')).toHaveLength(1);
    expect(button('N2').getAttribute('aria-label')).toBe('N2，客方第 1 位，埃莱娜·莫拉维 市长');
    expect(button('S2').getAttribute('aria-label')).toBe('S2，主方第 1 位，沈知远，已锁定');
    expect(button('S3').getAttribute('aria-label')).toBe('S3，空席');
  });
});

describe('a refused change', () => {
  it('leaves the picture as it was: Konva keeps nothing of the drag', async () => {
    await show();
    const canvas = document.querySelector('canvas');
    const picture = () => canvas?.toDataURL();
    const before = picture();
    onChanges.mockReturnValueOnce(false);
    await commands.hand([middleOf(button('N1')), down, middleOf(button('N3')), up, { do: 'move', x: 5, y: 5 }]);
    expect(onChanges).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(picture()).toBe(before));
  });
});

describe('a plan that has just come', () => {
  it('is painted where it stands, and nowhere before', async () => {
    const scales = new Set<number>();
    const { fillText } = CanvasRenderingContext2D.prototype;
    vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (this: CanvasRenderingContext2D, ...words) {
      scales.add(this.getTransform().a);
      fillText.apply(this, words);
    });
    await show();
    await vi.waitFor(() => expect(scales.size).toBeGreaterThan(0));
    await frame();
    vi.restoreAllMocks();
    expect(scales.size).toBe(1);
  });
});
