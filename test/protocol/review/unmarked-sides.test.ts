import { expect, it } from 'vitest';
import { DrawnRoom, ownLayoutId } from '../../../src/model/drawn-room';
import type { Occasion } from '../../../src/model/occasion';
import type { Reception } from '../../../src/model/reception';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { hasUnmarkedSides } from '../../../src/protocol/review/unmarked-sides';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

type Seats = readonly { readonly id: string; readonly x: number; readonly y: number; readonly facing: number; readonly party?: string }[];

/** A sofa for three, with its back to the wall over against the door. */
const sofa: Seats = [2_000, 3_000, 4_000].map((x, index) => ({ id: `S${index + 1}`, x, y: 1_000, facing: 180 }));
/** Chairs round one middle, each looking at it. */
const ring: Seats = Array.from({ length: 8 }, (_, index) => {
  const angle = (index / 8) * 2 * Math.PI;
  return { id: `S${index + 1}`, x: 3_000 + 1_200 * Math.sin(angle), y: 2_500 - 1_200 * Math.cos(angle), facing: (index * 45 + 180) % 360 };
});

const asIs = <Thing>(thing: Thing): Thing => thing;
function isAsked(
  seats: Seats,
  change: (occasion: Occasion) => Occasion = asIs,
  among: (reception: Reception) => Reception = asIs,
): boolean {
  const reception = among(sampleReception('zh-CN'));
  const talks = Object.values(reception.occasions).find(({ layout }) => layout === 'meeting/talks');
  if (!talks) throw new Error('The sample has talks.');
  const room = DrawnRoom.parse({
    id: 'parlor',
    name: '接见厅',
    width: 6_000,
    depth: 5_000,
    door: { x: 3_000, width: 1_500 },
    furniture: [],
    seats,
  });
  const { house: _, ...bare } = talks;
  const occasion = change({ ...bare, layout: ownLayoutId(room), settings: {}, seating: {}, given: {}, locks: {}, chosen: {} });
  const stage = stageOf({ ...reception, rooms: { [room.id]: room } }, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return hasUnmarkedSides(stage);
}

it('whose seats are whose is asked for where both parties meet and no seat says it', () => {
  expect(isAsked(sofa)).toBe(true);
  expect(isAsked(sofa.map((seat, index) => (index === 0 ? { ...seat, party: 'guest' } : seat)))).toBe(false);
});

it('it is not asked for round one table, where both are seated as one, or where one party is by itself', () => {
  expect(isAsked(ring)).toBe(false);
  expect(isAsked(sofa, (occasion) => ({ ...occasion, given: { parties: 'one' } }))).toBe(false);
  const onlyHosts = (reception: Reception): Reception => ({
    ...reception,
    people: Object.fromEntries(Object.entries(reception.people).map(([id, person]) => [id, { ...person, party: 'host' as const }])),
  });
  expect(isAsked(sofa, asIs, onlyHosts)).toBe(false);
});
