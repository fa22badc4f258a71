import type { IDBPTransaction } from 'idb';
import { allOf, type Connection, type Database, type Schema, strictly } from './connection';
import type { Kept, Seal } from './seal';
import { SealedSummary, type Summary } from './summary';

/** Another tab has written this line already: what is on the screen here is not what is on disk. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** The journal is not there any more: the browser cleared its storage. */
export class Evicted extends Error {
  override readonly name = 'Evicted';
}

export type Line = { readonly seq: number; readonly text: string };

/** What lies on disk. A line or checkpoint that cannot be read has no text. */
export type StoredJournal = {
  /** Newest first; usually two. */
  readonly checkpoints: readonly { readonly seq: number; readonly text: string | undefined }[];
  readonly lines: readonly { readonly seq: number; readonly text: string | undefined }[];
};

export type Journal = {
  /** Undefined when nothing is kept of this reception. */
  readonly read: () => Promise<StoredJournal | undefined>;
  /** All of the lines or none. Rejects with {@link Overtaken}, {@link Evicted}, or what the disk said. */
  readonly append: (lines: readonly Line[], summary: Summary) => Promise<void>;
  /**
   * The whole session as it is after line `seq`. Lines that neither this nor the checkpoint before it needs go. `unsure`: lines up to
   * there that the disk has not answered for; where another window wrote one of them nothing happens ({@link Overtaken}).
   */
  readonly checkpoint: (seq: number, text: string, summary: Summary, unsure?: readonly number[]) => Promise<void>;
};

const place = (id: string, what: string, seq: number) => `${id}/${what}/${seq}`;
const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

/**
 * The journal of one reception: checkpoints, and the lines since. It only grows at its end; numbers are never given twice.
 * `by` tells this writer's lines from another's.
 */
export function openJournal(connection: Connection, id: string, by: string, seal: Seal): Journal {
  /** Sealing takes a moment; lines must not overtake each other meanwhile. */
  let sealing: Promise<unknown> = Promise.resolve();

  function inTurn<Made>(make: () => Promise<Made>): Promise<Made> {
    const made = sealing.then(make);
    sealing = made.catch(() => undefined);
    return made;
  }

  const shown = (summary: Summary, kept: Kept): Summary | SealedSummary =>
    'sealed' in kept ? SealedSummary.parse({ ...summary, sealed: true }) : summary;

  /**
   * Two transactions, begun at once and carried out in turn: the first hands the lines to the operating system, which a killed browser
   * cannot take back; the second answers when they are on the disk itself, where a power cut cannot reach them either.
   */
  async function put(database: Database, lines: readonly Line[], kept: readonly Kept[], summary: Summary): Promise<void> {
    const first = database.transaction('lines', 'readwrite');
    const writes = lines.flatMap(({ seq }, index) => {
      const text = kept[index];
      return text ? [first.store.add({ kept: text, by, at: summary.edited }, [id, seq])] : [];
    });
    first.commit();
    const second = database.transaction(['lines', 'checkpoints', 'summaries'], 'readwrite', strictly);
    const base = second.objectStore('checkpoints').getKey(allOf(id));
    const [sample] = kept;
    const listed = sample && second.objectStore('summaries').put(shown(summary, sample), id);
    second.commit();
    const faults: unknown[] = [];
    for (const asked of [...writes, base, listed]) asked?.catch((fault: unknown) => void faults.push(fault));
    try {
      await Promise.all([first.done, second.done]);
    } catch (error) {
      // Which of the writes was to blame says more than that all were abandoned. Of one that a full disk cut off the browser may never speak.
      throw faults.find((fault) => nameOf(fault) !== 'AbortError') ?? error;
    }
    if ((await base) === undefined) throw new Evicted(`Nothing is left on disk of ${id}.`);
  }

  /** After a number was found taken: by whom? A write may have landed although it was reported lost. */
  async function whichAreMine(database: Database, lines: readonly Line[]): Promise<readonly Line[]> {
    const missing: Line[] = [];
    for (const line of lines) {
      const found = await database.get('lines', [id, line.seq]);
      if (found && found.by !== by) throw new Overtaken(`Line ${line.seq} of ${id} was written by another window.`);
      if (!found) missing.push(line);
    }
    return missing;
  }

  async function land(database: Database, lines: readonly Line[], kept: readonly Kept[], summary: Summary): Promise<void> {
    try {
      await put(database, lines, kept, summary);
    } catch (error) {
      if (nameOf(error) !== 'ConstraintError') throw error;
      const missing = await whichAreMine(database, lines);
      const texts = kept.filter((_, index) => missing.some(({ seq }) => seq === lines[index]?.seq));
      if (missing.length > 0) await put(database, missing, texts, summary);
    }
  }

  function closed(lines: readonly Line[]): readonly (Kept | Promise<Kept>)[] {
    return lines.map(({ seq, text }) => seal.close(text, place(id, 'line', seq)));
  }

  const isPlain = (kept: Kept | Promise<Kept>): kept is Kept => !(kept instanceof Promise);

  async function compact(
    transaction: IDBPTransaction<Schema, ['checkpoints', 'lines', 'summaries'], 'readwrite'>,
    seq: number,
  ): Promise<void> {
    const older = (await transaction.objectStore('checkpoints').getAllKeys(allOf(id))).map(([, at]) => at).filter((at) => at < seq);
    const before = older.at(-1);
    if (before === undefined) return;
    await transaction.objectStore('lines').delete(IDBKeyRange.bound([id], [id, before]));
    if (older.length > 1) await transaction.objectStore('checkpoints').delete(IDBKeyRange.bound([id], [id, before], false, true));
  }

  return {
    async read() {
      const database = await connection.ready();
      const transaction = database.transaction(['checkpoints', 'lines']);
      const [keys, checkpoints, lineKeys, lines] = await Promise.all([
        transaction.objectStore('checkpoints').getAllKeys(allOf(id)),
        transaction.objectStore('checkpoints').getAll(allOf(id)),
        transaction.objectStore('lines').getAllKeys(allOf(id)),
        transaction.objectStore('lines').getAll(allOf(id)),
      ]);
      if (keys.length === 0 && lineKeys.length === 0) return undefined;
      const opened = async (what: string, found: readonly [string, number][], values: readonly { readonly kept: unknown }[]) =>
        Promise.all(found.map(async ([, seq], index) => ({ seq, text: await seal.open(values[index]?.kept, place(id, what, seq)) })));
      return {
        checkpoints: (await opened('checkpoint', keys, checkpoints)).reverse(),
        lines: await opened('line', lineKeys, lines),
      };
    },

    append(lines, summary) {
      const kept = closed(lines);
      const database = connection.now();
      // The common case begins its transaction before the gesture returns to its caller.
      if (database && kept.every(isPlain)) return land(database, lines, kept, summary);
      return inTurn(async () => land(await connection.ready(), lines, await Promise.all(kept), summary));
    },

    checkpoint(seq, text, summary, unsure = []) {
      const made = seal.close(text, place(id, 'checkpoint', seq));
      const write = async (database: Database, kept: Kept) => {
        const transaction = database.transaction(['checkpoints', 'lines', 'summaries'], 'readwrite', strictly);
        // Writes under way were begun before this transaction, so it sees what became of them.
        const written = await Promise.all(unsure.map((line) => transaction.objectStore('lines').get([id, line])));
        if (written.some((line) => line && line.by !== by)) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          throw new Overtaken(`Lines of ${id} up to ${seq} were written by another window.`);
        }
        await Promise.all([
          transaction.objectStore('checkpoints').put({ kept, at: summary.edited }, [id, seq]),
          transaction.objectStore('summaries').put(shown(summary, kept), id),
          compact(transaction, seq),
          transaction.done,
        ]);
      };
      const database = connection.now();
      if (database && isPlain(made)) return write(database, made);
      return inTurn(async () => write(await connection.ready(), await made));
    },
  };
}
