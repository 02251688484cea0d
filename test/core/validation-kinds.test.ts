import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { accepted, refused } from './refused.ts';

const payment = { amount: 100, currency: 'usd' };

describe('a point in time', () => {
  test.each([
    [1_900_000_000_000, 'this looks like milliseconds. Stripe takes Unix seconds: 1900000000 for 1900000000000.'],
    ['2030-01-01', 'expected a number or a Date, got "2030-01-01". Pass a Date, or Unix seconds: 1893456000.'],
    [
      '2030-01-01T12:00:00Z',
      'expected a number or a Date, got "2030-01-01T12:00:00Z". Pass a Date, or Unix seconds: 1893499200.',
    ],
    ['2030-99-99', 'expected a number or a Date, got "2030-99-99". Pass a Date, or Unix seconds.'],
    ['soon', 'expected a number or a Date, got "soon".'],
    [4_242_424_242_424_242, 'this looks like milliseconds. Stripe takes Unix seconds.'],
    [new Date(Number.NaN), 'expected a number or a Date, got an invalid Date.'],
  ])('of %s is refused', async (due_date, message) => {
    const lines = await refused('invoices.create', { customer: 'cus_1', collection_method: 'send_invoice', due_date });
    expect(lines).toEqual([`due_date: ${message}`]);
  });

  test('is not what a number too big for another reason is taken for', async () => {
    const [limit] = await refused('charges.list', { limit: 1_900_000_000_000 });
    expect(limit).toMatch(/^limit: expected at most 100/);
    const [amount] = await refused('paymentIntents.create', { amount: 2 ** 60, currency: 'usd' });
    expect(amount).toMatch(/^amount: expected at most 9007199254740991/);
  });

  test('is looked at in filters too', async () => {
    expect(await refused('charges.list', { created: { gte: Date.UTC(2030, 0) } })).toEqual([
      'created.gte: this looks like milliseconds. Stripe takes Unix seconds: 1893456000 for 1893456000000.',
    ]);
    await accepted('charges.list', { created: { gte: new Date(), lt: 1_893_456_000 } });
  });
});

describe('the wrong kind of value', () => {
  test.each([
    [{ metadata: '{"a":1}' }, 'metadata: expected an object, got "{\\"a\\":1}". Pass it as it is, not as JSON.'],
    [{ shipping: '{"name":"x"}' }, /^shipping: expected an object.* Pass it as it is, not as JSON\.$/],
    [{ shipping: [] }, /^shipping: expected an object.*, got an array\.$/],
    [
      { allowed_payment_method_types: '["card"]' },
      /^allowed_payment_method_types: expected an array, got .* Pass it as it is, not as JSON\.$/,
    ],
    [
      { allowed_payment_method_types: { 0: 'card' } },
      'allowed_payment_method_types: expected an array, got an object.',
    ],
    [{ payment_method: null }, 'payment_method: expected a string, got null.'],
    [{ confirm: 'true' }, 'confirm: expected a boolean, got "true".'],
  ])('%o is named', async (params, line) => {
    const [first] = await refused('paymentIntents.create', { ...payment, ...params });
    if (typeof line === 'string') expect(first).toBe(line);
    else expect(first).toMatch(line);
  });
});

describe('a Date where an object belongs', () => {
  test('is refused, whether anything is required of the object or not', async () => {
    const date = new Date(0);
    expect(await refused('subscriptions.update', 'sub_1', { cancel_at: date, invoice_settings: date })).toEqual([
      'invoice_settings: a Date: an object is expected here.',
    ]);
    const [first, ...others] = await refused('paymentIntents.create', { ...payment, transfer_data: date });
    expect(first).toBe('transfer_data.destination: required: a string.');
    expect(others).toEqual(['transfer_data: a Date: an object is expected here.']);
    expect(await refused('customers.update', 'cus_1', { metadata: date })).toEqual([
      'metadata: expected an object or "", got a Date.',
    ]);
    await accepted('invoices.list', { created: date, due_date: { gte: date } });
    await accepted('subscriptions.update', 'sub_1', { trial_end: date, cancel_at: date });
  });

  test.each([
    ['without a prototype', Object.assign(Object.create(null), { footer: 'x' })],
    ['from another realm', runInNewContext('({ footer: "x" })')],
  ])('is not what an object %s is taken for', async (_, invoice_settings) => {
    expect(await accepted('customers.update', 'cus_1', { invoice_settings })).toContain('invoice_settings[footer]=x');
  });
});

describe('a file', () => {
  test.each([
    ['bytes', new Uint8Array(1)],
    ['what the official client takes', { data: new Uint8Array(1), name: 'a.pdf', type: 'application/pdf' }],
    ['text', 'x'],
    ['nothing', undefined],
  ])('is no %s: what to give is said', async (_, file) => {
    expect(await refused('files.create', { purpose: 'dispute_evidence', file })).toEqual([
      'file: expected a Blob or File: `new File([data], name, { type })`.',
    ]);
  });

  test('may be a Blob or a File', async () => {
    for (const file of [new Blob(['x']), new File(['x'], 'a.txt')]) {
      await accepted('files.create', { purpose: 'dispute_evidence', file });
    }
  });
});

describe('input that means no good', () => {
  // What takes quadratic time, or worse, with inputs of this size does not end before the runner's time limit.
  test('nested 10 000 deep, or in every object twice, is refused', async () => {
    let deep: Record<string, unknown> = {};
    let twice: Record<string, unknown> = {};
    for (let level = 0; level < 10_000; level++) deep = { customer: deep };
    for (let level = 0; level < 60; level++) twice = { a: twice, b: twice };
    for (const shipping of [deep, twice]) {
      expect(await refused('paymentIntents.create', { ...payment, shipping })).not.toEqual([]);
    }
  });

  test('100 000 wide is refused with a hundred problems told, and the number of the others', async () => {
    const expand = Array.from({ length: 100_000 }, (_, index) => `x${index}`);
    const wide = Object.fromEntries(expand.map((name) => [name, 'USD']));
    const tax_rates = expand.map((name) => `cus_${name}`);
    const calls = [
      () => refused('prices.create', { currency: 'usd', product: 'prod_1', unit_amount: 1, currency_options: wide }),
      () => refused('subscriptions.create', { customer: 'cus_1', default_tax_rates: tax_rates }),
      () => refused('paymentIntents.create', { ...payment, expand }),
    ];
    for (const call of calls) {
      const lines = await call();
      expect(lines.length).toBeLessThan(310);
      expect(lines.join('\n')).toMatch(/and \d+ more problems\./);
    }
  });

  test.each(['__proto__', 'constructor', 'toString'])('called %s is not taken for something known', async (name) => {
    const params: unknown = JSON.parse(
      `{"amount":1,"currency":"usd","${name}":"cus_1","expand":["${name}","data.${name}"]}`,
    );
    const lines = await refused('paymentIntents.create', params);
    expect(lines[0]).toBe(`${name}: unknown parameter.`);
    expect(lines).toHaveLength(3);
    const currency_options: unknown = JSON.parse(`{"${name}":{"unit_amount":1}}`);
    const price = { currency: 'usd', product: 'prod_1', unit_amount: 1, currency_options };
    expect(await refused('prices.create', price)).toHaveLength(1);
  });

  test('a huge text is cut', async () => {
    const huge = 'x'.repeat(1_000_000);
    const params = {
      amount: huge,
      currency: huge,
      customer: `pm_${huge}`,
      capture_method: `manual${huge}`,
      expand: [huge],
    };
    expect((await refused('paymentIntents.create', params)).join('').length).toBeLessThan(2000);
  });
});
