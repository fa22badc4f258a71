import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { usePressOnce } from '../../../src/ui/actions/press-once';
import { Button } from '../../../src/ui/parts/button';
import { DialogFrame } from '../../../src/ui/parts/dialog-frame';
import { SpeechProvider } from '../../../src/ui/speech';

it('an icon says its word and its key to whoever rests on it', async () => {
  render(
    <Button look="icon" aria-label="打印" keys="Ctrl P">
      <svg aria-hidden />
    </Button>,
  );
  await userEvent.setup().hover(screen.getByRole('button', { name: '打印' }));
  expect((await screen.findByText('Ctrl P')).closest('div')?.textContent).toBe('打印Ctrl P');
});

it('an icon says its word and its key to whoever comes to it by keyboard', async () => {
  render(
    <Button look="bare" aria-label="清除查找" keys="Esc">
      <svg aria-hidden />
    </Button>,
  );
  await userEvent.setup().tab();
  expect(screen.getByRole('button', { name: '清除查找' })).toBe(document.activeElement);
  expect((await screen.findByText('Esc')).closest('div')?.textContent).toBe('清除查找Esc');
});

it('a verb that needs more words has them in its tip, and says them to whoever cannot see', async () => {
  render(<Button tip="用目前最好的方案">够好了</Button>);
  await userEvent.setup().tab();
  expect(await screen.findByText('用目前最好的方案')).toBeTruthy();
  expect(screen.getByRole('button', { name: '够好了' }).getAttribute('aria-description')).toBe('用目前最好的方案');
});

function Pressed({ onPress }: { readonly onPress: () => void }) {
  usePressOnce();
  return <Button onClick={onPress}>添加场次</Button>;
}

it('a key that is held down presses a button once', () => {
  render(<Pressed onPress={vi.fn()} />);
  const button = screen.getByRole('button');
  // A browser presses a button with Enter unless the key is kept from it.
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(button, { key: 'ArrowDown', repeat: true })).toBe(true);
});

it('a tip that shows does not take the Escape that is meant for its dialog', async () => {
  const close = vi.fn();
  render(
    <SpeechProvider language="zh-CN">
      <DialogFrame title="不保存就离开吗？" onClose={close}>
        <p>改动还没有保存。</p>
      </DialogFrame>
    </SpeechProvider>,
  );
  const user = userEvent.setup();
  await user.hover(screen.getByRole('button', { name: '关闭' }));
  await screen.findByText('关闭');
  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});
