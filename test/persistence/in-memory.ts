import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A fresh database system in memory with the real one's semantics; gone with the next call. */
export function freshDisk(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

type Waiting = { readonly grant: () => void; readonly signal: AbortSignal | undefined };

/** Web Locks for windows that live in one test: a row for each name, `ifAvailable`, `steal` and `signal`. */
export function lockManager(): Pick<LockManager, 'request'> {
  const held = new Map<string, { readonly rob: () => void }>();
  const rows = new Map<string, Waiting[]>();

  function next(name: string): void {
    held.delete(name);
    const first = rows.get(name)?.shift();
    if (first) first.grant();
  }

  async function request<Made>(name: string, options: LockOptions, use: (lock: Lock | null) => Made): Promise<Awaited<Made>> {
    if (options.ifAvailable && held.has(name)) return await use(null);
    if (options.steal) {
      held.get(name)?.rob();
      held.delete(name);
    }
    if (held.has(name)) {
      await new Promise<void>((resolve, reject) => {
        const { signal } = options;
        const waiting: Waiting = { grant: resolve, signal };
        rows.set(name, [...(rows.get(name) ?? []), waiting]);
        signal?.addEventListener('abort', () => {
          rows.set(
            name,
            (rows.get(name) ?? []).filter((one) => one !== waiting),
          );
          reject(new DOMException('left the row', 'AbortError'));
        });
      });
    }
    return new Promise<Awaited<Made>>((resolve, reject) => {
      const mine = { rob: () => reject(new DOMException('robbed', 'AbortError')) };
      held.set(name, mine);
      void Promise.resolve(use({ name, mode: 'exclusive' }))
        .then(resolve, reject)
        .finally(() => {
          if (held.get(name) === mine) next(name);
        });
    });
  }
  return { request: request as LockManager['request'] };
}

type Heard = { onmessage: ((event: MessageEvent) => void) | null };

/** Broadcast channels between the windows of one test. A channel that is `mute` stands for a window that is frozen. */
export function airwaves() {
  const open = new Map<string, Set<Heard>>();
  return (name: string): BroadcastChannel => {
    const channel = Object.assign(new EventTarget(), {
      name,
      onmessage: null as Heard['onmessage'],
      onmessageerror: null,
      postMessage(data: unknown) {
        for (const other of open.get(name) ?? [])
          if (other !== channel) queueMicrotask(() => other.onmessage?.(new MessageEvent('message', { data: structuredClone(data) })));
      },
      close: () => void open.get(name)?.delete(channel),
    });
    open.set(name, (open.get(name) ?? new Set()).add(channel));
    return channel;
  };
}
