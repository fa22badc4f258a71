import { useState } from 'react';
import type { Reception } from '../../model/reception';
import { useEngine } from '../engine';
import { useNotice } from '../notice';
import { partsOf, printPart } from '../print/paper';
import { useSpeaker } from '../speech';

/** 变更通知单 on paper: from one state of the reception to another; from a change just made, or from a version that was kept. */
export function usePrintSlip() {
  const engine = useEngine();
  const notice = useNotice();
  const { language } = useSpeaker();
  const [isPrinting, setPrinting] = useState(false);

  async function print(before: Reception, after: Reception, reason: string): Promise<void> {
    setPrinting(true);
    try {
      // What goes out on paper can be looked up again.
      await engine.files.keepVersion('print');
      const port = await engine.documents();
      const shop = port.open(after, { before }, language);
      const slip = await shop.make({ key: 'change-slip', document: 'change-slip', occasion: undefined }, { reason });
      shop.close();
      const { signal } = new AbortController();
      for (const part of partsOf(port.dress([slip], after, language, port.now())))
        await printPart(part, slip.title, () => undefined, signal);
    } catch (trouble) {
      notice(trouble instanceof Error ? trouble.message : String(trouble));
    } finally {
      setPrinting(false);
    }
  }
  return { isPrinting, print };
}
