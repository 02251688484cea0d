import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, StripeValidationError } from '../../src/index.ts';

test.each([
  [5000, 'usd', '50.00'],
  [5, 'USD', '0.05'],
  [0, 'usd', '0.00'],
  [-0, 'usd', '0.00'],
  [-5, 'usd', '-0.05'],
  [-123456, 'eur', '-1234.56'],
  [500, 'jpy', '500'],
  [-500, 'jpy', '-500'],
  [5120, 'kwd', '5.120'],
  // Not to be charged, but a balance may well be.
  [5124, 'kwd', '5.124'],
  [-5124, 'kwd', '-5.124'],
  [1045, 'isk', '10.45'],
  [500, 'ugx', '5.00'],
  [1045, 'huf', '10.45'],
  [9007199254740993n, 'usd', '90071992547409.93'],
  ['9007199254740993', 'usd', '90071992547409.93'],
  ['0.05', 'usd', '0.0005'],
  ['1250.5', 'usd', '12.505'],
  ['1250.500', 'usd', '12.505'],
  ['1250.00', 'usd', '12.50'],
  ['0.000000000001', 'jpy', '0.000000000001'],
] as const)('%s in the smallest unit of %s is %s', (minor, currency, decimal) => {
  expect(money.fromMinor(minor, currency)).toBe(decimal);
});

test.each([12.5, Number.NaN, 2 ** 53, '', '5,0', '1e3', ' 5', null, undefined, {}])('%j is refused', (minor) => {
  expect(() => Reflect.apply(money.fromMinor, undefined, [minor, 'usd'])).toThrow(StripeValidationError);
});

test('no digit is lost, however large the amount', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.constantFrom(...money.currencies()), (minor, currency) => {
      const text = money.fromMinor(minor, currency);
      expect(BigInt(text.replace('.', ''))).toBe(minor);
      expect(text.split('.')[1]?.length ?? 0).toBe(money.decimals(currency));
    }),
  );
});
