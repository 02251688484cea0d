import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator, type SeedEntry } from '../../src/testing/index.ts';

const emulator = createEmulator({ apiKeys: ['sk_test_1'] });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const ada: SeedEntry = { as: 'ada', request: 'POST /v1/customers', params: { name: 'Ada', source: 'tok_visa' } };

describe('a seed', () => {
  it('is there when the first request comes, and each entry may build on those before', async () => {
    const made = emulator.seed([
      ada,
      { request: 'POST /v1/customers/{{ada}}/tax_ids', params: { type: 'eu_vat', value: 'DE123456789' } },
      {
        as: 'order',
        request: 'POST /v1/payment_intents',
        params: {
          amount: 2500,
          currency: 'usd',
          customer: '{{ada}}',
          payment_method: '{{ada.default_source}}',
          automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
          confirm: true,
          metadata: { note: 'for {{ada.name}}, {CHECKOUT_SESSION_ID}' },
        },
      },
    ]);

    expect(await stripe.paymentIntents.retrieve(made['order']?.id ?? '')).toMatchObject({
      status: 'succeeded',
      customer: made['ada']?.id,
      metadata: { note: 'for Ada, {CHECKOUT_SESSION_ID}' },
    });
    const { data } = await stripe.customers.listTaxIds(made['ada']?.id ?? '');
    expect(data).toHaveLength(1);
  });

  it('is what the documentation says', () => {
    const page = readFileSync(new URL('../../docs/emulator.md', import.meta.url), 'utf8');
    const [, json = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(Object.keys(emulator.seed(JSON.parse(json)))).toEqual(['ada']);
  });

  it('may be for a connected account', async () => {
    emulator.seed([{ ...ada, account: 'acct_1' }]);
    expect((await stripe.customers.list({}, { stripeAccount: 'acct_1' })).data).toHaveLength(1);
    expect((await stripe.customers.list()).data).toEqual([]);
  });

  it('meets no fault, and is none of the requests that came in', () => {
    emulator.failNext({ status: 500 });
    emulator.seed([ada]);
    expect(emulator.requests).toEqual([]);
  });

  it('gives the same ids each time', () => {
    const first = emulator.seed([ada]);
    emulator.reset();
    expect(emulator.seed([ada])['ada']?.id).toBe(first['ada']?.id);
  });

  it.each<[string, unknown, string]>([
    ['that is no list', {}, 'A seed is a list of requests'],
    ['of what is no request', [null], 'Seed entry 1 is not an object'],
    ['with a field too many', [{ ...ada, param: {} }], `Seed entry 1: 'param' is none of request, params, as, account`],
    ['without a verb', [ada, { request: '/v1/customers' }], 'Seed entry 2: its request is not a verb and a path'],
    ['with params that are none', [{ request: 'POST /v1/customers', params: [] }], 'its params are not an object'],
    ['with an odd name', [{ ...ada, as: 'a b' }], 'its name (as) is not made of'],
    ['with an odd account', [{ ...ada, account: 'mine' }], 'is not the id of one, such as acct_123'],
    ['with one name twice', [ada, ada], `Seed entry 2 (POST /v1/customers): another entry is already called 'ada'`],
    [
      'that refers to what comes later',
      [{ request: 'POST /v1/customers', params: { name: '{{bob.name}}' } }],
      `Seed entry 1 (POST /v1/customers): no entry before it is called 'bob'`,
    ],
    [
      'that refers to what is no text',
      [ada, { request: 'POST /v1/customers', params: { name: '{{ada.metadata}}' } }],
      '{{ada.metadata}} is no text or number',
    ],
    ['that names what has no id', [{ as: 'money', request: 'GET /v1/balance' }], 'has no id to be named by'],
    [
      'that Stripe would refuse',
      [{ request: 'POST /v1/customers', params: { emial: 'a' } }],
      'Seed entry 1 (POST /v1/customers) was refused: Received unknown parameter: emial.',
    ],
    [
      'of what is nowhere',
      [{ request: 'GET /v1/nothing' }],
      'was refused: Unrecognized request URL (GET: /v1/nothing)',
    ],
  ])('%s is refused', (_, entries, message) => {
    // As it would come from a file.
    const fromFile: SeedEntry[] = JSON.parse(JSON.stringify(entries));
    expect(() => emulator.seed(fromFile)).toThrow(message);
  });
});
