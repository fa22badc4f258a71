import { Copy } from 'lucide-react';
import { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { typesOf } from '../../protocol/rules/reading/column-commands';
import type { EditorState } from '../editor/use-editor';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import { useSpeaker } from '../speech';
import { timeOf } from '../when';
import styles from './convoy.module.css';
import { copyLeg, legsOf, sameColumn } from './legs';

/** The rides of the programme one after the other; a leg is copied with its vehicles and people. */
export function BoardHead({ editor, occasion }: { readonly editor: EditorState; readonly occasion: Occasion }) {
  const { say, language } = useSpeaker();
  const dispatch = useDispatch();
  const legs = legsOf(editor.reception);
  const between = language === 'en' ? ', ' : '　';
  const when = [timeOf(occasion.start), occasion.place].filter(Boolean).join(between);
  const copy = () => {
    const id = OccasionId.parse(crypto.randomUUID());
    const title = say('programme', 'convoy.nextLeg', { title: occasion.title });
    if (dispatch(copyLeg(occasion, id, title, editor.reception), say('programme', 'convoy.copy'))) editor.show(id);
  };
  return (
    <div className={styles.boardHead}>
      <div className={styles.boardName}>
        <h2 tabIndex={-1} data-occasion-name>
          {occasion.title}
        </h2>
        <p>{[when, say('programme', 'convoy.reading')].filter(Boolean).join(language === 'en' ? '. ' : '　')}</p>
      </div>
      {legs.length > 1 && (
        <nav aria-label={say('programme', 'convoy.legs')}>
          <ol className={styles.legs}>
            {legs.map((leg, index) => {
              const before = legs[index - 1];
              const same = before && sameColumn(before, leg) ? say('programme', 'convoy.same') : undefined;
              return (
                <li key={leg.id}>
                  <button
                    type="button"
                    className={styles.leg}
                    aria-current={leg.id === occasion.id ? 'page' : undefined}
                    onClick={() => editor.show(leg.id)}
                  >
                    <b>{leg.title}</b>
                    <span>
                      {[timeOf(leg.start), say('programme', 'convoy.count', { count: typesOf(leg).length }), same]
                        .filter(Boolean)
                        .join(between)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
      )}
      <Button small onClick={copy}>
        <Copy size={14} aria-hidden />
        {say('programme', 'convoy.copy')}
      </Button>
    </div>
  );
}
