import { useState } from 'react';
import { removePerson } from '../../commands/remove-person';
import { type OccasionId, PersonId } from '../../model/ids';
import { seatsOf } from '../../model/occasion';
import { Party, Role, Status } from '../../model/person';
import { occasionsInOrder, peopleInOrder } from '../../model/reception';
import { useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, LongTextField, TextField, Tick } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import styles from './dialogs.module.css';
import { commandsToAddPerson, commandsToEditPerson, draftOfPerson, grades, type PersonDraft, personOf } from './person-draft';
import { settledForAll, titleDoubt } from './title-doubt';

type Props = { readonly person: PersonId | undefined; readonly occasion: OccasionId | undefined; readonly onClose: () => void };

/** What is known of one person; a change holds for every occasion. */
export default function PersonDialog({ person: id, occasion, onClose }: Props) {
  const say = useSay();
  const speaker = useSpeaker();
  const { list } = speaker;
  const dispatch = useDispatch();
  const reception = useReception();
  const before = id && reception.people[id];
  const [draft, setDraft] = useState<PersonDraft>(() => draftOfPerson(before ?? {}));
  const set = (change: Partial<PersonDraft>) => setDraft((known) => ({ ...known, ...change }));
  const text = (field: Exclude<keyof PersonDraft, 'status'>) => ({
    label: say(`person.${field}`),
    value: draft[field],
    onChange: (value: string) => set({ [field]: value }),
  });
  const after = personOf(before?.id ?? PersonId.parse('new'), draft);
  const seats = before ? occasionsInOrder(reception).flatMap((one) => seatsOf(one, before.id).map((seat) => `${one.title} ${seat}`)) : [];
  const unknown = { value: '', label: say('person.unknown') };
  const others = peopleInOrder(reception).filter((one) => one.id !== id && one.party === draft.party);

  const [forAll, setForAll] = useState(false);
  const doubt = after && titleDoubt(after, reception.settledTitles, speaker);

  const submit = () => {
    if (!after) return;
    const { person, commands: settling } = doubt && forAll ? settledForAll(after, doubt.key) : { person: after, commands: [] };
    const commands = [
      ...(before
        ? commandsToEditPerson(before, person)
        : commandsToAddPerson({ ...person, id: PersonId.parse(crypto.randomUUID()) }, occasion)),
      ...settling,
    ];
    if (commands.length === 0 || dispatch(commands, say(before ? 'person.edit' : 'do.addPerson'))) onClose();
  };
  return (
    <DialogFrame
      wide
      title={before ? before.name : say('do.addPerson')}
      onClose={onClose}
      onSubmit={submit}
      submit={say(before ? 'do.done' : 'person.add')}
      submitDisabled={!after}
      note={seats.length > 0 ? say('person.seats', { seats: list(seats) }) : undefined}
    >
      <div className={styles.three}>
        <TextField {...text('name')} required maxLength={200} />
        <TextField {...text('otherName')} hint={say('person.otherNameHint')} />
        <ChoiceField
          label={say('person.party')}
          value={draft.party}
          options={Party.options.map((value) => ({ value, label: say(`party.${value}`) }))}
          onChange={(value) => set({ party: Party.parse(value) })}
        />
        <TextField {...text('title')} />
        <TextField {...text('organization')} />
        <TextField {...text('delegation')} />
        <TextField {...text('officialOrder')} type="number" min={1} hint={say('person.officialOrderHint')} />
        <div>
          <ChoiceField
            {...text('grade')}
            hint={doubt?.hint}
            options={[unknown, ...grades.map((value) => ({ value, label: say(`grade.${value}`) }))]}
          />
          {doubt && draft.grade !== '' && <Tick label={say('titles.forAll')} checked={forAll} onChange={setForAll} />}
        </div>
        <TextField {...text('country')} />
        <ChoiceField
          label={say('person.role')}
          value={draft.role}
          options={Role.options.map((value) => ({ value, label: say(`role.${value}`) }))}
          onChange={(value) => set({ role: Role.parse(value) })}
        />
        <ChoiceField
          {...text('serves')}
          options={[{ value: '', label: say('person.nobody') }, ...others.map((one) => ({ value: `${one.id}`, label: one.name }))]}
        />
        <ChoiceField
          label={say('person.status.label')}
          value={draft.status}
          options={Status.options.map((value) => ({ value, label: say(`person.status.${value}`) }))}
          onChange={(value) => set({ status: Status.parse(value) })}
        />
        <ChoiceField
          {...text('sex')}
          options={[unknown, { value: 'female', label: say('person.female') }, { value: 'male', label: say('person.male') }]}
        />
        <TextField {...text('languages')} hint={say('person.languagesHint')} />
        <TextField {...text('diet')} />
        <TextField {...text('phone')} />
        <div className={styles.rest}>
          <LongTextField {...text('remarks')} />
        </div>
      </div>
      {before && (
        <div>
          <Button
            look="quiet"
            small
            className={`${controls.flush} ${styles.danger}`}
            onClick={() => {
              if (dispatch([removePerson(before.id)])) onClose();
            }}
          >
            {say('person.remove')}
          </Button>
        </div>
      )}
    </DialogFrame>
  );
}
