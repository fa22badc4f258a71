import { useMemo, useState } from 'react';
import type { Occasion } from '../../model/occasion';
import { useReception } from '../engine';
import { useSay, useSpeaker } from '../speech';
import { ChangedSeats } from './changed-seats';
import { HonorDrawing } from './honor-drawing';
import styles from './rule-book.module.css';
import { useBook } from './use-book';

type Choice = Pick<Occasion, 'convention' | 'given'>;
type Props = {
  /** The occasion as the dialog would leave it. */
  readonly draft: Occasion;
  /** What it is compared with: the occasion as it stands, or a new one's standard circumstances. */
  readonly before: Choice;
  readonly isNew: boolean;
};

/** What a convention or circumstance would change, shown before it is applied: old and new rank of every seat that moves. */
export default function VariantPreview({ draft, before, isNew }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const reception = useReception();
  const book = useBook();
  const key = JSON.stringify([draft.layout, draft.settings, draft.convention, draft.given, before, Object.keys(draft.attendees)]);
  // The draft is made anew on every stroke: what the answer hangs on is asked once as long as it says the same.
  const [asked, ask] = useState({ key, draft, before });
  if (asked.key !== key) ask({ key, draft, before });
  const comparison = useMemo(
    () => book?.compare(reception, { ...asked.draft, ...asked.before }, asked.draft, language),
    [book, reception, language, asked],
  );
  const asBefore = draft.convention === before.convention && JSON.stringify(draft.given) === JSON.stringify(before.given);
  if (!comparison || asBefore) return null;
  return (
    <div className={styles.preview} role="status">
      <h4>
        {say(isNew ? 'rulebook.compare.againstStandard' : 'rulebook.compare.against')}
        {!comparison.isSilent && <ChangedSeats count={comparison.changed} />}
      </h4>
      {comparison.isSilent && <p className={styles.silent}>{say('rulebook.compare.silent')}</p>}
      {comparison.changed > 0 && !comparison.isSilent && (
        <div className={styles.sheet}>
          <HonorDrawing picture={comparison.after} label={say('rulebook.compare.previewPicture')} marks box="small" />
        </div>
      )}
    </div>
  );
}
