import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { npmCi } from '../../scripts/npm-ci.ts';

const compilers = fileURLToPath(new URL('./compilers', import.meta.url));
const program = fileURLToPath(new URL('./consumer/program.ts', import.meta.url));

/** How a project's imports are resolved, and what its program is then called. `.mts` and `.cts` are read as ES module and CommonJS. */
const RESOLUTIONS = [
  { resolution: 'bundler', module: 'preserve', files: ['program.ts'] },
  { resolution: 'node16', module: 'node16', files: ['program.mts', 'program.cts'] },
  { resolution: 'nodenext', module: 'nodenext', files: ['program.mts', 'program.cts'] },
] as const;

const GLOBALS = [
  { globals: 'the DOM only', lib: ['ES2022', 'DOM'], types: [] },
  { globals: 'Node only', lib: ['ES2022'], types: ['node'] },
] as const;

const cases = ['typescript5', 'typescript6', 'typescript7'].flatMap((compiler) =>
  RESOLUTIONS.flatMap((resolution) => GLOBALS.map((globals) => ({ compiler, ...resolution, ...globals }))),
);

beforeAll(() => npmCi(compilers), 120_000);

describe('the declarations compile without skipLibCheck', () => {
  it.concurrent.each(cases)(
    'with $compiler, module resolution $resolution and the globals of $globals',
    async (one) => {
      const folder = join(inject('projectWithPeers'), `${one.compiler}-${one.resolution}-${one.types.length}`);
      await mkdir(folder);
      for (const file of one.files) await copyFile(program, join(folder, file));
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(projectOf(one)));
      expect(await complaints(one.compiler, folder)).toBe('');
    },
  );
});

function projectOf({ resolution, module, files, lib, types }: (typeof cases)[number]) {
  return {
    files,
    compilerOptions: {
      target: 'ES2022',
      lib,
      types,
      typeRoots: [join(compilers, 'node_modules/@types')],
      module,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
  };
}

/** What the compiler finds wrong. */
function complaints(compiler: string, folder: string): Promise<string> {
  const tsc = join(compilers, 'node_modules', compiler, 'bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '--project', folder], (error, stdout, stderr) => {
      resolve(error === null ? '' : `${stdout}${stderr}${error.message}`);
    });
  });
}
