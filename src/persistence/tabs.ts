import { z } from '../model/zod';
import { penOf } from './pen';

/** What one tab tells the others. Steps go out when they are on disk, so that nobody sees what could still be lost. */
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), seq: z.number(), text: z.string() }),
  z.object({ kind: z.literal('ask'), by: z.string() }),
  z.object({ kind: z.literal('yield'), to: z.string() }),
]);
type Message = z.infer<typeof Message>;

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & { onmessage: ((event: MessageEvent) => void) | null };

type Wiring = {
  readonly id: string;
  /** This tab among the others. */
  readonly me: string;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly channel: Channel | undefined;
  /** This tab may write from now on, after it has caught up with the disk. */
  readonly onPen: () => void;
  /** Another tab wants to write: take no more gestures, and answer when everything is on disk. */
  readonly onAsked: () => Promise<void>;
  /** The pen was taken away unasked, because this tab did not answer. */
  readonly onLost: () => void;
  readonly onLine: (line: { readonly seq: number; readonly text: string }) => void;
  /** How long the writing tab may take to answer before the pen is taken from it, milliseconds. */
  readonly patience?: number;
};

export type Tab = {
  readonly hasPen: () => boolean;
  readonly tell: (line: { readonly seq: number; readonly text: string }) => void;
  readonly takeOver: () => Promise<void>;
  readonly leave: () => void;
};

/**
 * One tab writes a reception, the others follow. The pen is a Web Lock: it is free again when its tab dies, however it dies,
 * and the next tab in the row takes it up. Where the browser has no locks every tab may write, and the journal itself
 * refuses the slower one.
 */
export async function joinTabs(wiring: Wiring): Promise<Tab> {
  const { id, me, locks, channel, onPen, onAsked, onLost, onLine, patience = 3000 } = wiring;
  const name = penOf(id);
  let pen = locks === undefined;
  let gone = false;
  let release: () => void = () => undefined;
  let waiting: AbortController | undefined;
  let yielded: (() => void) | undefined;
  let regain: ReturnType<typeof setTimeout> | undefined;

  const post = (message: Message) => channel?.postMessage(message);

  /** Answers whether the lock is ours; it stays so until it is released or taken away. */
  function grasp(options: LockOptions): Promise<boolean> {
    return new Promise((answer) => {
      const held = locks?.request(name, options, (lock) => {
        answer(lock !== null);
        if (!lock) return undefined;
        pen = true;
        return new Promise<void>((letGo) => {
          release = letGo;
        });
      });
      held?.catch(() => {
        answer(false);
        lose();
      });
    });
  }

  /** The lock is not ours any more: given away as promised, or taken unasked. */
  function lose(): void {
    const given = regain !== undefined;
    clearTimeout(regain);
    regain = undefined;
    if (gone || !(pen || given)) return;
    pen = false;
    if (!given) onLost();
    void queue();
  }

  /** Waits in the row for the pen; a tab that asks for it by name leaves the row first. */
  async function queue(): Promise<void> {
    waiting?.abort();
    const control = new AbortController();
    waiting = control;
    const got = await grasp({ signal: control.signal });
    if (got && !gone) onPen();
  }

  /** The lock is held until the other tab takes it, so that no third comes between; one that asked and died does not get it. */
  async function giveUp(to: string): Promise<void> {
    pen = false;
    await onAsked();
    regain = setTimeout(() => {
      regain = undefined;
      pen = true;
      onPen();
    }, 2 * patience);
    post({ kind: 'yield', to });
  }

  if (channel)
    channel.onmessage = ({ data }) => {
      const message = Message.safeParse(data).data;
      if (!message || gone) return;
      if (message.kind === 'line') onLine(message);
      if (message.kind === 'ask' && pen) void giveUp(message.by);
      if (message.kind === 'yield' && message.to === me) yielded?.();
    };

  if (locks) {
    const got = await grasp({ ifAvailable: true });
    if (!got) void queue();
  }

  return {
    hasPen: () => pen,
    tell: ({ seq, text }) => post({ kind: 'line', seq, text }),

    async takeOver() {
      if (pen || !locks) return;
      waiting?.abort();
      const answered = new Promise<void>((resolve) => {
        yielded = resolve;
      });
      post({ kind: 'ask', by: me });
      let timer: ReturnType<typeof setTimeout> | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([answered, enough]);
      clearTimeout(timer);
      if (await grasp({ steal: true })) onPen();
    },

    leave() {
      gone = true;
      pen = false;
      clearTimeout(regain);
      waiting?.abort();
      release();
      channel?.close();
    },
  };
}
