import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, StripeValidationError } from '../../src/index.ts';

describe('an amount in smallest units', () => {
  it.each([
    ['50.00', 'usd', 5000],
    ['50', 'usd', 5000],
    [50, 'USD', 5000],
    [50n, 'eur', 5000],
    ['0.1', 'usd', 10],
    ['-12.34', 'eur', -1234],
    ['-0', 'eur', 0],
    ['1.10', 'usd', 110],
    ['4.35', 'usd', 435],
    ['500', 'jpy', 500],
    ['500.00', 'jpy', 500],
    ['5.12', 'kwd', 5120],
    ['5.120', 'kwd', 5120],
    ['50', 'isk', 5000],
    ['50', 'ugx', 5000],
    ['50.25', 'huf', 5025],
    ['90071992547409.91', 'usd', 9007199254740991],
  ])('of %s %s is %s', (amount, currency, minor) => {
    expect(money.toMinor(amount, currency)).toBe(minor);
  });

  it.each([
    ['halfEven', '10.005', 1000],
    ['halfEven', '10.015', 1002],
    ['halfUp', '10.005', 1001],
    ['halfUp', '-10.005', -1001],
    ['down', '10.009', 1000],
    ['up', '10.001', 1001],
    ['up', '-10.001', -1001],
    ['halfEven', '10.00500000000000000001', 1001],
  ] as const)('is rounded %s where that is asked for: %s', (rounding, amount, minor) => {
    expect(money.toMinor(amount, 'usd', { rounding })).toBe(minor);
  });

  it('is rounded to the steps that Stripe takes', () => {
    expect(money.toMinor('5.124', 'kwd', { rounding: 'halfEven' })).toBe(5120);
    expect(money.toMinor('50.5', 'isk', { rounding: 'halfUp' })).toBe(5100);
    expect(money.toMinor('50.5', 'huf', { rounding: 'down', purpose: 'payout' })).toBe(5000);
  });

  it.each([
    ['10.005', 'usd', 'steps of 0.01'],
    ['5.5', 'jpy', 'steps of 1'],
    ['5.125', 'kwd', 'steps of 0.010'],
    ['50.5', 'isk', 'steps of 1.00'],
    [10.5, 'usd', "as text: '50.25'"],
    [0.1 + 0.2, 'usd', 'not exact'],
    [Number.NaN, 'usd', 'not exact'],
    [2 ** 53, 'usd', 'not exact'],
    ['', 'usd', 'decimal number'],
    [' 5', 'usd', 'decimal number'],
    ['5 ', 'usd', 'decimal number'],
    ['1,000.00', 'usd', 'decimal number'],
    ['1e3', 'usd', 'decimal number'],
    ['+5', 'usd', 'decimal number'],
    ['.5', 'usd', 'decimal number'],
    ['5.', 'usd', 'decimal number'],
    ['٥', 'usd', 'decimal number'],
    ['9'.repeat(39), 'usd', 'too large'],
    ['9'.repeat(10_000), 'usd', 'decimal number'],
    ['5', 'dollars', 'currency'],
    ['5', '', 'currency'],
  ])('is refused for %s %s', (amount, currency, why) => {
    expect(() => money.toMinor(amount, currency)).toThrow(StripeValidationError);
    expect(() => money.toMinor(amount, currency)).toThrow(why);
  });

  it('of a payout in HUF or TWD has no decimals', () => {
    expect(() => money.toMinor('50.25', 'twd', { purpose: 'payout' })).toThrow('steps of 1.00');
    expect(money.toMinor('50', 'twd', { purpose: 'payout' })).toBe(5000);
  });
});

describe('an amount in main units', () => {
  it.each([
    [5000, 'usd', '50.00'],
    [5, 'usd', '0.05'],
    [-5, 'usd', '-0.05'],
    [0, 'usd', '0.00'],
    [500, 'jpy', '500'],
    [5120, 'kwd', '5.120'],
    [5000, 'isk', '50'],
    [5050, 'isk', '50.50'],
    [9007199254740993n, 'usd', '90071992547409.93'],
  ])('of %s %s is %s', (minor, currency, amount) => {
    expect(money.fromMinor(minor, currency)).toBe(amount);
  });

  it.each([[12.5], [Number.NaN], [2 ** 53]])('is refused for %s', (minor) => {
    expect(() => money.fromMinor(minor, 'usd')).toThrow(StripeValidationError);
  });

  it('is the amount that it was made of', () => {
    const currencies = fc.constantFrom('usd', 'jpy', 'kwd', 'isk', 'huf');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), currencies, (steps, currency) => {
        const minor = money.toMinor(steps, currency);
        expect(money.toMinor(money.fromMinor(minor, currency), currency)).toBe(minor);
      }),
    );
  });
});

describe('an amount for people', () => {
  it.each([
    [5000, 'usd', 'en-US', '$50.00'],
    [500, 'jpy', 'en-US', '¥500'],
    [123456789, 'eur', 'de-DE', '1.234.567,89 €'],
    [5120, 'kwd', 'en-US', 'KWD 5.120'],
    [5000, 'isk', 'en-US', 'ISK 50'],
    [9007199254740993n, 'usd', 'en-US', '$90,071,992,547,409.93'],
  ])('of %s %s in %s is %s', (minor, currency, locale, text) => {
    expect(money.format(minor, currency, locale).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
});

it('the number of decimals is that which Stripe counts', () => {
  expect(['usd', 'jpy', 'KWD', 'isk', 'huf'].map(money.decimals)).toEqual([2, 0, 3, 2, 2]);
});
