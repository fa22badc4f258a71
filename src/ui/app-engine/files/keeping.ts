import { writePlan } from '../../../exchange/plan/write-plan';
import type { ReceptionId } from '../../../model/ids';
import type { Reception } from '../../../model/reception';
import type { Line } from '../../../persistence/journal';
import type { Seal } from '../../../persistence/seal';
import { type Summary, summaryOf } from '../../../persistence/summary';
import { joinTabs, type Tab } from '../../../persistence/tabs';
import type { VaultHeader } from '../../../persistence/vault';
import type { Because } from '../../../persistence/versions';
import { createWriter, type Writer } from '../../../persistence/writer';
import { readStep, writeCheckpoint, writeStep } from '../../../store/journal-text';
import { type Session, type Step, sessionOf } from '../../../store/session';
import type { SaveState } from '../../files/files-port';
import type { Opening } from '../../files/watch';
import { type Desk, isBlank } from '../desk';
import type { FileNews } from './news';
import { readKept } from './read-kept';
import { type Found, isUnreadable, type Unreadable } from './readable';
import type { Surroundings } from './surroundings';
import { type WorkClock, workClock } from './work-clock';

type Wiring = Surroundings & {
  readonly desk: Desk;
  readonly onState: (state: SaveState) => void;
  readonly onNews: (news: FileNews) => void;
  /** What is followed here can no longer be read: another window has sealed it. */
  readonly onOutOfSight: () => void;
};

/** The reception on the screen and everything that keeps it. */
type Open = {
  readonly id: ReceptionId;
  seal: Seal;
  readonly work: WorkClock;
  writer: Writer | undefined;
  tab: Tab | undefined;
  /** Gestures are taken here. A writer that still finishes in a window that only reads has nothing to say any more. */
  writing: boolean;
  /** The last line that this window shows. */
  seq: number;
};

export type Keeping = {
  /** A reception that nothing is kept of yet. `fresh`: begun and not touched, so there is nothing to keep before the first gesture. */
  readonly begin: (reception: Reception, seal: Seal, fresh: boolean) => void;
  /** Takes a kept reception up where it was left; undefined when nothing is kept of it. */
  readonly resume: (id: ReceptionId, seal: Seal, watch?: Opening) => Promise<Unreadable | 'open' | undefined>;
  readonly takeOver: () => Promise<void>;
  /** Answers whether it is kept; where it is not, that was told. */
  readonly keepVersion: (because: Because, name?: string) => Promise<boolean>;
  /** Answers when everything is on disk, or has failed to get there. */
  readonly flush: () => Promise<void>;
  /** A checkpoint, while there is time for it. */
  readonly settle: () => Promise<void>;
  readonly isUnsaved: () => boolean;
  /** Keeps it no longer under watch: the screen may show something else. */
  readonly leave: () => Promise<void>;
  /** Writes everything that is kept of the reception on the screen under another seal. */
  readonly reseal: (
    from: Seal,
    to: Seal,
    header: VaultHeader | undefined,
    summary: (edited: string, size: number) => Summary,
  ) => Promise<void>;
};

/** Keeps the reception on the screen on disk, as the only writer of its journal or as a follower of the window that is. */
export function createKeeping({ desk, storage, locks, channel, now, newId, onState, onNews, onOutOfSight }: Wiring): Keeping {
  let open: Open | undefined;
  const reception = () => desk.port.getReception();

  function writerFor(one: Open, standing: { seq: number; lines: number; size: number; begun: boolean }): Writer {
    return createWriter({
      journal: storage.journal(one.id, newId(), one.seal),
      standing,
      snapshot: () => writeCheckpoint(desk.session()),
      summary: (edited, size) => summaryOf(reception(), edited, size),
      now,
      onState: (state) => open === one && one.writing && onState(state),
      onLanded: (lines) => landed(one, lines),
      onOvertaken: (pending) => void overtaken(one, pending),
      onRebuilt: () => onNews({ news: 'rebuilt' }),
      makeRoom: storage.versions.spare,
    });
  }

  function landed(one: Open, lines: readonly Line[]): void {
    for (const line of lines) one.tab?.tell(line);
    const passed = lines.length > 0 ? one.work.tick(now()) : undefined;
    if (passed === 'hour' && open === one) void keepVersion('hour');
    if (passed === 'backwards') onNews({ news: 'clockBackwards' });
  }

  const takes = (one: Open) => (step: Step) => {
    if (!one.writer) return;
    // The first gesture in a reception that was only looked at so far: its journal begins with how it was before.
    if (!one.writer.standing().begun) one.writer.begin(writeCheckpoint(sessionOf(one.work.begunWith ?? reception())));
    one.writer.write(writeStep(step));
    one.seq = one.writer.standing().seq;
  };

  function put(one: Open, session: Session): void {
    open = one;
    desk.put(session, takes(one));
  }

  async function join(one: Open): Promise<void> {
    const tab = await joinTabs({
      id: one.id,
      me: newId(),
      locks,
      channel: channel(`xici:${one.id}`),
      onPen: () => void write(one),
      onAsked: () => yieldPen(one),
      onLost: () => void lose(one),
      onLine: (line) => follow(one, line),
    });
    if (open !== undefined && open !== one) return tab.leave();
    one.tab = tab;
  }

  /** What lies on disk comes to the screen; the way this window falls back into step. */
  async function catchUp(one: Open): Promise<Found | undefined> {
    const read = await readKept(storage, one.id, one.seal);
    if (open !== one) return undefined;
    if (!read || isUnreadable(read)) {
      onOutOfSight();
      return undefined;
    }
    one.seq = read.seq;
    put(one, read.session);
    return read;
  }

  const standingAt = ({ seq }: Found) => ({ seq, lines: 1, size: 0, begun: true });

  /** The pen is here: from the state on disk on, gestures are taken. */
  async function write(one: Open): Promise<void> {
    const read = await catchUp(one);
    // The pen may have gone on while the disk was read.
    if (!read || !one.tab?.hasPen()) return;
    one.writer = writerFor(one, standingAt(read));
    one.writing = true;
    desk.allow(true);
    onState({ state: 'saved', at: now(), seq: one.seq });
  }

  function readOnly(one: Open): void {
    one.writing = false;
    if (open !== one) return;
    desk.allow(false);
    onState({ state: 'read-only' });
  }

  async function yieldPen(one: Open): Promise<void> {
    readOnly(one);
    await one.writer?.settle();
    await one.writer?.stop();
    if (one.writer?.isUnsaved()) await keepAside();
    one.writer = undefined;
  }

  async function lose(one: Open): Promise<void> {
    const { writer } = one;
    one.writer = undefined;
    readOnly(one);
    await writer?.stop();
    if (writer?.isUnsaved() && !(await keepAside())) return;
    await catchUp(one);
  }

  /** What could not go into the journal is not thrown away: it is a version by itself, or stays on the screen when even that fails. */
  async function keepAside(): Promise<boolean> {
    const kept = await keepVersion('overtaken');
    if (kept) onNews({ news: 'keptAside' });
    return kept;
  }

  /** Another window's line stands where ours should be. With the pen in hand ours are done again after it; without, it goes on. */
  async function overtaken(one: Open, pending: readonly Line[]): Promise<void> {
    one.writer = undefined;
    if (!one.tab?.hasPen()) {
      readOnly(one);
      if (await keepAside()) await catchUp(one);
      return;
    }
    readOnly(one);
    await keepVersion('overtaken');
    await write(one);
    for (const { text } of pending) again(readStep(text));
    onNews({ news: 'keptAside' });
  }

  function again(step: Step | undefined): void {
    if (step?.did === 'gesture') desk.port.dispatch(step.entry.commands, step.entry.label);
    else if (step?.did === 'undo') desk.port.undo();
    else desk.port.redo();
  }

  function follow(one: Open, { seq, text }: Line): void {
    if (one.writer || open !== one || seq <= one.seq) return;
    const step = seq === one.seq + 1 ? readStep(text) : undefined;
    if (step && desk.follow(step)) one.seq = seq;
    else void catchUp(one);
  }

  /** The plan as it is at the moment of the call. Where the disk does not take it that is told, and the work goes on. */
  async function keepVersion(because: Because, name?: string): Promise<boolean> {
    const one = open;
    if (!one || isBlank(reception())) return true;
    one.work.kept(now());
    try {
      await storage.versions.keep(one.id, writePlan(reception()), { at: now(), because, ...(name ? { name } : {}) }, one.seal);
      return true;
    } catch {
      onNews({ news: because === 'overtaken' ? 'asideNotKept' : 'versionNotKept' });
      return false;
    }
  }

  async function leave(): Promise<void> {
    const one = open;
    open = undefined;
    if (!one) return;
    const { writer, tab } = one;
    await writer?.settle();
    await writer?.stop();
    tab?.leave();
  }

  return {
    begin(made, seal, fresh) {
      void leave();
      const one: Open = { id: made.id, seal, work: workClock(now(), made), writer: undefined, tab: undefined, writing: true, seq: 0 };
      put(one, sessionOf(made));
      one.writer = writerFor(one, { seq: 0, lines: 0, size: 0, begun: false });
      desk.allow(true);
      if (!fresh) one.writer.begin(writeCheckpoint(sessionOf(made)));
      else onState({ state: 'saved', at: now(), seq: 0 });
      void join(one);
    },

    async resume(id, seal, watch) {
      const one: Open = { id, seal, work: workClock(now()), writer: undefined, tab: undefined, writing: false, seq: 0 };
      const read = await readKept(storage, one.id, one.seal);
      if (!read || isUnreadable(read)) return read;
      await watch?.lastChance();
      await leave();
      one.seq = read.seq;
      put(one, read.session);
      desk.allow(false);
      await join(one);
      // Whoever holds the pen may have written between the reading and the joining.
      if (one.tab?.hasPen()) await write(one);
      else {
        readOnly(one);
        await catchUp(one);
      }
      if (read.losses.length > 0 || read.older) onNews({ news: 'recovered', losses: read.losses });
      return 'open';
    },

    takeOver: async () => open?.tab?.takeOver(),
    keepVersion,
    flush: async () => open?.writer?.flush(),
    settle: async () => open?.writer?.settle(),
    isUnsaved: () => open?.writer?.isUnsaved() ?? false,
    leave,

    async reseal(from, to, header, summary) {
      const one = open;
      if (!one?.writer) return;
      desk.allow(false);
      await one.writer.stop();
      const checkpoint = writeCheckpoint(desk.session());
      const resealed = { seq: one.seq, checkpoint, summary: summary(now(), checkpoint.length) };
      try {
        await storage.vaults.reseal(one.id, resealed, from, to, header);
        one.seal = to;
        // A line that says nothing sends the windows that follow to the disk, where they find that they have no key.
        one.tab?.tell({ seq: one.seq + 1, text: '' });
      } finally {
        one.writer = writerFor(one, { seq: one.seq, lines: 0, size: checkpoint.length, begun: true });
        desk.allow(true);
        onState({ state: 'saved', at: now(), seq: one.seq });
      }
    },
  };
}
