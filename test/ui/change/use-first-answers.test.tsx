import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFirstAnswers } from '../../../src/ui/change/use-first-answers';

const asked = (isAnswered: boolean) => renderHook((known: boolean) => useFirstAnswers(true, known), { initialProps: isAnswered });

describe('the first answers to a change', () => {
  it('are shown once they are there, and what is shown stays while others are worked out', async () => {
    const { result, rerender } = asked(false);
    expect(result.current).toBe(false);
    rerender(true);
    await expect.poll(() => result.current).toBe(true);
    rerender(false);
    expect(result.current).toBe(true);
  });

  it('are not waited for without end', async () => {
    const { result } = asked(false);
    await expect.poll(() => result.current, { timeout: 5000 }).toBe(true);
  });

  it('are not there before anything was asked', async () => {
    const { result } = renderHook(() => useFirstAnswers(false, true));
    await new Promise((done) => setTimeout(done, 20));
    expect(result.current).toBe(false);
  });
});
