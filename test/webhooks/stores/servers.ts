import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { portOf } from '../../support/server.ts';

/** A database server of our own on loopback, with data that goes when it does. */
export interface Server extends AsyncDisposable {
  readonly port: number;
}

const NOBODY = 65_534;

/** Of the Debian packages redis-server and postgresql. */
export const PROGRAMS = { redis: 'redis-server', postgres: 'postgres', initdb: 'initdb' } as const;

/** Whether a program is on the path. */
export function isInstalled(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts Redis, which keeps everything in memory. */
export async function startRedis(): Promise<Server> {
  const port = await freePort();
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  return whenReady(spawn(PROGRAMS.redis, options), port, 'Ready to accept connections');
}

/** Starts Postgres on a folder of its own. It refuses to run as root, so root hands it to `nobody`. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync('/tmp/stripe-connector-postgres-');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const user = { cwd: folder, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
  const data = join(folder, 'data');
  execFileSync(PROGRAMS.initdb, ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync'], { ...user, stdio: 'ignore' });
  const port = await freePort();
  const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-F'];
  const server = await whenReady(spawn(PROGRAMS.postgres, options, user), port, 'ready to accept connections');
  const stop = async () => {
    await server[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, [Symbol.asyncDispose]: stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

async function whenReady(child: ChildProcess, port: number, words: string): Promise<Server> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  while (!said.includes(words)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said}`);
    await sleep(20);
  }
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
  return { port, [Symbol.asyncDispose]: stop };
}
