import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/core/suggest.ts';

const KNOWN = ['email', 'name', 'payment_method', 'metadata', 'invoice_settings', 'id'];

test.each([
  ['emial', 'email'],
  ['emal', 'email'],
  ['eMail', 'email'],
  ['e-mail', 'email'],
  ['paymentMethod', 'payment_method'],
  ['payment-method', 'payment_method'],
  ['PAYMENT METHOD', 'payment_method'],
  ['payment_methods', 'payment_method'],
  ['metdata', 'metadata'],
  ['invoiceSetings', 'invoice_settings'],
  ['di', 'id'],
])('%s most likely means %s', (given, meant) => {
  expect(nearest(given, KNOWN)).toBe(meant);
});

test.each(['', 'colour', 'x', 'customer_balance', 'constructor'])('%j means none of the known names', (given) => {
  expect(nearest(given, KNOWN)).toBeUndefined();
});

test('takes the nearest of several that are near', () => {
  expect(nearest('gtee', ['gt', 'gte', 'lte'])).toBe('gte');
});

test.each([
  ['payment_method_types', 'allowed_payment_method_types'],
  ['paymentMethodTypes', 'allowed_payment_method_types'],
  ['tax_rates', 'default_tax_rates'],
  ['tax_rate', 'default_tax_rate'],
  ['payment_methods', 'payment_method'],
  ['paymentMethod', 'payment_method'],
])('%s lacks nothing but a first word, or less', (given, meant) => {
  const known = [
    'default_payment_method',
    'payment_method',
    'allowed_payment_method_types',
    'excluded_payment_method_types',
    'default_tax_rates',
    'default_tax_rate',
  ];
  expect(nearest(given, known)).toBe(meant);
});

test('finds nothing where nothing is known', () => {
  expect(nearest('email', [])).toBeUndefined();
});

test('finds every known name however it is misspelt by one letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KNOWN.filter((name) => name.length > 3)), fc.nat(), fc.nat(3), (name, at, kind) => {
      const i = at % (name.length - 1);
      const swapped = `${name.slice(0, i)}${name[i + 1]}${name[i]}${name.slice(i + 2)}`;
      const variants = [swapped, `${name.slice(0, i)}${name.slice(i + 1)}`, `${name.slice(0, i)}q${name.slice(i)}`];
      expect(nearest(variants[kind] ?? name, KNOWN)).toBe(name);
    }),
  );
});

test('does not take long over a name of five million letters', () => {
  const startedAt = performance.now();
  expect(nearest('x'.repeat(5_000_000), KNOWN)).toBeUndefined();
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
