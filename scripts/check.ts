// Everything that a reviewer would run: `npm run check`. Ends with how many tests passed and failed.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './repository.ts';
import { countTests, printCount } from './test-count.ts';

/** A script of package.json. */
interface Step {
  readonly script: string;
  /** Whether what it prints is worth reading also where nothing is wrong. */
  readonly show?: boolean;
  /** Whether it runs tests. */
  readonly tests?: boolean;
}

/** The steps of a stage run side by side. Tests that measure time run alone, and what tests the package comes after its build. */
const STAGES: readonly (readonly Step[])[] = [
  [
    { script: 'types' },
    { script: 'generate:check' },
    { script: 'build' },
    { script: 'lint' },
    { script: 'lint:exports' },
  ],
  [{ script: 'test:coverage', show: true, tests: true }],
  [
    { script: 'test:package', show: true, tests: true },
    { script: 'test:runtimes', show: true, tests: true },
    { script: 'lint:package' },
    { script: 'size', show: true },
  ],
];
const AT_ONCE = 2;

const reports = mkdtempSync(join(tmpdir(), 'stripe-connector-check-'));
const startedAt = performance.now();
const failed: string[] = [];
try {
  for (const stage of STAGES) {
    const queue = [...stage];
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
  }
  console.log(
    `\n${failed.length === 0 ? 'All steps passed' : `Failed: ${failed.join(', ')}`} in ${seconds(startedAt)}.`,
  );
  const steps = STAGES.flat().filter(({ tests }) => tests === true);
  printCount(countTests(steps.map(({ script }) => ({ report: reportOf(script), ok: !failed.includes(script) }))));
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.exitCode = failed.length === 0 ? 0 : 1;

async function work(queue: Step[]): Promise<void> {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const beganAt = performance.now();
    const { ok, output } = await run(step);
    if (!ok) failed.push(step.script);
    if (!ok || step.show === true) console.log(`\n${output.trim()}\n`);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.script.padEnd(16)} ${seconds(beganAt)}`);
  }
}

function run({ script, tests }: Step): Promise<{ readonly ok: boolean; readonly output: string }> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(script)}`];
  const args = ['run', '--silent', script, '--', ...(tests === true ? reporters : [])];
  // On Windows npm is a script, which only a shell can start.
  const options = { cwd: repository, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  return new Promise((resolve) => {
    execFile('npm', args, options, (error, stdout, stderr) => resolve({ ok: error === null, output: stdout + stderr }));
  });
}

function reportOf(script: string): string {
  return join(reports, `${script.replace(':', '-')}.json`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
