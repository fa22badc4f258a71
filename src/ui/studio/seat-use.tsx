import { type DrawnSeat, SeatWork } from '../../model/drawn-room';
import { Party } from '../../model/person';
import { ChoiceField } from '../parts/fields';
import { useSay } from '../speech';

type Props = {
  /** At least one. */
  readonly seats: readonly DrawnSeat[];
  readonly inVehicle: boolean;
  readonly onChange: (change: (seat: DrawnSeat) => DrawnSeat) => void;
};

const sides = Party.exclude(['other']);
const mixed = 'mixed';

/** What all of them are; `mixed` where they are not the same. */
const common = <Kind extends string>(values: readonly (Kind | undefined)[]): Kind | '' | typeof mixed =>
  values.every((value) => value === values[0]) ? (values[0] ?? '') : mixed;

/** Whose seats these are, and in a room what for; in a vehicle that follows from where they stand. */
export function SeatUse({ seats, inVehicle, onChange }: Props) {
  const say = useSay();
  const party = common(seats.map((seat) => seat.party));
  const keptFor = common(seats.map((seat) => seat.keptFor));
  const differing = { value: mixed, label: say('studio.differing') } as const;
  return (
    <>
      <ChoiceField
        label={say('studio.party')}
        value={party}
        options={[
          ...(party === mixed ? [differing] : []),
          ...(['', ...sides.options] as const).map((value) => ({ value, label: say(`studio.partyOf.${value || 'none'}`) })),
        ]}
        onChange={(chosen) => {
          if (chosen === mixed) return;
          const side = sides.safeParse(chosen).data;
          onChange(({ party: _, ...one }) => ({ ...one, ...(side ? { party: side } : {}) }));
        }}
      />
      {!inVehicle && (
        <ChoiceField
          label={say('studio.keptFor')}
          value={keptFor}
          options={[
            ...(keptFor === mixed ? [differing] : []),
            { value: '', label: say('studio.keptForNobody') },
            ...SeatWork.options.map((value) => ({ value, label: say(`role.${value}`) })),
          ]}
          onChange={(chosen) => {
            if (chosen === mixed) return;
            const work = SeatWork.safeParse(chosen).data;
            onChange(({ keptFor: _, ...one }) => ({ ...one, ...(work ? { keptFor: work } : {}) }));
          }}
        />
      )}
    </>
  );
}
