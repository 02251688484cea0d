import { describe, expect, it } from 'vitest';
import type { McpServerOptions } from '../../src/mcp/index.ts';
import { call, dataOf, openShop } from '../catalog/shop.ts';
import { callTool, connect, type Person } from './connect.ts';

/** Asks for a refund of 5.00 USD. */
async function refund(person?: Person, options: McpServerOptions = {}) {
  const { stripe, ada } = await openShop();
  const { client } = await connect(stripe, options, person);
  const input = { payment_intent: ada.payment, amount: 500 };
  const result = await callTool(client, 'refunds_create', input);
  const refunds = dataOf(await call(stripe, 'refunds.list', { payment_intent: ada.payment }))['data'];
  return { result, refunds, ada, client, input, stripe };
}

describe('a destructive action', () => {
  it('is done once a person has agreed to what it says', async () => {
    const questions: string[] = [];
    const person: Person = (question) => {
      questions.push(question);
      return { action: 'accept', content: {} };
    };
    const { result, refunds, ada } = await refund(person, { actsFor: 'test mode' });
    expect(questions).toEqual([`Stripe (test mode): Refund 5.00 USD of ${ada.payment}. Do you approve?`]);
    expect(result).toMatchObject({ isError: false, shown: { data: { object: 'refund', amount: 500 } } });
    expect(refunds).toHaveLength(1);
  });

  it('is not done where the person declines, and the model is told not to insist', async () => {
    const { result, refunds } = await refund(() => ({ action: 'decline' }));
    expect(result).toMatchObject({
      isError: true,
      shown: { code: 'denied', retryable: false, nextStep: expect.stringContaining('Do not try again') },
    });
    expect(refunds).toEqual([]);
  });

  it.each<[string, Person]>([
    ['closes the question', () => ({ action: 'cancel' })],
    [
      'has a client that fails to ask',
      () => {
        throw new Error('no window');
      },
    ],
    ['has a client that answers nonsense', () => JSON.parse('{"action":"yes"}')],
  ])('is not done where the person %s', async (_, person) => {
    const { result, refunds } = await refund(person);
    expect(result).toMatchObject({ isError: true, shown: { code: 'approval_required' } });
    expect(refunds).toEqual([]);
  });

  it('is refused where the client has no way to ask, and nothing in the refusal would approve of it', async () => {
    const { result, refunds, client, input, ada } = await refund();
    expect(result).toMatchObject({
      isError: true,
      shown: { code: 'approval_required', summary: `Refund 5.00 USD of ${ada.payment}` },
    });
    expect(result.shown).not.toHaveProperty('approval');
    expect((await callTool(client, 'refunds_create', input)).isError).toBe(true);
    expect(refunds).toEqual([]);
  });

  it('is done without asking only where the program says so', async () => {
    expect((await refund(undefined, { destructive: 'allow' })).refunds).toHaveLength(1);
    expect((await refund(undefined, { destructive: 'no' } as object)).refunds).toEqual([]);
  });

  it('is not done where it has become another call meanwhile, and nothing in the refusal would approve of that', async () => {
    let calls = 0;
    const callOptions = () => ({ stripeAccount: `acct_${++calls}` });
    const { stripe } = await openShop();
    const { client } = await connect(stripe, { callOptions }, () => ({ action: 'accept' }));
    const { shown } = await callTool(client, 'customers_del', { customer: 'cus_1' });
    expect(shown).toMatchObject({ code: 'approval_required', message: expect.stringContaining('no longer what') });
    expect(shown).not.toHaveProperty('approval');
  });

  it('is asked about each time', async () => {
    let asked = 0;
    const person: Person = () => ({ action: asked++ === 0 ? 'accept' : 'decline' });
    const { client, input, stripe, ada } = await refund(person);
    expect((await callTool(client, 'refunds_create', input)).isError).toBe(true);
    expect(asked).toBe(2);
    const refunds = dataOf(await call(stripe, 'refunds.list', { payment_intent: ada.payment }));
    expect(refunds['data']).toHaveLength(1);
  });

  it('is not asked about where the program denies it, or where the input is wrong', async () => {
    const never: Person = () => expect.unreachable();
    const { result, refunds, client } = await refund(never, { beforeAction: () => 'deny' });
    expect(result.shown.code).toBe('denied');
    expect(refunds).toEqual([]);
    expect((await callTool(client, 'refunds_create', { amount: 5 })).shown.type).toBe('StripeValidationError');
  });
});

describe("a customer's balance", () => {
  it('is not set before a person has agreed, by whichever action', async () => {
    const { stripe, ada } = await openShop();
    const questions: string[] = [];
    const { client } = await connect(stripe, {}, (question) => {
      questions.push(question);
      return { action: 'decline' };
    });
    const tries: [string, Record<string, unknown>][] = [
      ['customers_update', { customer: ada.customer, balance: -500000 }],
      ['customers_create', { name: 'Grace', balance: -500000 }],
      ['customers_create_balance_transaction', { customer: ada.customer, amount: -500000, currency: 'usd' }],
    ];
    for (const [name, input] of tries) expect((await callTool(client, name, input)).shown.code).toBe('denied');
    expect(questions).toEqual([
      `Stripe: Customers: update ${ada.customer} (balance: -500000). Do you approve?`,
      'Stripe: Customers: create (name: Grace, balance: -500000). Do you approve?',
      `Stripe: Add -5000.00 USD to the balance of ${ada.customer}. Do you approve?`,
    ]);
    expect(dataOf(await call(stripe, 'customers.retrieve', { customer: ada.customer }))['balance']).toBe(0);
    expect((await callTool(client, 'customers_update', { customer: ada.customer, name: 'Ada' })).isError).toBe(false);
  });
});

describe('other actions', () => {
  it('are asked about where the program wants it, and reads are not', async () => {
    const { stripe } = await openShop();
    const beforeAction = ({ effect }: { effect: string }) => (effect === 'read' ? 'allow' : 'needsApproval');
    const questions: string[] = [];
    const { client } = await connect(stripe, { beforeAction }, (question) => {
      questions.push(question);
      return { action: 'accept' };
    });
    const { shown } = await callTool(client, 'customers_create', { name: 'Grace' });
    expect(shown.data).toMatchObject({ name: 'Grace' });
    await callTool(client, 'customers_retrieve', { customer: shown.data.id });
    expect(questions).toEqual(['Stripe: Customers: create (name: Grace). Do you approve?']);
  });

  it('are done without asking', async () => {
    const { stripe } = await openShop();
    const { client } = await connect(stripe);
    expect((await callTool(client, 'customers_create', { name: 'Grace' })).isError).toBe(false);
  });
});
