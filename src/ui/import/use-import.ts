import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sheetOptionsIn } from '../../exchange/screen/list-options';
import type { Encoding } from '../../exchange/tables/encodings';
import { useEngine, useReception } from '../engine';
import type { Incoming } from '../incoming';
import { useSay, useSpeaker } from '../speech';
import { bytesOf } from './bytes-of';
import type { Answers, ImportPort, ListOptions, MergeView, ReadList, RosterView, SheetOptions } from './import-port';

export type ImportStep = 'file' | 'columns' | 'rows' | 'merge';

const untouched: ListOptions = { chosen: [], looked: 0, sheets: {}, policy: 'ask' };

/** The sheets of a list that is new at this place that hold people, can be seen, and do not name those of another sheet again; where none does, the first is shown. */
function takenFrom({ sheets }: ReadList, first: number): Pick<ListOptions, 'chosen' | 'looked'> {
  const places = sheets.flatMap(({ people, again, hidden }, place) => (place >= first && people > 0 && !again && !hidden ? [place] : []));
  const most = Math.max(0, ...places.map((place) => sheets[place]?.people ?? 0));
  return { chosen: places, looked: places.find((place) => sheets[place]?.people === most) ?? first };
}

/** The list on its way in: read, understood, corrected; the reception is untouched until the end. */
export function useImport(list: Incoming | undefined) {
  const engine = useEngine();
  const reception = useReception();
  const say = useSay();
  const { language } = useSpeaker();
  const [port, setPort] = useState<ImportPort>();
  const [table, setTable] = useState<ReadList>();
  const [trouble, setTrouble] = useState('');
  const [reading, setReading] = useState<string>();
  const under = useRef<AbortController>(undefined);
  const files = useRef<ReadonlyMap<string, File>>(new Map());
  const [options, setOptions] = useState(untouched);
  const [answers, setAnswers] = useState<Answers>({});
  const [step, setStep] = useState<ImportStep>('file');

  const take = useCallback(
    async (incoming: Incoming, behind?: ReadList) => {
      setTrouble('');
      under.current?.abort();
      const controller = new AbortController();
      under.current = controller;
      setReading(incoming.kind === 'file' ? incoming.file.name : undefined);
      try {
        const loaded = await engine.import();
        setPort(loaded);
        const read =
          incoming.kind === 'text'
            ? loaded.paste(incoming.text, language)
            : await loaded.read(await bytesOf(incoming.file), incoming.file.name, language, controller.signal);
        if (controller.signal.aborted) return;
        if ('message' in read) return setTrouble(read.message);
        if (incoming.kind === 'file') files.current = new Map([...(behind ? files.current : []), [read.name, incoming.file]]);
        const all = behind ? loaded.joined(behind, read) : read;
        const { chosen, looked } = takenFrom(all, behind?.sheets.length ?? 0);
        setTable(all);
        setOptions((before) => (behind ? { ...before, looked, chosen: [...before.chosen, ...chosen] } : { ...untouched, chosen, looked }));
        if (!behind) setAnswers({});
        setStep('rows');
      } catch {
        if (!controller.signal.aborted) setTrouble(say('import.unreadable'));
      } finally {
        if (under.current === controller) setReading(undefined);
      }
    },
    [engine, language, say],
  );

  /** Reads a text again in the encoding that a person chose, with what was decided about its columns and rows. */
  const readAs = useCallback(
    async (name: string, encoding: Encoding) => {
      const file = files.current.get(name);
      if (!port || !table || !file) return;
      setTrouble('');
      under.current?.abort();
      const controller = new AbortController();
      under.current = controller;
      try {
        const read = await port.read(await bytesOf(file), name, language, controller.signal, encoding);
        if (controller.signal.aborted) return;
        if ('message' in read) return setTrouble(read.message);
        const all = port.replaced(table, name, read);
        setTable(all);
        if (all.sheets.length !== table.sheets.length) setOptions({ ...untouched, ...takenFrom(all, 0) });
        setAnswers({});
      } catch {
        if (!controller.signal.aborted) setTrouble(say('import.unreadable'));
      }
    },
    [port, table, language, say],
  );

  useEffect(() => {
    if (list) void take(list);
    return () => under.current?.abort();
  }, [list, take]);

  const roster = useMemo<RosterView | undefined>(
    () => (port && table ? port.recognize(table, options, answers, language) : undefined),
    [port, table, options, answers, language],
  );
  const merge = useMemo<MergeView | undefined>(
    () => (port && table && step === 'merge' ? port.plan(reception, table, options, answers, language) : undefined),
    [port, table, step, reception, options, answers, language],
  );

  return {
    port,
    table,
    trouble,
    /** The file that is being read. */
    reading,
    giveUp: () => {
      under.current?.abort();
      setReading(undefined);
    },
    options,
    change: (set: Partial<ListOptions>) => setOptions((before) => ({ ...before, ...set })),
    /** Of the sheet that is looked at. */
    sheet: sheetOptionsIn(options, options.looked),
    changeSheet: (set: Partial<SheetOptions>) =>
      setOptions((before) => ({
        ...before,
        sheets: { ...before.sheets, [before.looked]: { ...sheetOptionsIn(before, before.looked), ...set } },
      })),
    answers,
    answer: (id: string, answer: string) => setAnswers((before) => ({ ...before, [id]: answer })),
    /** One answer for several doubts. */
    answerAll: (ids: readonly string[], answer: string) =>
      setAnswers((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, answer])) })),
    step,
    setStep,
    take,
    readAs,
    /** Another list beside those that are there. */
    takeMore: (incoming: Incoming) => take(incoming, table),
    roster,
    merge,
    changes: () => (port && table ? port.changes(reception, table, options, answers) : []),
  };
}
export type ImportState = ReturnType<typeof useImport>;
