import type { Action } from '../actions/action';
import { keysAsWritten } from '../actions/action';
import { Button } from './button';

/** An action as a button with its icon; its word is the name and the tooltip. */
export function ActionIcon({
  action,
  small = false,
  pressed,
}: {
  readonly action: Action;
  readonly small?: boolean;
  readonly pressed?: boolean;
}) {
  const { icon: Icon, label, keys, enabled, run } = action;
  return (
    <Button
      look="icon"
      small={small}
      keys={keys && keysAsWritten(keys)}
      aria-label={label}
      aria-pressed={pressed}
      disabled={!enabled}
      onClick={run}
    >
      {Icon && <Icon size={16} aria-hidden />}
    </Button>
  );
}
