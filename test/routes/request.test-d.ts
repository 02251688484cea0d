import { describe, expectTypeOf, it } from 'vitest';
import type { ListPromise, Page, Returned, Stripe } from '../../src/index.ts';
import type * as T from '../../src/routes/index.ts';

declare const stripe: Stripe;

/** Code that only has to compile, or not to. */
const compiles = (_: () => unknown) => {};

describe('a raw request where the routes are imported, as the compiler sees it', () => {
  it('resolves to the object of its route', () => {
    compiles(() => {
      const dispute = stripe.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1' });
      expectTypeOf(dispute).toEqualTypeOf<Promise<Returned<T.Dispute>>>();
      const card = stripe.request('POST /v1/issuing/cards', { currency: 'usd', type: 'virtual' });
      expectTypeOf(card).toEqualTypeOf<Promise<Returned<T.IssuingCard>>>();
      const own = stripe.request('GET /v1/account');
      expectTypeOf(own).toEqualTypeOf<Promise<Returned<T.Account>>>();
    });
  });

  it('resolves to one of several objects where the route does', () => {
    compiles(async () => {
      const customer = await stripe.request('GET /v1/customers/{customer}', { customer: 'cus_1' });
      expectTypeOf(customer).toEqualTypeOf<Returned<T.Customer | T.DeletedCustomer>>();
      expectTypeOf(customer.lastResponse.requestId).toEqualTypeOf<string | undefined>();
      if (!customer.deleted) expectTypeOf(customer.email).toEqualTypeOf<string | null>();
    });
  });

  it('gives lists and searches that can be awaited and iterated', () => {
    compiles(async () => {
      const refunds = stripe.request('GET /v1/refunds', { limit: 3 });
      expectTypeOf(refunds).toEqualTypeOf<ListPromise<T.Refund, T.Routes['GET /v1/refunds']['result']>>();
      for await (const refund of refunds) expectTypeOf(refund).toEqualTypeOf<T.Refund>();
      const found = await stripe.request('GET /v1/customers/search', { query: `email:'a@example.com'` });
      expectTypeOf(found.next_page).toEqualTypeOf<string | null>();
      for await (const event of stripe.request('GET /v2/core/events'))
        expectTypeOf(event).toEqualTypeOf<T.V2CoreEvent>();
    });
  });

  it('is a page for no object that merely holds an array called data', () => {
    type Pages =
      | { object: 'list' | 'search_result' }
      | { next_page_url: string | null; previous_page_url: string | null };
    type Mistaken = {
      [Name in keyof T.Routes]: T.Routes[Name]['result'] extends Page<unknown>
        ? T.Routes[Name]['result'] extends Pages
          ? never
          : Name
        : never;
    };
    expectTypeOf<Mistaken[keyof T.Routes]>().toBeNever();
  });

  it('needs its ids and its required parameters, and only those', () => {
    compiles(() => stripe.request('GET /v1/refunds'));
    compiles(() => stripe.request('GET /v1/refunds', { expand: ['data.charge'] }, { stripeAccount: 'acct_1' }));
    compiles(() => stripe.request('GET /v1/balance', undefined, { timeout: 1_000 }));
    // @ts-expect-error the id is missing
    compiles(() => stripe.request('GET /v1/refunds/{refund}'));
    // @ts-expect-error the id has another name
    compiles(() => stripe.request('GET /v1/refunds/{refund}', { id: 're_1' }));
    // @ts-expect-error an id is a string
    compiles(() => stripe.request('GET /v1/refunds/{refund}', { refund: 1 }));
    // @ts-expect-error the second id is missing
    compiles(() => stripe.request('GET /v1/customers/{customer}/tax_ids/{tax_id}', { customer: 'cus_1' }));
    // @ts-expect-error the currency is missing
    compiles(() => stripe.request('POST /v1/payment_intents', { amount: 1250 }));
  });

  it('refuses misspelt parameters and wrong types', () => {
    // @ts-expect-error `emial`
    compiles(() => stripe.request('POST /v1/customers', { emial: 'a@example.com' }));
    // @ts-expect-error `lin1`, one level down
    compiles(() => stripe.request('POST /v1/customers', { address: { lin1: 'x' } }));
    // @ts-expect-error an amount is a number
    compiles(() => stripe.request('POST /v1/refunds', { charge: 'ch_1', amount: '5' }));
    // @ts-expect-error no such option
    compiles(() => stripe.request('POST /v1/refunds', { charge: 'ch_1' }, { idempotncyKey: 'k' }));
    // @ts-expect-error a file is a Blob
    compiles(() => stripe.request('POST /v1/files', { purpose: 'dispute_evidence', file: 'receipt.pdf' }));
    compiles(() => stripe.request('POST /v1/files', { purpose: 'dispute_evidence', file: new Blob(['x']) }));
  });

  it('is checked even where the result is given a type', () => {
    compiles(async () => {
      // @ts-expect-error no such parameter
      const dispute: T.Dispute = await stripe.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1', expnd: [] });
      return dispute;
    });
    // @ts-expect-error another object
    compiles(async (): Promise<T.Refund> => stripe.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1' }));
  });

  it('takes one of several routes', () => {
    compiles(async () => {
      const route = Math.random() < 0.5 ? 'GET /v1/charges/{charge}' : 'POST /v1/charges/{charge}';
      expectTypeOf(await stripe.request(route, { charge: 'ch_1' })).toEqualTypeOf<Returned<T.Charge>>();
    });
  });

  it('takes any other route, with whatever params', () => {
    compiles(() => {
      const beta = stripe.request('POST /v1/not_out_yet/{thing}', { thing: 'th_1', colour: 'red' });
      expectTypeOf(beta).toEqualTypeOf<Promise<Returned<Record<string, unknown>>>>();
      const filled = stripe.request('GET /v1/disputes/dp_1');
      expectTypeOf(filled).toEqualTypeOf<Promise<Returned<Record<string, unknown>>>>();
    });
    // @ts-expect-error no such verb
    compiles(() => stripe.request('PUT /v1/customers'));
    // @ts-expect-error no such version
    compiles(() => stripe.request('GET /v3/customers'));
    // @ts-expect-error another host
    compiles(() => stripe.request('GET https://example.com/v1/customers'));
  });

  it('is what its type argument says, where it has one', () => {
    compiles(async () => {
      const mine = stripe.request<{ id: string }>('GET /v1/disputes/{dispute}', { dispute: 'dp_1', since: 'beta' });
      expectTypeOf(mine).toEqualTypeOf<Promise<Returned<{ id: string }>>>();
      for await (const { id } of stripe.request<Page<{ id: string }>>('GET /v1/not_out_yet', { limit: 2 })) {
        expectTypeOf(id).toEqualTypeOf<string>();
      }
    });
  });

  it('is the same on a client with other defaults', () => {
    compiles(() => {
      const connected = stripe.withOptions({ stripeAccount: 'acct_1' });
      expectTypeOf(connected.request('GET /v1/balance')).toEqualTypeOf<Promise<Returned<T.Balance>>>();
    });
  });
});
