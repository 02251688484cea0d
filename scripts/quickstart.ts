// Runs the example the way a newcomer's project would: with the packed package, and nothing else of this repository.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackedPackage } from './packed-package.ts';
import { repository } from './repository.ts';

const { project, remove } = installPackedPackage();
try {
  copyFileSync(join(repository, 'examples/quickstart.mjs'), join(project, 'quickstart.mjs'));
  const { status } = spawnSync(process.execPath, ['quickstart.mjs'], { cwd: project, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  remove();
}
