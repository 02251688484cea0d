/**
 * What the types of a client cost a project that uses it: `npm run bench:types`.
 *
 * The same three lines for both clients, type-checked by the compiler in a process of its own, in turns. What counts is
 * the ratio of instantiations, which don't vary, and of the medians of the time.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { repository } from '../scripts/repository.ts';
import { median } from './median.ts';

// What counts is a small part of what is timed, and a busy machine changes more from run to run.
const ROUNDS = 25;
/** Whether declarations are only read, or checked too. */
const SKIPS = process.argv.includes('--skip-lib-check');

const FILES = {
  /** What TypeScript's own library and Node's types cost. */
  empty: 'export {};',
  connector: `
import { createStripe } from 'stripe-connector';
const stripe = createStripe({ apiKey: 'sk_test_1' });
export const email: string | null = (await stripe.customers.create({ email: 'a@example.com' })).email;`,
  'connector-expand': `
import { createStripe } from 'stripe-connector';
const stripe = createStripe({ apiKey: 'sk_test_1' });
const intent = await stripe.paymentIntents.retrieve('pi_1', { expand: ['latest_charge.balance_transaction', 'customer'] });
export const email = intent.customer;`,
  official: `
import Stripe from 'stripe';
const stripe = new Stripe('sk_test_1');
export const email: string | null = (await stripe.customers.create({ email: 'a@example.com' })).email;`,
};

const folder = await mkdtemp(join(tmpdir(), 'bench-types-'));
const modules = join(repository, 'node_modules');

async function project(name: string, code: string): Promise<void> {
  const options = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: SKIPS,
    types: ['node'],
    typeRoots: [join(modules, '@types')],
  };
  await writeFile(join(folder, `${name}.mts`), code);
  const config = { compilerOptions: options, files: [`${name}.mts`] };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(config));
}

/** A figure of the compiler's own report. */
const figure = (report: string, name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(report)?.[1]);

async function check(name: string): Promise<Cost> {
  const args = [join(modules, 'typescript/bin/tsc'), '--project', `${name}.json`, '--extendedDiagnostics'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return { instantiations: figure(stdout, 'Instantiations'), seconds: figure(stdout, 'Total time') };
}

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

const summary = (costs: readonly Cost[]): Cost => ({
  instantiations: costs[0]?.instantiations ?? Number.NaN,
  seconds: median(costs.map(({ seconds }) => seconds)),
});

try {
  console.log(`TypeScript ${ts.version}, skipLibCheck ${SKIPS ? 'on' : 'off'}, median of ${ROUNDS}`);
  await mkdir(join(folder, 'node_modules'));
  await symlink(repository, join(folder, 'node_modules/stripe-connector'));
  await symlink(join(modules, 'stripe'), join(folder, 'node_modules/stripe'));
  const names = Object.keys(FILES);
  for (const [name, code] of Object.entries(FILES)) await project(name, code);
  const runs = new Map(names.map((name) => [name, [] as Cost[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) runs.get(name)?.push(await check(name));
  }
  const ofEmpty = summary(runs.get('empty') ?? []);
  const above = (name: string) => {
    const { instantiations, seconds } = summary(runs.get(name) ?? []);
    return { instantiations: instantiations - ofEmpty.instantiations, seconds: seconds - ofEmpty.seconds };
  };
  const official = above('official');
  console.log(`empty file: ${ofEmpty.instantiations} instantiations, ${ofEmpty.seconds.toFixed(2)} s; above that:`);
  for (const name of names.filter((one) => one !== 'empty')) {
    const { instantiations, seconds } = above(name);
    const share = (instantiations / official.instantiations).toFixed(2);
    const ratio = (seconds / official.seconds).toFixed(2);
    console.log(
      `${name.padEnd(18)} ${String(instantiations).padStart(7)} instantiations (${share} of official), ${seconds.toFixed(2)} s (${ratio})`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
