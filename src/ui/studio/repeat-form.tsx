import { useState } from 'react';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import { boxAround } from './handles';
import { NumberField } from './number-field';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

/** The same once more, or many times at equal steps. */
export function RepeatForm({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  const { room, held, repeat } = studio;
  const box = boxAround(room, held);
  const [times, setTimes] = useState(1);
  const [dx, setDx] = useState<number>();
  const [dy, setDy] = useState(0);
  const across = dx ?? Math.round((box?.width ?? 0) + 600);
  return (
    <fieldset className={styles.tools}>
      <legend>{say('studio.repeat')}</legend>
      <div className={styles.pair}>
        <NumberField label={say('studio.times')} value={times} least={1} most={100} onChange={(value) => setTimes(Math.round(value))} />
        <span />
        <NumberField label={say('studio.byAcross')} value={across} least={-50_000} most={50_000} onChange={setDx} />
        <NumberField label={say('studio.byDown')} value={dy} least={-50_000} most={50_000} onChange={setDy} />
      </div>
      <Button small look="soft" onClick={() => repeat(across, dy, times)}>
        {say('studio.doRepeat')}
      </Button>
    </fieldset>
  );
}
