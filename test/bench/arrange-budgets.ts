import type { PersonId, SeatId } from '../../src/model/ids';
import { arranging, repairing } from '../../src/protocol/arrange/arrange';
import { fill } from '../../src/protocol/arrange/fill';
import { modelOf } from '../../src/protocol/arrange/model/model';
import { scoreOfPrice } from '../../src/protocol/arrange/model/price';
import { rotation, workingPlanOf } from '../../src/protocol/arrange/model/working-plan';
import { movesBetween, problemOf } from '../../src/protocol/arrange/problem';
import type { Proposal, Running } from '../../src/protocol/arrange/proposal';
import { chanceOf } from '../../src/protocol/arrange/search/chance';
import type { Score } from '../../src/protocol/review/score';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { drawnHall, hallSizes } from './drawn-hall';
import { ownTime } from './processor';

/** Seconds of the processor that this process has used: the machine may be shared. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const isClean = ({ breach, departure, remark }: Score) => breach + departure + remark === 0;
const said = ({ breach, departure, remark }: Score) => `${breach}/${departure}/${remark}`;

type Ran = { readonly first: number | undefined; readonly seconds: number; readonly proposal: Proposal };

/** Drives a search for so many seconds of the processor, and tells when it first had a plan without a fault. */
function driven(start: (stopped: () => boolean) => Running<Proposal>, seconds: number): Ran {
  const began = processor();
  const spent = () => processor() - began;
  const run = start(() => spent() > seconds);
  let first: number | undefined;
  for (;;) {
    const { done, value } = run.next();
    if (first === undefined && isClean(value.score)) first = spent();
    if (done) return { first, seconds: spent(), proposal: value };
  }
}

const arrangedIn = (context: OccasionContext, seconds: number) =>
  driven((stopped) => arranging(context, { reviews: Number.MAX_SAFE_INTEGER, stopped }), seconds);
const mendedIn = (context: OccasionContext, seconds: number) =>
  driven((stopped) => repairing(context, { reviews: Number.MAX_SAFE_INTEGER, stopped }), seconds);

/** What annealing alone does: any two seats exchanged, no start but the order, nothing else known. */
function annealed(context: OccasionContext, seconds: number): Score {
  const problem = problemOf(context);
  const model = modelOf(problem);
  const plan = workingPlanOf(model, fill(problem, false));
  const chance = chanceOf(1);
  const { open } = model.cast;
  const end = processor() + seconds;
  const began = processor();
  let best = plan.price();
  for (let step = 0; step % 256 !== 0 || processor() < end; step += 1) {
    const heat = 3 * 0.05 ** ((processor() - began) / seconds);
    for (let more = 0; more < 255; more += 1, step += 1) {
      const [one, other] = [open[chance.below(open.length)] ?? -1, open[chance.below(open.length)] ?? -1];
      if (one === other) continue;
      const difference = plan.attempt(rotation(plan, [one, other]));
      const { breach, departure, remark } = scoreOfPrice(Math.abs(difference?.price ?? 0));
      const worse = Math.sign(difference?.price ?? 0) * (12 * breach + 6 * departure + 2 * remark);
      if (worse > -heat * Math.log(1 - chance.draw())) plan.undo();
      else plan.keep();
      if (plan.price() < best) best = plan.price();
    }
  }
  return scoreOfPrice(best);
}

/** Exchanges of two people of one level priced in a second of the processor, from a plan without a fault, and taken back. */
function pricedPerSecond(context: OccasionContext, start: ReadonlyMap<SeatId, PersonId>): number {
  const problem = problemOf(context);
  const model = modelOf(problem);
  const plan = workingPlanOf(model, start);
  const chance = chanceOf(1);
  const byLevel = new Map<string, number[]>();
  for (const seat of model.cast.open) {
    const person = plan.sitterOf[seat] ?? -1;
    const level = model.ladders.map(({ level: levels }) => levels[person] ?? 0).join('/');
    byLevel.set(level, [...(byLevel.get(level) ?? []), seat]);
  }
  const groups = [...byLevel.values()].filter(({ length }) => length > 1);
  const began = processor();
  const many = 500_000;
  for (let step = 0; step < many; step += 1) {
    const group = groups[chance.below(groups.length)] ?? [];
    const [one, other] = [group[chance.below(group.length)] ?? -1, group[chance.below(group.length)] ?? -1];
    if (one !== other && plan.attempt(rotation(plan, [one, other]))) plan.undo();
  }
  return many / (processor() - began);
}

const worst = (values: readonly (number | undefined)[]): string =>
  values.includes(undefined)
    ? `${values.filter((value) => value === undefined).length} of ${values.length} never`
    : Math.max(...values.map(Number)).toFixed(2);

export type Size = keyof typeof hallSizes;

/** One line of figures for halls of this size: the worst of the seeds counts. */
export function arrangeFigures(size: Size, seeds: readonly number[], seconds: number): string {
  const halls = seeds.map((seed) => drawnHall(hallSizes[size], seed));
  const arranged = halls.map(({ empty }) => arrangedIn(empty, seconds));
  const plain = halls.slice(0, 2).map(({ empty }) => said(annealed(empty, seconds)));
  const left = arranged.map(({ proposal, first }, index) => {
    const hall = halls[index];
    if (hall && problemOf(hall.empty).judge(proposal.seating).weight !== proposal.weight)
      throw new Error('The answer says another weight than the rules.');
    return `${first?.toFixed(2) ?? 'never'} s ${said(proposal.score)} weight ${proposal.weight}`;
  });
  const [hall] = halls;
  const rate = hall ? pricedPerSecond(hall.empty, hall.hidden) : 0;
  return `${size} people: first valid ${worst(arranged.map(({ first }) => first))} s; by seed, after ${seconds} s: ${left.join(', ')}; annealing alone ${plain.join(' ')}; ${Math.round(rate / 1000)}k exchanges/s`;
}

/**
 * Seconds of the own thread to the first plan without a fault, what somebody waits for, and in brackets of the processor, with what
 * compiles and collects beside. The search ends with it, or after so many.
 */
function firstValid(context: OccasionContext, most: number): string {
  const [began, own] = [processor(), ownTime()];
  const spent = () => processor() - began;
  const run = arranging(context, { reviews: Number.MAX_SAFE_INTEGER, stopped: () => spent() > most });
  for (let step = run.next(); !step.done; step = run.next())
    if (isClean(step.value.score)) return `${((ownTime() - own) / 1000).toFixed(3)} (${spent().toFixed(2)})`;
  return 'never';
}

/** The first valid plans alone, twice over: in the first turn the process still compiles what it does for the first time. */
export function firstFigures(size: Size, seeds: readonly number[], seconds: number): string {
  const halls = seeds.map((seed) => drawnHall(hallSizes[size], seed));
  const turn = () => halls.map(({ empty }) => firstValid(empty, seconds)).join(' ');
  const [cold, warm] = [turn(), turn()];
  return `${size} people, seeds ${seeds.join(' ')}: first valid ${cold} s in the first turn, ${warm} s in the second`;
}

export function repairFigures(size: Size, seeds: readonly number[], seconds: number): string {
  const cases = seeds.map((seed) => {
    const hall = drawnHall(hallSizes[size], seed);
    const spoiled = hall.disturbed(6);
    const { first, proposal } = mendedIn(spoiled, seconds);
    const back = movesBetween(problemOf(spoiled).present, hall.hidden).length;
    return { first, more: proposal.moves.length - back, text: `${proposal.moves.length}/${back} ${proposal.proof.kind}` };
  });
  return `${size} people, mended: first valid ${worst(cases.map(({ first }) => first))} s; moves found/known ${cases.map(({ text }) => text).join(', ')}`;
}
