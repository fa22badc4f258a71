import { Party, Role } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { Button } from '../parts/button';
import { ChoiceField, LongTextField, TextField } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { Segments } from '../parts/segments';
import { useSay, useSpeaker } from '../speech';
import styles from './change.module.css';
import { type ChangeDraft, type ChangeKind, draftFor, type Newcomer } from './change-draft';
import { PersonPicker } from './person-picker';

type Props = {
  readonly draft: ChangeDraft;
  readonly reception: Reception;
  readonly onChange: (draft: ChangeDraft) => void;
  readonly disabled: boolean;
};

const kinds: readonly ChangeKind[] = ['withdraw', 'substitute', 'add', 'alter'];

/** Who changes, and how. */
export function ChangeForm({ draft, reception, onChange, disabled }: Props) {
  const { say } = useSpeaker();
  const people = peopleInOrder(reception);
  const person = draft.person && reception.people[draft.person];
  const other = draft.other && reception.people[draft.other];
  const set = (change: Partial<ChangeDraft>) => onChange({ ...draft, ...change });
  const asksOther = draft.kind === 'substitute' || draft.kind === 'add';
  return (
    <fieldset className={styles.form} disabled={disabled}>
      <legend className="seen-not">{say('programme', 'change.title')}</legend>
      <div className={styles.kinds}>
        <Segments<ChangeKind>
          label={say('programme', 'change.kind.label')}
          value={draft.kind}
          options={kinds.map((kind) => ({ value: kind, label: say('programme', `change.kind.${kind}`) }))}
          onChange={(kind) => onChange({ ...draftFor(kind, person, draft.newId, draft.reason) })}
        />
      </div>
      {draft.kind !== 'add' &&
        (person ? (
          <div className={styles.subject}>
            <OrderDisc person={person} />
            <h2>{person.name}</h2>
            <Button look="quiet" small onClick={() => onChange({ ...draftFor(draft.kind, undefined, draft.newId, draft.reason) })}>
              {say('programme', 'change.other')}
            </Button>
            <p>{person.title}</p>
          </div>
        ) : (
          <PersonPicker
            label={say('programme', 'change.who')}
            people={people.filter(({ status }) => status !== 'withdrawn')}
            onPick={(one) => onChange(draftFor(draft.kind, one, draft.newId, draft.reason))}
          />
        ))}
      {asksOther && (
        <>
          {other ? (
            <div className={styles.subject}>
              <OrderDisc person={other} />
              <h3>{other.name}</h3>
              <Button look="quiet" small onClick={() => set({ other: undefined })}>
                {say('programme', 'change.other')}
              </Button>
              <p>{other.title}</p>
            </div>
          ) : (
            <>
              <PersonPicker
                label={say('programme', draft.kind === 'add' ? 'change.whom' : 'change.whoElse')}
                people={people.filter(({ id }) => id !== draft.person)}
                onPick={({ id }) => set({ other: id })}
              />
              <details className={styles.details}>
                <summary>{say('programme', 'change.newcomer')}</summary>
                <Particulars value={draft.newcomer} named onChange={(newcomer) => set({ newcomer })} />
              </details>
            </>
          )}
          {draft.kind === 'substitute' && (
            <>
              <Segments
                label={say('programme', 'change.rank.label')}
                value={draft.rank}
                options={(['own', 'represented'] as const).map((value) => ({ value, label: say('programme', `change.rank.${value}`) }))}
                onChange={(rank) => set({ rank })}
              />
              <p className={styles.note}>{say('programme', `change.rank.${draft.rank}Note`)}</p>
            </>
          )}
        </>
      )}
      {draft.kind === 'alter' && person && <Particulars value={draft.altered} onChange={(altered) => set({ altered })} />}
      <LongTextField
        label={say('programme', 'change.reason')}
        hint={say('programme', 'change.reasonHint')}
        value={draft.reason}
        onChange={(reason) => set({ reason: reason.slice(0, 200) })}
      />
    </fieldset>
  );
}

type ParticularsProps = { readonly value: Newcomer; readonly named?: boolean; readonly onChange: (value: Newcomer) => void };

/** What decides where somebody sits. */
function Particulars({ value, named = false, onChange }: ParticularsProps) {
  const { say } = useSpeaker();
  const saying = useSay();
  const set = (change: Partial<Newcomer>) => onChange({ ...value, ...change });
  return (
    <div className={styles.particulars}>
      {named && <TextField label={say('programme', 'change.name')} value={value.name} maxLength={200} onChange={(name) => set({ name })} />}
      <TextField label={say('programme', 'change.titleField')} value={value.title} maxLength={400} onChange={(title) => set({ title })} />
      <ChoiceField
        label={say('programme', 'change.party')}
        value={value.party}
        options={Party.options.map((party) => ({ value: party, label: saying(`party.${party}`) }))}
        onChange={(party) => set({ party: Party.parse(party) })}
      />
      <ChoiceField
        label={say('programme', 'change.role')}
        value={value.role}
        options={Role.options.map((role) => ({ value: role, label: saying(`role.${role}`) }))}
        onChange={(role) => set({ role: Role.parse(role) })}
      />
      <TextField
        label={say('programme', 'change.order')}
        type="number"
        min={1}
        value={value.officialOrder}
        onChange={(officialOrder) => set({ officialOrder })}
      />
    </div>
  );
}
