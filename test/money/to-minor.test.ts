import { describe, expect, test } from 'vitest';
import { isStripeValidationError, money } from '../../src/index.ts';

/** What is wrong with a call, in words. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isStripeValidationError(error)) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test.each([
  ['50.00', 'usd', 5000],
  ['50', 'usd', 5000],
  ['50.5', 'USD', 5050],
  ['0.01', 'eur', 1],
  ['0', 'eur', 0],
  ['-12.34', 'eur', -1234],
  ['-0.01', 'eur', -1],
  ['50.0000', 'usd', 5000],
  ['007.50', 'usd', 750],
  [50, 'usd', 5000],
  [-50, 'usd', -5000],
  [50n, 'usd', 5000],
  ['19.99', 'usd', 1999],
  ['8.41', 'gbp', 841],
  ['500', 'jpy', 500],
  ['500.00', 'jpy', 500],
  ['5.12', 'kwd', 5120],
  ['5.120', 'bhd', 5120],
  ['5', 'isk', 500],
  ['5.00', 'ugx', 500],
  ['10.45', 'huf', 1045],
  ['800.45', 'twd', 80_045],
  ['90071992547409.91', 'usd', Number.MAX_SAFE_INTEGER],
  ['-90071992547409.91', 'usd', Number.MIN_SAFE_INTEGER],
] as const)('%s %s is charged as %j', (amount, currency, minor) => {
  expect(money.toMinor(amount, currency)).toBe(minor);
});

test('whole units of every currency can be paid out', () => {
  expect(money.toMinor('10', 'huf', { purpose: 'payout' })).toBe(1000);
  expect(money.toMinor('800.00', 'twd', { purpose: 'payout' })).toBe(80_000);
  expect(money.toMinor('10.45', 'usd', { purpose: 'payout' })).toBe(1045);
});

test('nothing is never less than nothing', () => {
  for (const nothing of ['-0', '-0.00', -0, '-0.00000001'])
    expect(Object.is(money.toMinor(nothing, 'usd', { rounding: 'down' }), 0)).toBe(true);
});

describe('an amount that cannot be charged', () => {
  test.each([
    ['50.005', 'usd', undefined, '50.005 ', 'multiples of 0.01', '50.00 or 50.01'],
    ['-50.005', 'usd', undefined, '-50.005 ', 'multiples of 0.01', '-50.00 or -50.01'],
    ['5.5', 'jpy', undefined, '5.5 ', 'multiples of 1.', '5 or 6'],
    ['5.124', 'kwd', undefined, '5.124 ', 'multiples of 0.010', '5.120 or 5.130'],
    ['5.5', 'isk', undefined, '5.50 ', 'multiples of 1.00', '5.00 or 6.00'],
    ['5.01', 'ugx', undefined, '5.01 ', 'multiples of 1.00', '5.00 or 6.00'],
    ['10.45', 'huf', 'payout', '10.45 ', 'multiples of 1.00', '10.00 or 11.00'],
    ['800.45', 'twd', 'payout', '800.45 ', 'multiples of 1.00', '800.00 or 801.00'],
    ['5.5', 'isk', 'payout', '5.50 ', 'multiples of 1.00', '5.00 or 6.00'],
  ] as const)('%s %s is refused, and the nearest that can be are named', (amount, currency, purpose, ...parts) => {
    const message = refusal(() => money.toMinor(amount, currency, { purpose }));
    for (const part of [...parts, 'rounding']) expect(message).toContain(part);
  });
});

describe('what is not an amount for certain', () => {
  test.each([12.5, 0.1 + 0.2, 1e-7])('a float such as %d is refused, and text asked for', (amount) => {
    expect(refusal(() => money.toMinor(amount, 'usd'))).toMatch(/^`amount`: .* is a float.* as text, such as '12\.50'/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (amount) => {
    expect(refusal(() => money.toMinor(amount, 'usd'))).toBe(`\`amount\`: ${amount} is not an amount.`);
  });

  test.each([2 ** 53, -(2 ** 53), 1e21])('%d is refused, since it may have been another number', (amount) => {
    expect(refusal(() => money.toMinor(amount, 'usd'))).toContain('Give it as text or as a bigint.');
  });

  test.each([
    ...['', ' ', ' 5', '5 ', '5\n', '+5', '--5', '-', '.', '.5', '5.', '1.2.3', '5e3', '1E3', '0x10', '0b1', '5n'],
    ...['1,000', '1,000.00', '50,00', '1_000', "1'000", '1 000', '5 000', '$5', '5 USD', 'NaN', 'Infinity', '٥', '５'],
    ...['−5', '1'.repeat(41), `0.${'1'.repeat(41)}`],
  ])('%j is refused', (amount) => {
    expect(refusal(() => money.toMinor(amount, 'usd', { rounding: 'down' }))).toContain('expected a plain decimal');
  });

  test('a million digits are refused without being read', () => {
    expect(refusal(() => money.toMinor('9'.repeat(1_000_000), 'usd')).length).toBeLessThan(400);
  });

  const noAmounts: readonly unknown[] = [undefined, null, true, {}, [], ['5'], new Date(0), { valueOf: () => 5 }];
  test.each(noAmounts)('%j is refused', (amount) => {
    expect(refusal(() => Reflect.apply(money.toMinor, undefined, [amount, 'usd']))).toContain('a plain decimal');
  });

  test.each(['90071992547409.92', '99999999999999999999', 10n ** 30n])(
    '%s usd is refused: it would not arrive whole',
    (amount) => {
      expect(refusal(() => money.toMinor(amount, 'usd'))).toContain('beyond 2^53');
    },
  );

  test('a card number in the wrong place is not repeated', () => {
    expect(refusal(() => money.toMinor('4242 4242 4242 4242', 'usd'))).not.toContain('4242');
  });
});

test.each(['xyz', '', 'us', 'usdc', 'u d', 'd a', ' usd', 'usd ', '£', 'constructor', 'ßd', undefined, null, 840, {}])(
  'a currency %j is refused: its decimals are not known',
  (currency) => {
    for (const name of ['toMinor', 'fromMinor', 'format', 'decimals'] as const) {
      const args = name === 'decimals' ? [currency] : [5, currency];
      expect(refusal(() => Reflect.apply(money[name], undefined, args))).toMatch(/^`currency`: expected an ISO code/);
    }
  },
);

test.each([
  { purpose: 'payouts' },
  { purpose: null },
  { rounding: 'half' },
  { rounding: 'toString' },
  { rounding: null },
])('options %j are refused, also where they would not matter', (options) => {
  expect(refusal(() => Reflect.apply(money.toMinor, undefined, ['5', 'usd', options]))).toMatch(
    /^`(purpose|rounding)`: expected '/,
  );
});
