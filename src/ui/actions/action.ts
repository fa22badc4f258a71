import type { ComponentType } from 'react';

/** One thing that can be done: button, key, menu and palette all read this record. */
export type Action = {
  readonly id: string;
  readonly label: string;
  /** `mod+z`, `/`, `?`; `mod` is Ctrl, on a Mac ⌘. */
  readonly keys?: string;
  readonly icon?: ComponentType<{ readonly size?: number | string; readonly 'aria-hidden'?: boolean }>;
  readonly enabled: boolean;
  readonly run: () => void;
};

/** An action that can be done now unless it says otherwise. */
export const action = (id: string, label: string, run: () => void, rest: Partial<Action> = {}): Action => ({
  id,
  label,
  run,
  enabled: true,
  ...rest,
});

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const onMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** `mod+z` in its parts; a lone plus is itself a key. */
const partsOf = (keys: string): readonly string[] => (keys === '+' ? ['+'] : keys.split('+'));

/** Whether this key press is the one written in the action. */
export function matches(keys: string, pressed: Pressed): boolean {
  const parts = partsOf(keys);
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('mod');
  const wantsShift = parts.includes('shift');
  if ((pressed.ctrlKey || pressed.metaKey) !== wantsMod || pressed.altKey) return false;
  const isCharacter = key.length === 1 && !/[a-z]/.test(key);
  return pressed.key.toLowerCase() === key && (isCharacter || pressed.shiftKey === wantsShift);
}

/** As keys are written on screen: Ctrl Z, ⌘ Z. */
export function keysAsWritten(keys: string, mac = onMac()): string {
  const names: Readonly<Record<string, string>> = {
    mod: mac ? '⌘' : 'Ctrl',
    shift: mac ? '⇧' : 'Shift',
    escape: 'Esc',
    enter: 'Enter',
    delete: 'Delete',
    arrowleft: '←',
    arrowright: '→',
  };
  return partsOf(keys)
    .map((part) => names[part] ?? part.toUpperCase())
    .join(mac ? '' : ' ');
}
