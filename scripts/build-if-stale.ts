import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

const SOURCES = [
  'src',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'scripts/build.ts',
  'scripts/commonjs-declarations.ts',
  'scripts/share-shapes.ts',
  'scripts/slim-generated.ts',
];

/** Builds, unless the last build is newer than everything that it is made from. */
export function buildIfStale(): void {
  // Declarations for CommonJS are written last.
  const built = join(repository, 'dist/index.d.cts');
  const changedAt = Math.max(...SOURCES.map((path) => newest(join(repository, path))));
  if (existsSync(built) && statSync(built).mtimeMs > changedAt) return;
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: repository, stdio: 'inherit' });
}

/** When the last change to a file, or to anything in a folder, was made. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
