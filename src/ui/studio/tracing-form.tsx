import { useRef, useState } from 'react';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { NumberField } from './number-field';
import { tracedKinds } from './pages-of';
import styles from './studio.module.css';
import { lengthOf } from './tracing';
import type { TracingState } from './use-tracing';

/** A floor plan under the paper: chosen, leafed through, brought to scale by one known distance, shifted, made fainter. */
export function TracingForm({ state }: { readonly state: TracingState }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { tracing, fault, pages, page } = state;
  return (
    <fieldset className={styles.tools}>
      <legend>{say('studio.tracing')}</legend>
      <input
        ref={input}
        type="file"
        hidden
        accept={tracedKinds.join(',')}
        aria-label={say('studio.chooseTracing')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void state.choose(file);
        }}
      />
      <Button small onClick={() => input.current?.click()}>
        {say('studio.chooseTracing')}
      </Button>
      <span role="status" className={screen.muted}>
        {state.isReading ? say('studio.reading') : ''}
      </span>
      {fault && (
        <p role="alert" className={styles.trouble}>
          {say(`studio.tracingFault.${fault.because}`, { file: fault.file })}
        </p>
      )}
      {tracing && (
        <>
          {pages > 1 && (
            <div className={styles.pair}>
              <NumberField
                label={say('studio.page', { count: pages })}
                value={page}
                least={1}
                most={pages}
                onChange={(wanted) => state.leafTo(Math.round(wanted))}
              />
            </div>
          )}
          <Scale state={state} />
          <Button
            small
            look={state.isCarried ? 'soft' : 'plain'}
            aria-pressed={state.isCarried}
            onClick={state.isCarried ? state.carryOff : state.carryOn}
          >
            {say('studio.carryTracing')}
          </Button>
          <Button small onClick={state.isHidden ? state.showAgain : state.hide}>
            {say(state.isHidden ? 'studio.showTracing' : 'studio.hideTracing')}
          </Button>
          <div className={styles.pair}>
            <NumberField label="x" value={tracing.x} least={-200_000} most={200_000} onChange={(x) => state.set({ x })} />
            <NumberField label="y" value={tracing.y} least={-200_000} most={200_000} onChange={(y) => state.set({ y })} />
          </div>
          <label className={styles.slider}>
            {say('studio.strength')}
            <input
              type="range"
              min={5}
              max={100}
              value={tracing.strength * 100}
              onChange={(event) => state.set({ strength: Number(event.target.value) / 100 })}
            />
          </label>
          <Button small look="quiet" className={controls.flush} onClick={state.takeAway}>
            {say('studio.noTracing')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

/** Two clicks on the board, or a length read off it, and what it is in the room. */
function Scale({ state }: { readonly state: TracingState }) {
  const say = useSay();
  const { measure } = state;
  const [typed, setTyped] = useState(1000);
  const [real, setReal] = useState(1000);
  const measured = measure && lengthOf(measure);
  const shown = measured ?? typed;
  return (
    <>
      <Button
        small
        look={measure ? 'soft' : 'plain'}
        aria-pressed={measure !== undefined}
        onClick={measure ? state.measureOff : state.measureOn}
      >
        {say('studio.measure')}
      </Button>
      {measure && (
        <p role="status" className={screen.muted}>
          {say(measured === undefined ? (measure.from ? 'studio.clickEnd' : 'studio.clickStart') : 'studio.measured', {
            count: Math.round(measured ?? 0),
          })}
        </p>
      )}
      <div className={styles.pair}>
        <NumberField label={say('studio.shown')} value={shown} least={1} most={400_000} onChange={setTyped} />
        <NumberField label={say('studio.real')} value={real} least={1} most={200_000} onChange={setReal} />
      </div>
      <Button
        small
        look="soft"
        onClick={() => {
          state.scale(shown, real);
          // It has that length now; the same order given twice changes nothing more.
          setTyped(real);
        }}
      >
        {say('studio.scale')}
      </Button>
    </>
  );
}
