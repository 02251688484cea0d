import { describe, expectTypeOf, it } from 'vitest';
import type { Expanded, Expanding, PathList } from '../../src/core/expand-params.ts';
import type { ExpandPaths } from '../../src/core/expand-paths.ts';
import type { Returned } from '../../src/core/result.ts';
import type { ApiList } from '../../src/core/words.ts';
import type { Customer, Methods, Params, Payment, Subscription } from './expand-graph.ts';

declare const stripe: Methods;

/** Code that only has to compile, or not to. */
const compiles = (_: () => unknown) => {};

describe('a path to expand', () => {
  it('is refused where it is misspelt, at that path', () => {
    compiles(() =>
      stripe.retrieve('pi_1', {
        expand: [
          'customer',
          // @ts-expect-error `latest_charge`
          'latest_chrge',
          // @ts-expect-error `latest_charge`
          'latest_chrge.balance_transaction',
          // @ts-expect-error `balance_transaction`
          'latest_charge.balance_transction',
          'latest_charge.payment.customer.default_source',
        ],
      }),
    );
    // @ts-expect-error `customer`, beside a parameter that is right
    compiles(() => stripe.create({ amount: 1, expand: ['custmer'] }));
    const expand = ['customr'] as const;
    // @ts-expect-error `customer`, written elsewhere
    compiles(() => stripe.retrieve('pi_1', { expand }));
  });

  it('is answered with the paths that were possible', () => {
    type Meant<T, Path extends string> = ExpandPaths<T, [Path]>[0];
    expectTypeOf<Meant<Payment, 'custmer'>>().toEqualTypeOf<'customer' | 'latest_charge' | 'subscription'>();
    expectTypeOf<Meant<Payment, 'latest_charge.x'>>().toEqualTypeOf<
      'latest_charge.balance_transaction' | 'latest_charge.payment'
    >();
    expectTypeOf<Meant<Payment, 'latest_chrge.payment'>>().toEqualTypeOf<
      'customer.payment' | 'latest_charge.payment' | 'subscription.payment'
    >();
    expectTypeOf<Meant<ApiList<Payment>, 'customer'>>().toEqualTypeOf<'data.customer'>();
    expectTypeOf<
      Meant<Payment, 'subscription.items.data.price.product'>
    >().toEqualTypeOf<'a path of four levels at the most'>();
  });

  it('ends at an id, a list, or a hash that is left out unless asked for', () => {
    type Fine<T, Path extends string> = ExpandPaths<T, [Path]> extends readonly [Path] ? true : false;
    expectTypeOf<Fine<Customer, 'subscriptions' | 'tax' | 'default_source'>>().toEqualTypeOf<true>();
    expectTypeOf<Fine<Subscription, 'discounts'>>().toEqualTypeOf<true>();
    expectTypeOf<Fine<Subscription, 'lines.price'>>().toEqualTypeOf<true>();
    expectTypeOf<Fine<Customer, 'balance'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'phone'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'invoice_settings'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'metadata.order'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, ''>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'default_source.'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'default_source.id'>>().toEqualTypeOf<false>();
    expectTypeOf<Fine<Customer, 'toString'>>().toEqualTypeOf<false>();
  });

  it('begins with `data` in a list', () => {
    // @ts-expect-error `data.customer`
    compiles(() => stripe.list({ expand: ['customer'] }));
    // @ts-expect-error `data.customer`
    compiles(() => stripe.search({ query: '', expand: ['customer'] }));
    // @ts-expect-error there is no `data` on one object
    compiles(() => stripe.retrieve('pi_1', { expand: ['data.customer'] }));
  });

  it('has four levels at the most', () => {
    compiles(() => stripe.subscription('sub_1', { expand: ['items.data.price.product'] }));
    // @ts-expect-error five
    compiles(() => stripe.retrieve('pi_1', { expand: ['subscription.items.data.price.product'] }));
  });

  it('can be of either alternative, deleted or not', () => {
    compiles(() => stripe.customer('cus_1', { expand: ['default_source', 'subscriptions.data.discounts'] }));
    // @ts-expect-error neither has it
    compiles(() => stripe.customer('cus_1', { expand: ['source'] }));
  });
});

describe('the other parameters', () => {
  it('are checked as without expand', () => {
    // @ts-expect-error `limit`
    compiles(() => stripe.list({ expand: ['data.customer'], limt: 5 }));
    // @ts-expect-error amount is required
    compiles(() => stripe.create({ expand: ['customer'] }));
    // @ts-expect-error paths are text
    compiles(() => stripe.retrieve('pi_1', { expand: [1] }));
    // @ts-expect-error an array
    compiles(() => stripe.retrieve('pi_1', { expand: 'customer' }));
    compiles(() => stripe.list({ expand: undefined, limit: undefined }));
    expectTypeOf(stripe.retrieve).parameter(1).exclude<undefined>().toEqualTypeOf<Params>();
  });

  it('pass through a function of your own with their paths', () => {
    const retrieve = <const Paths extends PathList = []>(params: Expanding<Params, Payment, Paths>) =>
      stripe.retrieve('pi_1', params);
    compiles(async () => {
      expectTypeOf(await retrieve({ expand: ['customer'] })).toEqualTypeOf<Returned<Expanded<Payment, ['customer']>>>();
      // @ts-expect-error `customer`
      compiles(() => retrieve({ expand: ['custmer'] }));
    });
  });
});
