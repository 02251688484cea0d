import { expect, test } from 'vitest';
import { money } from '../../src/index.ts';
import { decimalsOf, isCurrency } from '../../src/money/currencies.ts';

const withDecimals = (decimals: number) => money.currencies().filter((code) => money.decimals(code) === decimals);

test('decimals are the ones that Stripe counts, not those of ISO 4217', () => {
  expect(withDecimals(0).join(' ')).toBe('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf');
  expect(withDecimals(3).join(' ')).toBe('bhd jod kwd omr tnd');
  // ISO has no decimals for the first two; people use none for the others.
  for (const code of ['isk', 'ugx', 'huf', 'twd', 'cop', 'idr', 'usd']) expect(money.decimals(code)).toBe(2);
});

test('every currency is one that exists, once', () => {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  const codes = money.currencies();
  expect(codes.filter((code) => names.of(code.toUpperCase()) === undefined)).toEqual([]);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.length).toBeGreaterThan(135);
});

test('the list is not shared with the next caller', () => {
  money.currencies().length = 0;
  expect(money.currencies()).toContain('usd');
});

test('a code is known by its three letters, and not by letters of two neighbours', () => {
  const codes = new Set(money.currencies());
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const taken = all.filter((code) => {
    try {
      return money.decimals(code) >= 0;
    } catch {
      return false;
    }
  });
  expect(taken).toEqual(all.filter((code) => codes.has(code)));
  expect(all.filter(isCurrency)).toEqual(taken);
});

test.each(['USD', 'Usd', 'us', 'usdc', 'd a', '', ' usd', 'xyz', 'usd\n'])(
  '%j is no code as Stripe writes it',
  (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(decimalsOf(code)).toBeUndefined();
  },
);
