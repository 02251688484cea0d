import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { openWord } from '../../src/core/open-word.ts';

const reason = openWord(['duplicate', 'fraudulent', 'requested_by_customer']);
const accepts = (value: unknown) => safeParse(reason, value).success;

describe('a word from a list that Stripe may lengthen', () => {
  it('is one of the list', () => expect(accepts('fraudulent')).toBe(true));
  it('may be a new one', () => expect(accepts('expired_uncaptured_charge')).toBe(true));

  it.each([
    [['ca_pst_mb', 'ca_pst_sk'], 'ca_pst_nb'],
    [['gb_vat', 'dk_vat'], 'xk_vat'],
    [['us_bank_transfer', 'gb_bank_transfer'], 'ca_bank_transfer'],
    [['visa', 'amex'], 'vise'],
    [['2.3.0', '2.3.1'], '2.3.2'],
  ])('may be a new code like those of %j: %s', (words, word) => {
    expect(safeParse(openWord(words), word).success).toBe(true);
  });

  it.each(['fraudulant', 'Duplicate', 'requested-by-customer', 'requestedByCustomer'])(
    'is refused where it looks like one of the list misspelt: %s',
    (word) => expect(accepts(word)).toBe(false),
  );
  it.each([[''], [null], [undefined], [5], [['duplicate']]])('is text and not empty: %j is refused', (value) =>
    expect(accepts(value)).toBe(false),
  );
});
