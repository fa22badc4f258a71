import { GitMerge } from 'lucide-react';
import type { Side } from '../../exchange/plan/three-way';
import { sayUnsettled } from '../../i18n/say-open-conflict';
import type { OpenConflict } from '../../model/open-conflict';
import { useEngine, useReception } from '../engine';
import { useNotice } from '../notice';
import panel from '../panels/panel.module.css';
import { Button } from '../parts/button';
import { useSpeaker } from '../speech';
import styles from './files.module.css';

type Props = { readonly onGo: (conflict: OpenConflict) => void };

/** What a merge left open stands among the findings until somebody settles it: who, what, and what each side says. */
export default function OpenConflicts({ onGo }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const reception = useReception();
  const open = sayUnsettled(reception, speaker);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="conflicts-heading">
      <div className={panel.head}>
        <h2 id="conflicts-heading">{say('files', 'conflict.title')}</h2>
        <span className={styles.small}>{say('files', 'conflict.count', { count: open.length })}</span>
      </div>
      {open.map(({ id, conflict, said }) => (
        <ConflictCard key={id} id={id} said={said} onGo={() => onGo(conflict)} />
      ))}
    </section>
  );
}

type CardProps = Pick<ReturnType<typeof sayUnsettled>[number], 'id' | 'said'> & { readonly onGo: () => void };

function ConflictCard({ id, said, onGo }: CardProps) {
  const speaker = useSpeaker();
  const { say, language } = speaker;
  const { files } = useEngine();
  const reception = useReception();
  const notice = useNotice();

  async function settle(side: Side) {
    const outcome = await files.settleConflict(id, side, language);
    if ('message' in outcome) return notice(outcome.message);
    const names = outcome.unseated.flatMap((person) => reception.people[person]?.name ?? []);
    notice(names.length > 0 ? say('files', 'conflict.unseated', { names: speaker.list(names) }) : '');
  }
  return (
    <article className={panel.finding}>
      <span className={panel.shape}>
        <GitMerge size={14} aria-hidden />
      </span>
      <h3>
        <button type="button" className={panel.findingTitle} onClick={onGo}>
          {said.about}
        </button>
      </h3>
      <dl className={styles.sides}>
        <dt>{say('files', 'conflict.now')}</dt>
        <dd>{said.mine}</dd>
        <dt>{say('files', 'conflict.theirs')}</dt>
        <dd>{said.theirs}</dd>
      </dl>
      <div className={panel.do}>
        <Button look="soft" small onClick={() => void settle('mine')}>
          {say('files', 'conflict.keep')}
        </Button>
        <Button small onClick={() => void settle('theirs')}>
          {say('files', 'conflict.take')}
        </Button>
      </div>
    </article>
  );
}
