import { Button } from '../parts/button';
import { useSay } from '../speech';
import { halves, withGuestsOn } from './halves';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

/** No seat says whose it is though both parties come: one press marks the two halves of the room. */
export function AskSides({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  return (
    <div className={styles.hint} role="status">
      <p>{say('studio.noSides')}</p>
      <fieldset className={styles.tools}>
        <legend>{say('studio.guestsOn')}</legend>
        {halves.map((half) => {
          const marked = withGuestsOn(studio.room, half);
          return (
            marked && (
              <Button key={half} small onClick={() => studio.change(marked)}>
                {say(`studio.half.${half}`)}
              </Button>
            )
          );
        })}
      </fieldset>
    </div>
  );
}
