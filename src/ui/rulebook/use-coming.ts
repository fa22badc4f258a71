import { useEffect, useState } from 'react';
import { breath, drawing } from '../breath';

/** This long the work goes on before what has come is drawn. */
const millisecondsInOneGo = 30;

type Coming<Thing> = { readonly things: readonly Thing[]; readonly isComplete: boolean };

type List<Thing> = () => Iterable<Thing>;

/** What a slow list has come to so far; the screen answers in between. Begins anew with another list. */
export function useComing<Thing>(list: List<Thing>): Coming<Thing> {
  const [come, setCome] = useState<Coming<Thing> & { readonly from: List<Thing> }>({ from: list, things: [], isComplete: false });

  useEffect(() => {
    let gone = false;
    async function take() {
      const things: Thing[] = [];
      await drawing();
      if (gone) return;
      let since = performance.now();
      for (const thing of list()) {
        things.push(thing);
        if (performance.now() - since < millisecondsInOneGo) continue;
        if (gone) return;
        setCome({ from: list, things: [...things], isComplete: false });
        await breath();
        if (gone) return;
        since = performance.now();
      }
      if (!gone) setCome({ from: list, things, isComplete: true });
    }
    void take();
    return () => {
      gone = true;
    };
  }, [list]);

  return come.from === list ? come : { things: [], isComplete: false };
}
