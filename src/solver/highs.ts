import loadHighs, { type Highs, type InitOptions, type Model, type ModelData } from 'highs';
import type { Asked, LinearAnswer, LinearProgram, LinearSolver } from '../protocol/arrange/exact/linear-solver';

const modelOf = (highs: Highs, program: LinearProgram, relaxed: boolean): ModelData => ({
  numCols: program.cost.length,
  numRows: program.rowLower.length,
  colCost: program.cost,
  colLower: program.lower,
  colUpper: program.upper,
  rowLower: program.rowLower,
  rowUpper: program.rowUpper,
  matrix: {
    format: 'csr',
    numRows: program.rowLower.length,
    numCols: program.cost.length,
    starts: program.starts,
    indices: program.columns,
    values: program.values,
  },
  ...(relaxed ? {} : { integrality: Int32Array.from(program.whole, (flag) => (flag === 1 ? highs.constants.variableType.integer : 0)) }),
});

function answerOf(highs: Highs, model: Model, relaxed: boolean): LinearAnswer {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { kind: 'impossible' };
  const found = model.info.get('primal_solution_status') === 2;
  const cost = model.getObjectiveValue();
  if (status === modelStatus.optimal) {
    const { colValue, rowDual } = model.getSolution();
    return { kind: 'solved', values: colValue, cost, ...(relaxed ? { duals: rowDual } : {}) };
  }
  const bound = relaxed ? Number.NEGATIVE_INFINITY : Number(model.info.get('mip_dual_bound'));
  return { kind: 'unfinished', bound, ...(found ? { values: model.getSolution().colValue, cost } : {}) };
}

function solverOf(highs: Highs): LinearSolver {
  return {
    solve: (program: LinearProgram, { relaxed, seconds, below, start }: Asked) =>
      highs.withModel(modelOf(highs, program, relaxed), (model) => {
        model.options.set({ output_flag: false, time_limit: seconds, random_seed: 1 });
        if (!relaxed && below !== undefined) model.options.set({ objective_bound: below });
        if (start) model.setSolution({ colValue: start });
        model.run();
        return answerOf(highs, model, relaxed);
      }),
  };
}

/** Loads HiGHS (MIT, 1.2 MB compressed): only where somebody asks for a proof. Afterwards it answers at once. */
export const loadLinearSolver = async (where: Pick<InitOptions, 'locateFile'> = {}): Promise<LinearSolver> =>
  solverOf(await loadHighs(where));
