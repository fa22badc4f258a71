import { Evicted, type Journal, type Line, Overtaken } from './journal';
import type { Summary } from './summary';

export type SaveState =
  | { readonly state: 'saving' }
  /** When, as the clock had it after the disk had answered, and up to which line of the journal. */
  | { readonly state: 'saved'; readonly at: string; readonly seq: number }
  /** `full`: the disk or the browser's share of it. `refused`: this browser keeps nothing (private window, policy). */
  | { readonly state: 'failed'; readonly why: 'full' | 'refused' | 'unknown'; readonly detail: string };

/** Where the journal stands when this writer begins. */
export type Standing = { readonly seq: number; readonly lines: number; readonly size: number; readonly begun: boolean };

type Wiring = {
  readonly journal: Journal;
  readonly standing: Standing;
  /** The whole session as text, as it is after the last line that was written here. */
  readonly snapshot: () => string;
  readonly summary: (edited: string, size: number) => Summary;
  readonly now: () => string;
  readonly onState: (state: SaveState) => void;
  /** Lines that are on disk now: other tabs may show them. */
  readonly onLanded: (lines: readonly Line[]) => void;
  /** Another tab wrote where this one wanted to; nothing of its was touched, and `pending` of this one are not on disk. */
  readonly onOvertaken: (pending: readonly Line[]) => void;
  /** The browser had cleared its storage; everything was written again. */
  readonly onRebuilt: () => void;
  /** Asked once per trouble when there is no room: throws away what can be spared. */
  readonly makeRoom?: () => Promise<unknown>;
  readonly retryAfter?: number;
  /** A checkpoint after so many lines, or so many characters of them. */
  readonly mostLines?: number;
  readonly mostText?: number;
};

export type Writer = {
  /** Begins to write before it returns. */
  readonly write: (text: string) => void;
  /** Begins the journal of a reception that nothing was kept of; `text` is its session. */
  readonly begin: (text: string) => void;
  /** Answers when everything is on disk, or has failed to get there. */
  readonly flush: () => Promise<void>;
  /** A checkpoint now, if there is anything since the last one. */
  readonly settle: () => Promise<void>;
  readonly isUnsaved: () => boolean;
  readonly standing: () => Standing;
  readonly stop: () => Promise<void>;
};

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

function failureOf(error: unknown): Extract<SaveState, { state: 'failed' }> {
  const name = nameOf(error);
  const refused = ['InvalidStateError', 'SecurityError', 'NotAllowedError'].includes(name);
  return { state: 'failed', why: name === 'QuotaExceededError' ? 'full' : refused ? 'refused' : 'unknown', detail: String(error) };
}

/**
 * Puts every step on disk as it is taken. What failed is kept in order and tried again, together with whatever came since;
 * a line is done when the disk says so and not before.
 */
export function createWriter(wiring: Wiring): Writer {
  const { journal, snapshot, summary, now, onState, onLanded, onOvertaken, onRebuilt, makeRoom } = wiring;
  const { retryAfter = 3000, mostLines = 200, mostText = 1024 * 1024 } = wiring;
  let { seq, lines, size, begun } = wiring.standing;
  /** Text since the last checkpoint. */
  let since = 0;
  const pending = new Map<number, string>();
  const underWay = new Set<Promise<void>>();
  let failure: SaveState | undefined;
  let roomMade = false;
  let stopped = false;
  /** A checkpoint is known to lie on the disk; `begun` says only that one is on its way. */
  let founded = begun;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let compacting: Promise<void> | undefined;

  const linesOf = (numbers: Iterable<readonly [number, string]>): readonly Line[] => [...numbers].map(([at, text]) => ({ seq: at, text }));
  const summaryNow = () => summary(now(), size);

  function start(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  }

  /** The state that somebody should see now. */
  function tell(): void {
    if (failure) onState(failure);
    else onState(pending.size > 0 ? { state: 'saving' } : { state: 'saved', at: now(), seq });
  }

  async function fail(error: unknown): Promise<void> {
    failure = failureOf(error);
    tell();
    clearTimeout(retry);
    if (nameOf(error) === 'QuotaExceededError' && makeRoom && !roomMade) {
      roomMade = true;
      await makeRoom().catch(() => undefined);
      return again();
    }
    retry = setTimeout(() => void start(again()), retryAfter);
  }

  async function again(): Promise<void> {
    if (stopped || (pending.size === 0 && founded)) return;
    await (founded ? land(linesOf(pending)) : checkpoint());
  }

  async function land(given: readonly Line[]): Promise<void> {
    try {
      await journal.append(given, summaryNow());
    } catch (error) {
      if (stopped) return;
      if (error instanceof Overtaken) return overtaken();
      if (error instanceof Evicted) return rebuild();
      return fail(error);
    }
    for (const line of given) pending.delete(line.seq);
    landed(given);
  }

  function landed(given: readonly Line[]): void {
    onLanded(given);
    if (pending.size === 0) recovered();
    tell();
    if (lines >= mostLines || since >= mostText) void settle();
  }

  function recovered(): void {
    failure = undefined;
    roomMade = false;
    clearTimeout(retry);
  }

  function overtaken(): void {
    stopped = true;
    clearTimeout(retry);
    onOvertaken(linesOf(pending));
  }

  async function rebuild(): Promise<void> {
    await checkpoint();
    if (pending.size === 0) onRebuilt();
  }

  /** The present session holds every line up to `seq`: those that are not on disk yet need not go there by themselves. */
  async function checkpoint(text = snapshot()): Promise<void> {
    const at = seq;
    const counted = lines;
    size = text.length;
    try {
      await journal.checkpoint(at, text, summaryNow(), [...pending.keys()]);
    } catch (error) {
      if (stopped) return;
      if (error instanceof Overtaken) return overtaken();
      return fail(error);
    }
    begun = true;
    founded = true;
    lines -= counted;
    since = 0;
    const held = linesOf(pending).filter((line) => line.seq <= at);
    for (const line of held) pending.delete(line.seq);
    landed(held);
  }

  async function settle(): Promise<void> {
    // Better in a quiet moment; but somebody who never pauses must not make the journal grow for ever.
    const quiet = pending.size === 0;
    if (stopped || !begun || failure || lines === 0 || !(quiet || lines >= 2 * mostLines)) return compacting;
    compacting ??= start(checkpoint()).finally(() => {
      compacting = undefined;
    });
    await compacting;
  }

  async function flush(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
  }

  return {
    begin(text) {
      onState({ state: 'saving' });
      // Whatever is written next waits behind it in the database's own queue.
      void start(checkpoint(text));
      begun = true;
    },
    write(text) {
      if (stopped) return;
      seq += 1;
      lines += 1;
      since += text.length;
      size += text.length;
      pending.set(seq, text);
      onState(failure ?? { state: 'saving' });
      void start(land(failure ? linesOf(pending) : [{ seq, text }]));
    },
    flush,
    settle,
    isUnsaved: () => pending.size > 0 || failure !== undefined,
    standing: () => ({ seq, lines, size, begun }),
    async stop() {
      await flush();
      stopped = true;
      clearTimeout(retry);
    },
  };
}
