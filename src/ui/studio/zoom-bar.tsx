import { Maximize, Minus, Plus } from 'lucide-react';
import { keysAsWritten } from '../actions/action';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './studio.module.css';
import type { Board } from './use-board';

/** How large the board is seen; the wheel, two fingers and the keys do the same. */
export function ZoomBar({ zoom, zooms }: Pick<Board, 'zoom' | 'zooms'>) {
  const say = useSay();
  const steps = [
    { label: say('do.zoomOut'), keys: '-', run: zooms.out, icon: Minus },
    { label: say('do.zoomIn'), keys: '+', run: zooms.in, icon: Plus },
    { label: say('do.fit'), keys: '0', run: zooms.all, icon: Maximize },
  ];
  return (
    <fieldset className={styles.zooms}>
      <legend className="seen-not">{say('plan.view')}</legend>
      {steps.map(({ label, keys, run, icon: Icon }) => (
        <Button key={keys} look="icon" small aria-label={label} keys={keysAsWritten(keys)} disabled={!run} onClick={run}>
          <Icon size={16} aria-hidden />
        </Button>
      ))}
      <output className={styles.zoom}>{Math.round(zoom * 100)}%</output>
    </fieldset>
  );
}
