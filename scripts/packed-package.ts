import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { repository } from './repository.ts';

/** The package as npm would publish it, installed where nothing else of this repository is. */
export interface InstalledPackage {
  /** Gone once removed. */
  readonly folder: string;
  /** A project in it that depends on the package and on nothing else. */
  readonly project: string;
  readonly remove: () => void;
}

/** Packs what the sources make, and installs it into a project of its own in the temporary folder. */
export function installPackedPackage(): InstalledPackage {
  buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'stripe-connector-'));
  const project = join(folder, 'project');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const tarball = join(folder, pack(folder));
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], project);
    return { folder, project, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The tarball's name. */
function pack(into: string): string {
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', into], repository),
  );
  return filename;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
}
