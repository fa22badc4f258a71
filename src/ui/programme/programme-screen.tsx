import { ChevronLeft, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OccasionId, PersonId } from '../../model/ids';
import { useHistory } from '../actions/use-history';
import { useShortcuts } from '../actions/use-shortcuts';
import { useReception } from '../engine';
import { ActionIcon } from '../parts/action-icon';
import { Button } from '../parts/button';
import { later } from '../parts/later';
import { Segments } from '../parts/segments';
import { useSpeaker } from '../speech';
import { OverviewBoard } from './overview-board';
import styles from './programme.module.css';
import { Timeline } from './timeline';

type Props = { readonly onBack: () => void; readonly onGo: (occasion: OccasionId, person?: PersonId) => void };
const OccasionDialog = later(() => import('../dialogs/occasion-dialog'));

type Page = 'timeline' | 'overview';

/** The whole reception at a glance: the day occasion by occasion, and every person in every occasion. */
export default function ProgrammeScreen({ onBack, onGo }: Props) {
  const { say } = useSpeaker();
  const reception = useReception();
  /** The occasion whose dialog stands open; `new` for one that is added. */
  const [asked, setAsked] = useState<OccasionId | 'new'>();
  const [page, setPage] = useState<Page>('timeline');
  useEffect(() => {
    document.title = say('programme', 'day.title');
  }, [say]);
  const { undo, redo } = useHistory();
  useShortcuts([undo, redo, { id: 'back', label: say('programme', 'change.back'), keys: 'escape', enabled: true, run: onBack }]);
  return (
    <div className={styles.screen}>
      <header className={styles.top}>
        <Button look="icon" aria-label={say('programme', 'change.back')} onClick={onBack}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <div className={styles.heading}>
          <h1>{say('programme', 'day.title')}</h1>
          <p>{reception.title}</p>
        </div>
        <ActionIcon action={undo} />
        <ActionIcon action={redo} />
        <Button small onClick={() => setAsked('new')}>
          <Plus size={14} aria-hidden />
          {say('interface', 'do.addOccasion')}
        </Button>
        <Segments<Page>
          label={say('programme', 'day.pages')}
          value={page}
          options={(['timeline', 'overview'] as const).map((value) => ({ value, label: say('programme', `day.${value}`) }))}
          onChange={setPage}
        />
      </header>
      <main className={styles.main}>
        {page === 'timeline' ? <Timeline onGo={onGo} onEdit={setAsked} /> : <OverviewBoard onGo={onGo} />}
      </main>
      {asked && (
        <OccasionDialog
          occasion={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(undefined)}
          onDone={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
