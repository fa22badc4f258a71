import type { Catalogue } from '../dialogs/catalogue-port';

/** What may drive in a column. */
export function vehicleTypes({ templates }: Pick<Catalogue, 'templates'>): readonly string[] {
  const setting = templates.find(({ id }) => id === 'vehicle/convoy')?.settings.find(({ key }) => key === 'vehicles');
  return setting?.kind === 'vehicles' ? setting.choices : [];
}

/** The seats of one such vehicle, as they are called inside it. */
export function seatsIn({ draw }: Pick<Catalogue, 'draw'>, type: string): ReadonlySet<string> | undefined {
  const drawn = draw('vehicle/convoy', { vehicles: type });
  return drawn && new Set(drawn.seats.map(({ id }) => id.replace(/^V1\./, '')));
}
