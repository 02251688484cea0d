import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { npmCi } from '../../scripts/npm-ci.ts';

const compilers = fileURLToPath(new URL('./compilers', import.meta.url));
const consumer = fileURLToPath(new URL('./consumer', import.meta.url));

/** How a project's imports are resolved, and what its files then end in. `.mts` and `.cts` are read as ES module and CommonJS. */
const RESOLUTIONS = [
  { resolution: 'bundler', module: 'preserve', extensions: ['ts'] },
  { resolution: 'node16', module: 'node16', extensions: ['mts', 'cts'] },
  { resolution: 'nodenext', module: 'nodenext', extensions: ['mts', 'cts'] },
] as const;

const GLOBALS = [
  { globals: 'the DOM only', lib: ['ES2022', 'DOM'], types: [] },
  { globals: 'Node only', lib: ['ES2022'], types: ['node'] },
] as const;

/** Files of `consumer` that are compiled together. What one imports for its types changes what the others may say. */
const PROGRAMS = [
  { programs: ['program'], globals: GLOBALS },
  { programs: ['routes', 'routes-by-effect'], globals: [GLOBALS[1]] },
] as const;

const cases = ['typescript5', 'typescript6', 'typescript7']
  .flatMap((compiler) =>
    RESOLUTIONS.flatMap((resolution) =>
      PROGRAMS.flatMap(({ programs, globals }) =>
        globals.map((one) => ({ compiler, programs, ...resolution, ...one })),
      ),
    ),
  )
  // Without Node's types, it is a bundler that resolves.
  .filter(({ resolution, types }) => types.length > 0 || resolution === 'bundler');

beforeAll(() => npmCi(compilers), 120_000);

describe('the declarations compile without skipLibCheck', () => {
  it.concurrent.each(cases)(
    'of $programs.0 with $compiler, module resolution $resolution and the globals of $globals',
    async (one) => {
      const name = [one.programs[0], one.compiler, one.resolution, one.types.length].join('-');
      const folder = join(inject('projectWithPeers'), name);
      await mkdir(folder);
      const files = one.programs.flatMap((program) =>
        one.extensions.map((end) => [program, `${program}.${end}`] as const),
      );
      for (const [program, file] of files) await copyFile(join(consumer, `${program}.ts`), join(folder, file));
      const project = projectOf(
        one,
        files.map(([, file]) => file),
      );
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
      expect(await complaints(one.compiler, folder)).toBe('');
    },
  );
});

function projectOf({ resolution, module, lib, types }: (typeof cases)[number], files: readonly string[]) {
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
      isolatedModules: true,
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
