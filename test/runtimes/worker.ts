import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { place, readJson } from '../package/run-program.ts';

/** Bundles a Worker as Wrangler does, and runs it. Returns what it prints. */
export async function runWorker(workerd: string, project: string, program: string, serverUrl = ''): Promise<unknown> {
  const folder = join(project, program.replaceAll('.', '-'));
  await mkdir(folder);
  await build({
    entryPoints: [await place(program, project)],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    // Wrangler's.
    conditions: ['workerd', 'worker', 'browser'],
  });
  const config = join(folder, 'config.capnp');
  await writeFile(config, configOf(serverUrl));
  return readJson(workerd, ['test', config], dirname(config));
}

/** A Worker without Node's modules, that may reach this machine. */
function configOf(serverUrl: string): string {
  return `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "internet", network = (allow = ["local", "private", "public"])),
  ],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  bindings = [(name = "SERVER_URL", text = "${serverUrl}")],
  compatibilityDate = "2025-09-01",
);
`;
}
