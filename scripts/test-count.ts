import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were left out. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where vitest wrote what became of a run, and whether it ended well. */
export interface TestRun {
  readonly report: string;
  readonly ok: boolean;
}

/** Adds up what vitest reported of several runs. */
export function countTests(runs: readonly TestRun[]): TestCount {
  const counts = runs.map(countOne);
  const sum = (key: keyof TestCount) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** A run that failed without a failed test (a file that does not load, a coverage that is too low) counts as a failure. */
function countOne({ report, ok }: TestRun): TestCount {
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = told;
  const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** Says it in one line of its own. */
export function printCount({ passed, failed, skipped }: TestCount): void {
  console.log(`tests: ${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
}
