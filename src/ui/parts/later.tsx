import { type ComponentType, useEffect, useState } from 'react';

type Fetched<Props> = { readonly default: ComponentType<Props> };

/** A part of the screen that is fetched when it is first shown, or `fetched` before anybody asks for it. */
export type Later<Props> = ComponentType<Props> & { readonly fetched: () => Promise<void> };

/**
 * The part that `fetch` brings; until it is there `StandIn`, or nothing. React's own `lazy` lets the stand-in stay for 300 ms even where
 * the part comes at once: more than half of what a click may take. A part that could not be fetched is a fault of its region, and is
 * fetched anew when somebody tries again.
 */
export function later<Props extends object>(fetch: () => Promise<Fetched<Props>>, StandIn?: ComponentType<Props>): Later<Props> {
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  async function come() {
    try {
      Part = (await fetch()).default;
    } finally {
      coming = undefined;
    }
  }
  async function fetched() {
    if (Part) return;
    coming ??= come();
    await coming;
  }

  function Shown(props: Props) {
    const [, setCame] = useState(Part !== undefined);
    const [fault, setFault] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      let gone = false;
      // Asked even where the part is there by now: it may have come after this was drawn without it.
      fetched().then(
        () => gone || setCame(true),
        (error: unknown) => gone || setFault({ error }),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (fault) throw fault.error;
    if (Part) return <Part {...props} />;
    return StandIn ? <StandIn {...props} /> : null;
  }
  return Object.assign(Shown, { fetched });
}
