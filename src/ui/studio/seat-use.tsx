import { type DrawnSeat, SeatWork } from '../../model/drawn-room';
import { Party } from '../../model/person';
import { ChoiceField } from '../parts/fields';
import { useSay } from '../speech';

type Props = { readonly seat: DrawnSeat; readonly inVehicle: boolean; readonly onChange: (change: (seat: DrawnSeat) => DrawnSeat) => void };

const sides = Party.exclude(['other']);

/** Whose seat it is, and in a room what for; in a vehicle that follows from where it stands. */
export function SeatUse({ seat, inVehicle, onChange }: Props) {
  const say = useSay();
  return (
    <>
      <ChoiceField
        label={say('studio.party')}
        value={seat.party ?? ''}
        options={['' as const, ...sides.options].map((value) => ({ value, label: say(`studio.partyOf.${value || 'none'}`) }))}
        onChange={(chosen) => {
          const party = sides.safeParse(chosen).data;
          onChange(({ party: _, ...one }) => ({ ...one, ...(party ? { party } : {}) }));
        }}
      />
      {!inVehicle && (
        <ChoiceField
          label={say('studio.keptFor')}
          value={seat.keptFor ?? ''}
          options={[
            { value: '', label: say('studio.keptForNobody') },
            ...SeatWork.options.map((value) => ({ value, label: say(`role.${value}`) })),
          ]}
          onChange={(chosen) => {
            const keptFor = SeatWork.safeParse(chosen).data;
            onChange(({ keptFor: _, ...one }) => ({ ...one, ...(keptFor ? { keptFor } : {}) }));
          }}
        />
      )}
    </>
  );
}
