import { useRef, useState } from 'react';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import { useFileDrop } from '../start/file-drop';
import { accepted } from './accepted';
import styles from './choose-list.module.css';
import shared from './import-screen.module.css';
import { ReadingFile } from './reading-file';
import type { ImportState } from './use-import';

/** A file by choice or drop, or a table pasted. */
export function ChooseList({ state: { take, trouble, reading, giveUp } }: { readonly state: ImportState }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const drop = useFileDrop((list) => void take(list), setOver);
  return (
    <div className={styles.choose} {...drop}>
      <div className={`${styles.drop} ${over ? styles.over : ''}`}>
        <h2>{say('import.choose')}</h2>
        <p>{say('import.chooseText')}</p>
        {reading && <ReadingFile file={reading} onGiveUp={giveUp} />}
        {trouble && (
          <p role="alert" className={shared.trouble}>
            {trouble}
          </p>
        )}
        <div className={styles.do}>
          <Button look="primary" onClick={() => input.current?.click()}>
            {say('import.file')}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say('import.file')}
          accept={accepted}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void take({ kind: 'file', file });
          }}
        />
      </div>
      <label>
        <span className="seen-not">{say('import.paste')}</span>
        <textarea
          className={shared.paste}
          placeholder={say('import.paste')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div>
        <Button disabled={text.trim() === ''} onClick={() => void take({ kind: 'text', text })}>
          {say('import.pasteDo')}
        </Button>
      </div>
    </div>
  );
}
