import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileSchema } from '../../src/core/compile-schema.ts';
import { lazySchema } from '../../src/core/lazy-schema.ts';
import * as z from '../../src/core/zod.ts';

vi.mock('../../src/core/compile-schema.ts', async (original) => ({ ...(await original()), compileSchema: vi.fn() }));
const compiling = vi.mocked(compileSchema);

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  compiling.mockReset();
});

/** A schema of texts, each look at one of which takes so many milliseconds. */
function slowText(ms: number) {
  return lazySchema(() =>
    z.checked(
      z.string(),
      z.refine(
        () => {
          now += ms;
          return true;
        },
        { error: 'never' },
      ),
    ),
  );
}

test('a schema is not compiled before it has been at work for ten milliseconds', async () => {
  const schema = slowText(3);
  for (let use = 0; use < 3; use++) schema.accepts('a');
  await new Promise(setImmediate);
  expect(compiling).not.toHaveBeenCalled();
});

test('one that has been is compiled once, and used so from then on', async () => {
  const numbers = z.number();
  compiling.mockReturnValue(numbers);
  const schema = slowText(6);
  expect([schema.accepts('a'), schema.safeParse('a').success, schema.accepts('a')]).toEqual([true, true, true]);
  await expect.poll(() => schema.accepts(1)).toBe(true);
  expect([schema.safeParse(1).success, schema.accepts('a')]).toEqual([true, false]);
  expect(compiling).toHaveBeenCalledOnce();
});

test('one that can’t be compiled goes on as it is', async () => {
  compiling.mockImplementation(() => {
    throw new EvalError('no code from text here');
  });
  const schema = slowText(20);
  schema.accepts('a');
  await expect.poll(() => compiling).toHaveBeenCalledOnce();
  await new Promise(setImmediate);
  expect([schema.accepts('a'), schema.accepts(1), schema.safeParse('a').success]).toEqual([true, false, true]);
  expect(compiling).toHaveBeenCalledOnce();
});
