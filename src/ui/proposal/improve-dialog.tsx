import { useMemo, useState } from 'react';
import type { PersonId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { peopleInOrder } from '../../model/reception';
import dialogs from '../dialogs/dialogs.module.css';
import { useReception } from '../engine';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField, Tick } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { useSay, useSpeaker } from '../speech';
import type { ArrangeAim } from './arrange-port';
import styles from './improve-dialog.module.css';

type Props = {
  readonly occasion: Occasion;
  /** Who is looked at on the plan: the first one would want to leave alone. */
  readonly chosen?: PersonId | undefined;
  readonly onPropose: (aim: ArrangeAim) => void;
  readonly onClose: () => void;
};

/** Who must stay where he is, and how many others may move at most. */
export default function ImproveDialog({ occasion, chosen, onPropose, onClose }: Props) {
  const say = useSay();
  const { say: speak } = useSpeaker();
  const reception = useReception();
  const { sitting, locked } = useMemo(() => {
    const taken = takenSeats(occasion);
    return {
      sitting: new Set(taken.map(([, person]) => person)),
      locked: new Set(taken.filter(([seat]) => occasion.locks[seat]).map(([, person]) => person)),
    };
  }, [occasion]);
  const isLocked = (id: PersonId) => locked.has(id);
  const seated = peopleInOrder(reception).filter(({ id }) => sitting.has(id));
  const [stay, setStay] = useState<ReadonlySet<PersonId>>(() => new Set(chosen ? [chosen] : []));
  const [most, setMost] = useState('');
  const count = most.trim() === '' ? undefined : Number(most);
  const isCount = count === undefined || (Number.isInteger(count) && count >= 0);
  const keep = (people: readonly PersonId[], stays: boolean) =>
    setStay((before) => {
      const next = new Set(before);
      for (const id of people) {
        if (stays) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const submit = () => {
    onPropose({ improve: { stay: [...stay], ...(count === undefined ? {} : { most: count }) } });
    onClose();
  };
  const parties = (['guest', 'host', 'other'] as const).map((party) => ({
    party,
    members: seated.filter((person) => person.party === party),
  }));
  return (
    <DialogFrame
      title={speak('arrange', 'improve.title')}
      onClose={onClose}
      onSubmit={submit}
      submit={speak('arrange', 'improve.do')}
      submitDisabled={!isCount || seated.length === 0}
      note={speak('arrange', 'improve.note')}
    >
      <TextField
        label={speak('arrange', 'improve.most')}
        hint={speak('arrange', 'improve.mostHint')}
        trouble={isCount ? undefined : speak('arrange', 'improve.notACount')}
        value={most}
        onChange={setMost}
        inputMode="numeric"
        maxLength={4}
      />
      <div className={styles.stay}>
        <h3>{speak('arrange', 'improve.stay', { count: stay.size })}</h3>
        <fieldset className={dialogs.people}>
          <legend className="seen-not">{speak('arrange', 'improve.stay', { count: stay.size })}</legend>
          {parties.map(({ party, members }) => {
            const free = members.filter(({ id }) => !isLocked(id));
            const staying = free.filter(({ id }) => stay.has(id)).length;
            if (members.length === 0) return null;
            return (
              <div key={party}>
                <div className={dialogs.partyHead}>
                  <Tick
                    label={say(`party.${party}`)}
                    checked={staying === free.length}
                    partly={staying > 0 && staying < free.length}
                    disabled={free.length === 0}
                    onChange={(stays) =>
                      keep(
                        free.map(({ id }) => id),
                        stays,
                      )
                    }
                  />
                </div>
                {members.map((person) => (
                  <div key={person.id} className={dialogs.attendee}>
                    <Tick
                      label={
                        <>
                          <OrderDisc person={person} />
                          {person.name}
                          <span className={dialogs.muted}>
                            {[person.title, isLocked(person.id) ? speak('arrange', 'improve.locked') : ''].filter(Boolean).join(' · ')}
                          </span>
                        </>
                      }
                      checked={stay.has(person.id) || isLocked(person.id)}
                      disabled={isLocked(person.id)}
                      onChange={(stays) => keep([person.id], stays)}
                    />
                  </div>
                ))}
              </div>
            );
          })}
        </fieldset>
      </div>
    </DialogFrame>
  );
}
