import { unseatPerson } from '../../commands/unseat-person';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import { columnCommands, typesOf } from '../../protocol/rules/reading/column-commands';
import { dropCommands } from '../canvas/gestures/drop-commands';
import { useDispatch } from '../notice';
import { useSpeaker } from '../speech';

/** What can be done to a column of vehicles; places count from 0 at its head. */
export type ColumnActs = {
  readonly length: number;
  /** The vehicle at one place takes another in the order of march, with all who sit in it. */
  readonly march: (from: number, to: number) => void;
  readonly seat: (person: PersonId, onto: SeatId, from?: SeatId) => void;
  readonly unseat: (person: PersonId) => void;
};

/** `occasion` with the settings that its column is drawn by. */
export function useColumnActs(occasion: Occasion): ColumnActs {
  const { say } = useSpeaker();
  const dispatch = useDispatch();
  const types = typesOf(occasion);
  return {
    length: types.length,
    march(from, to) {
      if (to < 0 || to >= types.length) return;
      const order = types.map((_, index) => ({ from: index }));
      order.splice(to, 0, ...order.splice(from, 1));
      dispatch(columnCommands(occasion, types, order), say('programme', 'convoy.march'));
    },
    seat(person, onto, from) {
      const sitting = {
        occasion: occasion.id,
        occupant: (at: SeatId) => occupantOf(occasion, at),
        seatOf: (who: PersonId) => seatsOf(occasion, who)[0],
      };
      const commands = dropCommands({ wish: 'seat', person, onto, ...(from ? { from } : {}) }, sitting);
      if (commands.length > 0) dispatch(commands);
    },
    unseat: (person) => void dispatch([unseatPerson(occasion.id, person)]),
  };
}
