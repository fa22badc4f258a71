import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the edge of the screen something is made ready, so that who scrolls finds it there. */
const ahead = '150% 0px';

/** Whether an element is on the screen or close to it; always where the browser cannot say. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const host = element.current;
    if (!host || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting === true), { rootMargin: ahead });
    observer.observe(host);
    return () => observer.disconnect();
  }, [element]);
  return inSight;
}
