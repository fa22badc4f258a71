import type { Remote } from 'comlink';
import { describe, expect, it } from 'vitest';
import { askedOnce, type Begun, begun } from '../../../src/ui/app-engine/at-work';

type Work = { readonly answer: () => number };

/** A worker that answers when it is told to, and counts how often it was ended. */
function worker() {
  let fail: (reason: Error) => void = () => undefined;
  let ended = 0;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const remote = {} as Remote<Work>;
  const end = () => {
    ended += 1;
  };
  const one: Begun<Work> = { remote, failed, end };
  return { one, fail, ended: () => ended };
}
const never = () => new Promise<number>(() => undefined);

describe('one answer of a worker of its own', () => {
  it('is the answer, and the worker ends with it', async () => {
    const { one, ended } = worker();
    expect(await askedOnce(one, async () => 7)).toBe(7);
    expect(ended()).toBe(1);
  });

  it('ends at once with whoever gives up, for their reason', async () => {
    const { one, ended } = worker();
    const control = new AbortController();
    const asked = askedOnce(one, never, control.signal);
    control.abort(new DOMException('enough', 'AbortError'));
    await expect(asked).rejects.toThrow('enough');
    expect(ended()).toBe(1);
  });

  it('does not wait for an answer that a broken worker will never give', async () => {
    const { one, fail, ended } = worker();
    const asked = askedOnce(one, never);
    fail(new Error('The reading worker failed: it could not be loaded.'));
    await expect(asked).rejects.toThrow('it could not be loaded');
    expect(ended()).toBe(1);
  });

  it('says which worker failed, and why as far as the browser says it', async () => {
    const channel = new EventTarget();
    const silent = Object.assign(channel, { postMessage: () => undefined, terminate: () => undefined }) as unknown as Worker;
    const { failed } = begun<Work>(silent, 'reading');
    channel.dispatchEvent(Object.assign(new Event('error'), { message: '' }));
    await expect(failed).rejects.toThrow('The reading worker failed: it could not be loaded.');
  });
});
