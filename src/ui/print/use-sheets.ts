import { useEffect, useMemo, useRef, useState } from 'react';
import type { Reception } from '../../model/reception';
import { useSpeaker } from '../speech';
import type { Compared, DocumentOptions, DocumentsPort, Printed, PrintPiece, PrintShop } from './documents-port';

type Asked = {
  readonly port: DocumentsPort | undefined;
  readonly reception: Reception;
  readonly compared: Compared | undefined;
  readonly pieces: readonly PrintPiece[];
  readonly optionsOf: (document: string) => DocumentOptions;
  /** The document that is looked at: its sheets come first, then those of the set. */
  readonly first: string | undefined;
  readonly pack: readonly string[];
};

/** Sheets by piece, and how far the making has come. */
export type Sheets = {
  /** As the options are now; undefined while it is being made. */
  readonly of: (key: string) => Printed | undefined;
  /** The last that was made, for the eye, until the new one is there. */
  readonly lastOf: (key: string) => Printed | undefined;
  readonly asked: number;
  readonly made: number;
  readonly fault: string | undefined;
  /** Makes nothing more until something changes. */
  readonly stop: () => void;
  readonly stopped: boolean;
};

type Made = { readonly printed: Printed; readonly contents: Reception; readonly compared: Compared | undefined; readonly asked: string };

/** Header, footer and options are no contents: they are put on, or asked of one document. */
function sameContents(one: Reception, other: Reception): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Reception>;
  keys.delete('settings');
  const [was, is] = [one.settings, other.settings];
  return [...keys].every((key) => one[key] === other[key]) && was.rules === is.rules && was.paper?.printed === is.paper?.printed;
}

/** The same object as long as nothing on the sheets has changed. */
function useContents(reception: Reception): Reception {
  const [kept, keep] = useState(reception);
  if (kept === reception || sameContents(kept, reception)) return kept;
  keep(reception);
  return reception;
}

/** Makes the sheets of the set and of what is looked at, one after the other, away from the screen. */
export function useSheets({ port, reception, compared, pieces, optionsOf, first, pack }: Asked): Sheets {
  const { language } = useSpeaker();
  const contents = useContents(reception);
  const [shop, setShop] = useState<PrintShop>();
  const [made, setMade] = useState<ReadonlyMap<string, Made>>(new Map());
  const [fault, setFault] = useState<string>();
  /** What the making was stopped at; whatever changes what is wanted begins it anew. */
  const [stoppedAt, setStoppedAt] = useState<object>();
  const there = useRef(made);
  there.current = made;

  const wanted = useMemo(() => {
    const firsts = new Set(pieces.filter(({ document }, at) => pieces.findIndex((other) => other.document === document) === at));
    /** What is looked at, the set, and of every other document its first piece for the gallery. */
    const place = (piece: PrintPiece) => (piece.document === first ? 0 : pack.includes(piece.document) ? 1 : firsts.has(piece) ? 2 : 3);
    return pieces
      .filter((piece) => place(piece) < 3)
      .sort((left, right) => place(left) - place(right))
      .map((piece) => ({
        isNeeded: place(piece) < 2,
        piece,
        options: optionsOf(piece.document),
        asked: JSON.stringify([language, optionsOf(piece.document)]),
      }));
  }, [pieces, first, pack, optionsOf, language]);

  const order = useMemo(() => ({ contents, compared, wanted }), [contents, compared, wanted]);
  const stopped = stoppedAt === order;

  useEffect(() => {
    if (!port || stopped) return;
    const opened = port.open(contents, compared, language);
    setShop(opened);
    return () => opened.close();
  }, [port, contents, compared, language, stopped]);

  useEffect(() => {
    if (!shop || stopped) return;
    const isMade = (key: string, asked: string) => {
      const one = there.current.get(key);
      return one?.contents === contents && one.compared === compared && one.asked === asked;
    };
    let gone = false;
    const work = async () => {
      let news: [string, Made][] = [];
      let shown = performance.now();
      const show = () => {
        const arrived = news;
        news = [];
        shown = performance.now();
        if (arrived.length > 0) setMade((known) => new Map([...known, ...arrived]));
      };
      for (const { piece, options, asked } of wanted) {
        if (isMade(piece.key, asked)) continue;
        const printed = await shop.make(piece, options);
        if (gone) return;
        news.push([piece.key, { printed, contents, compared, asked }]);
        if (performance.now() - shown > 120) show();
      }
      show();
    };
    setFault(undefined);
    work().catch((error: unknown) => {
      if (!gone) setFault(error instanceof Error ? error.message : String(error));
    });
    return () => {
      gone = true;
    };
  }, [shop, contents, compared, wanted, stopped]);

  return useMemo(() => {
    const askedOf = new Map(wanted.map(({ piece, asked }) => [piece.key, asked]));
    const valid = (key: string) => {
      const one = made.get(key);
      return one?.contents === contents && one.compared === compared && one.asked === askedOf.get(key) ? one.printed : undefined;
    };
    const needed = wanted.filter(({ isNeeded }) => isNeeded);
    return {
      of: valid,
      lastOf: (key: string) => made.get(key)?.printed,
      asked: needed.length,
      made: needed.filter(({ piece }) => valid(piece.key)).length,
      fault,
      stopped,
      stop() {
        shop?.close();
        setStoppedAt(order);
      },
    };
  }, [made, wanted, contents, compared, order, shop, fault, stopped]);
}
