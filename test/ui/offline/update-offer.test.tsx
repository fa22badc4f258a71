import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/i18n/vocabulary';
import { UpdateOffer, UpdatesProvider } from '../../../src/ui/offline/update-offer';
import type { Updates } from '../../../src/ui/offline/updates';
import { SpeechProvider } from '../../../src/ui/speech';

function updatesInHand() {
  let tell = () => {};
  let waiting = false;
  const takeIn = vi.fn(async () => true);
  return {
    takeIn,
    arrive: () => {
      waiting = true;
      act(() => tell());
    },
    updates: {
      subscribe: (listener: () => void) => {
        tell = listener;
        return () => undefined;
      },
      isWaiting: () => waiting,
      takeIn,
    },
  };
}

const offered = (language: Language, updates: Updates) =>
  render(
    <SpeechProvider language={language}>
      <UpdatesProvider value={updates}>
        <UpdateOffer />
      </UpdatesProvider>
    </SpeechProvider>,
  );

describe('a new version', () => {
  it('is offered when it is there, and taken in only when the person says so', async () => {
    const { updates, arrive, takeIn } = updatesInHand();
    offered('zh-CN', updates);
    expect(screen.queryByRole('button')).toBeNull();
    arrive();
    expect(screen.getByRole('status').textContent).toContain('新版本');
    expect(takeIn).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '现在更新' }));
    expect(takeIn).toHaveBeenCalledOnce();
  });

  it('waits for the other window that is at work, and says so', async () => {
    const { updates, arrive, takeIn } = updatesInHand();
    takeIn.mockResolvedValueOnce(false);
    offered('zh-CN', updates);
    arrive();
    await userEvent.click(screen.getByRole('button', { name: '现在更新' }));
    expect((await screen.findByRole('status')).textContent).toContain('另一个窗口正在编辑方案');
    await userEvent.click(screen.getByRole('button', { name: '现在更新' }));
    expect(takeIn).toHaveBeenCalledTimes(2);
  });

  it('goes away when it is put off', async () => {
    const { updates, arrive, takeIn } = updatesInHand();
    offered('en', updates);
    arrive();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(takeIn).not.toHaveBeenCalled();
  });
});
