import { expect, it } from 'vitest';
import { withKnownObjects } from '../../../src/core/embedded.ts';
import { createStripe, type Transport } from '../../../src/index.ts';
import { events, webhookEndpoints } from '../../../src/resources/index.ts';
import { isRecord, OBJECTS } from '../../../src/testing/generic/shape.ts';
import { createEmulator } from '../../../src/testing/index.ts';

const emulator = createEmulator();
const actions = Object.entries({ ...events.actions, ...prefixed(webhookEndpoints.actions) });
const answered = new Set<string>();

function prefixed<Rows extends object>(rows: Rows) {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`endpoint ${name}`, row]));
}

/** Holds each answer to the schema of its action. */
const checked: Transport = async (request, signal) => {
  const response = await emulator.transport(request, signal);
  const body = String(await response.body());
  const { pathname } = new URL(request.url);
  const found = actions.find(
    ([, { method, path }]) =>
      method === request.method && new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  if (found !== undefined) {
    const [name, { result }] = found;
    expect(result.safeParse(JSON.parse(body)), name).toMatchObject({ success: true });
    answered.add(name);
  }
  return { ...response, body: async () => body };
};

const stripe = createStripe({ apiKey: 'sk_test_1', transport: checked, maxRetries: 0 });
const order = {
  amount: 2500,
  currency: 'usd',
  confirm: true,
  automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
} as const;

it('every answer about events and endpoints is what its schema says', async () => {
  const { id } = await stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:1/', enabled_events: ['*'] });
  await stripe.webhookEndpoints.retrieve(id);
  await stripe.webhookEndpoints.update(id, { metadata: { a: 'b' }, disabled: true });
  await stripe.webhookEndpoints.list({ limit: 1 });
  await stripe.webhookEndpoints.del(id);
  await stripe.customers.create({});
  const { data } = await stripe.events.list();
  await stripe.events.retrieve(data[0]?.id ?? '');
  expect([...answered].sort()).toEqual(actions.map(([name]) => name).sort());
});

it('every object in an event is a whole object of its kind', async () => {
  const customer = await stripe.customers.create({
    source: 'tok_visa',
    tax_id_data: [{ type: 'us_ein', value: '12-3456789' }],
  });
  await stripe.customers.update(customer.id, { name: 'Ada' });
  const paid = await stripe.paymentIntents.create({ ...order, payment_method: 'pm_card_visa' });
  await stripe.paymentIntents.create({ ...order, payment_method: 'pm_card_chargeDeclined' }).catch(() => {});
  await stripe.refunds.create({ payment_intent: paid.id });
  const product = await stripe.products.create({
    name: 'Book',
    default_price_data: { currency: 'usd', unit_amount: 5 },
  });
  await stripe.products.update(product.id, { active: false });
  emulator.receiveBankTransfer(customer.id, 500, 'usd');
  await stripe.customers.del(customer.id);
  const seen = new Set<string>();
  for (const { type, data } of await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 1000 })) {
    const object: unknown = data.object;
    const kind = isRecord(object) ? String(object['object']) : '';
    seen.add(kind);
    const schema = OBJECTS.get(kind, false);
    if (schema === undefined) continue;
    expect(
      withKnownObjects(OBJECTS, () => schema.safeParse(object)),
      type,
    ).toMatchObject({ success: true });
  }
  expect([...seen].sort()).toEqual(
    [
      'card',
      'cash_balance',
      'charge',
      'customer',
      'customer_cash_balance_transaction',
      'payment_intent',
      'payment_method',
    ]
      .concat(['price', 'product', 'refund', 'tax_id'])
      .sort(),
  );
});
