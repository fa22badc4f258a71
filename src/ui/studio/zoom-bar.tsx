import { type LucideIcon, Maximize, Minus, Plus } from 'lucide-react';
import { keysAsWritten } from '../actions/action';
import { Button } from '../parts/button';
import floating from '../parts/floating.module.css';
import { useSay } from '../speech';
import type { Board } from './use-board';

/** How large the board is seen; the wheel, two fingers and the keys do the same. */
export function ZoomBar({ zoom, zooms }: Pick<Board, 'zoom' | 'zooms'>) {
  const say = useSay();
  const step = (label: string, keys: string, run: (() => void) | undefined, Icon: LucideIcon) => (
    <Button look="icon" small aria-label={label} keys={keysAsWritten(keys)} disabled={!run} onClick={run}>
      <Icon size={16} aria-hidden />
    </Button>
  );
  return (
    <fieldset className={floating.zooms}>
      <legend className="seen-not">{say('plan.view')}</legend>
      {step(say('do.zoomOut'), '-', zooms.out, Minus)}
      <output className={floating.zoom}>{Math.round(zoom * 100)}%</output>
      {step(say('do.zoomIn'), '+', zooms.in, Plus)}
      <span className={floating.divide} />
      {step(say('do.fit'), '0', zooms.all, Maximize)}
    </fieldset>
  );
}
