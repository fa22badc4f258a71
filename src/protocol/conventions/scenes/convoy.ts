import { type Layout, type LayoutId, layoutIds } from '../../../layouts/layout';
import { type SeatId, seatId } from '../../../model/ids';
import type { Convention } from '../convention';
import type { Placed, RoleSeat, Scene } from '../scene';

const isLayoutId = (id: string): id is LayoutId => (layoutIds as readonly string[]).includes(id);

/** Every vehicle of a convoy by its own rule; who rides in which vehicle is the order of march's business (CONTRACT, a convoy). */
export const convoyScene =
  (scenes: Convention['scenes']): Scene =>
  ({ layout, seats, given }) => {
    const kinds = String(layout.settings['vehicles']).split(',');
    const any: Placed[] = [];
    const roles: Record<string, RoleSeat[]> = {};
    const free: RoleSeat[] = [];
    for (const [index, kind] of kinds.entries()) {
      const table = `V${index + 1}`;
      const id = `vehicle/${kind}`;
      const scene = isLayoutId(id) ? scenes[id] : undefined;
      if (!scene || !isLayoutId(id)) return undefined;
      const bare = (seat: SeatId): SeatId => seatId(seat.slice(table.length + 1));
      const inside = seats.filter((seat) => seat.table === table).map((seat) => ({ ...seat, id: bare(seat.id), table: '' }));
      const vehicle: Layout = { ...layout, id, seats: inside, tables: [] };
      const answer = scene({ layout: vehicle, seats: inside, given });
      if (!answer) return undefined;
      const named = <Seat extends { readonly seat: SeatId }>(list: readonly Seat[]): readonly Seat[] =>
        list.map((one) => ({ ...one, seat: seatId(`${table}.${one.seat}`) }));
      any.push(...named(answer.order.any ?? []));
      free.push(...named(answer.free ?? []));
      for (const [role, list] of Object.entries(answer.roles ?? {})) roles[role] = [...(roles[role] ?? []), ...named(list)];
    }
    return { order: { any }, roles, free };
  };

/** The vehicles of a convention, and convoys of them. */
export const withConvoy = (scenes: Convention['scenes']): Convention['scenes'] => ({ ...scenes, 'vehicle/convoy': convoyScene(scenes) });
