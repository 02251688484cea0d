import { describe, expectTypeOf, it } from 'vitest';
import { type SearchClause, type Stripe, search } from '../../src/index.ts';

declare const stripe: Stripe;
declare const nullable: string | null;
declare const optional: string | undefined;

/** Code that only has to compile, or not to. */
const compiles = (_: () => unknown) => {};

describe('the queries of a search, as the compiler sees them', () => {
  it('are plain strings, which every search takes', () => {
    expectTypeOf(search.customers.all).returns.toEqualTypeOf<string>();
    compiles(() =>
      stripe.customers.search({ query: search.customers.any(['email', ':', 'a'], ['-name', '~', 'abc']) }),
    );
    compiles(() => stripe.customers.search({ query: 'email:"a@example.com"' }));
  });

  it('know the fields of each kind of object', () => {
    compiles(() => search.charges.all(['payment_method_details.card.last4', ':', '4242'], ['refunded', ':', true]));
    // @ts-expect-error misspelt
    compiles(() => search.customers.all(['emial', ':', 'a']));
    // @ts-expect-error subscriptions are not searched by customer
    compiles(() => search.subscriptions.all(['customer', ':', 'cus_1']));
    // @ts-expect-error a payment method that has no such details
    compiles(() => search.charges.all(['payment_method_details.sepa_debit.last4', ':', '4242']));
    // @ts-expect-error which value in metadata?
    compiles(() => search.customers.all(['metadata', ':', 'a']));
  });

  it('know the operators of each field', () => {
    compiles(() => search.customers.all(['created', '>=', new Date()], ['created', '<', 1_800_000_000]));
    // @ts-expect-error text has no size
    compiles(() => search.customers.all(['email', '>', 'a']));
    // @ts-expect-error a time has no parts
    compiles(() => search.customers.all(['created', '~', 'abc']));
    // @ts-expect-error a currency is only found wholly
    compiles(() => search.charges.all(['currency', '~', 'usd']));
    // @ts-expect-error metadata is only found wholly
    compiles(() => search.charges.all(['metadata.plan', '~', 'pro']));
    // @ts-expect-error there is no such operator
    compiles(() => search.charges.all(['currency', '=', 'usd']));
  });

  it('know the values of each field', () => {
    compiles(() => search.charges.all(['amount', '>', 5n]));
    // @ts-expect-error an amount is a number
    compiles(() => search.charges.all(['amount', '>', '5']));
    // @ts-expect-error an amount is not a time
    compiles(() => search.charges.all(['amount', '>', new Date()]));
    // @ts-expect-error a flag is true or false
    compiles(() => search.charges.all(['disputed', ':', 'true']));
    // @ts-expect-error four digits may begin with a zero
    compiles(() => search.charges.all(['payment_method_details.card.last4', ':', 4242]));
  });

  it('never take the lack of a value for a value', () => {
    compiles(() => search.customers.all(['-email', ':null'], ['metadata.plan', ':null'], ['created', ':null']));
    // @ts-expect-error it would find everybody without an email address
    compiles(() => search.customers.all(['email', ':', nullable]));
    // @ts-expect-error no email address, no search
    compiles(() => search.customers.all(['email', ':', optional]));
    // @ts-expect-error nothing is compared
    compiles(() => search.customers.all(['email', ':null', 'a']));
  });

  it('can be put together bit by bit', () => {
    const clauses: SearchClause<'customers'>[] = [['email', ':', 'a@example.com']];
    compiles(() => clauses.push([`metadata.${optional ?? 'plan'}`, ':', 'pro']));
    compiles(() => search.customers.all(...clauses));
    // @ts-expect-error these are about customers
    compiles(() => search.charges.all(...clauses));
  });
});
