/**
 * Time from process start to the first response, as modules and bundled: `npm run bench:start`.
 *
 * A process each time, contenders in turns. What counts is the ratio of medians. Then the heap in use, after a collection.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { median } from './median.ts';

const ROUNDS = 21;
const HEAP_ROUNDS = 11;
const CONTENDERS = ['connector', 'connector-whole', 'official', 'undici'] as const;

const sourceOf = (name: string) => fileURLToPath(new URL(`./start/${name}.mjs`, import.meta.url));

async function bundle(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  // undici is CommonJS, and asks for Node's modules with require.
  const js = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  // This repository's own maps the package's internal names to its sources.
  const common = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    tsconfigRaw: '{}',
    logLevel: 'error',
  } as const;
  await build({ ...common, entryPoints: [sourceOf(name)], outfile, banner: { js } });
  return outfile;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
const server = fork(new URL('./server.ts', import.meta.url));
const [port] = await once(server, 'message');
const env = { ...process.env, BENCH_URL: `http://127.0.0.1:${port}`, NODE_OPTIONS: '' };

async function startOnce(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
  return Number(stdout);
}

try {
  console.log(`node ${process.version}, ms from process start to the first response, median of ${ROUNDS}`);
  for (const form of ['modules', 'bundled'] as const) {
    const files = await Promise.all(
      CONTENDERS.map((name) => (form === 'modules' ? sourceOf(name) : bundle(name, folder))),
    );
    const times = CONTENDERS.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, file] of files.entries()) {
        const time = await startOnce(file);
        if (round > 0) times[index]?.push(time);
      }
    }
    const official = median(times[CONTENDERS.indexOf('official')] ?? []);
    for (const [index, name] of CONTENDERS.entries()) {
      const time = median(times[index] ?? []);
      console.log(
        `${form}  ${name.padEnd(16)} ${time.toFixed(0).padStart(4)} ms  ${(time / official).toFixed(2)} of official`,
      );
    }
  }
  const heaps = { connector: [] as number[], official: [] as number[] };
  for (let round = 0; round < HEAP_ROUNDS; round++) {
    for (const name of ['connector', 'official'] as const) {
      const args = ['--expose-gc', sourceOf(`heap-${name}`)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env });
      heaps[name].push(Number(stdout) / 1e6);
    }
  }
  const [ours, theirs] = [median(heaps.connector), median(heaps.official)];
  console.log(`heap in use after a call: ${ours.toFixed(2)} MB, ${(ours / theirs).toFixed(3)} of official`);
} finally {
  server.disconnect();
  await rm(folder, { recursive: true });
}
