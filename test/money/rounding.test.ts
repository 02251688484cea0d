import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money } from '../../src/index.ts';

const ROUNDINGS = ['down', 'halfEven', 'halfUp', 'up'] as const;

describe('an amount between two that can be paid', () => {
  //            amount   currency  down  halfEven halfUp  up
  test.each([
    ['1.001', 'usd', 100, 100, 100, 101],
    ['1.005', 'usd', 100, 100, 101, 101],
    ['1.015', 'usd', 101, 102, 102, 102],
    ['1.0050000001', 'usd', 100, 101, 101, 101],
    ['1.009', 'usd', 100, 101, 101, 101],
    ['-1.005', 'usd', -100, -100, -101, -101],
    ['-1.001', 'usd', -100, -100, -100, -101],
    ['-0.001', 'usd', 0, 0, 0, -1],
    ['2.5', 'jpy', 2, 2, 3, 3],
    ['5.124', 'kwd', 5120, 5120, 5120, 5130],
    ['5.125', 'kwd', 5120, 5120, 5130, 5130],
    ['5.135', 'kwd', 5130, 5140, 5140, 5140],
    // Rounded once: by way of 5.125 it would be 5.130.
    ['5.1249', 'kwd', 5120, 5120, 5120, 5130],
    ['1.49999', 'isk', 100, 100, 100, 200],
    ['2.50', 'ugx', 200, 200, 300, 300],
  ] as const)('%s %s is rounded as was asked for', (amount, currency, ...expected) => {
    expect(ROUNDINGS.map((rounding) => money.toMinor(amount, currency, { rounding }))).toEqual(expected);
  });

  test.each([
    ['10.45', 'huf', 1000, 1000, 1000, 1100],
    ['800.50', 'twd', 80_000, 80_000, 80_100, 80_100],
  ] as const)('%s %s is rounded to what can be paid out', (amount, currency, ...expected) => {
    const paidOut = ROUNDINGS.map((rounding) => money.toMinor(amount, currency, { rounding, purpose: 'payout' }));
    expect(paidOut).toEqual(expected);
  });
});

/** What each currency's amounts are multiples of, written down once more. */
const STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({ bhd: 10, jod: 10, kwd: 10, omr: 10, tnd: 10, isk: 100, ugx: 100 }),
);

const currency = fc.constantFrom(...money.currencies());

/** An amount to six decimals, as text and as millionths. */
const amount = fc.bigInt(-(10n ** 14n), 10n ** 14n).map((millionths) => {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
  return { millionths, text: `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}` };
});

test('rounding never moves an amount by a whole step, and to the nearer one by at most half a step', () => {
  fc.assert(
    fc.property(amount, currency, fc.constantFrom(...ROUNDINGS), ({ millionths, text }, code, rounding) => {
      const minor = money.toMinor(text, code, { rounding });
      const unit = 10n ** BigInt(6 - money.decimals(code));
      const step = BigInt(STEPS.get(code) ?? 1);
      expect(BigInt(minor) % step).toBe(0n);
      const moved = BigInt(minor) * unit - millionths;
      const further = millionths < 0n ? -moved : moved;
      if (rounding === 'down') expect(further <= 0n && further > -step * unit).toBe(true);
      else if (rounding === 'up') expect(further >= 0n && further < step * unit).toBe(true);
      else expect((moved < 0n ? -moved : moved) * 2n <= step * unit).toBe(true);
    }),
  );
});

test('an amount that can be paid is the same whatever the rounding, and comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      currency,
      fc.constantFrom(...ROUNDINGS),
      (count, code, rounding) => {
        const minor = count * (STEPS.get(code) ?? 1);
        const text = money.fromMinor(minor, code);
        expect(money.toMinor(text, code)).toBe(minor + 0);
        expect(money.toMinor(text, code, { rounding })).toBe(minor + 0);
      },
    ),
  );
});
