import { halalEaters } from '../../model/demands/tables';
import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Model } from '../../model/model';

/** Where one of two people is to be looked for: on this seat, wherever this person without rank is, or wherever this level is. */
export type End = { readonly seat: number; readonly person: number; readonly level: number };

/** Two who must be next to each other. */
export type Near = { readonly one: End; readonly other: End };

/** So many of each level at one table: at this one, or (-1) at any. */
export type Company = { readonly table: number; readonly levels: readonly number[]; readonly counts: readonly number[] };

/** What the rules ask of pairs and groups, said of levels instead of people. */
export type Wants = { readonly near: readonly Near[]; readonly company: readonly Company[] };

/** People joined directly or through others. */
function joined(people: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const leader = Array.from({ length: people }, (_, person) => person);
  const leaderOf = (person: number): number => {
    let at = person;
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) at = next;
    return at;
  };
  for (const [one, other] of pairs) leader[leaderOf(one)] = leaderOf(other);
  const groups = new Map<number, number[]>();
  for (const person of leader.keys()) {
    const head = leaderOf(person);
    const group = groups.get(head);
    if (group) group.push(person);
    else groups.set(head, [person]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Everybody who may move on these places is known by level, or by name where he has none; everybody else by the seat. */
export function wantsOf({ cast, pairings }: Model, { level: levelOf }: LadderInNumbers, placeOf: Int32Array, sitterOf: Int32Array): Wants {
  const { people, personAt, tableOf } = cast;
  const isOpen = new Set(cast.open);
  const seatOf = new Int32Array(people.length).fill(-1);
  for (const [seat, person] of sitterOf.entries()) if (person >= 0) seatOf[person] = seat;
  const endOf = (person: number): End | undefined => {
    const seat = seatOf[person] ?? -1;
    if (seat < 0) return undefined;
    if (!isOpen.has(seat) || (placeOf[seat] ?? -1) < 0) return { seat, person: -1, level: 0 };
    const level = levelOf[person] ?? 0;
    return level > 0 ? { seat: -1, person: -1, level } : { seat: -1, person, level: 0 };
  };
  const serving = people.flatMap(({ serves, role }, person) => {
    const served = serves === undefined || (role !== 'interpreter' && role !== 'carer') ? undefined : personAt.get(serves);
    return served === undefined ? [] : [[person, served] as const];
  });
  const asked = pairings.filter(({ price }) => price > 0);
  const beside = asked.flatMap(({ one, other, unless }) => (unless === 'not-beside' ? [[one, other] as const] : []));
  const sharing = asked.flatMap(({ one, other, unless }) => (unless === 'other-table' ? [[one, other] as const] : []));
  const near = [...serving, ...beside].flatMap(([left, right]): readonly Near[] => {
    const [one, other] = [endOf(left), endOf(right)];
    return one && other && (one.seat < 0 || other.seat < 0) ? [{ one, other }] : [];
  });
  const groups = [...joined(people.length, [...beside, ...sharing]), halalEaters(cast)];
  const company = groups.flatMap((group): readonly Company[] => {
    const ends = group.flatMap((person) => endOf(person) ?? []);
    const tables = new Set(ends.flatMap(({ seat }) => (seat >= 0 ? [tableOf[seat] ?? -1] : [])));
    const counts = new Map<number, number>();
    for (const { level } of ends) if (level > 0) counts.set(level, (counts.get(level) ?? 0) + 1);
    if (counts.size === 0 || tables.size > 1) return [];
    return [{ table: [...tables][0] ?? -1, levels: [...counts.keys()], counts: [...counts.values()] }];
  });
  return { near, company };
}
