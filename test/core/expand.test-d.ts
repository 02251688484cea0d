import { describe, expectTypeOf, it } from 'vitest';
import type { Expand } from '../../src/core/expand.ts';
import type { Expandable } from '../../src/core/expandable.ts';
import type { ApiList } from '../../src/core/words.ts';
import type {
  Booking,
  Card,
  Charge,
  Customer,
  DeletedCustomer,
  Discount,
  Methods,
  Params,
  Payment,
  Product,
} from './expand-graph.ts';

declare const stripe: Methods;
declare const someday: boolean;

/** Code that only has to compile, or not to. */
const compiles = (_: () => unknown) => {};

describe('what is not expanded', () => {
  it('is an id, and a string like any other', () => {
    compiles(async () => {
      const payment = await stripe.retrieve('pi_1');
      expectTypeOf(payment.customer).toEqualTypeOf<Expandable<Customer | DeletedCustomer> | null>();
      expectTypeOf(payment.customer).toExtend<string | null>();
      expectTypeOf<string>().toExtend<typeof payment.customer>();
    });
  });

  it('leaves the result as it is', () => {
    compiles(async () => {
      expectTypeOf(await stripe.retrieve('pi_1')).toExtend<Payment>();
      expectTypeOf((await stripe.list({ limit: 3 })).data).toEqualTypeOf<Payment[]>();
      expectTypeOf((await stripe.list({ expand: [] })).data).toEqualTypeOf<Payment[]>();
      for await (const payment of stripe.list()) expectTypeOf(payment).toEqualTypeOf<Payment>();
    });
    expectTypeOf<Expand<Payment, never>>().toEqualTypeOf<Payment>();
  });
});

describe('an expanded field', () => {
  it('holds the object, deleted or not, or null', () => {
    compiles(async () => {
      const { customer, latest_charge } = await stripe.retrieve('pi_1', { expand: ['customer'] });
      expectTypeOf(customer).toEqualTypeOf<Customer | DeletedCustomer | null>();
      expectTypeOf(latest_charge).toEqualTypeOf<Expandable<Charge> | null>();
      if (customer === null || customer.deleted) return;
      expectTypeOf(customer.balance).toEqualTypeOf<number>();
    });
  });

  it('is an object too where only what is below it was named', () => {
    compiles(async () => {
      const payment = await stripe.create({ amount: 5, expand: ['latest_charge.balance_transaction'] });
      expectTypeOf(payment.latest_charge?.balance_transaction).toEqualTypeOf<Booking | null | undefined>();
      expectTypeOf(payment.latest_charge?.payment).toEqualTypeOf<Expandable<Payment> | null | undefined>();
    });
  });

  it('is there on each object of a list or search, however it is read', () => {
    compiles(async () => {
      const payments = stripe.list({ expand: ['data.customer'] });
      expectTypeOf((await payments).data[0]?.customer).toEqualTypeOf<Customer | DeletedCustomer | null | undefined>();
      for await (const { customer } of payments)
        expectTypeOf(customer).toEqualTypeOf<Customer | DeletedCustomer | null>();
      for (const { customer } of await payments.autoPagingToArray({ limit: 5 }))
        expectTypeOf(customer).toEqualTypeOf<Customer | DeletedCustomer | null>();
      for await (const { data } of payments.pages())
        expectTypeOf(data[0]?.customer?.id).toEqualTypeOf<string | undefined>();
      const found = await stripe.search({ query: '', expand: ['total_count', 'data.latest_charge'] });
      expectTypeOf(found.data[0]?.latest_charge).toEqualTypeOf<Charge | null | undefined>();
      expectTypeOf(found.total_count).toEqualTypeOf<number | undefined>();
    });
  });

  it('is reached through lists, arrays and hashes, four levels down', () => {
    compiles(async () => {
      const subscription = await stripe.subscription('sub_1', {
        expand: [
          'items.data.price.product',
          'discounts.customer',
          'lines.price',
          'customer.subscriptions.data.customer',
        ],
      });
      expectTypeOf(subscription.items.data[0]?.price.product).toEqualTypeOf<Product | undefined>();
      expectTypeOf(subscription.discounts[0]?.customer).toEqualTypeOf<Customer | null | undefined>();
      expectTypeOf(subscription.lines[0]?.price).toEqualTypeOf<Product | null | undefined>();
      if (subscription.customer.deleted) return;
      const [inner] = subscription.customer.subscriptions?.data ?? [];
      expectTypeOf(inner?.customer).toEqualTypeOf<Customer | DeletedCustomer | undefined>();
      expectTypeOf(inner?.discounts).toEqualTypeOf<Expandable<Discount>[] | undefined>();
    });
    expectTypeOf<Expand<Customer, 'invoice_settings.default_payment_method'>['invoice_settings']>().toEqualTypeOf<{
      default_payment_method: Card | null;
      footer: string | null;
    }>();
  });

  it('may be missing as before', () => {
    expectTypeOf<Expand<Payment, 'subscription'>>().toExtend<{ subscription?: object }>();
    expectTypeOf<Expand<Customer, 'tax'>>().toEqualTypeOf<Customer>();
    expectTypeOf<Expand<Card, 'customer.default_source'>['customer']>()
      .exclude<object>()
      .toEqualTypeOf<null | undefined>();
  });

  it('is one of the objects that it can name', () => {
    compiles(async () => {
      const { data } = await stripe.list({ expand: ['data.latest_charge.balance_transaction.source'] });
      const source = data[0]?.latest_charge?.balance_transaction?.source;
      expectTypeOf(source).toEqualTypeOf<Charge | Customer | null | undefined>();
    });
  });
});

describe('where only the run shows what is expanded', () => {
  it('each field is an id or an object, at every depth', () => {
    compiles(async () => {
      const paths: string[] = [];
      const { latest_charge } = await stripe.retrieve('pi_1', { expand: paths });
      if (latest_charge === null || typeof latest_charge === 'string') return;
      expectTypeOf(latest_charge.id).toEqualTypeOf<string>();
      if (typeof latest_charge.payment === 'string' || latest_charge.payment === null) return;
      const { customer } = latest_charge.payment;
      // @ts-expect-error it may be an object
      compiles((): string | null => customer);
      // @ts-expect-error it may be an id
      compiles((): object | null => customer);
    });
  });

  it('no way of writing the paths makes the compiler promise an object', () => {
    compiles(async () => {
      const stored = { expand: ['customer'] };
      expectTypeOf((await stripe.retrieve('pi_1', stored)).customer)
        .extract<string>()
        .not.toBeNever();
      const params: Params = { expand: ['customer'] };
      expectTypeOf((await stripe.retrieve('pi_1', params)).customer)
        .extract<string>()
        .not.toBeNever();
      const some: ('customer' | 'latest_charge')[] = [];
      expectTypeOf((await stripe.retrieve('pi_1', { expand: some })).customer)
        .extract<string>()
        .not.toBeNever();
      const one = someday ? 'customer' : 'latest_charge';
      expectTypeOf((await stripe.retrieve('pi_1', { expand: [one] })).customer)
        .extract<string>()
        .not.toBeNever();
      const more = await stripe.retrieve('pi_1', { expand: [...some, 'customer'] });
      expectTypeOf(more.customer).extract<string>().not.toBeNever();
      const perhaps = { expand: someday ? ['customer'] : undefined };
      expectTypeOf((await stripe.retrieve('pi_1', perhaps)).customer)
        .extract<string>()
        .not.toBeNever();
      // @ts-expect-error the result could not tell
      compiles(() => stripe.retrieve('pi_1', { expand: someday ? ['customer'] : undefined }));
      // @ts-expect-error nor here
      compiles(() => stripe.retrieve('pi_1', { expand: someday ? ['customer'] : [] }));
    });
  });

  it('a function that takes such a result takes it however it was expanded', () => {
    compiles(async () => {
      const show = (_: Expand<Payment, string>) => {};
      show(await stripe.retrieve('pi_1'));
      show(await stripe.retrieve('pi_1', { expand: ['customer.default_source', 'latest_charge'] }));
      const paths: string[] = [];
      show(await stripe.retrieve('pi_1', { expand: paths }));
    });
  });
});

describe('types around it', () => {
  it('take a literal array from elsewhere, and one in a function of your own', () => {
    compiles(async () => {
      const expand = ['customer', 'latest_charge'] as const;
      const payment = await stripe.retrieve('pi_1', { expand });
      expectTypeOf(payment.latest_charge).toEqualTypeOf<Charge | null>();
      const params = { expand: ['customer'] } as const;
      expectTypeOf((await stripe.retrieve('pi_1', params)).customer)
        .extract<string>()
        .toBeNever();
      const frozen: readonly ['data.customer'] = ['data.customer'];
      expectTypeOf((await stripe.list({ expand: frozen })).data[0]?.customer)
        .extract<string>()
        .toBeNever();
    });
  });

  it('keep what only lists have beside their objects', () => {
    expectTypeOf<Expand<ApiList<Payment>, 'data.customer'>>().toExtend<{ has_more: boolean; url: string }>();
  });
});
