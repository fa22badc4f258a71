import { ownLayoutId } from '../../model/drawn-room';
import type { Reception } from '../../model/reception';
import type { Catalogue } from '../dialogs/catalogue-port';

/** What may drive in a column: vehicles of the gallery, and those that the office has drawn. */
export function vehicleTypes({ templates }: Pick<Catalogue, 'templates'>, rooms: Reception['rooms'] = {}): readonly string[] {
  const setting = templates.find(({ id }) => id === 'vehicle/convoy')?.settings.find(({ key }) => key === 'vehicles');
  const own = Object.values(rooms).flatMap((room) => (room.vehicle ? [ownLayoutId(room).replace('vehicle/', '')] : []));
  return [...(setting?.kind === 'vehicles' ? setting.choices : []), ...own];
}

/** The seats of one such vehicle, as they are called inside it. */
export function seatsIn({ draw }: Pick<Catalogue, 'draw'>, type: string): ReadonlySet<string> | undefined {
  const drawn = draw('vehicle/convoy', { vehicles: type });
  return drawn && new Set(drawn.seats.map(({ id }) => id.replace(/^V1\./, '')));
}
