import { useEffect, useMemo, useState } from 'react';
import type { Occasion } from '../../model/occasion';
import { occasionsInOrder } from '../../model/reception';
import { type DocumentKind, type DocumentOptions, type DocumentsPort, type Printed, useEngine, useReception } from '../engine';
import { useSpeaker } from '../speech';

/** One document of one occasion, or of the reception as a whole. */
export type Piece = {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly occasion: Occasion | undefined;
  readonly printed: Printed;
};

/** Which documents are ticked, which one is looked at, how each is set; the pages follow from the reception. */
export function usePrint() {
  const engine = useEngine();
  const reception = useReception();
  const { language } = useSpeaker();
  const [port, setPort] = useState<DocumentsPort>();
  const [ticked, setTicked] = useState<readonly string[]>();
  const [shown, setShown] = useState<string>();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [options, setOptions] = useState<Readonly<Record<string, DocumentOptions>>>({});

  useEffect(() => {
    let gone = false;
    void engine.documents().then((loaded) => gone || setPort(loaded));
    return () => {
      gone = true;
    };
  }, [engine]);

  const pieces = useMemo<readonly Piece[]>(() => {
    if (!port) return [];
    const occasions = occasionsInOrder(reception);
    return port.kinds.flatMap((kind) => {
      const places = kind.scope === 'reception' ? [undefined] : occasions.filter((occasion) => port.suits(kind.id, occasion));
      return places.map((occasion) => ({
        key: `${kind.id} ${occasion?.id ?? ''}`,
        kind,
        occasion,
        printed: port.print(kind.id, reception, occasion?.id, options[kind.id] ?? {}, language),
      }));
    });
  }, [port, reception, options, language]);

  const kinds = port?.kinds.filter(({ id }) => pieces.some(({ kind }) => kind.id === id)) ?? [];
  const chosen = ticked ?? kinds.slice(0, 1).map(({ id }) => id);
  const at = shown ?? kinds[0]?.id;
  const wanted = pieces.filter(({ kind, key }) => chosen.includes(kind.id) && !leftOut.includes(key));
  return {
    port,
    reception,
    kinds,
    pieces,
    at,
    look: setShown,
    isTicked: (id: string) => chosen.includes(id),
    tick: (id: string, on: boolean) => setTicked(on ? [...chosen, id] : chosen.filter((one) => one !== id)),
    isLeftOut: (key: string) => leftOut.includes(key),
    leave: (key: string, out: boolean) => setLeftOut(out ? [...leftOut, key] : leftOut.filter((one) => one !== key)),
    optionsOf: (id: string): DocumentOptions => options[id] ?? {},
    setOption: (id: string, key: string, value: string | boolean) =>
      setOptions((before) => ({ ...before, [id]: { ...before[id], [key]: value } })),
    wanted,
    pages: wanted.reduce((sum, { printed }) => sum + printed.pages.length, 0),
  };
}
export type PrintState = ReturnType<typeof usePrint>;
