import type { Speaker } from '../i18n/speak';
import type { SeatId } from '../model/ids';
import type { Person } from '../model/person';
import { isBanquet, isVehicle } from '../model/scene';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { seatAboard } from './convoy/seat-aboard';
import { isRide, vehicleNumber } from './occasion-words';
import { rowWords } from './row-words';

/** One table of an occasion, with whoever sits there. */
export type Table = {
  /** `T3`; empty where there is only one. */
  readonly id: string;
  readonly label: string;
  /** As large as it gets on a sign: 3, or the name of the table. */
  readonly number: string;
  /** 1 is the most honored; absent where no source ranks the tables. */
  readonly rank: number | undefined;
  readonly seats: readonly SeatId[];
  readonly sitters: readonly { readonly seat: SeatId; readonly person: Person }[];
};

const numberOf = (id: string): string => id.replace(/^\D+/, '') || id;

/** What the sign of the table says: its own name, or its number. */
export function tableLabel(id: string, { occasion }: Pick<OccasionContext, 'occasion'>, speaker: Speaker): string {
  const own = occasion.tables?.[id === '' ? 'T1' : id]?.label;
  return own ?? (id === '' ? '' : speaker.say('documents', 'table.label', { number: numberOf(id) }));
}

/** The tables as they are numbered; in a room with one, that one. */
export function tablesOf(context: OccasionContext, speaker: Speaker): readonly Table[] {
  const { layout, honor } = context;
  const ids = [...new Set(layout.seats.map(({ table }) => table))];
  const ranks = new Map(honor?.tables?.map(({ table }, place) => [table, place + 1]));
  return ids.map((id) => {
    const seats = layout.seats.filter(({ table }) => table === id).map((seat) => seat.id);
    return {
      id,
      number: context.occasion.tables?.[id === '' ? 'T1' : id]?.label ?? numberOf(id),
      label: tableLabel(id, context, speaker),
      rank: ranks.get(id),
      seats,
      sitters: seats.flatMap((seat) => {
        const person = context.occupant(seat);
        return person ? [{ seat, person }] : [];
      }),
    };
  });
}

/** Several tables that people sit at; a convoy's vehicles are no tables. */
export const hasTables = ({ layout }: OccasionContext): boolean =>
  !isVehicle(layout.id) && new Set(layout.seats.map(({ table }) => table)).size > 1;

/** A meal, or a room where people sit round tables. */
export const isMeal = ({ layout }: OccasionContext): boolean => isBanquet(layout.id) || layout.tables.length > 0;

/** Where somebody sits, for a list: 3号桌 5席, 第一排左3, 2号车 2C（后排右）, N6; a bare figure is no seat. */
export function seatWords(seat: SeatId, context: OccasionContext, speaker: Speaker): string {
  const at = context.seatIn(seat);
  if (isRide(context)) {
    const aboard = seatAboard(seat, context, speaker);
    if (!at?.table) return aboard;
    return speaker.say('documents', 'table.vehicleSeat', { vehicle: vehicleNumber(context.occasion, at.table), seat: aboard });
  }
  if (!at?.table) {
    const bare = /^\d+$/.test(seat) ? speaker.say('documents', 'table.place', { seat }) : seat;
    return rowWords(seat, context, speaker) ?? bare;
  }
  const place = seat.slice(at.table.length + 1);
  return speaker.say('documents', 'table.seat', { table: tableLabel(at.table, context, speaker), seat: place });
}
