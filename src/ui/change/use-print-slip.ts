import { useRef, useState } from 'react';
import type { Reception } from '../../model/reception';
import { useEngine } from '../engine';
import { useNotice } from '../notice';
import { partsOf, printPart } from '../print/paper';
import { useSay, useSpeaker } from '../speech';

/** 变更通知单 on paper: from one state of the reception to another; from a change just made, or from a version that was kept. It can be given up. */
export function usePrintSlip() {
  const engine = useEngine();
  const notice = useNotice();
  const say = useSay();
  const { language } = useSpeaker();
  const [isPrinting, setPrinting] = useState(false);
  const control = useRef<AbortController>(undefined);

  async function print(before: Reception, after: Reception, reason: string): Promise<void> {
    control.current = new AbortController();
    const { signal } = control.current;
    const givenUp = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
    // While the browser prints nobody waits for it any more.
    givenUp.catch(() => undefined);
    setPrinting(true);
    try {
      // What goes out on paper can be looked up again.
      await engine.files.keepVersion('print');
      const port = await engine.documents();
      const shop = port.open(after, { before }, language);
      const asked = shop.make({ key: 'change-slip', document: 'change-slip', occasion: undefined }, { reason });
      const slip = await Promise.race([asked, givenUp]).finally(shop.close);
      for (const part of partsOf(port.dress([slip], after, language, port.now())))
        await printPart(part, slip.title, () => undefined, signal);
    } catch (trouble) {
      if (!signal.aborted) notice(say('print.fault', { why: trouble instanceof Error ? trouble.message : String(trouble) }));
    } finally {
      setPrinting(false);
    }
  }
  return { isPrinting, print, stop: () => control.current?.abort() };
}
