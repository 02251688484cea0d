import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { aiSdkTools, createCatalog, openAiTools } from '../../src/catalog/index.ts';
import type { Transport } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { call, dataOf, openShop } from '../catalog/shop.ts';
import { callTool, connect, type Person } from './connect.ts';

const route = 'POST /v1/refunds';

/** A client whose tools do what they are told, and a refund that its model wants. */
async function openCounter(only = ['refunds.create']) {
  const shop = await openShop();
  const { client } = await connect(shop.stripe, { only, destructive: 'allow' });
  const input = { payment_intent: shop.ada.payment, amount: 500 };
  const refunds = async () => dataOf(await call(shop.stripe, 'refunds.list', { limit: 100 }))['data'];
  return { ...shop, client, input, refunds };
}

describe('a call whose answer was lost', () => {
  it('takes effect once when the model repeats it, in whatever order it writes the input', async () => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, isCarriedOut: true });
    const lost = await callTool(client, 'refunds_create', input);
    expect(lost).toMatchObject({ isError: true, shown: { type: 'StripeConnectionError' } });
    expect(lost.shown.nextStep).toContain('Call again with the same input');
    const { amount, payment_intent } = input;
    const again = await callTool(client, 'refunds_create', { amount, payment_intent });
    expect(again.shown).toMatchObject({ ok: true, idempotentReplayed: true });
    expect(await refunds()).toHaveLength(1);
  });

  it('is done with after that: the same once more is a new call', async () => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, isCarriedOut: true });
    for (const _ of [1, 2, 3]) await callTool(client, 'refunds_create', input);
    expect(await refunds()).toHaveLength(2);
  });

  it('takes effect once also where Stripe is too busy to say so at first', async () => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, isCarriedOut: true });
    await callTool(client, 'refunds_create', input);
    emulator.failNext({ route, status: 429 });
    expect((await callTool(client, 'refunds_create', input)).shown).toMatchObject({ retryable: true });
    expect((await callTool(client, 'refunds_create', input)).shown).toMatchObject({ idempotentReplayed: true });
    expect(await refunds()).toHaveLength(1);
  });

  it.each([401, 403, 409, 429, 503])('takes effect once also where a %i comes between', async (status) => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, isCarriedOut: true });
    await callTool(client, 'refunds_create', input);
    emulator.failNext({ route, status });
    expect((await callTool(client, 'refunds_create', input)).isError).toBe(true);
    expect((await callTool(client, 'refunds_create', input)).shown).toMatchObject({ idempotentReplayed: true });
    expect(await refunds()).toHaveLength(1);
  });

  it.each([401, 403, 409, 413])(
    'takes effect once also where its own second attempt is answered %i',
    async (status) => {
      const { emulator, stripe, input, refunds } = await openCounter();
      const retrying = stripe.withOptions({ maxRetries: 1 });
      const tools = openAiTools({ catalog: createCatalog(), stripe: retrying });
      const run = () => tools.run({ name: 'refunds_create', arguments: JSON.stringify(input) });
      emulator.failNext({ route, isCarriedOut: true });
      emulator.failNext({ route, status });
      expect(await run()).toMatchObject({ ok: false, error: { mayHaveTakenEffect: true } });
      expect(await run()).toMatchObject({ ok: true, idempotentReplayed: true });
      expect(await refunds()).toHaveLength(1);
    },
  );

  it('takes effect once for each account whose key a call names', async () => {
    const { emulator, stripe, input, refunds } = await openCounter();
    let apiKey: string | (() => string) = 'sk_test_one';
    const tools = openAiTools({ catalog: createCatalog(), stripe, options: () => ({ apiKey }) });
    const run = () => tools.run({ name: 'refunds_create', arguments: JSON.stringify(input) });
    const [one, other] = [() => 'sk_test_one', () => 'sk_test_other'];
    for (const [first, second] of [
      ['sk_test_one', 'sk_test_other'],
      [one, other],
    ] as const) {
      const before = Object(await refunds()).length;
      emulator.failNext({ route, isCarriedOut: true });
      apiKey = first;
      expect((await run()).ok).toBe(false);
      apiKey = second;
      expect(await run()).toMatchObject({ ok: true, idempotentReplayed: false });
      apiKey = first;
      expect(await run()).toMatchObject({ ok: true, idempotentReplayed: true });
      expect(await refunds()).toHaveLength(before + 2);
    }
  });

  it('is not mistaken for another', async () => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, isCarriedOut: true });
    await callTool(client, 'refunds_create', input);
    const other = await callTool(client, 'refunds_create', { ...input, amount: 501 });
    expect(other.shown).toMatchObject({ ok: true, idempotentReplayed: false });
    expect(await refunds()).toHaveLength(2);
  });

  it('takes effect once for the tools of other libraries too', async () => {
    const { emulator, stripe, input, refunds } = await openCounter();
    const catalog = createCatalog();
    const openAi = openAiTools({ catalog, stripe });
    const ai = aiSdkTools({ catalog, stripe })['refunds_create'];
    emulator.failNext({ route, isCarriedOut: true });
    const byOpenAi = () => openAi.run({ name: 'refunds_create', arguments: JSON.stringify(input) });
    expect([(await byOpenAi()).ok, (await byOpenAi()).ok]).toEqual([false, true]);
    expect(await refunds()).toHaveLength(1);
    emulator.failNext({ route, isCarriedOut: true });
    expect([(await ai?.execute(input))?.ok, (await ai?.execute(input))?.ok]).toEqual([false, true]);
    expect(await refunds()).toHaveLength(2);
  });

  it('is a new call after an answer that says it failed', async () => {
    const { emulator, client, input, refunds } = await openCounter();
    emulator.failNext({ route, status: 402 });
    expect((await callTool(client, 'refunds_create', input)).isError).toBe(true);
    expect((await callTool(client, 'refunds_create', input)).shown).toMatchObject({ idempotentReplayed: false });
    expect(await refunds()).toHaveLength(1);
  });
});

/** A client whose first refund reaches Stripe, and is never answered. */
async function openSilentCounter(person?: Person) {
  const emulator = createEmulator();
  const silence = { reached: () => {}, isEnded: false, isOver: false };
  const reached = new Promise<void>((resolve) => {
    silence.reached = resolve;
  });
  const transport: Transport = async (request, signal) => {
    const response = await emulator.transport(request, signal);
    if (silence.isOver || request.method !== 'POST' || !request.url.endsWith('/v1/refunds')) return response;
    silence.isOver = true;
    silence.reached();
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        silence.isEnded = true;
        reject(signal.reason);
      });
    });
  };
  const { stripe, ada } = await openShop({ transport });
  const { client, failures } = await connect(stripe, { destructive: person ? 'ask' : 'allow' }, person);
  const refunds = async () => dataOf(await call(stripe, 'refunds.list', { limit: 100 }))['data'];
  const input = { payment_intent: ada.payment, amount: 500 };
  return { client, failures, silence, reached, refunds, input };
}

describe('a client that cancels', () => {
  it('ends the request, and what it repeats takes effect once', async () => {
    const { client, failures, silence, reached, refunds, input } = await openSilentCounter();
    const cancel = new AbortController();
    const cancelled = client.callTool({ name: 'refunds_create', arguments: input }, undefined, cancel);
    await Promise.all([expect(cancelled).rejects.toThrow('enough'), reached.then(() => cancel.abort('enough'))]);
    const again = await callTool(client, 'refunds_create', input);
    expect(again.shown).toMatchObject({ ok: true, idempotentReplayed: true });
    expect(silence.isEnded).toBe(true);
    expect(await refunds()).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it('while a person is asked gets nothing done, whatever the person answers after that', async () => {
    const cancel = new AbortController();
    const answers: ((result: ElicitResult) => void)[] = [];
    const { client, refunds, input } = await openSilentCounter(() => {
      cancel.abort('enough');
      return new Promise((resolve) => answers.push(resolve));
    });
    const cancelled = client.callTool({ name: 'refunds_create', arguments: input }, undefined, cancel);
    await expect(cancelled).rejects.toThrow('enough');
    for (const answer of answers) answer({ action: 'accept', content: {} });
    await client.ping();
    expect(answers).toHaveLength(1);
    expect(await refunds()).toEqual([]);
  });

  it('is told how far its call is, where it asks for that', async () => {
    const { stripe, input } = await openCounter();
    const { client } = await connect(stripe, {}, () => ({ action: 'accept' }));
    const told: unknown[] = [];
    const onprogress = (progress: unknown) => told.push(progress);
    await client.callTool({ name: 'refunds_create', arguments: input }, undefined, { onprogress });
    expect(told).toEqual([
      { progress: 1, message: 'Working on it' },
      { progress: 2, message: 'Waiting for a person to approve' },
      { progress: 3, message: 'Approved' },
    ]);
  });
});
