import { describe, expectTypeOf, it } from 'vitest';
import { search } from '../../src/index.ts';

describe('queries, as the compiler sees them', () => {
  it('are text', () => {
    expectTypeOf(search.customers.all(['email', '=', 'a'])).toEqualTypeOf<string>();
  });

  it('know the fields of each resource and how each is compared', () => {
    const compiles = (_: () => unknown) => {};
    // @ts-expect-error no such field
    compiles(() => search.customers.all(['emial', '=', 'a']));
    // @ts-expect-error charges have it, customers don't
    compiles(() => search.customers.all(['amount', '=', 1]));
    // @ts-expect-error texts aren't compared by size
    compiles(() => search.customers.all(['email', '>', 'a']));
    // @ts-expect-error an amount is a number
    compiles(() => search.charges.all(['amount', '=', '1']));
    // @ts-expect-error metadata is found as a whole
    compiles(() => search.products.any(['metadata.a', '~', 'abc']));
    // @ts-expect-error cards are part of charges
    compiles(() => search.invoices.all(['payment_method_details.card.last4', '=', '4242']));
    compiles(() => search.charges.all(['payment_method_details.card.last4', '=', '4242']));
    compiles(() => search.subscriptions.all(['created', '>=', new Date()], ['metadata.plan', '!=', null]));
  });
});
