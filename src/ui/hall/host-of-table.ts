import type { Move } from '../../commands/move-people';
import type { PersonId, SeatId } from '../../model/ids';
import { occupantOf } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { oncePer } from '../../protocol/rules/reading/once-per';
import { seatsByTable } from '../../protocol/rules/reading/tables';

/** Somebody of the hosts' side who could keep a table, and where they sit now. */
export type HostChoice = { readonly person: Person; readonly seat: SeatId | undefined };

const ofHosts = (person: Person): boolean => person.party === 'host' && hasRank(person);

const seatsAt = ({ layout }: OccasionContext, table: string): readonly SeatId[] =>
  (seatsByTable(layout).get(table) ?? []).map(({ id }) => id);

/** The hosts' seats of each table, best first, as the convention ranks them. */
const hostSeats = oncePer((context: OccasionContext): ReadonlyMap<string, readonly SeatId[]> => {
  const seats = new Map<string, SeatId[]>();
  for (const { seat, order } of context.ladder('host')) {
    const table = context.seatIn(seat)?.table;
    if (order !== 'host' || table === undefined) continue;
    const own = seats.get(table);
    if (own) own.push(seat);
    else seats.set(table, [seat]);
  }
  return seats;
});

const hostSeatsAt = (context: OccasionContext, table: string): readonly SeatId[] => hostSeats(context).get(table) ?? [];

/**
 * Who keeps the table for the hosts: whoever of their side sits on the best of the hosts' seats; where none of them sits there, on the
 * best seat of all; else the most senior. Whoever is chosen by hand takes that seat, and so keeps the table.
 */
export function hostOf(context: OccasionContext, table: string): HostChoice | undefined {
  const ranked = hostSeatsAt(context, table);
  const place = (seat: SeatId) =>
    ranked.includes(seat) ? ranked.indexOf(seat) - ranked.length : (context.standing(seat)?.rank ?? Number.MAX_SAFE_INTEGER);
  const level = ({ id }: Person) => Number(context.seniority.level(id) ?? Number.MAX_SAFE_INTEGER);
  const hosts = seatsAt(context, table).flatMap((seat) => {
    const person = context.occupant(seat);
    return person && ofHosts(person) ? [{ person, seat }] : [];
  });
  const [first] = hosts.toSorted((one, other) => place(one.seat) - place(other.seat) || level(one.person) - level(other.person));
  return first;
}

/** Where the host of the table sits, or would: the present one's seat, the best free one of the hosts', the best of them, any that is free. */
function hostSeat(context: OccasionContext, table: string): SeatId | undefined {
  const isFree = (seat: SeatId) => occupantOf(context.occasion, seat) === undefined;
  const ranked = hostSeatsAt(context, table);
  return hostOf(context, table)?.seat ?? ranked.find(isFree) ?? ranked[0] ?? seatsAt(context, table).find(isFree);
}

const isLocked = ({ occasion }: OccasionContext, seat: SeatId | undefined): boolean => seat !== undefined && occasion.locks[seat] === true;

/** Who could keep the table instead: those who sit there first, then those of other tables, then those without a seat. Nobody who is locked. */
export function hostChoices(context: OccasionContext, table: string): readonly HostChoice[] {
  const goal = hostSeat(context, table);
  if (!goal || isLocked(context, goal)) return [];
  const present = hostOf(context, table)?.person.id;
  const nearness = ({ seat }: HostChoice) => (seat === undefined ? 2 : context.seatIn(seat)?.table === table ? 0 : 1);
  return context.people
    .filter((person) => ofHosts(person) && person.id !== present)
    .map((person): HostChoice => ({ person, seat: context.seatsOf(person.id)[0] }))
    .filter(({ seat }) => !isLocked(context, seat))
    .toSorted((one, other) => nearness(one) - nearness(other));
}

/**
 * Whoever is chosen takes the host's seat. A host who sat there takes the seat that is left; a guest stays at the table where it has a free
 * seat. Without either they go back to the list.
 */
export function movesForHost(context: OccasionContext, table: string, chosen: PersonId): readonly Move[] {
  const choice = hostChoices(context, table).find(({ person }) => person.id === chosen);
  const to = hostSeat(context, table);
  if (!choice || !to) return [];
  const sitter = occupantOf(context.occasion, to);
  const left = choice.seat;
  const free = seatsAt(context, table).find((seat) => occupantOf(context.occasion, seat) === undefined);
  const stays = hostOf(context, table)?.seat !== to && left !== undefined && context.seatIn(left)?.table !== table;
  const goes = (stays ? (free ?? left) : (left ?? free)) ?? null;
  return [{ person: chosen, from: left ?? null, to }, ...(sitter ? [{ person: sitter, from: to, to: goes }] : [])];
}
