import type { Occasion } from '../../model/occasion';
import { vehicleColumns } from '../files/read-vehicles-file';
import { writeCsv } from './write-csv';

/** What is known of the vehicles of one ride, as the file that `--vehicles` reads. */
export function vehiclesCsv({ vehicles = {} }: Pick<Occasion, 'vehicles'>): string {
  const place = (key: string) => Number(key.slice(1));
  const rows = Object.entries(vehicles)
    .sort(([left], [right]) => place(left) - place(right))
    .map(([vehicle, about]) => vehicleColumns.map((column) => (column === 'vehicle' ? vehicle : String(about[column] ?? ''))));
  return writeCsv([...vehicleColumns], rows);
}
