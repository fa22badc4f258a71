import { Pencil, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addWish } from '../../commands/add-wish';
import { editWish } from '../../commands/edit-wish';
import { removeWish } from '../../commands/remove-wish';
import type { Occasion } from '../../model/occasion';
import { isSameWish, type Wish } from '../../model/wish';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import { DialogFrame } from '../parts/dialog-frame';
import { useSay, useSpeaker } from '../speech';
import { balanceAsked } from './balance';
import { BalanceWish } from './balance-wish';
import { WishBadge } from './wish-badge';
import { draftOf, emptyWish, wishOf } from './wish-draft';
import { WishForm } from './wish-form';
import { stateOf, type WishState } from './wish-state';
import { sentenceOf } from './wish-words';
import styles from './wishes.module.css';

/** What staff ask of the seating themselves, each in one sentence, and whether the plan grants it. */
export default function WishesDialog({ occasion, onClose }: { readonly occasion: Occasion | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const dispatch = useDispatch();
  const reception = useReception();
  const { review } = useEngine();
  const [draft, setDraft] = useState(emptyWish);
  const [editing, setEditing] = useState<Wish>();
  const reviewed = useMemo(() => reception && occasion && review(occasion.id), [review, reception, occasion]);
  const { wishes = [] } = reception;
  const leave = () => {
    setEditing(undefined);
    setDraft(emptyWish);
  };
  const submit = () => {
    const wish = wishOf(draft);
    if (wish && dispatch([editing ? editWish(editing, wish) : addWish(wish)])) leave();
  };
  return (
    <DialogFrame wide title={say('wishes.title')} onClose={onClose}>
      <p className={styles.lead}>{say('wishes.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <WishForm
          reception={reception}
          layout={occasion?.layout}
          draft={draft}
          editing={editing !== undefined}
          onChange={setDraft}
          onLeave={leave}
        />
      </form>
      <BalanceWish review={reviewed} />
      {wishes.length === 0 && !balanceAsked(reception) && <p className={styles.lead}>{say('wishes.none')}</p>}
      {wishes.length > 0 && (
        <ul className={styles.list} aria-label={say('wishes.title')}>
          {wishes.map((wish, index) => (
            <WishItem
              key={index}
              wish={wish}
              state={reviewed ? stateOf(wish, reviewed.context) : { is: 'silent' }}
              editing={editing !== undefined && isSameWish(editing, wish)}
              onEdit={() => {
                setEditing(wish);
                setDraft(draftOf(wish));
              }}
              onRemove={() => {
                if (dispatch([removeWish(wish)])) leave();
              }}
            />
          ))}
        </ul>
      )}
    </DialogFrame>
  );
}

type ItemProps = {
  readonly wish: Wish;
  readonly state: WishState;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function WishItem({ wish, state, editing, onEdit, onRemove }: ItemProps) {
  const say = useSay();
  const speaker = useSpeaker();
  const { people } = useReception();
  const sentence = sentenceOf(wish, { speaker, people });
  return (
    <li className={editing ? styles.edited : undefined}>
      <span className={styles.words}>{sentence}</span>
      <WishBadge state={state} />
      <Button look="icon" small aria-label={say('wishes.changeThis', { wish: sentence })} onClick={onEdit}>
        <Pencil size={14} aria-hidden />
      </Button>
      <Button look="icon" small aria-label={say('wishes.removeThis', { wish: sentence })} onClick={onRemove}>
        <Trash2 size={14} aria-hidden />
      </Button>
    </li>
  );
}
