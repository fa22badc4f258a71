import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Command } from '../commands/command';
import { useEngine } from './engine';
import styles from './notice.module.css';
import { Button } from './parts/button';
import { useSay, useSpeaker } from './speech';

type Notice = (message: string) => void;
const NoticeContext = createContext<Notice>(() => undefined);

/** One line at the foot of the screen for what could not be done; it stays until it is read or replaced. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [message, setMessage] = useState('');
  return (
    <NoticeContext.Provider value={setMessage}>
      {children}
      <div role="status" className={message ? styles.notice : 'seen-not'}>
        {message}
        {message && (
          <Button look="icon" small className={styles.close} aria-label={say('do.close')} onClick={() => setMessage('')}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
    </NoticeContext.Provider>
  );
}

export const useNotice = (): Notice => useContext(NoticeContext);

/** Sends commands to the store; a refusal is said, and answered with false. */
export function useDispatch(): (commands: readonly Command[], label?: string) => boolean {
  const { store, names } = useEngine();
  const { language } = useSpeaker();
  const notice = useNotice();
  return useCallback(
    (commands, label) => {
      const refusal = store.dispatch(commands, label);
      notice(refusal ? names.refusal(refusal, language) : '');
      return !refusal;
    },
    [store, names, language, notice],
  );
}
