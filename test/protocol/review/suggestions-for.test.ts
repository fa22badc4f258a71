import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { seatPerson } from '../../../src/commands/seat-person';
import { swapSeats } from '../../../src/commands/swap-seats';
import { seatId } from '../../../src/model/ids';
import type { Wish } from '../../../src/model/wish';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { compareScores, scoreOf } from '../../../src/protocol/review/score';
import { suggestionsFor } from '../../../src/protocol/review/suggestions-for';
import { identityOf } from '../../../src/protocol/rules/finding';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextAfter, contextOf, personId, type Sketch } from '../rules/contexts';
import { hall, talks } from '../rules/rooms';

const together: Wish = {
  a: { by: 'person', person: personId('G1') },
  relation: 'same-table',
  b: { by: 'person', person: personId('G3') },
  strength: 'must',
};
/** Two tables of four; G3, of the same rank as G2, is wished to the table of the first guest and sits at the other one. */
const parted: Sketch = {
  room: hall,
  people: 'G1 G2 G3 G4 H1 H2',
  about: { G3: { officialOrder: 2 } },
  sit: 'T1.4=G1 T1.1=H1 T1.3=G2 T2.1=H2 T2.4=G3 T2.3=G4',
  wishes: [together],
};

const found = (context: OccasionContext, rule: string) => {
  const finding = reviewOccasion(context).find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} has nothing to say here.`);
  return finding;
};
const offered = (sketch: Sketch, rule: string) => {
  const context = contextOf(sketch);
  return suggestionsFor(found(context, rule), context);
};
const { id: occasion } = contextOf(parted).occasion;

describe('a finding whose rule knows no cure', () => {
  it('is cured by the exchange that leaves the plan best', () => {
    expect(offered(parted, 'wishes-of-staff-met')).toEqual([[swapSeats(occasion, seatId('T2.4'), seatId('T1.3'))]]);
  });

  it('or by a free seat', () => {
    const sketch: Sketch = { ...parted, people: 'G1 G3 H1 H2', sit: 'T1.4=G1 T1.1=H1 T2.1=H2 T2.4=G3' };
    expect(offered(sketch, 'wishes-of-staff-met')).toEqual([[seatPerson(occasion, personId('G3'), seatId('T1.2'))]]);
  });

  it('by nothing where whoever it names is locked, chose the seat, or nothing leaves the plan better', () => {
    expect(offered({ ...parted, locked: 'T1.4 T2.4' }, 'wishes-of-staff-met')).toEqual([]);
    expect(offered({ ...parted, locked: 'T1.4', chosen: 'T2.4' }, 'wishes-of-staff-met')).toEqual([]);
    // As the junior of G2 she would come above her by the exchange and by the free seat alike: one breach for another.
    expect(offered({ ...parted, about: {} }, 'wishes-of-staff-met')).toEqual([]);
  });

  it('moves nobody for a remark', () => {
    const context = contextOf(parted);
    const finding = { ...found(context, 'wishes-of-staff-met'), severity: 'remark' } as const;
    expect(suggestionsFor(finding, context)).toEqual([]);
  });
});

it('every way offered for a finding of a muddle can be gone; where the rule has none, it cures and leaves the plan better', () => {
  const names = ['G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3'];
  const about = { G1: { apart: [personId('G2')] }, G4: { diet: '清真' }, H3: { diet: '清真' } };
  const rooms = [talks, hall];
  let cured = 0;
  fc.assert(
    fc.property(fc.constantFrom(...rooms), fc.shuffledSubarray(names, { minLength: 7 }), fc.nat(), (room, order, start) => {
      const seats = room.layout.seats.map(({ id }) => id);
      const sit = order.map((name, index) => `${seats[(start + index * 3) % seats.length]}=${name}`);
      const context = contextOf({ room, people: names.join(' '), about, sit: [...new Set(sit)].join(' '), wishes: [together] });
      const before = reviewOccasion(context);
      for (const finding of before) {
        for (const commands of suggestionsFor(finding, context)) {
          const { reception, refusal } = applyCommands(context.reception, commands);
          expect(refusal).toBeUndefined();
          if (finding.rule !== 'wishes-of-staff-met') continue;
          const after = reviewOccasion(contextAfter(context, reception ?? context.reception));
          expect(after.map(identityOf)).not.toContain(identityOf(finding));
          expect(compareScores(scoreOf(after), scoreOf(before))).toBeLessThan(0);
          cured += 1;
        }
      }
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(cured).toBeGreaterThan(10);
});
