import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds one package for each runtime and kind of machine, so that no install script has to fetch executables. */
export const FOLDER = fileURLToPath(new URL('./engines', import.meta.url));

const modules = join(FOLDER, 'node_modules');

/** A runtime to try the package on. */
export interface Engine {
  readonly name: string;
  /** What the default transport sends with, in an ES module and in CommonJS. */
  readonly transports: { readonly mjs: 'undici' | 'fetch'; readonly cjs: 'undici' | 'fetch' };
  /** Undefined where npm has none for this machine. */
  readonly executable: string | undefined;
  /** What comes before the program. */
  readonly args: readonly string[];
}

const node = (version: string): Engine => ({
  name: `node ${version}`,
  transports: { mjs: 'undici', cjs: 'undici' },
  executable: find('.', new RegExp(`^node${version}-`), ['bin/node', 'bin/node.exe']),
  args: [],
});

/** The oldest Node that is supported, its later majors, and what else runs npm packages. */
export const ENGINES: readonly Engine[] = [
  ...['20', '22', '24', '26'].map(node),
  {
    name: 'bun',
    transports: { mjs: 'fetch', cjs: 'fetch' },
    executable: find('@oven', /^bun-/, ['bin/bun', 'bin/bun.exe']),
    args: ['run'],
  },
  {
    name: 'deno',
    // Its `require` goes by the conditions of Node.
    transports: { mjs: 'fetch', cjs: 'undici' },
    executable: find('@deno', /./, ['deno', 'deno.exe']),
    // It may read the project, and reach this machine only.
    args: ['run', '--no-prompt', '--allow-read', '--allow-env', '--allow-net=127.0.0.1', '--node-modules-dir=manual'],
  },
];

/** The engine of Cloudflare Workers. */
export const WORKERD = find('@cloudflare', /^workerd-/, ['bin/workerd', 'bin/workerd.exe']);

/** An executable of the one package among its kind that npm installed for this machine. */
function find(scope: string, name: RegExp, files: readonly string[]): string | undefined {
  const within = join(modules, scope);
  const packages = existsSync(within) ? readdirSync(within).filter((entry) => name.test(entry)) : [];
  return packages.flatMap((entry) => files.map((file) => join(within, entry, file))).find((file) => existsSync(file));
}
