import type { Cast } from '../cast';
import { marksFor, type Sitting, type Touched } from '../demand';
import type { LadderInNumbers } from '../ladder-in-numbers';

/** Pairs of people who sit against their rank on a ladder where only comparing two by two can tell. */
export function conflictsOn({ context, people }: Cast, { seats, grades, rungOf, level, countsAt }: LadderInNumbers) {
  const ranked = people.flatMap((_, person) => ((level[person] ?? 0) > 0 ? [person] : []));
  const at = new Int32Array(people.length).fill(-1);
  for (const [index, person] of ranked.entries()) at[person] = index;
  const many = ranked.length;
  const outranks = new Uint8Array(many * many);
  for (const [index, one] of ranked.entries())
    for (const [other, two] of ranked.entries()) {
      const [left, right] = [people[one], people[two]];
      if (left && right && (context.seniority.compare(left.id, right.id) ?? 0) < 0) outranks[index * many + other] = 1;
    }
  const marks = marksFor(people.length);
  /** Those who sit against their rank as to this person; people already marked are left out. */
  const against = ({ seatOf, sitterOf }: Sitting, person: number, found: (other: number) => void) => {
    const seat = seatOf[person] ?? -1;
    const rung = seat < 0 ? -1 : (rungOf[seat] ?? -1);
    const own = at[person] ?? -1;
    if (rung < 0 || own < 0 || !countsAt(person, seat)) return;
    const grade = grades[rung] ?? 0;
    for (let there = 0; there < seats.length; there += 1) {
      const place = seats[there] ?? -1;
      const other = sitterOf[place] ?? -1;
      const his = other < 0 ? -1 : (at[other] ?? -1);
      if (his < 0 || other === person || marks.has(other) || !countsAt(other, place)) continue;
      const better = (grades[there] ?? 0) < grade;
      const worse = (grades[there] ?? 0) > grade;
      if ((better && outranks[own * many + his] === 1) || (worse && outranks[his * many + own] === 1)) found(other);
    }
  };
  const count = (sitting: Sitting, list: readonly number[]): number => {
    marks.begin();
    let pairs = 0;
    for (const person of list) {
      against(sitting, person, () => {
        pairs += 1;
      });
      marks.first(person);
    }
    return pairs;
  };
  return {
    whole: (sitting: Sitting): number => count(sitting, ranked),
    near: (sitting: Sitting, touched: Touched): number => count(sitting, touched.people),
    blames(sitting: Sitting, blame: (person: number) => void) {
      marks.begin();
      for (const person of ranked)
        against(sitting, person, (other) => {
          blame(person);
          blame(other);
        });
    },
  };
}
