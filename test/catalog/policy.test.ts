import { describe, expect, it } from 'vitest';
import { type CatalogPolicy, createCatalog } from '../../src/catalog/index.ts';
import { dataOf, errorOf, openShop } from './shop.ts';

const idsOf = (policy: CatalogPolicy) => createCatalog(policy).actions.map(({ id }) => id);
const all = idsOf({});

describe('a policy', () => {
  it('lets in only what it names', () => {
    expect(idsOf({ only: ['refunds.create'] })).toEqual(['refunds.create']);
    expect(idsOf({ only: ['refunds.*'] })).toEqual(all.filter((id) => id.startsWith('refunds.')));
    expect(idsOf({ only: ['*.list'] })).toContain('checkout.sessions.list');
    expect(idsOf({ only: [] })).toEqual([]);
  });

  it('leaves out what it excepts, also of what it names', () => {
    expect(idsOf({ only: ['refunds.*'], except: ['*.create', 'refunds.cancel'] })).toEqual([
      'refunds.retrieve',
      'refunds.update',
      'refunds.list',
    ]);
    expect(idsOf({ except: ['*'] })).toEqual([]);
  });

  it('takes a dot for a dot, and looks at the whole id', () => {
    expect(() => idsOf({ only: ['refunds?create'] })).toThrow('no action or trigger is called that');
    expect(() => idsOf({ only: ['refundsxcreate'] })).toThrow('did you mean refunds.create?');
    expect(idsOf({ only: ['prices.list'] })).toEqual(['prices.list']);
  });

  it('with a misspelt name is refused, since it would protect nobody', () => {
    expect(() => createCatalog({ except: ['refund.create'] })).toThrow(
      '`except[0]`: no action or trigger is called that; did you mean refunds.create?',
    );
    expect(() => createCatalog({ readonly: true } as CatalogPolicy)).toThrow('did you mean `readOnly`?');
    expect(() => createCatalog({ bind: { customer: '' } })).toThrow('bind.customer');
    expect(() => createCatalog({ bind: {} } as never)).toThrow('bind.customer');
  });

  it.each(['account', 'subscription', 'invoice', 'payment_intent', 'custmer', '__proto__'])(
    'binds a customer, and refuses to bind %s',
    (name) => {
      const bind = JSON.parse(`{"customer":"cus_1","${name}":"x_1"}`);
      expect(() => createCatalog({ bind })).toThrow(`\`bind.${name}\`: only \`customer\` can be bound.`);
    },
  );

  it('that only reads lets in nothing that changes anything', () => {
    for (const policy of [
      { readOnly: true },
      { maxEffect: 'read' },
      { readOnly: true, maxEffect: 'destructive' },
    ] as const) {
      const { actions } = createCatalog(policy);
      expect(actions.length).toBeGreaterThan(80);
      for (const { id, effect, method } of actions) {
        expect(effect, id).toBe('read');
        expect(method === 'GET' || id === 'invoices.createPreview', id).toBe(true);
      }
    }
  });

  it('that writes at the most lets in nothing that can not be undone', () => {
    const ids = idsOf({ maxEffect: 'write' });
    expect(ids).toEqual(expect.arrayContaining(['customers.create', 'customers.list']));
    for (const id of ['refunds.create', 'customers.del', 'paymentIntents.confirm']) expect(ids).not.toContain(id);
  });

  it('has to name a raw request to let it in, and a write is one even then', () => {
    for (const only of [['*'], ['raw.*'], ['*.read']])
      expect(idsOf({ only }).filter((id) => id.startsWith('raw.'))).toEqual([]);
    expect(idsOf({ only: ['raw.read', 'raw.write'] })).toEqual(['raw.read', 'raw.write']);
    expect(idsOf({ only: ['raw.read', 'raw.write'], readOnly: true })).toEqual(['raw.read']);
    expect(idsOf({ only: ['raw.read', 'raw.write'], maxEffect: 'write' })).toEqual(['raw.read']);
  });

  it('leaves out parameters, of what is shown, explained and taken', async () => {
    const names = ['payment_method_options', 'payment_method_data'];
    const { stripe } = await openShop();
    const catalog = createCatalog({ only: ['paymentIntents.*'], omit: names });
    const input = { amount: 500, currency: 'usd' };
    for (const { id, fields, examples, inputJsonSchema } of catalog.actions)
      for (const name of names)
        for (const shown of [inputJsonSchema().properties ?? {}, fields, ...examples])
          expect(Object.keys(shown), id).not.toContain(name);
    const whole = JSON.stringify(createCatalog().find('paymentIntents.create')?.inputJsonSchema()).length;
    expect(JSON.stringify(catalog.find('paymentIntents.create')?.inputJsonSchema()).length).toBeLessThan(whole / 3);
    const given = { ...input, payment_method_data: { type: 'card' } };
    expect(errorOf(await catalog.call(stripe, 'paymentIntents.create', given)).issues).toMatchObject([
      { path: 'payment_method_data' },
    ]);
    expect(dataOf(await catalog.call(stripe, 'paymentIntents.create', input))).toMatchObject({ amount: 500 });
  });

  it('leaves out actions that can not do without such a parameter', () => {
    expect(idsOf({ only: ['prices.*'], omit: ['currency'] })).not.toContain('prices.create');
    expect(idsOf({ only: ['prices.*'], omit: ['price'] })).toEqual(['prices.create', 'prices.list', 'prices.search']);
    expect(() => idsOf({ omit: ['payment_method_option'] })).toThrow('did you mean payment_method_options?');
  });

  it('is kept to by calls, not only by the list', async () => {
    const { stripe, ada, emulator } = await openShop();
    const before = emulator.requests.length;
    const reader = createCatalog({ readOnly: true });
    for (const id of ['refunds.create', 'raw.read', 'raw.write', 'customers.del'])
      expect(errorOf(await reader.call(stripe, id, { payment_intent: ada.payment })).code).toBe('action_not_allowed');
    expect(errorOf(await reader.call(stripe, 'refunds_create', { payment_intent: ada.payment })).code).toBe(
      'unknown_action',
    );
    expect(emulator.requests.length).toBe(before);
  });

  it('does not change with the object that it was made of', async () => {
    const { stripe, ada, eve } = await openShop();
    const bind = { customer: ada.customer };
    const [only, omit] = [['customers.retrieve'], ['expand']];
    const policy = { bind, only, omit };
    const catalog = createCatalog(policy);
    bind.customer = eve.customer;
    only.push('refunds.create');
    omit.pop();
    expect(catalog.actions.map(({ id }) => id)).toEqual(['customers.retrieve']);
    expect(Object.keys(catalog.actions[0]?.inputJsonSchema().properties ?? {})).toEqual([]);
    expect(dataOf(await catalog.call(stripe, 'customers.retrieve'))).toMatchObject({ id: ada.customer });
  });
});

describe('a raw request', () => {
  const raw = createCatalog({ only: ['raw.read', 'raw.write'] });

  it('reads and writes at any endpoint, with the secrets masked', async () => {
    const { stripe, ada } = await openShop();
    const read = { path: '/v1/payment_intents/{id}', params: { id: ada.payment } };
    expect(dataOf(await raw.call(stripe, 'raw.read', read))).toMatchObject({
      id: ada.payment,
      client_secret: '[redacted]',
    });
    const write = { method: 'POST', path: '/v1/customers', params: { email: 'raw@example.com' } };
    expect(dataOf(await raw.call(stripe, 'raw.write', write))).toMatchObject({ email: 'raw@example.com' });
  });

  it.each([
    { path: 'POST /v1/customers' },
    { path: 'https://evil.example.com/v1/customers' },
    { path: '//evil.example.com/v1/customers' },
    { path: '/v1/../v1/customers' },
    { path: '/v1/customers\n' },
    { path: '/v1/customers?limit=1' },
    { path: '/v1/customers', params: { stripeAccount: 'acct_1' } },
    { path: '/v1/customers', params: { idempotencyKey: 'k' } },
    { path: '/v1/customers', method: 'DELETE' },
    { path: '/v1/customers', headers: { 'Stripe-Account': 'acct_1' } },
    { path: 5 },
    {},
  ])('that is to read is refused with %j', async (input) => {
    const { stripe, emulator } = await openShop();
    const before = emulator.requests.length;
    expect(errorOf(await raw.call(stripe, 'raw.read', input)).type).toBe('StripeValidationError');
    expect(emulator.requests.length).toBe(before);
  });
});
