import { describe, expectTypeOf, it } from 'vitest';
import type * as T from '../../src/index.ts';
import type { ApiList, ListPromise, RequestOptions, Returned, Stripe } from '../../src/index.ts';

declare const stripe: Stripe;

/** Code that only has to compile, or not to. */
const compiles = (_: () => unknown) => {};

describe('the methods of a client, as the compiler sees them', () => {
  it('let params be left out where none is required', () => {
    expectTypeOf(stripe.customers.create).parameters.toEqualTypeOf<
      [params?: T.CustomerCreateParams, options?: RequestOptions]
    >();
    expectTypeOf(stripe.paymentIntents.create).parameters.toEqualTypeOf<
      [params: T.PaymentIntentCreateParams, options?: RequestOptions]
    >();
    expectTypeOf(stripe.balance.retrieve).parameters.toEqualTypeOf<
      [params?: T.BalanceRetrieveParams, options?: RequestOptions]
    >();
    // @ts-expect-error amount and currency are required
    compiles(() => stripe.paymentIntents.create());
    // @ts-expect-error currency is required
    compiles(() => stripe.paymentIntents.create({ amount: 1250 }));
    // @ts-expect-error a search needs a query
    compiles(() => stripe.customers.search());
  });

  it('take path ids first and options last', () => {
    expectTypeOf(stripe.refunds.update).parameters.toEqualTypeOf<
      [id: string, params?: T.RefundUpdateParams, options?: RequestOptions]
    >();
    expectTypeOf(stripe.customers.retrieveSource).parameters.toEqualTypeOf<
      [parentId: string, id: string, params?: T.CustomerRetrieveSourceParams, options?: RequestOptions]
    >();
    compiles(() => stripe.refunds.cancel('re_1', {}, { idempotencyKey: 'k', stripeAccount: 'acct_1' }));
    // @ts-expect-error the id is missing
    compiles(() => stripe.customers.retrieve());
    // @ts-expect-error the second id is missing
    compiles(() => stripe.customers.retrieveSource('cus_1'));
    // @ts-expect-error options are not parameters
    compiles(() => stripe.refunds.create({ payment_intent: 'pi_1', idempotencyKey: 'k' }));
  });

  it('refuse misspelt parameters, wrong words and wrong types', () => {
    // @ts-expect-error `emial`
    compiles(() => stripe.customers.create({ emial: 'a@example.com' }));
    // @ts-expect-error `lin1`, one level down
    compiles(() => stripe.customers.create({ address: { lin1: 'x' } }));
    // @ts-expect-error an amount is a number
    compiles(() => stripe.refunds.create({ amount: '5' }));
    // @ts-expect-error a customer can't be unset
    compiles(() => stripe.paymentIntents.update('pi_1', { customer: null }));
    // @ts-expect-error nothing to say about a deletion
    compiles(() => stripe.customers.del('cus_1', { expand: ['x'] }));
  });

  it('take what Stripe takes', () => {
    compiles(() =>
      stripe.customers.update('cus_1', { address: '', metadata: { plan: null, seats: 3 }, name: undefined }),
    );
    compiles(() => stripe.paymentIntents.update('pi_1', { metadata: null, receipt_email: '' }));
    compiles(() => stripe.customers.list({ created: { gte: new Date(), lt: 1_700_000_000 }, limit: 5 }));
    compiles(() => stripe.paymentIntents.create({ amount: 1, currency: 'usd', off_session: 'recurring' }));
    const expand = ['customer'] as const;
    compiles(() => stripe.refunds.retrieve('re_1', { expand }));
  });

  it('resolve to the object with what is known of its response', () => {
    compiles(() => {
      expectTypeOf(stripe.customers.create()).toEqualTypeOf<Promise<Returned<T.Customer>>>();
      expectTypeOf(stripe.customers.retrieve('cus_1')).resolves.toExtend<T.Customer | T.DeletedCustomer>();
    });
    expectTypeOf<Awaited<ReturnType<typeof stripe.refunds.create>>['lastResponse']['requestId']>().toEqualTypeOf<
      string | undefined
    >();
    compiles(async () => {
      const customer = await stripe.customers.retrieve('cus_1');
      if (customer.deleted) return;
      expectTypeOf(customer.email).toEqualTypeOf<string | null>();
    });
  });

  it('give lists and searches that can be awaited and iterated', () => {
    compiles(async () => {
      expectTypeOf(stripe.customers.list()).toEqualTypeOf<ListPromise<T.Customer, ApiList<T.Customer>>>();
      for await (const refund of stripe.refunds.list()) expectTypeOf(refund).toEqualTypeOf<T.Refund>();
      for await (const customer of stripe.customers.search({ query: '' })) {
        expectTypeOf(customer).toEqualTypeOf<T.Customer>();
      }
      for await (const source of stripe.customers.listSources('cus_1')) {
        if (source.object === 'card') expectTypeOf(source.exp_month).toEqualTypeOf<number>();
      }
      const page = await stripe.customers.search({ query: '' });
      expectTypeOf(page.total_count).toEqualTypeOf<number | undefined>();
      expectTypeOf(page.lastResponse.statusCode).toEqualTypeOf<number>();
      expectTypeOf(await stripe.refunds.list().autoPagingToArray({ limit: 5 })).toEqualTypeOf<T.Refund[]>();
    });
  });

  it('give objects for the ids that expand names', () => {
    compiles(async () => {
      const refund = await stripe.refunds.retrieve('re_1', {
        expand: ['payment_intent.customer', 'charge.balance_transaction'],
      });
      expectTypeOf(refund.payment_intent?.customer).toEqualTypeOf<T.Customer | T.DeletedCustomer | null | undefined>();
      expectTypeOf(refund.customer).toExtend<string | null>();
      const { default_source } = await stripe.customers.update('cus_1', { name: 'Ada', expand: ['default_source'] });
      expectTypeOf(default_source).toEqualTypeOf<T.CustomerSource | null>();
      for await (const { customer } of stripe.paymentIntents.search({ query: '', expand: ['data.customer'] })) {
        expectTypeOf(customer).toEqualTypeOf<T.Customer | T.DeletedCustomer | null>();
      }
      // @ts-expect-error `customer`
      compiles(() => stripe.paymentIntents.create({ amount: 1, currency: 'usd', expand: ['custmer'] }));
    });
  });

  it('stay the same on a client with other defaults', () => {
    compiles(() => {
      const connected: Stripe = stripe.withOptions({ stripeAccount: 'acct_1' });
      return connected.refunds.create({ charge: 'ch_1' });
    });
  });
});
