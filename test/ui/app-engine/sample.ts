import { OccasionId, type PersonId, type SeatId, seatId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import type { ReceptionDatabase } from '../../../src/persistence/database';
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

/** A database that keeps texts in memory. */
export function memory(): ReceptionDatabase & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const summaries = new Map<string, Reception>();
  let clock = 0;
  return {
    texts,
    saveReception: async (reception) => {
      texts.set(reception.id, JSON.stringify(reception));
      summaries.set(reception.id, reception);
      clock += 1;
      return `2026-11-23T10:00:0${clock}.000Z`;
    },
    loadReception: async (id) => texts.get(id),
    listReceptions: async () =>
      [...summaries.values()].map(({ id, title, people, occasions }) => ({
        id,
        title,
        edited: '2026-11-23T10:00:00.000Z',
        people: Object.keys(people).length,
        occasions: Object.keys(occasions).length,
      })),
    deleteReception: async (id) => {
      texts.delete(id);
      summaries.delete(id);
    },
    close: async () => undefined,
  };
}
