import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Connected, type ConnectionReport, checkConnection, createCatalog } from '../../src/catalog/index.ts';
import { createClient } from '../../src/core/index.ts';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { stripeWith } from './scripted-stripe.ts';

const emulator = createEmulator({
  apiKeys: {
    sk_test_1: {},
    rk_test_1: { permissions: { Customers: 'read' } },
    rk_test_2: { permissions: { Accounts: 'read', Customers: 'write' } },
  },
});
const settings = { transport: emulator.transport, maxRetries: 0 };
const as = (apiKey: string) => createStripe({ ...settings, apiKey });

function connected(report: ConnectionReport): Connected {
  if (!report.ok) throw new Error(report.error.message);
  return report;
}

describe('checking a connection', () => {
  it('tells the account and the kind of key', async () => {
    const report = connected(await checkConnection(as('sk_test_1'), { actions: ['customers.list'] }));
    expect(report).toEqual({
      ok: true,
      mode: 'test',
      keyType: 'secret',
      account: { id: 'acct_1Emulator0000000', name: 'Emulator', country: 'US' },
      permissions: [{ resource: 'Customers', level: 'read', state: 'granted', actions: ['customers.list'] }],
    });
  });

  it("believes Stripe's own mark of an object rather than the form of a key, as a proxy's says nothing", async () => {
    for (const [apiKey, livemode, mode] of [
      ['held_by_the_proxy', true, 'live'],
      ['held_by_the_proxy', false, 'test'],
      ['held_by_the_proxy', undefined, 'unknown'],
      ['sk_test_1', undefined, 'test'],
    ] as const) {
      const balance = { object: 'balance', ...(livemode === undefined ? {} : { livemode }) };
      const { stripe } = stripeWith({ 'GET /v1/account': { id: 'acct_1' }, 'GET /v1/balance': balance }, { apiKey });
      const report = connected(await checkConnection(stripe, { actions: ['balance.retrieve'] }));
      expect(report).toMatchObject({ mode, account: { id: 'acct_1' } });
    }
  });

  it('ends in time where no key comes, or none comes again', async () => {
    const never = () => new Promise<string>(() => {});
    const silent = createStripe({ ...settings, apiKey: never });
    const report = await checkConnection(silent, { timeout: 5 });
    expect(report).toMatchObject({ ok: false, error: { type: 'StripeTimeoutError', code: 'timeout' } });

    const aborting = new AbortController();
    const aborted = checkConnection(silent, { signal: aborting.signal });
    aborting.abort('enough');
    await expect(aborted).rejects.toBe('enough');

    let asked = 0;
    const actions = ['balance.retrieve'];
    // Once for the account, then for the form of the key, then for the balance.
    const once = createStripe({ ...settings, apiKey: () => (++asked === 2 ? never() : 'sk_test_1') });
    expect(await checkConnection(once, { actions, timeout: 100 })).toMatchObject({ ok: true, keyType: 'unknown' });
    asked = 0;
    const ending = new AbortController();
    const apiKey = () => {
      if (++asked !== 2) return 'sk_test_1';
      ending.abort('enough');
      return never();
    };
    const ended = checkConnection(createStripe({ ...settings, apiKey }), { actions, signal: ending.signal });
    await expect(ended).rejects.toBe('enough');
    // Sooner than what is waited for without a timeout.
  }, 9_000);

  it('says that no key came where the function that gives it rejects, and nothing of why', async () => {
    const sealed = createStripe({ ...settings, apiKey: () => Promise.reject(new Error('vault of Ada is sealed')) });
    const report = await checkConnection(sealed);
    expect(report).toMatchObject({ ok: false, error: { type: 'StripeAuthenticationError' } });
    expect(JSON.stringify(report)).toContain('No API key came');
    expect(JSON.stringify(report)).not.toContain('Ada');
  });

  it('names a missing permission with the actions that need it, in the words of the refusal', async () => {
    const actions = ['customers.list', 'customers.create', 'refunds.create', 'charges.list', 'refunds.list'];
    const report = connected(await checkConnection(as('rk_test_1'), { actions }));
    expect(report).toMatchObject({ keyType: 'restricted', account: { id: 'acct_1Emulator0000000', name: null } });
    const refused = { state: 'missing', why: expect.stringContaining(`may not read 'Charges and Refunds'`) };
    expect(report.permissions).toMatchObject([
      { resource: 'Charges and Refunds', level: 'read', actions: ['charges.list', 'refunds.list'], ...refused },
      { resource: 'Charges and Refunds', level: 'write', actions: ['refunds.create'], ...refused },
      { resource: 'Customers', level: 'read', state: 'granted' },
      { resource: 'Customers', level: 'write', state: 'unknown', actions: ['customers.create'] },
    ]);
  });

  it('is done by reading alone, at most once for each resource of every action there is', async () => {
    const before = emulator.requests.length;
    const report = connected(await checkConnection(as('sk_test_1')));
    const requests = emulator.requests.slice(before);
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(requests.length).toBeGreaterThan(20);
    expect(new Set(requests.map(({ path }) => path)).size).toBe(requests.length);
    const all = new Set(createCatalog().actions.flatMap(({ permissions }) => permissions.map((one) => one.resource)));
    expect(new Set(report.permissions.map(({ resource }) => resource))).toEqual(all);
    expect(report.permissions.filter(({ level, state }) => level === 'write' && state !== 'unknown')).toEqual([]);
    const unread = report.permissions.filter(({ level, state }) => level === 'read' && state !== 'granted');
    expect(unread.filter(({ why }) => !why?.startsWith('The emulator does not do this yet'))).toEqual([]);
  });

  it('reads the account only once, also where the actions are about accounts', async () => {
    const before = emulator.requests.length;
    const report = connected(await checkConnection(as('rk_test_2'), { actions: ['accounts.list', 'accounts.create'] }));
    expect(emulator.requests.slice(before).map(({ path }) => path)).toEqual(['/v1/account']);
    expect(report.permissions.map(({ level, state }) => `${level} ${state}`)).toEqual([
      'read granted',
      'write unknown',
    ]);
  });

  it('works for a client of a few resources', async () => {
    const stripe = createClient({ ...settings, apiKey: 'sk_test_1' }, {});
    expect(connected(await checkConnection(stripe, { actions: ['invoices.list'] })).permissions).toMatchObject([
      { state: 'granted' },
    ]);
  });

  it('says that a permission is unknown where Stripe fails instead of answering', async () => {
    using _ = emulator.fail({ route: 'GET /v1/customers', status: 500 });
    const report = connected(await checkConnection(as('sk_test_1'), { actions: ['customers.list'] }));
    expect(report.permissions).toMatchObject([{ state: 'unknown', why: expect.any(String) }]);
  });

  it("reads Stripe's own name of the permission off its refusal", async () => {
    const message = `The provided key 'rk_test_*1' does not have the required permissions for this endpoint on account 'acct_9'. Having the 'rak_customer_read' permission would allow this request to continue.`;
    using _ = emulator.fail({
      route: 'GET /v1/customers',
      status: 403,
      error: { type: 'invalid_request_error', message },
    });
    const report = connected(await checkConnection(as('sk_test_1'), { actions: ['customers.*'] }));
    expect(report.permissions).toMatchObject([
      { level: 'read', state: 'missing', stripeName: 'rak_customer_read' },
      {},
    ]);
    expect(report.permissions[1]).not.toHaveProperty('stripeName');
  });
});

describe('a connection that does not work', () => {
  it.each([
    ['a key that Stripe does not know', as('sk_test_unknown'), 'StripeAuthenticationError'],
    ['an account out of reach', as('sk_test_1').withOptions({ stripeAccount: 'elsewhere' }), 'StripePermissionError'],
    [
      'no answer',
      createStripe({ apiKey: 'sk_test_1', maxRetries: 0, baseUrl: 'http://127.0.0.1:1' }),
      'StripeConnectionError',
    ],
    ['a function that gives no key', createStripe({ ...settings, apiKey: () => ' ' }), 'StripeValidationError'],
  ])('is told as data: %s', async (_, stripe, type) => {
    const report = await checkConnection(stripe, { actions: ['customers.list'] });
    expect(report).toMatchObject({ ok: false, error: { type, nextStep: expect.any(String) } });
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.stringify(report)).not.toMatch(/sk_test_[a-z0-9]/);
  });

  it('is also that of an action that there is not', async () => {
    const report = await checkConnection(as('sk_test_1'), { actions: ['customer.list'] });
    expect(report).toMatchObject({ ok: false, error: { message: expect.stringContaining('customers.list') } });
  });

  it('is not made data of where the program itself stops it', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(checkConnection(as('sk_test_1'), { signal })).rejects.toThrow('enough');
  });
});

it('a client says which form its key has, and no more, however it is printed', async () => {
  const stripe = createStripe({ ...settings, apiKey: 'rk_live_4eC39HqLyjWDarjtT1' });
  expect(inspect(stripe, { showHidden: true, depth: 5 })).not.toContain('4eC39');
  const forms = Object.getOwnPropertySymbols(stripe).map((name) => Reflect.get(stripe, name));
  const told = await Promise.all(forms.map((form) => (form.length === 0 && form.name === 'value' ? form() : '')));
  expect(told).toContain('rk_live_');
  expect(told.join()).not.toContain('4eC39');
});
