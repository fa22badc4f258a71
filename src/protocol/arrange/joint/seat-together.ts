import { applyCommands } from '../../../commands/apply-commands';
import type { Command } from '../../../commands/command';
import type { OccasionId, PersonId } from '../../../model/ids';
import { occasionsInOrder, type Reception } from '../../../model/reception';
import { compareScores, type Score } from '../../review/score';
import type { Answer } from '../answer';
import type { Question } from '../proposal-for';
import { commandsOfHandovers, type Handover, handoverOf } from './changes';
import { type Shares, shareOut, type Way } from './share-out';
import { clash, isTight, type Slot, staffSlots } from './slots';

type Post = Slot<PersonId>;
type Aim = Extract<Question['aim'], 'arrange' | 'mend'>;

/** All occasions seated with one way to share out the staff. */
export type Together = {
  readonly staff: Shares<PersonId>;
  readonly handovers: readonly Handover[];
  readonly commands: readonly Command[];
  readonly occasions: readonly { readonly occasion: OccasionId; readonly answer: Answer }[];
  readonly score: Score;
  /** So many ways with as few handovers as can be were seated. */
  readonly compared: number;
  /** These are all such ways: among them, the best of the seatings found is kept. */
  readonly every: boolean;
  /** So many exchanges of posts made that better still; the handovers are then perhaps not the fewest. */
  readonly exchanged: number;
};

/** Exchanges that are tried for whoever a finding still names. */
const mostExchanges = 24;

type Holders = ReadonlyMap<Post, PersonId>;
type Plan = Omit<Together, 'staff' | 'compared' | 'every' | 'exchanged'> & { readonly holders: Holders; readonly weight: number };

const holdersWith = (holders: Holders, slots: readonly Post[], way: Way<PersonId>): Holders =>
  new Map([...holders, ...slots.map((slot, index) => [slot, way[index] ?? slot.holder] as const)]);

const handoversOf = (holders: Holders): readonly Handover[] =>
  [...holders].flatMap(([slot, holder]) => (holder === slot.holder ? [] : [handoverOf(slot, holder)]));

/** Better in score, then in the wishes met. Fewer moves alone are no reason to take a post from anybody. */
const isBetter = (one: Plan, other: Plan): boolean => (compareScores(one.score, other.score) || other.weight - one.weight) < 0;

/** An occasion to be seated: the how-manyth of about how many. */
export type Asked = { readonly question: Question; readonly asked: number; readonly about: number };

/**
 * Seats every occasion with the staff shared out among them. The first way is the one with the fewest handovers; then each equal way of
 * each group is seated and the best kept; then those whom a finding still names change posts with somebody on duty at the same time, where
 * that is better. So it is never worse than the first way seated one occasion after the other.
 * Asks for one occasion after the other to be seated; whoever drives it says when that is enough.
 */
export function* seatingTogether(reception: Reception, aim: Aim, enough: () => boolean = () => false): Generator<Asked, Together, Answer> {
  const slots = staffSlots(reception);
  const staff = shareOut(slots);
  const groups = staff.kind === 'shared' ? staff.groups : [];
  const others = groups.flatMap(({ slots: posts, ways }) => ways.slice(1).map((way) => ({ posts, way })));
  const about = Object.keys(reception.occasions).length + 2 * others.length;
  const seated = new Map<string, Answer>();

  /** What an answer hangs on: who comes to this occasion, and to those that are at the same time or hardly after it. */
  const keyOf = (id: OccasionId, holders: Holders) => {
    const here = slots.find(({ occasion }) => occasion === id);
    const near = [...holders].filter(([slot]) => here && (clash(slot, here) || isTight(slot, here)));
    return JSON.stringify([id, handoversOf(new Map(near)).map(({ occasion, leaves, comes }) => [occasion, leaves, comes])]);
  };

  function* plan(holders: Holders): Generator<Asked, Plan, Answer> {
    const handovers = handoversOf(holders);
    const commands = commandsOfHandovers(handovers);
    const { reception: next = reception } = applyCommands(reception, commands);
    const occasions: { occasion: OccasionId; answer: Answer }[] = [];
    for (const { id, attendees } of occasionsInOrder(next)) {
      if (Object.keys(attendees).length === 0) continue;
      const key = keyOf(id, holders);
      const answer =
        seated.get(key) ??
        (yield { question: { reception: next, occasion: id, aim }, asked: seated.size, about: Math.max(about, seated.size + 1) });
      seated.set(key, answer);
      occasions.push({ occasion: id, answer });
    }
    const count = (severity: keyof Score) => occasions.reduce((sum, { answer }) => sum + answer.score[severity], 0);
    const score = { breach: count('breach'), departure: count('departure'), remark: count('remark') };
    return { holders, handovers, commands, occasions, score, weight: occasions.reduce((sum, { answer }) => sum + answer.weight, 0) };
  }

  let best: Plan = yield* plan(new Map(groups.flatMap((group) => [...holdersWith(new Map(), group.slots, group.ways[0] ?? [])])));
  let compared = 1;
  let every = groups.every((group) => group.every) && groups.filter(({ ways }) => ways.length > 1).length <= 1;
  function* compare(holders: Holders): Generator<Asked, boolean, Answer> {
    const other: Plan = yield* plan(holders);
    const better = isBetter(other, best);
    if (better) best = other;
    return better;
  }

  for (const { posts, way } of others) {
    if (enough()) {
      every = false;
      break;
    }
    yield* compare(holdersWith(best.holders, posts, way));
    compared += 1;
  }
  let left = staff.kind === 'shared' ? exchanges(slots, best) : [];
  let exchanged = 0;
  for (let tried = 0; tried < mostExchanges && left.length > 0 && !enough(); tried += 1) {
    const [next, ...more] = left;
    const isKept = next !== undefined && (yield* compare(next));
    if (isKept) exchanged += 1;
    left = isKept ? exchanges(slots, best) : more;
  }
  const { handovers, commands, occasions, score } = best;
  return { staff, handovers, commands, occasions, score, compared, every, exchanged };
}

/** Whoever a finding names at an occasion changes posts with somebody on duty at the same time, where each can do the other's work. */
function exchanges(slots: readonly Post[], { holders, occasions }: Plan): readonly Holders[] {
  const holds = (slot: Post) => holders.get(slot) ?? slot.holder;
  const isNamed = (slot: Post) =>
    occasions.some(
      ({ occasion, answer }) => occasion === slot.occasion && answer.findings.some(({ people }) => people.includes(holds(slot))),
    );
  const ways: Holders[] = [];
  for (const [index, one] of slots.entries()) {
    for (const other of slots.slice(index + 1)) {
      const [here, there] = [holds(one), holds(other)];
      if (here === there || one.occasion === other.occasion || !clash(one, other) || !(isNamed(one) || isNamed(other))) continue;
      if (!one.candidates.includes(there) || !other.candidates.includes(here)) continue;
      const next = new Map([...holders, [one, there], [other, here]]);
      const isFree = (slot: Post, holder: PersonId) =>
        slots.every(
          (third) => third === slot || (next.get(third) ?? third.holder) !== holder || !(clash(third, slot) || isTight(third, slot)),
        );
      if (isFree(one, there) && isFree(other, here)) ways.push(next);
    }
  }
  return ways;
}
