import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./engines', import.meta.url));
const modules = join(folder, 'node_modules');

/** A runtime to try the package on. */
export interface Engine {
  readonly name: string;
  /** The executable and its first arguments. Undefined where npm has none for this machine. */
  readonly command: readonly [string, ...string[]] | undefined;
  /** What it sends requests with unless told otherwise. */
  readonly transport: 'undici' | 'fetch';
}

/** Fetches the runtimes from npm, once. Without scripts: the executables lie in packages of their own. */
export function installEngines(): void {
  if (existsSync(modules)) return;
  const options = { cwd: folder, shell: process.platform === 'win32' };
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
}

/** Every version of Node that is supported, and what else has `fetch` and npm packages. */
export function engines(): readonly Engine[] {
  const machine = `${process.platform}-${process.arch}`;
  const node = ['20', '22', '24', '26'].map((version) => engine(`node ${version}`, [`node${version}-${machine}/bin/node`]));
  const arm = process.arch === 'arm64' ? 'aarch64' : process.arch;
  return [
    ...node,
    { ...engine('bun', [`@oven/bun-${process.platform}-${arm}/bin/bun`, 'bun/bin/bun.exe']), transport: 'fetch' },
    deno(machine),
  ];
}
