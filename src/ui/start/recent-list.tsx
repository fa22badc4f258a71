import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Recent, ReceptionPlace } from '../files/files-port';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { Segments } from '../parts/segments';
import { useFiles } from '../program';
import { useSay, useSpeaker } from '../speech';
import { RecentRow } from './recent-row';
import styles from './start-screen.module.css';

const places: readonly ReceptionPlace[] = ['desk', 'archive', 'trash'];

/** The receptions kept on this computer, newest first; what was put away or thrown away stands behind the other two words. */
export function RecentList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const { say: speak } = useSpeaker();
  const files = useFiles();
  const [recents, setRecents] = useState<readonly Recent[]>();
  const [place, setPlace] = useState<ReceptionPlace>('desk');
  const [query, setQuery] = useState('');
  const [sure, setSure] = useState(false);
  /** This browser keeps nothing: a private window, or a policy of the office. */
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    let gone = false;
    void files.recents().then(
      (found) => gone || setRecents(found),
      () => gone || setRefused(true),
    );
    return () => {
      gone = true;
    };
  }, [files]);

  async function after(change: Promise<void>) {
    await change;
    setRecents(await files.recents());
  }

  const counted = (at: ReceptionPlace) => (recents ?? []).filter((recent) => recent.place === at).length;
  const away = counted('archive') + counted('trash') > 0;
  const at = away ? place : 'desk';
  const wanted = query.trim().toLowerCase();
  const here = (recents ?? []).filter((recent) => recent.place === at);
  const shown = here.filter(({ title, date = '' }) => `${title} ${date}`.toLowerCase().includes(wanted));
  const empty = wanted && here.length > 0 ? say('start.foundNone') : at === 'desk' ? say('start.none') : speak('files', `list.empty.${at}`);
  return (
    <section aria-labelledby="recent" aria-busy={recents === undefined && !refused}>
      <div className={styles.recentHead}>
        <h2 id="recent">{say('start.recent')}</h2>
        {away && (
          <Segments
            label={speak('files', 'list.which')}
            value={at}
            options={places.map((value) => ({ value, label: speak('files', `list.place.${value}`, { count: counted(value) }) }))}
            onChange={(value) => {
              setPlace(value);
              setSure(false);
            }}
          />
        )}
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
      {at === 'trash' && here.length > 0 && (
        <p className={styles.trash}>
          <span>{speak('files', sure ? 'list.sure' : 'list.trashNote', { count: here.length })}</span>
          {sure && (
            <Button look="quiet" small onClick={() => setSure(false)}>
              {say('do.cancel')}
            </Button>
          )}
          <Button
            small
            onClick={() => {
              setSure(!sure);
              if (sure) void after(files.emptyTrash());
            }}
          >
            {speak('files', 'list.emptyTrash')}
          </Button>
        </p>
      )}
      {refused && (
        <p role="alert" className={styles.empty}>
          {speak('files', 'save.refused')}
        </p>
      )}
      {recents && shown.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>
        {shown.map((recent) => (
          <RecentRow
            key={recent.id}
            recent={recent}
            onOpen={onOpen}
            onMove={(to) => void after(files.move(recent.id, to))}
            onDuplicate={() => void after(files.duplicate(recent.id, speak('files', 'list.copyOf', { title: recent.title })))}
          />
        ))}
      </ul>
    </section>
  );
}
