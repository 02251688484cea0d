import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what a folder's lockfile says, unless that has been done. Runs no install scripts. */
export function npmCi(folder: string): void {
  // npm writes this one last.
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lockfile = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lockfile).mtimeMs) return;
  // On Windows npm is a script, which only a shell can start.
  const options = { cwd: folder, shell: process.platform === 'win32' };
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
}
