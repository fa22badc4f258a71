import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Occasion } from '../../model/occasion';
import type { Action } from '../actions/action';
import { useEngine } from '../engine';
import { ActionIcon } from '../parts/action-icon';
import { gravest, SeverityShape } from '../parts/severity';
import { Tip } from '../parts/tip';
import { useSay } from '../speech';
import { timeOf } from '../when';
import styles from './programme.module.css';
import type { EditorState } from './use-editor';

/** The occasions in the order of the day, each with its gravest severity. */
export function Programme({ editor, add }: { readonly editor: EditorState; readonly add: Action }) {
  const say = useSay();
  return (
    <nav className={styles.programme} aria-label={say('panels.programme')}>
      <ol className={styles.occasions}>
        {editor.occasions.map((occasion) => (
          <li key={occasion.id} className={styles.occasionItem}>
            <OccasionTab occasion={occasion} now={occasion.id === editor.occasion?.id} editor={editor} />
          </li>
        ))}
      </ol>
      <ActionIcon action={{ ...add, icon: Plus }} />
    </nav>
  );
}

type TabProps = { readonly occasion: Occasion; readonly now: boolean; readonly editor: EditorState };

function OccasionTab({ occasion, now, editor }: TabProps) {
  const engine = useEngine();
  const { reception, show } = editor;
  const severity = useMemo(() => reception && gravest(engine.review(occasion.id).score), [engine, occasion.id, reception]);
  return (
    <Tip text={occasion.title}>
      <button
        type="button"
        className={`${styles.occasion} ${now ? styles.now : ''}`}
        aria-current={now ? 'page' : undefined}
        data-occasion-now={now || undefined}
        onClick={() => show(occasion.id)}
      >
        <span className={styles.time}>{timeOf(occasion.start) ?? '　'}</span>
        <span className={styles.what}>
          <span className={styles.cut}>{occasion.title}</span>
          {severity && <SeverityShape severity={severity} little />}
        </span>
      </button>
    </Tip>
  );
}
