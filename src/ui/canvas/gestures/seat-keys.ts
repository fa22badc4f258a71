import type { Direction } from './walk-seats';

/** What a key means on a seat. */
export type KeyMeaning =
  | { readonly does: 'walk'; readonly direction: Direction; readonly extend?: true }
  | { readonly does: 'honor'; readonly step: 1 | -1 }
  | { readonly does: 'ends'; readonly end: 'first' | 'last' }
  | {
      readonly does:
        | 'take'
        | 'escape'
        | 'mark'
        | 'table'
        | 'liftTable'
        | 'name'
        | 'unseat'
        | 'lock'
        | 'fit'
        | 'zoomIn'
        | 'zoomOut'
        | 'menu';
    };

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Arrows walk as drawn, with Shift they take the seats along; Page Up and Page Down walk the honor order; other combinations belong to the app. */
export function keyMeaning({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyMeaning | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const direction = arrows[key];
  if (direction) return shiftKey ? { does: 'walk', direction, extend: true } : { does: 'walk', direction };
  switch (key) {
    case 'PageDown':
      return { does: 'honor', step: 1 };
    case 'PageUp':
      return { does: 'honor', step: -1 };
    case 'Home':
      return { does: 'ends', end: 'first' };
    case 'End':
      return { does: 'ends', end: 'last' };
    case 'Enter':
      return { does: 'take' };
    case ' ':
      return { does: 'mark' };
    case 't':
      return { does: 'table' };
    case 'T':
      return { does: 'liftTable' };
    case 'n':
    case 'F2':
    // An input method has begun to compose: whoever types Han means a name.
    case 'Process':
      return { does: 'name' };
    case 'Escape':
      return { does: 'escape' };
    case 'Delete':
    case 'Backspace':
      return { does: 'unseat' };
    case 'l':
    case 'L':
      return { does: 'lock' };
    case '0':
      return { does: 'fit' };
    case '+':
    case '=':
      return { does: 'zoomIn' };
    case '-':
      return { does: 'zoomOut' };
    case 'ContextMenu':
      return { does: 'menu' };
    case 'F10':
      return shiftKey ? { does: 'menu' } : undefined;
    default:
      return undefined;
  }
}
