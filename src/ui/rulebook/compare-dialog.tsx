import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { editOccasion } from '../../commands/edit-occasion';
import type { Occasion } from '../../model/occasion';
import { keysAsWritten } from '../actions/action';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import frame from '../parts/dialog-frame.module.css';
import { useSay, useSpeaker } from '../speech';
import type { Alternative, BookPort } from './book-port';
import { ChangedSeats } from './changed-seats';
import styles from './compare.module.css';
import { HonorDrawing } from './honor-drawing';
import shared from './rule-book.module.css';
import { useBook } from './use-book';
import { useComing } from './use-coming';

type Props = { readonly occasion: Occasion; readonly onClose: () => void };

/** The room as it is ranked now beside another way to rank it; nothing changes before one says so. */
export default function CompareDialog({ occasion, onClose }: Props) {
  const say = useSay();
  const book = useBook();
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={frame.backdrop} />
        <Dialog.Popup className={`${frame.popup} ${styles.compare}`}>
          <div className={`${frame.head} ${shared.head}`}>
            <Dialog.Title className={shared.title}>{say('rulebook.compare.title', { occasion: occasion.title })}</Dialog.Title>
            <span className={shared.grow} />
            <Dialog.Close render={<Button look="icon" small aria-label={say('do.close')} keys={keysAsWritten('escape')} />}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          {book && <Compared book={book} occasion={occasion} onClose={onClose} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const kinds = [
  { kind: 'given', heading: 'rulebook.compare.givens' },
  { kind: 'convention', heading: 'rulebook.compare.conventions' },
] as const;

function Compared({ book, occasion, onClose }: Props & { readonly book: BookPort }) {
  const say = useSay();
  const { language } = useSpeaker();
  const { names } = useEngine();
  const reception = useReception();
  const dispatch = useDispatch();
  const { things: others, isComplete } = useComing(
    useCallback(() => book.alternatives(reception, occasion, language), [book, reception, occasion, language]),
  );
  const [chosen, setChosen] = useState<Alternative>();
  // The first that makes a difference: one click shows two variants side by side.
  const other = chosen ?? others.find(({ changed }) => changed > 0) ?? (isComplete ? others[0] : undefined);
  const comparison = useMemo(
    () => other && book.compare(reception, occasion, other, language),
    [book, reception, occasion, other, language],
  );
  const list = useRef<HTMLDivElement>(null);
  const isShown = comparison !== undefined;
  useEffect(() => {
    if (isShown) list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [isShown]);
  if (!other || !comparison) {
    return (
      <p className={shared.page} role="status">
        {say(isComplete ? 'rulebook.compare.nothing' : 'rulebook.compare.working')}
      </p>
    );
  }

  const { width, height } = comparison.after.frame;
  const broad = width / height > 1.5;
  const box = broad ? 'broad' : 'half';
  const apply = () => {
    if (
      dispatch(
        [editOccasion(occasion.id, { convention: other.convention, given: other.given }, other.house ? [] : ['house'])],
        say('do.editOccasion'),
      )
    )
      onClose();
  };
  return (
    <>
      <div className={shared.pages}>
        <div ref={list} className={shared.contents}>
          {kinds.map(({ kind, heading }) => {
            const own = others.filter((one) => one.kind === kind);
            return (
              own.length > 0 && (
                <section key={kind} aria-label={say(heading)}>
                  <h3 className={shared.group}>{say(heading)}</h3>
                  <ul>
                    {own.map((one) => (
                      <li key={one.label}>
                        <button
                          type="button"
                          className={styles.alternative}
                          aria-pressed={one.label === other.label}
                          data-changes={one.changed > 0 || undefined}
                          onClick={() => setChosen(one)}
                        >
                          {one.label}
                          <span>
                            {one.changed > 0 ? say('rulebook.compare.count', { count: one.changed }) : say('rulebook.compare.unchanged')}
                          </span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          {!isComplete && <p className={shared.muted}>{say('rulebook.compare.working')}</p>}
        </div>
        <div className={shared.pair} data-broad={broad || undefined}>
          <figure className={shared.example}>
            <figcaption>
              <b>{say('rulebook.compare.now')}</b>
              <span className={shared.scene}>{names.conventionFor(occasion, language)}</span>
            </figcaption>
            <div className={shared.sheet}>
              <HonorDrawing picture={comparison.before} label={say('rulebook.compare.now')} box={box} />
            </div>
          </figure>
          <figure className={shared.example}>
            <figcaption>
              <b>{say('rulebook.compare.then')}</b>
              <span className={shared.scene}>{other.label}</span>
              <span role="status">
                {comparison.isSilent ? say('rulebook.compare.silent') : <ChangedSeats count={comparison.changed} />}
              </span>
            </figcaption>
            <div className={shared.sheet}>
              <HonorDrawing picture={comparison.after} label={`${say('rulebook.compare.then')} ${other.label}`} marks box={box} />
            </div>
          </figure>
        </div>
      </div>
      <div className={frame.foot}>
        <span className={shared.muted}>{say('rulebook.compare.note')}</span>
        <Button look="quiet" onClick={onClose}>
          {say('do.cancel')}
        </Button>
        <Button look="primary" onClick={apply}>
          {say('rulebook.compare.apply')}
        </Button>
      </div>
    </>
  );
}
