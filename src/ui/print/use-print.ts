import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recordPrint } from '../../commands/record-print';
import { type SetPaper, setPaper } from '../../commands/set-paper';
import type { Occasion } from '../../model/occasion';
import type { PaperSettings } from '../../model/paper-settings';
import { useEngine, useReception } from '../engine';
import { useSpeaker } from '../speech';
import type { Compared, DocumentOptions, DocumentsPort, Printed, PrintPiece } from './documents-port';
import { useSheets } from './use-sheets';

/** One piece with the occasion it speaks of. */
export type Piece = PrintPiece & { readonly title: string; readonly of: Occasion | undefined };

const plain: PaperSettings = {};
const nothing: DocumentOptions = {};

/** What belongs to the set when nobody has chosen yet. */
const usual: readonly string[] = ['seating-chart', 'place-cards'];

export type Extent = 'all' | 'changed';

/** Which documents make the set, which one is looked at, how each is set; all of it is kept with the reception. */
export function usePrint() {
  const engine = useEngine();
  const reception = useReception();
  const { language } = useSpeaker();
  const [port, setPort] = useState<DocumentsPort>();
  const [shown, setShown] = useState<string>();
  const [extent, setExtent] = useState<Extent>('all');
  const [compared, compare] = useState<Compared>();
  const paper = reception.settings.paper ?? plain;

  useEffect(() => {
    let gone = false;
    void engine.documents().then((loaded) => gone || setPort(loaded));
    return () => {
      gone = true;
    };
  }, [engine]);

  const pieces = useMemo<readonly Piece[]>(
    () =>
      (port?.pieces(reception, language) ?? []).map((piece) => {
        const of = piece.occasion && reception.occasions[piece.occasion];
        return { ...piece, of, title: of?.title ?? '' };
      }),
    [port, reception, language],
  );
  const kinds = useMemo(() => port?.kinds.filter(({ id }) => pieces.some(({ document }) => document === id)) ?? [], [port, pieces]);
  const pack = paper.pack ?? usual;
  const leftOut = useMemo(() => new Set(paper.leftOut), [paper.leftOut]);
  const at = shown && kinds.some(({ id }) => id === shown) ? shown : kinds[0]?.id;
  const wantedPieces = useMemo(
    () => pieces.filter(({ document, key }) => pack.includes(document) && !leftOut.has(key)),
    [pieces, pack, leftOut],
  );

  const options = paper.options;
  const optionsOf = useCallback((id: string): DocumentOptions => options?.[id] ?? nothing, [options]);
  /** Of what has a sheet for each person, only the changed ones are made anew. */
  const askedOf = useMemo(() => {
    const changing = new Set(
      extent === 'changed' ? kinds.map(({ id }) => id).filter((id) => port?.optionsFor(id).some(({ key }) => key === 'changedOnly')) : [],
    );
    const asked = new Map([...changing].map((id) => [id, { ...optionsOf(id), changedOnly: true }]));
    return (id: string): DocumentOptions => asked.get(id) ?? optionsOf(id);
  }, [extent, kinds, port, optionsOf]);
  const sheets = useSheets({ port, reception, compared, pieces, optionsOf: askedOf, first: at, pack });

  /** Whether a piece says something else than it did when it was printed last. */
  const isChanged = useCallback(
    (piece: Piece, printed: Printed) => paper.printed?.[piece.key]?.pages !== printed.record.pages,
    [paper.printed],
  );
  const wanted = useMemo(() => {
    const made = wantedPieces.flatMap((piece) => {
      const printed = sheets.of(piece.key);
      return printed ? [{ piece, printed }] : [];
    });
    return extent === 'all' ? made : made.filter(({ piece, printed }) => isChanged(piece, printed));
  }, [wantedPieces, sheets, extent, isChanged]);
  const changed = useMemo(
    () =>
      wantedPieces.reduce((sum, piece) => {
        const printed = sheets.of(piece.key);
        return printed && isChanged(piece, printed) ? sum + printed.pages.length : sum;
      }, 0),
    [wantedPieces, sheets, isChanged],
  );

  const printedAt = useRef<string>(undefined);
  printedAt.current ??= port?.now();
  const set = (wish: Omit<SetPaper, 'kind'>) => void engine.store.dispatch([setPaper(wish)]);
  return {
    port,
    reception,
    paper,
    kinds,
    pieces,
    at,
    look: setShown,
    isTicked: (id: string) => pack.includes(id),
    tick: (id: string, on: boolean) => set({ pack: kinds.map((kind) => kind.id).filter((one) => (one === id ? on : pack.includes(one))) }),
    isLeftOut: (key: string) => leftOut.has(key),
    leave: (key: string, out: boolean) => set({ leftOut: out ? [...leftOut, key] : [...leftOut].filter((one) => one !== key) }),
    optionsOf,
    setOption: (id: string, key: string, value: string | boolean | number) =>
      set({ options: { document: id, chosen: { ...paper.options?.[id], [key]: value } } }),
    set,
    sheets,
    wanted,
    wantedPieces,
    extent,
    setExtent,
    changed,
    everPrinted: Object.keys(paper.printed ?? {}).length > 0,
    pages: wanted.reduce((sum, { printed }) => sum + printed.pages.length, 0),
    compared,
    compare,
    /** As it stands in the set: with header, footer, stamp and numbers. */
    dress: (printed: readonly Printed[], time?: string) => port?.dress(printed, reception, language, time ?? printedAt.current ?? '') ?? [],
    /** Notes what left the printer, for the next print of what has changed. */
    remember(list: readonly { readonly piece: Piece; readonly printed: Printed }[], time: string) {
      const entries = list.map(({ piece, printed: { record } }) => {
        const version = paper.version ? { version: paper.version } : {};
        return [
          piece.key,
          { at: time, ...version, pages: record.pages, ...(record.people ? { people: { ...record.people } } : {}) },
        ] as const;
      });
      engine.store.dispatch([recordPrint(Object.fromEntries(entries))]);
    },
    /** Whatever is sent to the printer can be looked up later, whether or not somebody says that paper came out. */
    keepVersion: () => engine.files.keepVersion('print'),
  };
}
export type PrintState = ReturnType<typeof usePrint>;
