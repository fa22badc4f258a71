import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { keysAsWritten } from '../actions/action';
import { Button } from '../parts/button';
import frame from '../parts/dialog-frame.module.css';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import { ConventionsPage } from './conventions-page';
import { PeoplePage } from './people-page';
import styles from './rule-book.module.css';
import { RulesPage } from './rules-page';
import { useBook } from './use-book';

export const bookPages = ['rules', 'conventions', 'people'] as const;
export type BookPage = (typeof bookPages)[number];

type Props = {
  readonly page: BookPage;
  /** Open at this rule. */
  readonly rule?: string | undefined;
  /** The occasion on the screen: its convention and circumstances are looked up first. */
  readonly occasion: Occasion | undefined;
  readonly onClose: () => void;
  readonly onFinding: (occasion: OccasionId, identity: string) => void;
};

/** Rules, conventions and precedence with their authorities and pictures: what the program goes by, open to be read. */
export default function RuleBook({ page: first, rule, occasion, onClose, onFinding }: Props) {
  const say = useSay();
  const [page, setPage] = useState(first);
  const book = useBook();
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={frame.backdrop} />
        <Dialog.Popup className={`${frame.popup} ${styles.book}`}>
          <div className={`${frame.head} ${styles.head}`}>
            <Dialog.Title className={styles.title}>{say('rulebook.title')}</Dialog.Title>
            <Segments
              label={say('rulebook.pages')}
              value={page}
              options={bookPages.map((value) => ({ value, label: say(`rulebook.page.${value}`) }))}
              onChange={setPage}
            />
            <span className={styles.grow} />
            <Dialog.Close render={<Button look="icon" small aria-label={say('do.close')} keys={keysAsWritten('escape')} />}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          {!book ? (
            <p className="seen-not" role="status">
              {say('app.loading')}
            </p>
          ) : page === 'rules' ? (
            <RulesPage book={book} first={rule} onFinding={onFinding} />
          ) : page === 'conventions' ? (
            <ConventionsPage book={book} occasion={occasion} />
          ) : (
            <PeoplePage book={book} occasion={occasion} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
