import { describe, expect, inject, it } from 'vitest';
import { HANDLED } from '../package/handled.ts';
import { place, readJson } from '../package/run-program.ts';
import { ENGINES, WORKERD } from './engines.ts';
import { missing } from './missing.ts';
import { runWorker } from './worker.ts';

const project = inject('project');

const CASES = ENGINES.flatMap(({ name, executable, args }) =>
  ['handle-webhooks.mjs', 'handle-webhooks.cjs'].map((program) => ({ name, executable, args, program })),
);

describe('the packed package verifies webhooks and handles each once', () => {
  it.for(CASES)('on $name ($program)', async ({ name, executable, args, program }, { skip }) => {
    if (executable === undefined) return missing(name, skip);
    await place('try-webhooks.mjs', project);
    expect(await readJson(executable, [...args, await place(program, project)], project)).toEqual(HANDLED);
  });

  it('on workerd, bundled as Wrangler does', async ({ skip }) => {
    if (WORKERD === undefined) return missing('workerd', skip);
    await place('try-webhooks.mjs', project);
    expect(await runWorker(WORKERD, project, 'handle-webhooks.worker.mjs')).toEqual(HANDLED);
  });
});
