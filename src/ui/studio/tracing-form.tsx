import { useRef, useState } from 'react';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import { NumberField } from './number-field';
import styles from './studio.module.css';
import { scaled, type Tracing, tracedKinds, tracingOf } from './tracing';

type Props = {
  readonly roomWidth: number;
  readonly tracing: Tracing | undefined;
  readonly onChange: (tracing: Tracing | undefined) => void;
};

/** A floor plan under the paper: chosen, brought to scale by one known distance, shifted, made fainter. */
export function TracingForm({ roomWidth, tracing, onChange }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  const [shown, setShown] = useState(1000);
  const [real, setReal] = useState(1000);
  const set = (part: Partial<Tracing>) => tracing && onChange({ ...tracing, ...part });
  return (
    <fieldset className={styles.tools}>
      <legend>{say('studio.tracing')}</legend>
      <input
        ref={input}
        type="file"
        hidden
        accept={tracedKinds.join(',')}
        aria-label={say('studio.chooseTracing')}
        onChange={async (event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (!file) return;
          const read = await tracingOf(file, roomWidth);
          setTrouble(typeof read === 'string' ? say(`studio.tracingFault.${read}`, { file: file.name }) : '');
          if (typeof read !== 'string') onChange(read);
        }}
      />
      <Button small onClick={() => input.current?.click()}>
        {say('studio.chooseTracing')}
      </Button>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      {tracing && (
        <>
          <div className={styles.pair}>
            <NumberField label={say('studio.shown')} value={shown} least={1} most={200_000} onChange={setShown} />
            <NumberField label={say('studio.real')} value={real} least={1} most={200_000} onChange={setReal} />
          </div>
          <Button small look="soft" onClick={() => onChange(scaled(tracing, shown, real))}>
            {say('studio.scale')}
          </Button>
          <div className={styles.pair}>
            <NumberField label="x" value={tracing.x} least={-200_000} most={200_000} onChange={(x) => set({ x })} />
            <NumberField label="y" value={tracing.y} least={-200_000} most={200_000} onChange={(y) => set({ y })} />
          </div>
          <label className={styles.slider}>
            {say('studio.strength')}
            <input
              type="range"
              min={5}
              max={100}
              value={tracing.strength * 100}
              onChange={(event) => set({ strength: Number(event.target.value) / 100 })}
            />
          </label>
          <Button small look="quiet" onClick={() => onChange(undefined)}>
            {say('studio.noTracing')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
