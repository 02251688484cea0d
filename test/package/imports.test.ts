import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { TestServer } from '../support/server.ts';
import { CREATED, serveCustomers } from './customer-server.ts';
import { HANDLED } from './handled.ts';
import { place, readJson } from './run-program.ts';

const project = inject('project');

const run = async (program: string, ...args: readonly string[]) =>
  readJson(process.execPath, [await place(program, project), ...args], project);

describe('the packed package', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveCustomers();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(['create-customer.mjs', 'create-customer.cjs'])('creates customers (%s)', async (program) => {
    expect(await run(program, server.url)).toEqual({ ...CREATED, transport: 'undici' });
  });

  it('creates a customer where import() throws, as in Jest', async () => {
    expect(await run('require-without-import.cjs', server.url)).toEqual({
      email: 'jest@example.com',
      refused: 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING',
    });
  });

  it('loads neither zod nor undici nor fetch for a call over a transport of your own, and compiles what is used much', async () => {
    expect(await run('list-loaded.cjs')).toEqual({
      first: { zod: false, undici: false, compiler: false, fetch: false },
      compiled: true,
      refusals: [false, false],
    });
  });

  it('has schemas that work inside zod’s own', async () => {
    expect(await run('inside-zod.mjs')).toEqual({
      good: { customer: { email: 'a@example.com', metadata: { a: '1' } }, tags: [] },
      issues: ['customer.email invalid_type', 'customer unrecognized_keys', 'tags.0 invalid_type'],
      names: true,
      isZodError: true,
    });
  });

  const conditions = ['workerd', 'edge-light', 'worker', 'browser', 'deno', 'bun'];
  const programs = ['create-customer.mjs', 'create-customer.cjs'];
  it.each(conditions.flatMap((condition) => programs.map((program) => [condition, program] as const)))(
    'sends with fetch under the condition %s (%s)',
    async (condition, program) => {
      const args = [`--conditions=${condition}`, await place(program, project), server.url];
      expect(await readJson(process.execPath, args, project)).toEqual({ ...CREATED, transport: 'fetch' });
    },
  );

  it.each(['handle-webhooks.mjs', 'handle-webhooks.cjs'])('handles webhooks (%s)', async (program) => {
    await place('try-webhooks.mjs', project);
    expect(await run(program)).toEqual(HANDLED);
  });

  it('has the same names at every path for ES modules and CommonJS', async () => {
    const paths = Object.keys(manifest.exports).filter((path) => path !== './package.json');
    // The routes are types only: at run time there is nothing to get, but importing them must not fail.
    const expected = paths.map((path) => [path, { empty: path === './routes', inOneOnly: [] }]);
    const folder = inject('projectWithPeers');
    const listed = await readJson(process.execPath, [await place('list-exports.mjs', folder)], folder);
    expect(listed).toEqual(Object.fromEntries(expected));
  });

  it('knows an error by its class at every entry, and by its guard in the other module format too', async () => {
    const known = { instanceOfItsEntry: true, instanceOfOtherEntry: true, guardOfOtherFormat: true };
    expect(await run('compare-classes.mjs')).toEqual({ esm: known, cjs: known });
  });
});
