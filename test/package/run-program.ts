import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Copies a program into a project that has the package installed. Returns where it is then. */
export async function place(program: string, project: string): Promise<string> {
  const placed = join(project, basename(program));
  await cp(fileURLToPath(new URL(`programs/${program}`, import.meta.url)), placed);
  return placed;
}

/** Runs a command, and reads the JSON that it prints. */
export async function readJson(command: string, args: readonly string[], cwd: string): Promise<unknown> {
  const { stdout } = await run(command, args, { cwd });
  return JSON.parse(stdout);
}
