import { expect, it } from 'vitest';
import { stripePiece } from '../../examples/platforms/activepieces.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const piece = stripePiece({ transport: emulator.transport, maxRetries: 0 });
const auth = 'sk_test_1';

it('a piece makes an invoice for a customer chosen from a list, once for each step of a run', async () => {
  const { ada } = emulator.seed([{ as: 'ada', request: 'POST /v1/customers', params: { name: 'Ada Lovelace' } }]);
  const { createInvoice } = piece.actions;
  const { options } = await createInvoice.props.customer.options({ auth }, { searchValue: 'lovelace' });
  expect(options).toEqual([{ value: ada?.id, label: 'Ada Lovelace' }]);
  expect(await createInvoice.props.customer.options({ auth: 'sk_live_1' })).toMatchObject({ disabled: true });

  const step = { auth, propsValue: { customer: String(ada?.id) }, stepRunId: 'run_1:step_2' };
  const invoice = await createInvoice.run(step);
  expect(await createInvoice.run(step)).toMatchObject({ id: invoice['id'], status: 'draft' });
  await expect(createInvoice.run({ ...step, propsValue: { customer: 'cus_none' } })).rejects.toThrow();
});

it('a trigger signs up for webhooks, lets through what Stripe signed, and signs off', async () => {
  const { newCustomer } = piece.triggers;
  const kept = new Map<string, unknown>();
  const store = {
    put: async (key: string, value: unknown) => kept.set(key, value),
    get: async (key: string) => kept.get(key),
  };
  await newCustomer.onEnable({ auth, store, webhookUrl: 'https://flows.example.com/hook' });
  const { secret } = Object(kept.get('endpoint'));
  const flows: unknown[] = [];
  const forged: unknown[] = [];
  const stop = emulator.webhooks.on(
    async ({ payload, headers }) => {
      flows.push(...(await newCustomer.run({ store, payload: { rawBody: payload, headers } })));
      forged.push(...(await newCustomer.run({ store, payload: { rawBody: `${payload} `, headers } })));
    },
    { secret, events: ['customer.created', 'customer.updated'] },
  );
  emulator.webhooks.hold();
  emulator.seed([
    { as: 'eve', request: 'POST /v1/customers', params: { name: 'Eve' } },
    { request: 'POST /v1/customers/{{eve}}', params: { name: 'Eva' } },
  ]);
  await emulator.webhooks.deliver();
  stop();
  expect(flows).toMatchObject([{ object: 'customer', name: 'Eve' }]);
  expect(forged).toEqual([]);
  await newCustomer.onDisable({ auth, store });
  await expect(newCustomer.onDisable({ auth, store })).rejects.toThrow();
});
