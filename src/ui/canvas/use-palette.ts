import { type RefObject, useLayoutEffect, useState } from 'react';
import { onThemeChange, type Palette, readPalette } from './palette';

/** The theme's colors for canvas painters; undefined until the element is there. */
export function usePalette(element: RefObject<Element | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const read = () => {
      if (element.current) setPalette(readPalette(element.current));
    };
    read();
    return onThemeChange(read);
  }, [element]);
  return palette;
}
