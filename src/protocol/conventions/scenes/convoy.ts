import { type Layout, type LayoutId, layoutIds } from '../../../layouts/layout';
import { type SeatId, seatId } from '../../../model/ids';
import { isOwnVehicle } from '../../../model/own-layout';
import type { ConvoyRole } from '../../../model/vehicle';
import type { Convention } from '../convention';
import type { Placed, RoleSeat, Scene } from '../scene';
import { drawnVehicleScene } from './drawn-vehicle';

const isLayoutId = (id: string): id is LayoutId => isOwnVehicle(id) || (layoutIds as readonly string[]).includes(id);

/** 主车 first, then the cars of the delegations, then those of their staff; whoever works in a car that guides, guards or carries rides there. */
const byTask: readonly (readonly (ConvoyRole | undefined)[])[] = [['principal'], ['guest', 'host', undefined], ['retinue', 'spare']];

const standing = (role: ConvoyRole | undefined): number => {
  const place = byTask.findIndex((roles) => roles.includes(role));
  return place < 0 ? byTask.length : place;
};

/**
 * Every vehicle of a convoy by its own rule, the vehicles in the order of march, or by their tasks where these are planned; who rides in
 * which vehicle is the order of march's business (CONTRACT, a convoy).
 */
export const convoyScene =
  (scenes: Convention['scenes']): Scene =>
  ({ layout, seats, given, vehicles, convention }) => {
    const { settings, frame, view } = layout;
    const column = { settings, frame, view };
    const kinds = String(settings.vehicles).split(',');
    const honored: { readonly vehicle: string; readonly placed: readonly Placed[] }[] = [];
    const roles: Record<string, RoleSeat[]> = {};
    const free: RoleSeat[] = [];
    for (const [index, kind] of kinds.entries()) {
      const table = `V${index + 1}`;
      const id = `vehicle/${kind}`;
      const own = layout.vehicles?.[index]?.own;
      if (!isLayoutId(id)) return undefined;
      const scene = own ? drawnVehicleScene(convention, own) : scenes[id];
      if (!scene) return undefined;
      const bare = (seat: SeatId): SeatId => seatId(seat.slice(table.length + 1));
      const inside = seats.filter((seat) => seat.table === table).map((seat) => ({ ...seat, id: bare(seat.id), table: '' }));
      // By itself and bare: whoever ranks seats does not look at the coachwork.
      const vehicle: Layout = { ...column, id, seats: inside, tables: [], furniture: [] };
      const answer = scene({ layout: vehicle, seats: inside, given, vehicles, convention });
      if (!answer) return undefined;
      const named = <Seat extends { readonly seat: SeatId }>(list: readonly Seat[]): readonly Seat[] =>
        list.map((one) => ({ ...one, seat: seatId(`${table}.${one.seat}`) }));
      honored.push({ vehicle: table, placed: named(answer.order.any ?? []) });
      free.push(...named(answer.free ?? []));
      for (const [role, list] of Object.entries(answer.roles ?? {})) roles[role] = [...(roles[role] ?? []), ...named(list)];
    }
    const byRank = honored.sort((left, right) => standing(vehicles[left.vehicle]) - standing(vehicles[right.vehicle]));
    return { order: { any: byRank.flatMap(({ placed }) => placed) }, roles, free };
  };

/** The vehicles of a convention, and convoys of them. */
export const withConvoy = (scenes: Convention['scenes']): Convention['scenes'] => ({ ...scenes, 'vehicle/convoy': convoyScene(scenes) });
