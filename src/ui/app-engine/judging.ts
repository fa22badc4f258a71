import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { HonorOrder, SeatRole } from '../../protocol/conventions/honor-order';
import type { Seniority } from '../../protocol/precedence/seniority';
import type { Score } from '../../protocol/review/score';
import type { SeatChanges } from '../../protocol/review/trial';
import { severities } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { oncePer } from '../../protocol/rules/reading/once-per';
import type { Engine } from '../engine';
import type { Judgement } from '../panels/review-port';
import type { Reviewer } from './reviewer';

/** What the convention keeps empty or for a role, looked up once and not for every seat of a hall. Of two roles on one seat the first counts. */
const keptIn = oncePer(({ free, roles }: HonorOrder) => {
  const held = new Map<SeatId, SeatRole>();
  for (const role of Object.keys(roles) as SeatRole[]) {
    for (const { seat } of roles[role] ?? []) if (!held.has(seat)) held.set(seat, role);
  }
  return { empty: new Set(free.map(({ seat }) => seat)), held, wheels: roles.driver?.map(({ seat }) => seat) ?? [] };
});

/** Why this person does not belong on this seat; undefined when they may sit there. */
function objection(context: OccasionContext, person: Person, seat: SeatId, { say, speak }: Speaker): string | undefined {
  const { occasion, honor } = context;
  const locked = [seat, ...context.seatsOf(person.id)].find(
    (one) => occasion.locks[one] && !(one === seat && context.occupant(seat)?.id === person.id),
  );
  if (locked) return say('interface', 'engine.judge.locked', { seat: locked });
  if (!honor) return undefined;
  const { empty, held: heldSeats, wheels } = keptIn(honor);
  if (empty.has(seat)) return say('interface', 'engine.judge.free');
  const held = heldSeats.get(seat);
  if (held === 'driver' ? person.role !== 'driver' : person.role === 'driver' && wheels.length > 0)
    return say('interface', 'engine.judge.wheel', { seat: wheels.join(' ') });
  const standing = context.standing(seat);
  if (standing && standing.order !== 'any' && person.party !== 'other' && standing.order !== person.party)
    return say('interface', `engine.judge.side.${standing.order}`);
  if (held && hasRank(person)) return say('interface', 'engine.judge.role', { role: speak('conventions', `role.${held}`) });
  return undefined;
}

/** The levels of all who rank, party by party, first ones first; they stand as long as list and precedence do. */
const levelsOf = oncePer(({ level }: Seniority) =>
  oncePer((people: readonly Person[]): Readonly<Record<Person['party'], readonly number[]>> => {
    const levels: Record<Person['party'], number[]> = { guest: [], host: [], other: [] };
    for (const person of people) {
      const own = hasRank(person) ? level(person.id) : undefined;
      if (typeof own === 'number') levels[person.party].push(own);
    }
    for (const list of Object.values(levels)) list.sort((left, right) => left - right);
    return levels;
  }),
);

/** How many of the sorted numbers are below this one. */
function below(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the person belongs when everybody sits in order: as far down the ladder as there are people of the party above. */
function bestSeats(context: OccasionContext, person: Person): readonly SeatId[] {
  const { honor, seniority, people } = context;
  const { party, role } = person;
  if (!hasRank(person)) {
    const kept = Object.entries(honor?.roles ?? {}).flatMap(([held, seats]) => (held === role ? (seats ?? []) : []));
    return kept.filter((one) => !one.party || one.party === party).map(({ seat }) => seat);
  }
  const level = seniority.level(person.id);
  if (typeof level !== 'number') return [];
  const levels = levelsOf(seniority)(people)[party];
  return context
    .ladder(party)
    .slice(below(levels, level), below(levels, level + 1))
    .map(({ seat }) => seat);
}

/** 违规 1 → 0: the gravest level that the drop would change. */
export function scoreChange(before: Score, after: Score, { say }: Speaker): string {
  const level = severities.find((severity) => before[severity] !== after[severity]);
  return level
    ? say('interface', 'engine.judge.change', {
        severity: say('interface', `severity.${level}`),
        before: before[level],
        after: after[level],
      })
    : '';
}

/** What the drop would do: whoever sits there takes the place that was left. */
function dropOn(context: OccasionContext, person: PersonId, onto: SeatId): SeatChanges {
  const sitter = context.occupant(onto)?.id ?? null;
  const left = context.seatsOf(person).filter((seat) => seat !== onto);
  return new Map([...left.map((seat, index) => [seat, index === 0 ? sitter : null] as const), [onto, person]]);
}

/** Whether a person may sit on a seat, and what that would do; remembered until the plan changes, so that a drag asks once. */
export function createJudging(reviewer: Reviewer): Engine['judge'] {
  let judged: { readonly reception: Reception; readonly answers: Map<string, Judgement> } | undefined;

  function judge(id: OccasionId, who: PersonId, seat: SeatId, language: Language): Judgement {
    const before = reviewer.review(id);
    const { context } = before;
    const person = context.personOf(who);
    if (!person) return { allowed: false };
    const speaker = speakerFor(language);
    const note = objection(context, person, seat, speaker);
    if (note !== undefined) return { allowed: false, note };
    let said: string | undefined;
    return {
      allowed: true,
      best: bestSeats(context, person).includes(seat),
      // Asked for the seat under the hand only, while every seat is judged at pick-up.
      get note() {
        said ??= scoreChange(before.score, reviewer.scoreWith(id, dropOn(context, who, seat)), speaker);
        return said;
      },
    };
  }

  return (id, who, seat, language) => {
    const { reception } = reviewer.review(id).context;
    if (judged?.reception !== reception) judged = { reception, answers: new Map() };
    const key = `${id} ${who} ${seat} ${language}`;
    const answer = judged.answers.get(key) ?? judge(id, who, seat, language);
    judged.answers.set(key, answer);
    return answer;
  };
}
