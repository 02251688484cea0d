import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

it('raw requests have the types that the files *.test-d.ts say', { timeout: 120_000 }, async () => {
  const project = fileURLToPath(new URL('.', import.meta.url));
  const run = promisify(execFile)(process.execPath, [tsc, '--project', project]);
  const complaints = await run.then(
    () => '',
    (error: { readonly stdout: string }) => error.stdout,
  );
  expect(complaints).toBe('');
});
