import type { Reception } from '../../model/reception';
import { Relation } from '../../model/wish';
import { Button } from '../parts/button';
import { ChoiceField, TextField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import { relationsFor, sidesIn, type WishDraft, wishOf } from './wish-draft';
import { sentenceOf } from './wish-words';
import styles from './wishes.module.css';

type Props = {
  readonly reception: Reception;
  readonly layout: string | undefined;
  readonly draft: WishDraft;
  readonly editing: boolean;
  readonly onChange: (draft: WishDraft) => void;
  readonly onLeave: () => void;
};

const strengths = ['must', 'prefer', 'weight'] as const;

/** Who, how strongly, in which relation, to whom; underneath the sentence that comes of it. */
export function WishForm({ reception, layout, draft, editing, onChange, onLeave }: Props) {
  const say = useSay();
  const speaker = useSpeaker();
  const words = { speaker, people: reception.people };
  const nobody = { value: '', label: say('selection.choose') };
  const sides = [nobody, ...sidesIn(reception, words)];
  const relations = [...new Set([...relationsFor(layout), draft.relation])];
  const wish = wishOf(draft);
  return (
    <fieldset className={styles.form}>
      <legend>{say(editing ? 'wishes.change' : 'wishes.new')}</legend>
      <ChoiceField label={say('wishes.who')} value={draft.a} options={sides} onChange={(a) => onChange({ ...draft, a })} />
      <ChoiceField
        label={say('wishes.strength')}
        value={draft.strength}
        options={strengths.map((value) => ({ value, label: say(`wishes.strong.${value}`) }))}
        onChange={(value) => onChange({ ...draft, strength: strengths.find((one) => one === value) ?? 'prefer' })}
      />
      {draft.strength === 'weight' && (
        <TextField
          label={say('wishes.weight')}
          hint={say('wishes.weightHint')}
          value={draft.weight}
          inputMode="numeric"
          maxLength={5}
          onChange={(weight) => onChange({ ...draft, weight })}
        />
      )}
      <ChoiceField
        label={say('wishes.relation')}
        value={draft.relation}
        options={relations.map((value) => ({ value, label: speaker.say('model', `relation.${value}`) }))}
        onChange={(value) => onChange({ ...draft, relation: Relation.parse(value) })}
      />
      <ChoiceField label={say('wishes.whom')} value={draft.b} options={sides} onChange={(b) => onChange({ ...draft, b })} />
      <p className={styles.sentence} role="status">
        {wish ? sentenceOf(wish, words) : say('wishes.unfinished')}
      </p>
      <div className={styles.formButtons}>
        {editing && (
          <Button look="quiet" onClick={onLeave}>
            {say('do.cancel')}
          </Button>
        )}
        <Button look="primary" submits disabled={!wish}>
          {say(editing ? 'wishes.keep' : 'wishes.add')}
        </Button>
      </div>
    </fieldset>
  );
}
