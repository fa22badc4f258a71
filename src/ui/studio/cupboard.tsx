import { useState } from 'react';
import { Button } from '../parts/button';
import screen from '../parts/screen.module.css';
import { useSay, useSpeaker } from '../speech';
import { NumberField } from './number-field';
import { numbersFor, type PieceKind, type PieceNumber, pieceKinds } from './pieces';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';
import { vehiclePieceKinds } from './vehicle-pieces';

const groups = { room: ['seats', 'tables', 'room'], vehicle: ['seats', 'fittings'] } as const;
const captioned: ReadonlySet<string> = new Set(['stage', 'screen', 'lectern', 'sideDoor', 'rack']);

/** Everything that can be put into the room or vehicle; where numbers matter they are typed before it is put down. */
export function Cupboard({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  const [open, setOpen] = useState<string>();
  const kinds = studio.room.vehicle ? vehiclePieceKinds : pieceKinds;
  return (
    <div className={screen.body}>
      {groups[studio.room.vehicle ? 'vehicle' : 'room'].map((group) => (
        <section key={group} aria-label={say(`studio.group.${group}`)}>
          <h3 className={styles.group}>{say(`studio.group.${group}`)}</h3>
          <ul className={styles.pieces}>
            {kinds
              .filter((kind) => kind.group === group)
              .map((kind) => (
                <li key={kind.id}>
                  <PieceEntry
                    kind={kind}
                    open={open === kind.id}
                    onOpen={() => setOpen(open === kind.id ? undefined : kind.id)}
                    studio={studio}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type EntryProps = { readonly kind: PieceKind; readonly open: boolean; readonly onOpen: () => void; readonly studio: StudioState };

function PieceEntry({ kind, open, onOpen, studio }: EntryProps) {
  const say = useSay();
  const { speak } = useSpeaker();
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({});
  const name = speak('interface', `studio.piece.${kind.id}`);
  const numbers = numbersFor(kind, typed);
  const put = () => studio.put(kind.make(numbers, captioned.has(kind.id) ? name : ''), { piece: kind.id, numbers });
  if (kind.numbers.length === 0) {
    return (
      <button type="button" className={styles.entry} onClick={put}>
        {name}
      </button>
    );
  }
  const labelOf = ({ key }: PieceNumber) => speak('interface', `studio.number.${key}`);
  return (
    <>
      <button type="button" className={styles.entry} aria-expanded={open} onClick={onOpen}>
        {name}
      </button>
      {open && (
        <div className={styles.numbers}>
          {kind.numbers.map((number) => (
            <NumberField
              key={number.key}
              label={labelOf(number)}
              value={numbers[number.key] ?? number.standard}
              least={number.least}
              most={number.most}
              onChange={(value) => setTyped({ ...typed, [number.key]: value })}
            />
          ))}
          <Button look="soft" small onClick={put}>
            {say(studio.room.vehicle ? 'studio.putInVehicle' : 'studio.put')}
          </Button>
        </div>
      )}
    </>
  );
}
