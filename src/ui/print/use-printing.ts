import { useRef, useState } from 'react';
import { useSay } from '../speech';
import { type PrintPart, partsOf, printPart } from './paper';
import type { PrintState } from './use-print';

type Sent = { readonly list: PrintState['wanted']; readonly at: string; readonly parts: readonly PrintPart[] };

export type Printing =
  | { readonly state: 'resting' }
  /** A long set: as one print, which is one bound PDF and a wait, or in parts that begin at once. */
  | { readonly state: 'choosing'; readonly whole: Sent; readonly inParts: Sent; readonly pages: number }
  | { readonly state: 'laying'; readonly pages: number; readonly of: number }
  /** Parts are out, and the next waits for a hand: the print window of the browser is somebody's to answer. */
  | { readonly state: 'between'; readonly next: number; readonly sent: Sent }
  /** The print window is closed; only the person knows whether paper came out. */
  | { readonly state: 'asking'; readonly sent: Pick<Sent, 'list' | 'at'> };

/** The set on its way to the printer: in one go, or in parts where it is long, with a way out between any two. */
export function usePrinting(state: PrintState) {
  const say = useSay();
  const [work, setWork] = useState<Printing>({ state: 'resting' });
  const cancel = useRef<AbortController>(undefined);

  async function sendPart(sent: Sent, place: number) {
    const part = sent.parts[place];
    if (!part) return;
    const controller = new AbortController();
    cancel.current = controller;
    const { title } = state.reception;
    const name = sent.parts.length > 1 ? say('print.partName', { title, part: place + 1, of: sent.parts.length }) : title;
    const all = sent.parts.at(-1)?.to ?? 0;
    const told = await printPart(
      part,
      name,
      (pages) => setWork({ state: 'laying', pages: part.from - 1 + pages, of: all }),
      controller.signal,
    );
    const next = told === 'shown' ? place + 1 : place;
    if (next === sent.parts.length) setWork({ state: 'asking', sent });
    else if (next === 0) setWork({ state: 'resting' });
    else setWork({ state: 'between', next, sent });
  }

  async function begin(sent: Sent) {
    void state.keepVersion();
    await sendPart(sent, 0);
  }

  return {
    work,
    begin,
    async send() {
      const { port } = state;
      if (!port) return;
      const [list, at] = [state.wanted, port.now()];
      const dressed = state.dress(
        list.map(({ printed }) => printed),
        at,
      );
      const whole: Sent = { list, at, parts: partsOf(dressed, { most: Number.POSITIVE_INFINITY }) };
      const inParts: Sent = { list, at, parts: partsOf(dressed) };
      if (whole.parts.length === 1 && inParts.parts.length > 1) setWork({ state: 'choosing', whole, inParts, pages: state.pages });
      else await begin(inParts);
    },
    cancel: () => cancel.current?.abort(),
    /** Again where the printer had no paper. */
    sendPart,
    /** No more parts: what is out can still be noted. */
    end({ list, at, parts }: Sent, next: number) {
      const out = list.slice(0, parts[next - 1]?.complete ?? 0);
      setWork(out.length > 0 ? { state: 'asking', sent: { list: out, at } } : { state: 'resting' });
    },
    remember({ list, at }: Pick<Sent, 'list' | 'at'>) {
      state.remember(list, at);
      setWork({ state: 'resting' });
    },
    forget: () => setWork({ state: 'resting' }),
  };
}
