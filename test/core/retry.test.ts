import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/core/outcome.ts';
import { makeReply } from '../../src/core/reply.ts';
import { type Attempted, type RetryPlan, retry } from '../../src/core/retry.ts';
import { TransportError } from '../../src/core/transport-error.ts';

const answered = (status: number, headers: Record<string, string> = {}): Outcome => ({
  kind: 'answered',
  reply: makeReply(status, headers, '{}', 1),
  secrets: [],
});
const lost = (reusedSocket = false): Outcome => ({
  kind: 'failed',
  error: new TransportError(new Error('reset'), reusedSocket),
  head: undefined,
  secrets: [],
});
const late = (scope: 'timeout' | 'deadline', sent = true): Outcome => ({
  kind: 'time-up',
  scope,
  ms: 1,
  head: undefined,
  sent,
  secrets: [],
});
const keyless: Outcome = { kind: 'not-sent', error: new Error('no key') };

interface Run {
  readonly end: Attempted;
  /** The number that each attempt was given. */
  readonly numbers: readonly number[];
  /** When each attempt began, in milliseconds since the first. */
  readonly at: readonly number[];
  readonly delays: readonly number[];
  readonly endedAt: number;
}

/** Runs the outcomes one after the other on a clock of its own, with the longest waits. */
async function run(outcomes: readonly Outcome[], plan: Partial<RetryPlan> = {}): Promise<Run> {
  const startedAt = performance.now();
  const numbers: number[] = [];
  const at: number[] = [];
  const delays: number[] = [];
  const attempt = async (number: number) => {
    numbers.push(number);
    at.push(performance.now() - startedAt);
    const outcome = outcomes[at.length - 1] ?? outcomes.at(-1);
    if (outcome === undefined) throw new Error('no outcome');
    return outcome;
  };
  const onRetry = (_: Attempted, delayMs: number) => delays.push(delayMs);
  const ending = retry(attempt, { maxRetries: 2, deadlineAt: undefined, signals: [], onRetry, ...plan });
  let endedAt = 0;
  void ending.finally(() => (endedAt = performance.now() - startedAt));
  await vi.runAllTimersAsync();
  return { end: await ending, numbers, at, delays, endedAt };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('retry', () => {
  it('makes one attempt where that is enough', async () => {
    const { end, at } = await run([answered(200)]);
    expect(end).toMatchObject({ outcome: answered(200), attempts: 1 });
    expect(at).toEqual([0]);
  });

  it('makes maxRetries more at the most, after 0.5 s, 1 s, 2 s, 4 s, and then 8 s each', async () => {
    const { end, at, numbers, delays } = await run([answered(500)], { maxRetries: 6 });
    expect(end.attempts).toBe(7);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    expect(at).toEqual([0, 500, 1500, 3500, 7500, 15_500, 23_500]);
  });

  it('gives the last outcome and not the first', async () => {
    const { end } = await run([lost(), answered(429), answered(402)]);
    expect(end).toMatchObject({ outcome: answered(402), attempts: 3 });
  });

  it('makes none more with maxRetries: 0, not even a free one', async () => {
    expect((await run([answered(500)], { maxRetries: 0 })).at).toEqual([0]);
    expect((await run([lost(true)], { maxRetries: 0 })).at).toEqual([0]);
  });

  it('makes one free attempt at once, and then goes on as if nothing had been', async () => {
    const { end, at } = await run([lost(true)], { maxRetries: 2 });
    expect(at).toEqual([0, 0, 500, 1500]);
    expect(end.attempts).toBe(4);
  });

  it('makes the free attempt also after the last retry', async () => {
    const { at } = await run([answered(500), lost(true), answered(200)], { maxRetries: 1 });
    expect(at).toEqual([0, 500, 500]);
  });

  it('waits at least as long as the server asks', async () => {
    const { at } = await run([
      answered(429, { 'retry-after': '7' }),
      answered(503, { 'retry-after': '0' }),
      answered(200),
    ]);
    expect(at).toEqual([0, 7000, 8000]);
  });

  it('gives up at once where the wait would last to the deadline or past it', async () => {
    const deadlineAt = performance.now() + 500;
    expect((await run([answered(500)], { deadlineAt })).at).toEqual([0]);
    const laterBy1 = performance.now() + 501;
    expect((await run([answered(500), answered(200)], { deadlineAt: laterBy1 })).at).toEqual([0, 500]);
  });

  it('stops in a wait when a signal aborts, and makes no attempt more', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 700);
    const { end, at, endedAt } = await run([answered(500)], { signals: [controller.signal] });
    expect(at).toEqual([0, 500]);
    expect(endedAt).toBe(700);
    expect(end).toMatchObject({ outcome: { kind: 'stopped', reason: 'enough' }, attempts: 2 });
  });

  it('counts only attempts that were sent', async () => {
    const { end, numbers } = await run([late('timeout', false), answered(500), answered(200)]);
    expect(numbers).toEqual([1, 1, 2]);
    expect(end.attempts).toBe(2);
  });

  it('makes no attempt more where no key came', async () => {
    const { end, at } = await run([keyless]);
    expect(at).toEqual([0]);
    expect(end).toMatchObject({ outcome: keyless, attempts: 0 });
  });

  it('gives the outcome of the attempt before, where no key came for the next', async () => {
    const { end, at } = await run([lost(), keyless]);
    expect(at).toEqual([0, 500]);
    expect(end).toMatchObject({ outcome: { kind: 'failed' }, attempts: 1 });
  });

  it('gives the outcome of the attempt before, where the key for the next took too long', async () => {
    const declined = answered(402, { 'stripe-should-retry': 'true' });
    const { end } = await run([declined, late('timeout', false), late('timeout', false)]);
    expect(end.outcome).toBe(declined);
    expect(end.attempts).toBe(1);
  });

  it('gives the deadline that passed before another attempt, unless a response was there', async () => {
    expect((await run([lost(), late('deadline', false)])).end).toMatchObject({ outcome: late('deadline', false) });
    expect((await run([answered(500), late('deadline', false)])).end).toMatchObject({ outcome: { kind: 'answered' } });
    expect((await run([answered(500), late('deadline')])).end).toMatchObject({
      outcome: late('deadline'),
      attempts: 2,
    });
  });

  it('gives the reason why no key came, where the attempt before was not sent either', async () => {
    const { end } = await run([late('timeout', false), keyless]);
    expect(end).toMatchObject({ outcome: keyless, attempts: 0 });
  });

  it('passes on what goes wrong in itself', async () => {
    const broken = new Error('a bug');
    const plan = { maxRetries: 2, deadlineAt: undefined, signals: [], onRetry: () => {} };
    await expect(retry(() => Promise.reject(broken), plan)).rejects.toBe(broken);
  });
});
