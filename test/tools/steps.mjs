// The steps of `npm test` and how each is counted.
import { readFileSync, rmSync } from 'node:fs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A step without a report of its own is one check. Ending badly with nothing counted as failed is a failure too. */
export function tally(status, counted = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 }) {
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** A file that could not even start has no tests to count, and is one failure. */
export function countUnit(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unstarted = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unstarted,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** A journey that only passes when repeated is not one to rely on: it counts as failed. */
export function countJourneys(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

const unitReport = '.build/reports/unit.json';
const journeyReport = '.build/reports/journeys.json';

/** Reports of an earlier run must not be counted when a step dies before it writes its own. */
export const forgetReports = () => {
  for (const report of [unitReport, journeyReport]) rmSync(report, { force: true });
};

/** Steps of one inner list run side by side: neither needs the other, and both leave a core half idle. */
export const steps = [
  [
    { name: 'Types', run: ['tsc', '--noEmit'] },
    { name: 'Lint and format', run: ['biome', 'ci', '--colors=off', '.'] },
  ],
  [
    { name: 'Dead code', run: ['knip'] },
    { name: 'Build', run: ['vite', 'build', '--logLevel', 'warn'] },
    { name: 'Build of the one file', run: ['vite', 'build', '--mode', 'single', '--logLevel', 'error'] },
  ],
  [{ name: 'First-screen budget', run: ['node', 'test/tools/check-first-screen.mjs'] }],
  [
    {
      name: 'Unit, DOM and browser tests',
      run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      count: () => countUnit(read(unitReport)),
    },
  ],
  [
    {
      name: 'Journeys',
      run: ['playwright', 'test', '--config', 'test/journeys/playwright.config.ts', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `../../${journeyReport}` },
      count: () => countJourneys(read(journeyReport)),
    },
  ],
];
