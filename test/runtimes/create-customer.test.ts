import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CREATED, serveCustomers } from '../package/customer-server.ts';
import { place, readJson } from '../package/run-program.ts';
import type { TestServer } from '../support/server.ts';
import { ENGINES, WORKERD } from './engines.ts';
import { missing } from './missing.ts';
import { runWorker } from './worker.ts';

const project = inject('project');

const CASES = ENGINES.flatMap(({ transports, ...engine }) => [
  { ...engine, format: 'an ES module', program: 'create-customer.mjs', transport: transports.mjs },
  { ...engine, format: 'CommonJS', program: 'create-customer.cjs', transport: transports.cjs },
]);

describe('the packed package creates customers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveCustomers();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.for(CASES)(
    'on $name, as $format, with $transport',
    async ({ name, executable, args, program, transport }, { skip }) => {
      if (executable === undefined) return missing(name, skip);
      const printed = await readJson(executable, [...args, await place(program, project), server.url], project);
      expect(printed).toEqual({ ...CREATED, transport });
    },
  );

  it('on workerd, bundled as Wrangler does, with fetch', async ({ skip }) => {
    if (WORKERD === undefined) return missing('workerd', skip);
    expect(await runWorker(WORKERD, project, 'create-customer.worker.mjs', server.url)).toEqual({
      ...CREATED,
      transport: 'fetch',
    });
  });
});
