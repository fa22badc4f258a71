import type { Command } from '../../commands/command';
import { seatPerson } from '../../commands/seat-person';
import { setAttendance } from '../../commands/set-attendance';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { type Occasion, seatsOf } from '../../model/occasion';
import { attends, hasRank, type Person } from '../../model/person';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { matching } from './exact/matching';

/** What one of the staff does at one occasion: interprets, drives, takes notes. Somebody else of the role may take it over. */
export type Post = { readonly occasion: OccasionId; readonly holder: PersonId };

export type Handover = { readonly occasion: OccasionId; readonly leaves: PersonId; readonly comes: PersonId; readonly seat?: SeatId };

export type Sharing =
  /** Nobody of the staff is expected at two places at once. */
  | { readonly kind: 'fits' }
  /** The fewest posts that change hands: every way was looked at. */
  | { readonly kind: 'handovers'; readonly handovers: readonly Handover[] }
  /** At one moment these posts need more people than there are; without a moment, no way through the day was found though all were tried. */
  | { readonly kind: 'impossible'; readonly posts: readonly Post[]; readonly people: readonly PersonId[] }
  /** Too many ways to look at all of them. */
  | { readonly kind: 'unknown' };

type Slot = Post & { readonly when: Occasion; readonly candidates: readonly PersonId[] };

/** Ways that may be looked at before the question is given up. */
const mostSteps = 300_000;

const overlap = (one: Occasion, other: Occasion): boolean =>
  one.start !== undefined && one.end !== undefined && other.start !== undefined && other.end !== undefined
    ? one.start < other.end && other.start < one.end
    : false;

/** Both at once is too much for one person: at one occasion, or at two at the same time. */
const clash = (one: Slot, other: Slot): boolean => one.occasion === other.occasion || overlap(one.when, other.when);

const speaks = ({ languages }: Person, asked: Person): boolean =>
  (asked.languages ?? []).every(
    (language) => languages?.some((own) => own.trim().toLowerCase() === language.trim().toLowerCase()) === true,
  );

/** Whether one of the staff could stand in for another: the same work for the same side, in the same languages. */
const standsIn = (other: Person, holder: Person): boolean =>
  other.id === holder.id || (other.role === holder.role && other.party === holder.party && speaks(other, holder));

/** Every post of the staff; a holder whose seat is locked keeps it. */
function slotsOf(reception: Reception): readonly Slot[] {
  const staff = Object.values(reception.people)
    .filter((person) => !hasRank(person) && attends(person))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return occasionsInOrder(reception).flatMap((when) =>
    staff.flatMap((holder): Slot[] => {
      if (when.attendees[holder.id] !== true) return [];
      const isLocked = seatsOf(when, holder.id).some((seat) => when.locks[seat] === true);
      const candidates = isLocked
        ? [holder.id]
        : [holder, ...staff.filter((other) => other !== holder && standsIn(other, holder))].map(({ id }) => id);
      return [{ occasion: when.id, holder: holder.id, when, candidates }];
    }),
  );
}

/** Posts that hang together: through people who could hold both, at occasions that clash. */
function connected(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const left = new Set(slots);
  const groups: Slot[][] = [];
  for (const first of slots) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        if (!clash(one, other) || !one.candidates.some((person) => other.candidates.includes(person))) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

const isDouble = (group: readonly Slot[]): boolean =>
  group.some((one, index) => group.slice(index + 1).some((other) => one.holder === other.holder && clash(one, other)));

/** A moment at which the posts need more people than could hold them. */
function tooFewAtOnce(group: readonly Slot[]): Sharing | undefined {
  for (const { when } of group) {
    const atOnce = group.filter(
      (other) => other.when === when || (overlap(other.when, when) && (other.when.start ?? '') <= (when.start ?? '')),
    );
    const people = [...new Set(atOnce.flatMap(({ candidates }) => candidates))];
    const answer = matching(
      atOnce.map(({ candidates }) => candidates.map((person) => people.indexOf(person))),
      people.length,
    );
    if (answer.kind === 'matched') continue;
    return {
      kind: 'impossible',
      posts: [...answer.group]
        .sort((left, right) => left - right)
        .flatMap((slot) => {
          const post = atOnce[slot];
          return post ? [{ occasion: post.occasion, holder: post.holder }] : [];
        }),
      people: answer.choices.flatMap((choice) => people[choice] ?? []),
    };
  }
  return undefined;
}

/** The fewest changes among all ways to fill the posts, the present holder first. */
function fewestHandovers(group: readonly Slot[]): ReadonlyMap<Slot, PersonId> | 'none' | 'unknown' {
  const inOrder = [...group].sort((left, right) => left.candidates.length - right.candidates.length);
  const holding = new Map<Slot, PersonId>();
  let best: ReadonlyMap<Slot, PersonId> | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let steps = 0;
  const fill = (at: number, changes: number): void => {
    const slot = inOrder[at];
    if (!slot) {
      best = new Map(holding);
      fewest = changes;
      return;
    }
    for (const person of slot.candidates) {
      steps += 1;
      if (steps > mostSteps) return;
      const more = changes + (person === slot.holder ? 0 : 1);
      if (more >= fewest) continue;
      if ([...holding].some(([other, own]) => own === person && clash(slot, other))) continue;
      holding.set(slot, person);
      fill(at + 1, more);
      holding.delete(slot);
    }
  };
  fill(0, 0);
  return steps > mostSteps ? 'unknown' : (best ?? 'none');
}

/**
 * Whether the staff can be at all occasions where they are expected, several occasions at once; else the fewest posts that change
 * hands so that they can; else which posts need whom at the same time. Guests and hosts of rank are nobody's substitute: of them the
 * rule speaks that nobody is at two places.
 */
export function shareStaff(reception: Reception): Sharing {
  const handovers: Handover[] = [];
  for (const group of connected(slotsOf(reception))) {
    if (!isDouble(group)) continue;
    const short = tooFewAtOnce(group);
    if (short) return short;
    const found = fewestHandovers(group);
    if (found === 'unknown') return { kind: 'unknown' };
    if (found === 'none') {
      const people = [...new Set(group.flatMap(({ candidates }) => candidates))];
      return { kind: 'impossible', posts: group.map(({ occasion, holder }) => ({ occasion, holder })), people };
    }
    for (const [{ occasion, holder, when }, person] of found) {
      if (person === holder) continue;
      const [seat] = seatsOf(when, holder);
      handovers.push({ occasion, leaves: holder, comes: person, ...(seat ? { seat } : {}) });
    }
  }
  return handovers.length === 0 ? { kind: 'fits' } : { kind: 'handovers', handovers };
}

/** The handovers as changes of the plan: whoever comes takes the seat of whoever leaves. */
export function commandsOf(handovers: readonly Handover[]): readonly Command[] {
  return [
    ...handovers.map(({ occasion, leaves }) => setAttendance(occasion, [leaves], false)),
    ...handovers.map(({ occasion, comes }) => setAttendance(occasion, [comes], true)),
    ...handovers.flatMap(({ occasion, comes, seat }) => (seat ? [seatPerson(occasion, comes, seat)] : [])),
  ];
}
