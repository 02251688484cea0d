import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const source = pathToFileURL('src/').href;

/** What somebody without a test runner from npm would write. */
const tests = (amount: number) => `
  import assert from 'node:assert/strict';
  import { afterEach, test } from 'node:test';
  import { createStripe } from '${source}index.ts';
  import { createEmulator } from '${source}testing/index.ts';

  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  afterEach(() => emulator.reset());

  test('a lost answer', async () => {
    emulator.failNext({ route: 'POST /v1/customers', isCarriedOut: true });
    const { lastResponse } = await stripe.customers.create({ name: 'Ada' });
    assert.equal(lastResponse.idempotentReplayed, true);
    assert.equal(emulator.requests.length, 2);
  });

  test('a payment over HTTP', async (t) => {
    assert.equal((await stripe.customers.list()).data.length, 0);
    const server = await emulator.listen();
    const client = createStripe({ apiKey: 'sk_test_1', baseUrl: server.url });
    t.after(() => Promise.all([client.close(), server.close()]));
    const automatic_payment_methods = { enabled: true, allow_redirects: 'never' };
    const order = { amount: 2500, currency: 'usd', payment_method: 'pm_card_visa', confirm: true };
    const payment = await client.paymentIntents.create({ ...order, automatic_payment_methods });
    assert.equal(payment.amount_received, ${amount});
  });
`;

function runTests(amount: number) {
  const program = ['--import', 'tsx', '--input-type=module', '--eval', tests(amount)];
  // What vitest sets for its own workers would change how node:test reports.
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8', env, timeout: 60_000 });
  return { status, passed: /^(?:#|ℹ) pass (\d+)$/m.exec(stdout)?.[1] };
}

it('the emulator works under node:test, and leaves nothing open that keeps it from ending', () => {
  expect(runTests(2500)).toEqual({ status: 0, passed: '2' });
  expect(runTests(1)).toEqual({ status: 1, passed: '1' });
}, 120_000);
