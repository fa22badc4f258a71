import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useEngine, useReception } from '../engine';
import type { Incoming } from '../incoming';
import { useSay, useSpeaker } from '../speech';
import type { Answers, ImportPort, MergeView, ReadTable, RecognizeOptions, RosterView } from './import-port';

export type ImportStep = 'file' | 'columns' | 'rows' | 'merge';

const untouched: RecognizeOptions = { sheet: 0, party: 'guest', delegation: '', columns: {}, wanted: [], unwanted: [], policy: 'ask' };
const bestSheet = ({ sheets }: ReadTable) =>
  Math.max(
    0,
    sheets.findIndex(({ people }) => people === Math.max(...sheets.map((sheet) => sheet.people))),
  );

/** The list on its way in: read, understood, corrected; the reception is untouched until the end. */
export function useImport(list: Incoming | undefined) {
  const engine = useEngine();
  const reception = useReception();
  const say = useSay();
  const { language } = useSpeaker();
  const [port, setPort] = useState<ImportPort>();
  const [table, setTable] = useState<ReadTable>();
  const [trouble, setTrouble] = useState('');
  const [reading, setReading] = useState<string>();
  const under = useRef<AbortController>(undefined);
  const [options, setOptions] = useState(untouched);
  const [answers, setAnswers] = useState<Answers>({});
  const [step, setStep] = useState<ImportStep>('file');

  const take = useCallback(
    async (incoming: Incoming) => {
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
            : await loaded.read(new Uint8Array(await incoming.file.arrayBuffer()), incoming.file.name, language, controller.signal);
        if (controller.signal.aborted) return;
        if ('message' in read) return setTrouble(read.message);
        setTable(read);
        setOptions({ ...untouched, sheet: bestSheet(read) });
        setAnswers({});
        setStep('rows');
      } catch {
        if (!controller.signal.aborted) setTrouble(say('import.unreadable'));
      } finally {
        if (under.current === controller) setReading(undefined);
      }
    },
    [engine, language, say],
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
    change: (set: Partial<RecognizeOptions>) => setOptions((before) => ({ ...before, ...set })),
    answers,
    answer: (id: string, answer: string) => setAnswers((before) => ({ ...before, [id]: answer })),
    step,
    setStep,
    take,
    roster,
    merge,
    changes: () => (port && table ? port.changes(reception, table, options, answers) : []),
  };
}
export type ImportState = ReturnType<typeof useImport>;
