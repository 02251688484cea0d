import { describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { Agenda } from '../../src/testing/agenda.ts';
import { Collection, Journal } from '../../src/testing/collection.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator({ now: () => Date.UTC(2026, 5, 1) });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

const get = (path: string, headers: Record<string, string> = {}) =>
  emulator.fetch(new Request(`http://emulator${path}`, { headers: { authorization: 'Bearer sk_test_1', ...headers } }));

describe('what is asked for in lists and objects', () => {
  it.each([
    'expand[]=data.default_source.customer.default_source.customer',
    'expand[]=default_source',
    'expand[]=total_count',
  ])('%s can’t be expanded in a list', async (query) => {
    const response = await get(`/v1/customers?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { param: 'expand' } });
  });

  it('four levels can be', async () => {
    expect((await get('/v1/customers?expand[]=data.default_source.customer.default_source')).status).toBe(200);
  });

  it('an answer repeats the account and the idempotency key of its request', async () => {
    const { headers } = await get('/v1/customers', { 'stripe-account': 'acct_1', 'idempotency-key': 'order-1' });
    expect([headers.get('stripe-account'), headers.get('idempotency-key')]).toEqual(['acct_1', 'order-1']);
  });
});

describe('a card that a request writes out', () => {
  const pay = (card: object) =>
    stripe.request('POST /v1/payment_methods', { type: 'card', card: { exp_month: 12, exp_year: 2030, ...card } });

  it.each([
    [{ number: '4242424242424241' }, 'incorrect_number'],
    [{ number: '4242' }, 'incorrect_number'],
    [{ number: '4242424242424242', exp_month: 13 }, 'invalid_expiry_month'],
    [{ number: '4242424242424242', exp_month: 4, exp_year: 2026 }, 'invalid_expiry_year'],
    [{ number: '4242424242424242', exp_year: 2077 }, 'invalid_expiry_year'],
    [{ number: '4111111111111111' }, 'card_declined'],
  ])('%j is refused: %s', async (card, code) => {
    await expect(pay(card)).rejects.toMatchObject({ statusCode: 402, code });
  });

  it('is taken to the end of its last month', async () => {
    const last = { number: '4242 4242 4242 4242', exp_month: 6, exp_year: 2026 };
    await expect(pay(last)).resolves.toMatchObject({ card: { last4: '4242', exp_month: 6 } });
  });
});

it('an object that was made by work undone is not found in the place of the next', () => {
  const journal = new Journal();
  const rows = new Collection<{ id: string; object: string }>(journal, 'thing');
  const failing = () => {
    rows.add({ id: 'undone', object: 'thing' });
    throw new Error('refused');
  };
  const atomically = () =>
    journal.atomically(
      'acct_1',
      failing,
      () => false,
      () => {},
    );
  expect(atomically).toThrow('refused');
  rows.add({ id: 'next', object: 'thing' });

  expect([rows.get('undone'), rows.knows('undone')]).toEqual([undefined, false]);
});

it('a seed deletes as well', async () => {
  const seeded = emulator.seed([
    { as: 'ada', request: 'POST /v1/customers' },
    { request: 'DELETE /v1/customers/{{ada}}' },
  ]);
  expect(await stripe.customers.retrieve(String(seeded['ada']?.id))).toMatchObject({ deleted: true });
});

it('a server ends at once, whoever still waits for an answer', async () => {
  const slow = createEmulator({ latency: 60_000 });
  const server = await slow.listen();
  const waiting = fetch(`${server.url}/v1/balance`, { headers: { authorization: 'Bearer sk_test_1' } });
  const outcome = expect(waiting).rejects.toThrow();
  while (slow.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  await outcome;
});

it('of the requests that came in, the last thousand are kept', async () => {
  const busy = createEmulator();
  const ask = (index: number) =>
    busy.fetch(
      new Request(`http://emulator/v1/balance?n=${index}`, { headers: { authorization: 'Bearer sk_test_1' } }),
    );
  for (let index = 0; index < 1001; index++) await ask(index);
  expect(busy.requests).toHaveLength(1000);
  expect(busy.requests[0]).toMatchObject({ params: { n: '1' } });
});

describe('what is to happen', () => {
  const due = { at: 10, task: 'a', id: 'x', clock: undefined };

  it('is planned once where once is enough, for each clock, task, object and time', () => {
    const agenda = new Agenda();
    const others = [
      { ...due, task: 'b' },
      { ...due, id: 'y' },
      { ...due, clock: 'clock_1' },
      { ...due, at: 9 },
    ];
    for (const one of [due, ...others, due, ...others]) agenda.addOnce(one);
    expect(agenda.snapshot()).toHaveLength(5);
  });

  it('happens in order, by its own clock, and comes back with a snapshot', () => {
    const agenda = new Agenda();
    for (const one of [due, { ...due, at: 5, id: 'y' }, { ...due, at: 1, clock: 'clock_1' }, { ...due, id: 'z' }])
      agenda.add(one);
    const before = agenda.snapshot();
    for (let time = 0; time < 2; time++) {
      agenda.restore(before);
      const taken = Array.from({ length: 4 }, () => agenda.takeDue(undefined, 10)?.id);
      expect(taken).toEqual(['y', 'x', 'z', undefined]);
      expect([agenda.takeDue('clock_1', 0), agenda.takeDue('clock_1', 1)?.at]).toEqual([undefined, 1]);
    }
  });
});
