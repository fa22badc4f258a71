import { useState } from 'react';
import { setVehicle } from '../../commands/set-vehicle';
import type { Occasion } from '../../model/occasion';
import { ConvoyRole, Vehicle } from '../../model/vehicle';
import { columnCommands, typesOf } from '../../protocol/rules/reading/column-commands';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, TextField } from '../parts/fields';
import { useSpeaker } from '../speech';
import styles from './convoy.module.css';
import { seatsIn, vehicleTypes } from './vehicle-types';

type Props = {
  readonly occasion: Occasion;
  /** Its place in the column, from 0; one more at the end when it is as many as there are. */
  readonly place: number;
  readonly onClose: () => void;
};

const texts = ['plate', 'number', 'driver', 'phone', 'note'] as const;
type Draft = Readonly<Record<(typeof texts)[number] | 'role' | 'capacity' | 'type', string>>;

function draftOf(about: Vehicle, type: string): Draft {
  const words = Object.fromEntries(texts.map((field) => [field, about[field] ?? ''])) as Record<(typeof texts)[number], string>;
  return { ...words, type, role: about.role ?? '', capacity: about.capacity ? String(about.capacity) : '' };
}

/** Undefined while a field cannot be read. */
function vehicleOf(draft: Draft): Vehicle | undefined {
  const read = Vehicle.safeParse({
    ...Object.fromEntries(texts.flatMap((field) => (draft[field].trim() ? [[field, draft[field].trim()]] : []))),
    ...(draft.role ? { role: draft.role } : {}),
    ...(draft.capacity ? { capacity: Number(draft.capacity) } : {}),
  });
  return read.success ? read.data : undefined;
}

/** What the office knows of one vehicle; a new one joins at the end of the column. */
export default function VehicleDialog({ occasion, place, onClose }: Props) {
  const { say, language } = useSpeaker();
  const { names, catalogue } = useEngine();
  const { rooms } = useReception();
  const dispatch = useDispatch();
  const types = typesOf(occasion);
  const isNew = place >= types.length;
  const key = `V${place + 1}`;
  const [draft, setDraft] = useState<Draft>(() => draftOf(occasion.vehicles?.[key] ?? {}, types[place] ?? types.at(-1) ?? 'sedan'));
  const set = (change: Partial<Draft>) => setDraft((known) => ({ ...known, ...change }));
  const about = vehicleOf(draft);
  const title = isNew ? say('programme', 'convoy.add') : say('programme', 'convoy.edit', { place: place + 1 });

  const submit = () => {
    if (!about) return;
    const others = types.map((_, from) => (from === place ? { from, type: draft.type } : { from }));
    const column = isNew ? [...others, { type: draft.type }] : others;
    const relaid = isNew || draft.type !== types[place];
    const commands = [
      ...(relaid ? columnCommands(occasion, types, column, (type) => seatsIn(catalogue, type)) : []),
      setVehicle(occasion.id, key, Object.keys(about).length > 0 ? about : null),
    ];
    if (dispatch(commands, title)) onClose();
  };
  const remove = () => {
    const column = types.flatMap((_, from) => (from === place ? [] : [{ from }]));
    if (dispatch(columnCommands(occasion, types, column), say('programme', 'convoy.remove'))) onClose();
  };
  return (
    <DialogFrame title={title} onClose={onClose} onSubmit={submit} submit={say('interface', 'do.done')} submitDisabled={!about}>
      <div className={styles.fields}>
        <ChoiceField
          label={say('model', 'vehicle.role')}
          value={draft.role}
          options={[
            { value: '', label: say('programme', 'convoy.noRole') },
            ...ConvoyRole.options.map((role) => ({ value: role, label: say('model', `convoyRole.${role}`) })),
          ]}
          onChange={(role) => set({ role })}
        />
        <ChoiceField
          label={say('programme', 'convoy.type')}
          value={draft.type}
          options={vehicleTypes(catalogue, rooms).map((type) => ({
            value: type,
            label: names.settingChoice('vehicle/convoy', 'vehicles', type, language),
          }))}
          onChange={(type) => set({ type })}
        />
        {texts.map((field) => (
          <TextField
            key={field}
            label={say('model', `vehicle.${field}`)}
            value={draft[field]}
            maxLength={field === 'note' ? 400 : 40}
            onChange={(value) => set({ [field]: value })}
          />
        ))}
        <TextField
          label={say('model', 'vehicle.capacity')}
          type="number"
          min={1}
          max={99}
          value={draft.capacity}
          onChange={(capacity) => set({ capacity })}
        />
      </div>
      {!isNew && types.length > 1 && (
        <div>
          <Button look="quiet" small className={controls.flush} onClick={remove}>
            {say('programme', 'convoy.remove')}
          </Button>
        </div>
      )}
    </DialogFrame>
  );
}
