import { Archive, Check, Copy, LockKeyhole, Trash2, Undo2 } from 'lucide-react';
import { isVehicle } from '../../model/scene';
import type { Action } from '../actions/action';
import type { Recent, ReceptionPlace } from '../files/files-port';
import { later } from '../parts/later';
import { gravest, SeverityCounts } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import { shortDate, sinceWhen } from '../when';
import styles from './start-screen.module.css';

/** Rooms and menus come after the first screen; the place of a room is kept. */
const Thumbnail = later(
  () => import('./thumbnail'),
  () => <div className={styles.thumbnail} />,
);
const RowMenu = later(() => import('./row-menu'));

type Props = {
  readonly recent: Recent;
  readonly onOpen: (id: string) => void;
  readonly onMove: (to: ReceptionPlace) => void;
  readonly onDuplicate: () => void;
};

const kilobyte = 1024;

export function RecentRow({ recent, onOpen, onMove, onDuplicate }: Props) {
  const say = useSay();
  const { language, list, say: speak } = useSpeaker();
  const { id, date, occasions, people, savedAt, size, place, sealed = false } = recent;
  const title = sealed ? speak('files', 'list.sealed') : recent.title;
  // The room says more of a visit than the car that brings it there.
  const pictured = occasions.find(({ layout }) => !isVehicle(layout)) ?? occasions[0];
  const facts = [
    ...(date ? [shortDate(date, language)] : []),
    say('start.occasions', { count: occasions.length }),
    say('start.people', { count: people }),
  ];
  const act = (name: string, label: string, icon: Action['icon'], run: () => void): Action => ({
    id: name,
    label,
    ...(icon ? { icon } : {}),
    enabled: true,
    run,
  });
  const back = act('desk', speak('files', 'list.do.desk'), Undo2, () => onMove('desk'));
  const actions: readonly Action[] = [
    ...(place === 'desk' ? [] : [back]),
    ...(place === 'trash' || sealed ? [] : [act('duplicate', speak('files', 'list.do.duplicate'), Copy, onDuplicate)]),
    ...(place === 'desk' ? [act('archive', speak('files', 'list.do.archive'), Archive, () => onMove('archive'))] : []),
    ...(place === 'trash' ? [] : [act('trash', speak('files', 'list.do.trash'), Trash2, () => onMove('trash'))]),
  ];
  return (
    <li className={styles.recent}>
      {sealed ? (
        <div className={`${styles.thumbnail} ${styles.sealed}`}>
          <LockKeyhole size={20} strokeWidth={1.4} aria-hidden />
        </div>
      ) : (
        <Thumbnail layout={pictured?.layout ?? ''} />
      )}
      <div>
        <button type="button" className={styles.recentTitle} onClick={() => onOpen(id)}>
          {title}
        </button>
        {sealed ? (
          <div className={styles.second}>{speak('files', 'list.sealedText')}</div>
        ) : (
          <>
            <div className={styles.second}>{facts.join(language === 'en' ? ', ' : '，')}</div>
            <div className={styles.muted}>{list(occasions.slice(0, 4).map((occasion) => occasion.title))}</div>
          </>
        )}
      </div>
      <div className={styles.state}>
        <State recent={recent} />
        <div className={styles.muted}>
          <RowMenu actions={actions} label={speak('files', 'list.more', { title })} />
          {savedAt && sinceWhen(savedAt, new Date(), language, say)}
        </div>
        {size > 0 && <div className={styles.muted}>{speak('files', 'list.size', { count: Math.max(1, Math.round(size / kilobyte)) })}</div>}
      </div>
    </li>
  );
}

function State({ recent: { score, unseated } }: { readonly recent: Recent }) {
  const say = useSay();
  if (!score) return null;
  if (gravest(score)) return <SeverityCounts score={score} />;
  if (unseated) return <span className={styles.muted}>{say('findings.nobodySeated')}</span>;
  return (
    <span className={styles.ok}>
      <Check size={14} aria-hidden />
      {say('findings.none')}
    </span>
  );
}
