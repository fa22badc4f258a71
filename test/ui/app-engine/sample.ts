import { OccasionId, type PersonId, type SeatId, seatId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import { createDesk } from '../../../src/ui/app-engine/desk';
import { createReviewer } from '../../../src/ui/app-engine/reviewer';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

export const sample = (): Reception => sampleReception('zh-CN');
export const talks = OccasionId.parse('sample-talks');
export const firstCar = OccasionId.parse('sample-car-1');

export function personCalled(name: string, { people }: Reception = sample()): PersonId {
  const found = Object.values(people).find((person) => person.name === name);
  if (!found) throw new Error(`Nobody in the sample is called ${name}.`);
  return found.id;
}

export const seats = (...ids: readonly string[]): readonly SeatId[] => ids.map(seatId);

/** The sample on the desk, with its reviewer. */
export function atWork(reception: Reception = sample()) {
  const desk = createDesk(reception);
  return { desk, reviewer: createReviewer(desk.port.getReception) };
}
