import { type RefObject, useLayoutEffect, useState } from 'react';

/** On what floats over the plan: its name at the head, everything at the foot. */
export const atHead = { 'data-floats': 'head' } as const;
export const atFoot = { 'data-floats': 'foot' } as const;

/** How far what floats over the plan reaches into it, in pixels. */
export type Floats = { readonly head: number; readonly foot: number };

/** Names wrap in large letters and bars on a small window, an invitation comes and goes: the plan is fitted in between. */
export function useFloats(stage: RefObject<HTMLElement | null>): Floats {
  const [floats, setFloats] = useState<Floats>({ head: 0, foot: 0 });

  useLayoutEffect(() => {
    const plan = stage.current;
    const around = plan?.parentElement;
    if (!plan || !around) return;
    const all = () => [...around.querySelectorAll<HTMLElement>('[data-floats]')];
    const measure = () => {
      const box = plan.getBoundingClientRect();
      const reach = { head: 0, foot: 0 };
      for (const float of all()) {
        const { top, bottom } = float.getBoundingClientRect();
        if (float.dataset.floats === 'head') reach.head = Math.max(reach.head, Math.ceil(bottom - box.top));
        else reach.foot = Math.max(reach.foot, Math.ceil(box.bottom - top));
      }
      setFloats((before) => (before.head === reach.head && before.foot === reach.foot ? before : reach));
    };
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      sizes.disconnect();
      for (const one of [plan, ...all()]) sizes.observe(one);
      measure();
    };
    const comings = new MutationObserver(watch);
    for (const one of [plan, around]) comings.observe(one, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [stage]);

  return floats;
}
