import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { typeWidth } from '../../documents/type-width';
import type { Occasion } from '../../model/occasion';
import type { Severity } from '../../protocol/rules/finding';
import type { Action } from '../actions/action';
import { ActionIcon } from '../parts/action-icon';
import { SeverityShape } from '../parts/severity';
import { Tip } from '../parts/tip';
import { useSay } from '../speech';
import { timeOf } from '../when';
import styles from './programme.module.css';
import type { EditorState } from './use-editor';
import { useSeverities } from './use-severities';

/** Six Chinese characters, in units of the type size. */
const shortName = 6;

/** The occasions in the order of the day, each with its gravest severity. */
export function Programme({ editor, add }: { readonly editor: EditorState; readonly add: Action }) {
  const say = useSay();
  const severities = useSeverities();
  return (
    <nav className={styles.programme} aria-label={say('panels.programme')}>
      <ol className={styles.occasions}>
        {editor.occasions.map((occasion) => (
          <li key={occasion.id} className={styles.occasionItem} data-short={typeWidth(occasion.title) <= shortName || undefined}>
            <OccasionTab
              occasion={occasion}
              severity={severities.get(occasion.id)}
              now={occasion.id === editor.occasion?.id}
              onShow={() => editor.show(occasion.id)}
            />
          </li>
        ))}
      </ol>
      <ActionIcon action={{ ...add, icon: Plus }} />
    </nav>
  );
}

type TabProps = {
  readonly occasion: Occasion;
  readonly severity: Severity | undefined;
  readonly now: boolean;
  readonly onShow: () => void;
};

function OccasionTab({ occasion, severity, now, onShow }: TabProps) {
  const tab = useRef<HTMLButtonElement>(null);
  // A long day runs past the edge: whoever goes to an occasion by other ways still sees its tab.
  useEffect(() => {
    if (now) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  return (
    <Tip text={occasion.title}>
      <button
        ref={tab}
        type="button"
        className={`${styles.occasion} ${now ? styles.now : ''}`}
        aria-current={now ? 'page' : undefined}
        data-occasion-now={now || undefined}
        onClick={onShow}
      >
        <span className={styles.time}>{timeOf(occasion.start) ?? '　'}</span>
        <span className={styles.what}>
          <span className={styles.cut}>{occasion.title}</span>
          {severity ? <SeverityShape severity={severity} little /> : <span className={styles.noMark} />}
        </span>
      </button>
    </Tip>
  );
}
