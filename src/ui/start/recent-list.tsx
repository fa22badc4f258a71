import { Check, Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Recent, useEngine } from '../engine';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { gravest, SeverityCounts } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import { shortDate, sinceWhen } from '../when';
import styles from './start-screen.module.css';
import { Thumbnail } from './thumbnail';

/** The receptions kept on this computer, newest first. */
export function RecentList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const { files } = useEngine();
  const [recents, setRecents] = useState<readonly Recent[]>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    let gone = false;
    void files.recents().then((found) => gone || setRecents(found));
    return () => {
      gone = true;
    };
  }, [files]);

  async function forget(id: string) {
    await files.forget(id);
    setRecents(await files.recents());
  }

  const wanted = query.trim().toLowerCase();
  const shown = (recents ?? []).filter(({ title, date = '' }) => `${title} ${date}`.toLowerCase().includes(wanted));
  return (
    <section aria-labelledby="recent">
      <div className={styles.recentHead}>
        <h2 id="recent">{say('start.recent')}</h2>
        {recents && recents.length > 0 && (
          <span className={`${controls.field} ${styles.search}`}>
            <Search size={14} aria-hidden />
            <input
              type="search"
              aria-label={say('start.find')}
              placeholder={say('start.find')}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </span>
        )}
      </div>
      {recents && shown.length === 0 && <p className={styles.empty}>{say(recents.length > 0 ? 'start.foundNone' : 'start.none')}</p>}
      <ul>
        {shown.map((recent) => (
          <RecentRow key={recent.id} recent={recent} onOpen={onOpen} onForget={(id) => void forget(id)} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly recent: Recent; readonly onOpen: (id: string) => void; readonly onForget: (id: string) => void };

function RecentRow({ recent, onOpen, onForget }: RowProps) {
  const say = useSay();
  const { language, list } = useSpeaker();
  const { id, title, date, occasions, people, score, savedAt } = recent;
  const facts = [
    ...(date ? [shortDate(date, language)] : []),
    say('start.occasions', { count: occasions.length }),
    say('start.people', { count: people }),
  ];
  return (
    <li className={styles.recent}>
      <Thumbnail layout={occasions[0]?.layout ?? ''} />
      <div>
        <button type="button" className={styles.recentTitle} onClick={() => onOpen(id)}>
          {title}
        </button>
        <div className={styles.second}>{facts.join(language === 'en' ? ', ' : '，')}</div>
        <div className={styles.muted}>{list(occasions.slice(0, 4).map((occasion) => occasion.title))}</div>
      </div>
      <div className={styles.state}>
        {score &&
          (gravest(score) ? (
            <SeverityCounts score={score} />
          ) : (
            <span className={styles.ok}>
              <Check size={14} aria-hidden />
              {say('findings.none')}
            </span>
          ))}
        <div className={styles.muted}>
          <Button look="icon" small className={styles.forget} aria-label={say('start.forget', { title })} onClick={() => onForget(id)}>
            <X size={14} aria-hidden />
          </Button>
          {sinceWhen(savedAt, new Date(), language, say)}
        </div>
      </div>
    </li>
  );
}
