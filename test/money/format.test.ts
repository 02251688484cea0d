import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, StripeValidationError } from '../../src/index.ts';

/** Locales put blanks that can't be told apart from each other. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [5000, 'usd', 'de-DE', '50,00 $'],
  [5000, 'usd', 'en-US', '$50.00'],
  [123456789, 'usd', 'en-US', '$1,234,567.89'],
  [123456789, 'inr', 'en-IN', '₹12,34,567.89'],
  [-5000, 'usd', 'en-US', '-$50.00'],
  [0, 'eur', 'fr-FR', '0,00 €'],
  [500, 'jpy', 'ja-JP', '￥500'],
  [5120, 'kwd', 'en-US', 'KWD 5.120'],
  [5124, 'kwd', 'en-US', 'KWD 5.124'],
  [500, 'mga', 'en-US', 'MGA 500'],
  ['0.05', 'usd', 'en-US', '$0.0005'],
  ['0.00000000000000001', 'kwd', 'en-US', 'KWD 0.00000000000000000001'],
  [9007199254740993n, 'usd', 'en-US', '$90,071,992,547,409.93'],
  [10n ** 30n + 1n, 'usd', 'en-US', '$10,000,000,000,000,000,000,000,000,000.01'],
] as const)('%s of %s is written in %s as %s', (minor, currency, locale, text) => {
  expect(plain(money.format(minor, currency, locale))).toBe(text);
});

describe('a currency whose decimals nobody writes', () => {
  test.each([
    [500, 'isk', 'en-US', 'ISK 5'],
    [500, 'ugx', 'en-US', 'UGX 5'],
    [599000, 'huf', 'hu-HU', '5990 Ft'],
    [500000, 'cop', 'en-US', 'COP 5,000'],
  ] as const)('has none in %s %s', (minor, currency, locale, text) => {
    expect(plain(money.format(minor, currency, locale))).toBe(text);
  });

  test.each([
    [550, 'isk', 'en-US', 'ISK 5.50'],
    [599050, 'huf', 'hu-HU', '5990,50 Ft'],
    [500001, 'cop', 'en-US', 'COP 5,000.01'],
  ] as const)('has them in %s %s all the same, since they are money', (minor, currency, locale, text) => {
    expect(plain(money.format(minor, currency, locale))).toBe(text);
  });
});

test('the first locale that is known is used, and without one the runtime’s', () => {
  expect(plain(money.format(5000, 'usd', ['xx-XX', 'de-DE']))).toBe('50,00 $');
  expect(money.format(5000, 'usd')).toBe(money.format(5000, 'usd', new Intl.NumberFormat().resolvedOptions().locale));
});

test.each(['de_DE', 'not a locale', '', null])('a locale %j is refused', (locale) => {
  expect(() => Reflect.apply(money.format, undefined, [5000, 'usd', locale])).toThrow(/^`locale`: expected/);
});

test('floats are refused here too', () => {
  expect(() => money.format(50.5, 'usd')).toThrow(StripeValidationError);
});

test('what people read is what will be charged, in every currency', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.constantFrom(...money.currencies()), (minor, currency) => {
      const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
      const symbol = parts.find(({ type }) => type === 'currency')?.value ?? '';
      const read = money
        .format(minor, currency, 'en-US')
        .replace(symbol, '')
        .replace(/[,\u00a0]/g, '');
      expect(money.fromMinor(minor, currency).replace(/\.00?0?$/, '')).toBe(read.replace(/\.00?0?$/, ''));
    }),
  );
});
