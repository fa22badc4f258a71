import { describe, expect, it } from 'vitest';
import { learningSolver } from '../../../../../src/protocol/arrange/exact/learning/learning-solver';
import { type ClauseProgram, type Literal, literalOf, not, variableOf } from '../../../../../src/protocol/arrange/exact/learning/literals';
import { type Chance, chanceOf } from '../../../../../src/protocol/arrange/search/chance';

const never = () => false;

/** A few variables, clauses of one to three of them, some companies of which one holds at most, a price for some. */
function drawn(seed: number): ClauseProgram {
  const chance = chanceOf(seed);
  const variables = 4 + chance.below(7);
  const literal = () => chance.below(variables * 2);
  const some = (count: number, one: () => Literal) => Array.from({ length: count }, one);
  return {
    variables,
    clauses: some(variables * 2 + chance.below(variables * 2), () => 0).map(() => some(1 + Math.min(2, chance.below(8)), literal)),
    exclusive: some(chance.below(3), () => 0).map(() => [...new Set(some(2 + chance.below(3), () => literalOf(chance.below(variables))))]),
    costs: new Map(some(1 + chance.below(variables), () => 0).map(() => [literalOf(chance.below(variables)), 1 + chance.below(9)])),
  };
}

const holdsIn =
  (bits: number) =>
  (literal: Literal): boolean =>
    ((bits >> variableOf(literal)) & 1) === 1 - (literal & 1);

const costIn = ({ costs }: ClauseProgram, holds: (literal: Literal) => boolean) =>
  [...costs].reduce((sum, [literal, cost]) => sum + (holds(literal) ? cost : 0), 0);

/** Nothing of the solver: every way to say yes or no is looked at. */
function everyAnswer(program: ClauseProgram, assumed: readonly Literal[] = []): readonly ((literal: Literal) => boolean)[] {
  return Array.from({ length: 2 ** program.variables }, (_, bits) => holdsIn(bits)).filter(
    (holds) =>
      program.clauses.every((clause) => clause.some(holds)) &&
      program.exclusive.every((company) => company.filter(holds).length <= 1) &&
      assumed.every(holds),
  );
}

const assumptions = (chance: Chance, { variables }: ClauseProgram): readonly Literal[] =>
  [...new Set(Array.from({ length: chance.below(4) }, () => chance.below(variables)))].map(
    (variable) => literalOf(variable) + chance.below(2),
  );

describe('a solver that learns from conflicts', () => {
  const seeds = Array.from({ length: 400 }, (_, index) => index + 1);

  it('law: answers as looking at every way does, and what it blames cannot hold together', () => {
    for (const seed of seeds) {
      const program = drawn(seed);
      const solver = learningSolver(program);
      const chance = chanceOf(seed + 1000);
      for (let question = 0; question < 4; question += 1) {
        const assumed = assumptions(chance, program);
        const outcome = solver.solve(assumed, never);
        expect([seed, outcome.kind]).toEqual([seed, everyAnswer(program, assumed).length > 0 ? 'met' : 'impossible']);
        if (outcome.kind === 'met') {
          expect(program.clauses.every((clause) => clause.some(solver.holds))).toBe(true);
          expect(program.exclusive.every((company) => company.filter(solver.holds).length <= 1)).toBe(true);
          expect(assumed.every(solver.holds)).toBe(true);
        }
        if (outcome.kind === 'impossible') {
          expect(outcome.blamed.every((literal) => assumed.includes(literal))).toBe(true);
          expect(everyAnswer(program, outcome.blamed)).toEqual([]);
        }
      }
    }
  });

  it('law: asked for less and less it comes down to the least cost of all, and no further', () => {
    for (const seed of seeds) {
      const program = drawn(seed);
      const solver = learningSolver(program);
      const costs = everyAnswer(program).map((holds) => costIn(program, holds));
      let least = Number.POSITIVE_INFINITY;
      while (solver.solve([], never).kind === 'met') {
        const cost = costIn(program, solver.holds);
        expect(cost).toBeLessThan(least);
        least = cost;
        solver.allow(cost - 1);
      }
      expect([seed, least]).toEqual([seed, Math.min(Number.POSITIVE_INFINITY, ...costs)]);
    }
  });

  it('law: what is required later holds from then on', () => {
    for (const seed of seeds.slice(0, 100)) {
      const program = drawn(seed);
      const solver = learningSolver(program);
      let answers = 0;
      for (; solver.solve([], never).kind === 'met'; answers += 1)
        solver.require(
          Array.from({ length: program.variables }, (_, variable) => literalOf(variable) + (solver.holds(literalOf(variable)) ? 1 : 0)),
        );
      expect([seed, answers]).toEqual([seed, everyAnswer(program).length]);
    }
  });

  it('shows that seven do not sit on six chairs, and is left when somebody has had enough', () => {
    const at = (person: number, chair: number) => literalOf(person * 6 + chair);
    const [people, chairs] = [7, 6].map((count) => Array.from({ length: count }, (_, index) => index));
    const pigeons: ClauseProgram = {
      variables: 42,
      clauses: (people ?? []).map((person) => (chairs ?? []).map((chair) => at(person, chair))),
      exclusive: (chairs ?? []).map((chair) => (people ?? []).map((person) => at(person, chair))),
      costs: new Map(),
    };
    expect(learningSolver(pigeons).solve([], never)).toEqual({ kind: 'impossible', blamed: [] });
    let conflicts = 0;
    const stopped = learningSolver(pigeons).solve([], () => {
      conflicts += 1;
      return conflicts >= 10;
    });
    expect([stopped.kind, conflicts]).toEqual(['unfinished', 10]);
  });

  it('begins where it is told to', () => {
    const free: ClauseProgram = { variables: 20, clauses: [], exclusive: [], costs: new Map() };
    const solver = learningSolver(free);
    const wanted = Array.from({ length: 20 }, (_, variable) => (variable % 3 === 0 ? literalOf(variable) : not(literalOf(variable))));
    for (const literal of wanted) solver.prefer(literal);
    expect(solver.solve([], never).kind).toBe('met');
    expect(wanted.every(solver.holds)).toBe(true);
  });
});
