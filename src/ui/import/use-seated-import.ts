import { useEffect, useMemo, useRef, useState } from 'react';
import type { Encoding } from '../../exchange/tables/encodings';
import type { OccasionId } from '../../model/ids';
import { useEngine, useReception } from '../engine';
import type { Incoming } from '../incoming';
import { useSay, useSpeaker } from '../speech';
import { bytesOf } from './bytes-of';
import type { ImportPort, ReadList, SeatedChoices } from './import-port';

const untouched: SeatedChoices = { turned: false, leave: [] };

/** A seated plan on its way in: read, laid beside the present seats; nothing moves until the end. */
export function useSeatedImport(occasion: OccasionId) {
  const engine = useEngine();
  const reception = useReception();
  const say = useSay();
  const { language } = useSpeaker();
  const [port, setPort] = useState<ImportPort>();
  const [list, setList] = useState<ReadList>();
  const [file, setFile] = useState<File>();
  const [sheet, setSheet] = useState(0);
  const [choices, setChoices] = useState(untouched);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const [reading, setReading] = useState<string>();
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);

  /** `encoding`: a text that was read already, read again as a person says. */
  async function take(incoming: Incoming, encoding?: Encoding) {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    setTrouble('');
    setReading(incoming.kind === 'file' ? incoming.file.name : undefined);
    try {
      const loaded = await engine.import();
      const read =
        incoming.kind === 'text'
          ? loaded.paste(incoming.text, language)
          : await loaded.read(await bytesOf(incoming.file), incoming.file.name, language, controller.signal, encoding);
      if (controller.signal.aborted) return;
      if ('message' in read) return setTrouble(read.message);
      setPort(loaded);
      setList(read);
      setFile(incoming.kind === 'file' ? incoming.file : undefined);
      setChoices(untouched);
      // The sheet that seats the most people is the plan; the others are lists and remarks.
      const seated = read.sheets.map((_, place) => loaded.seating(reception, occasion, read, place, untouched, language)?.rows.length ?? 0);
      setSheet(Math.max(0, seated.indexOf(Math.max(...seated))));
    } catch {
      if (!controller.signal.aborted) setTrouble(say('import.unreadable'));
    } finally {
      if (under.current === controller) setReading(undefined);
    }
  }

  const view = useMemo(
    () => (port && list ? port.seating(reception, occasion, list, sheet, choices, language) : undefined),
    [port, list, reception, occasion, sheet, choices, language],
  );
  return {
    list,
    sheet,
    setSheet(place: number) {
      setSheet(place);
      setChoices(untouched);
    },
    choices,
    change: (set: Partial<SeatedChoices>) => setChoices((before) => ({ ...before, ...set })),
    text,
    setText,
    trouble,
    /** The file that is being read. */
    reading,
    giveUp() {
      under.current?.abort();
      setReading(undefined);
    },
    take: (incoming: Incoming) => take(incoming),
    /** Reads the text again in the encoding that a person chose. */
    readAs: (encoding: Encoding) => file && take({ kind: 'file', file }, encoding),
    view,
    changes: () => (port && list ? port.seatingChanges(reception, occasion, list, sheet, choices) : []),
  };
}
export type SeatedImport = ReturnType<typeof useSeatedImport>;
