import { addOccasion } from '../../../src/commands/add-occasion';
import { applyCommands } from '../../../src/commands/apply-commands';
import { OccasionId, PersonId, SeatId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import type { Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const id = (name: string) => PersonId.parse(`sample-${name}`);
const seat = (name: string) => SeatId.parse(name);

/** Three cars of the sample visit, first in its programme. */
export const column: Occasion = {
  id: OccasionId.parse('convoy'),
  title: '车队',
  start: '2026-11-26T09:00',
  place: '机场至市政府',
  layout: 'vehicle/convoy',
  settings: { vehicles: 'sedan,sedan,coaster', wheel: 'left' },
  convention: 'cn-foreign',
  given: { driver: 'chauffeur' },
  attendees: Object.fromEntries(['moravi', 'shen', 'jan', 'luo', 'lind', 'kovac', 'qin'].map((name) => [id(name), true as const])),
  seating: {
    V1: { [seat('V1.1C')]: id('jan') },
    V2: { [seat('V2.2C')]: id('moravi'), [seat('V2.2A')]: id('shen'), [seat('V2.1A')]: id('luo') },
    V3: { [seat('V3.2A')]: id('lind') },
  },
  locks: {},
  chosen: {},
  vehicles: { V1: { role: 'lead', plate: '江A·02606', driver: '周启明', phone: '0101' }, V2: { role: 'principal', capacity: 2 } },
};

export function convoyReception(): Reception {
  const { reception } = applyCommands(sampleReception('zh-CN'), [addOccasion(column, 0)]);
  if (!reception) throw new Error('The sample refuses the convoy.');
  return reception;
}
