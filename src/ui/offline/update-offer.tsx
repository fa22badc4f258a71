import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './update-offer.module.css';
import { noUpdates, type Updates } from './updates';

const UpdatesContext = createContext<Updates>(noUpdates);
export const UpdatesProvider = UpdatesContext.Provider;

/** Stands on the start screen only, where no work is under way. */
export function UpdateOffer() {
  const say = useSay();
  const updates = useContext(UpdatesContext);
  const waiting = useSyncExternalStore(updates.subscribe, updates.isWaiting);
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <div role="status" className={waiting && !later ? styles.offer : 'seen-not'}>
      {waiting && !later && (
        <>
          <span className={styles.text}>{say(busy ? 'update.elsewhere' : 'update.ready')}</span>
          <Button look="soft" small onClick={() => void updates.takeIn().then((done) => setBusy(!done))}>
            {say('update.takeIn')}
          </Button>
          <Button look="quiet" small onClick={() => setLater(true)}>
            {say('update.later')}
          </Button>
        </>
      )}
    </div>
  );
}
