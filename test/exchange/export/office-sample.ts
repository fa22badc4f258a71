import { strFromU8, unzipSync } from 'fflate';
import { OccasionId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

/** The sample reception; some names are what a stranger might write to run something. */
export function hostileReception(): Reception {
  const reception = sampleReception('zh-CN');
  const people = Object.values(reception.people);
  const evil = ['=1+1', '+86 138', '-2+3', '@SUM(A1)'];
  return {
    ...reception,
    people: Object.fromEntries(people.map((person, index) => [person.id, { ...person, ...(evil[index] ? { name: evil[index] } : {}) }])),
  };
}

export const sample = (): Reception => sampleReception('zh-CN');
export const banquetOnly = OccasionId.parse('sample-banquet');

/** The parts of a zip as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const timesIn = (text: string, piece: string): number => text.split(piece).length - 1;
