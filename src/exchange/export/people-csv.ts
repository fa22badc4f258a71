import type { Reception } from '../../model/reception';
import { peopleTable } from './person-values';
import { writeCsv } from './write-csv';

/** The people as a roster file. Columns of the original list that nobody read go along at the end. */
export function peopleCsv(reception: Pick<Reception, 'people'>): string {
  const { headings, rows } = peopleTable(reception);
  return writeCsv(headings, rows);
}
