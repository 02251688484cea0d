import { beforeEach, describe, expect, it } from 'vitest';
import { Invoice } from '../../../src/generated/results/Invoices.ts';
import { Plan } from '../../../src/generated/results/Plans.ts';
import { Price } from '../../../src/generated/results/Prices.ts';
import { SubscriptionItem } from '../../../src/generated/results/SubscriptionItems.ts';
import { Subscription } from '../../../src/generated/results/Subscriptions.ts';
import { Account } from '../../../src/testing/account.ts';
import { OWN_ACCOUNT } from '../../../src/testing/authenticate.ts';
import { shownEvent } from '../../../src/testing/events/record.ts';
import { complete } from '../../../src/testing/generic/complete.ts';
import { IdSource } from '../../../src/testing/ids.ts';
import { passTime } from '../../../src/testing/pass-time.ts';
import { Problem } from '../../../src/testing/problem.ts';

const DAY = 86_400;
let now = 1_700_000_000;
let account: Account;

beforeEach(() => {
  now = 1_700_000_000;
  const world = { ids: new IdSource(1), now: () => now, account: () => account };
  account = new Account(OWN_ACCOUNT, world);
});

/** Oldest first. */
const told = () => account.events.filter(() => true).toReversed();
const types = () => told().map(({ type }) => type);
const draft = () => complete(Invoice, { id: 'in_1', object: 'invoice', status: 'draft', customer: 'cus_1' });
const subscription = (known: { status: 'active' | 'paused' | 'trialing'; trial_end?: number }) =>
  complete(Subscription, { id: 'sub_1', object: 'subscription', customer: 'cus_1', ...known });

describe('events of one request', () => {
  it('tell of each step of an invoice that is made, finalized and paid at once', () => {
    account.atomically(() => {
      account.invoices.add(draft());
      account.invoices.replace({ ...draft(), total: 500, amount_due: 500 });
      account.invoices.replace({ ...draft(), total: 500, amount_due: 500, status: 'open', number: 'A-1' });
      account.invoices.replace({ ...draft(), total: 500, status: 'paid', number: 'A-1', amount_paid: 500 });
    });
    expect(types()).toEqual([
      'invoice.created',
      'invoice.finalized',
      'invoice.updated',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
    ]);
    const shown = told().map((event) => shownEvent(account, event).data);
    expect(shown[0]?.object).toMatchObject({ status: 'draft', total: 500, number: null });
    expect(shown[2]?.previous_attributes).toEqual({ status: 'draft', number: null });
    expect(shown[5]).toMatchObject({ object: { status: 'paid', amount_paid: 500 } });
    expect(shown[5]).not.toHaveProperty('previous_attributes');
  });

  it('tell of a payment that failed', () => {
    account.atomically(() => account.invoices.add({ ...draft(), status: 'open' }));
    account.atomically(() => account.invoices.replace({ ...draft(), status: 'open', attempt_count: 1 }));
    expect(types().slice(1)).toEqual(['invoice.updated', 'invoice.payment_failed']);
  });

  it('tell of nothing that was undone, also where it was done by another piece of work within', () => {
    const attempt = () =>
      account.atomically(() => {
        account.invoices.add(draft());
        account.atomically(() => account.invoices.replace({ ...draft(), status: 'open' }));
        expect(types()).toContain('invoice.finalized');
        throw new Error('refused');
      });
    expect(attempt).toThrow('refused');
    expect(types()).toEqual([]);
    expect(account.invoices.get('in_1')).toBeUndefined();
  });

  it('tell of all that stays where a refusal keeps its changes, in order', () => {
    const attempt = () =>
      account.atomically(() => {
        account.invoices.add(draft());
        account.atomically(() => account.subscriptions.add(subscription({ status: 'active' })));
        throw new Problem({ type: 'card_error', message: 'declined' }, { status: 402, keepsChanges: true });
      });
    expect(attempt).toThrow('declined');
    expect(types()).toEqual(['invoice.created', 'customer.subscription.created']);
  });
});

describe('events of a subscription', () => {
  it('tell that a trial will end, three days before, and not of one that was moved', () => {
    const trial = (days: number) => subscription({ status: 'trialing', trial_end: now + days * DAY });
    const [first, later] = [trial(10), trial(20)];
    account.atomically(() => account.subscriptions.add(first));
    account.atomically(() => account.subscriptions.replace(later));
    now += 16 * DAY;
    passTime(account, undefined, now);
    expect(types()).not.toContain('customer.subscription.trial_will_end');
    now += DAY;
    passTime(account, undefined, now);
    expect(told().at(-1)).toMatchObject({ type: 'customer.subscription.trial_will_end', created: now });
    expect(types().filter((type) => type.endsWith('trial_will_end'))).toHaveLength(1);
  });

  it('tell at once that a trial of less than three days will end', () => {
    account.atomically(() => account.subscriptions.add(subscription({ status: 'trialing', trial_end: now + 2 * DAY })));
    expect(types()).toEqual(['customer.subscription.created', 'customer.subscription.trial_will_end']);
  });

  it('tell of a pause, and of its end', () => {
    account.atomically(() => account.subscriptions.add(subscription({ status: 'active' })));
    account.atomically(() => account.subscriptions.replace(subscription({ status: 'paused' })));
    account.atomically(() => account.subscriptions.replace(subscription({ status: 'active' })));
    expect(types().slice(1)).toEqual([
      'customer.subscription.paused',
      'customer.subscription.updated',
      'customer.subscription.resumed',
      'customer.subscription.updated',
    ]);
  });

  it('tell of items that changed, with what they were before', () => {
    const item = (quantity: number) =>
      complete(SubscriptionItem, {
        id: 'si_1',
        object: 'subscription_item',
        plan: complete(Plan, { id: 'price_1', object: 'plan' }),
        price: complete(Price, { id: 'price_1', object: 'price', product: 'prod_1' }),
        subscription: 'sub_1',
        quantity,
      });
    const whole = (quantity: number) =>
      complete(Subscription, {
        ...subscription({ status: 'active' }),
        items: { object: 'list', data: [item(quantity)], has_more: false, url: '' },
      });
    account.atomically(() => {
      account.subscriptions.add(whole(1));
      account.subscriptionItems.add(item(1));
    });
    account.atomically(() => {
      account.subscriptionItems.replace(item(5));
      account.subscriptions.replace(whole(5));
    });
    expect(types()).toEqual(['customer.subscription.created', 'customer.subscription.updated']);
    const updated = told().at(-1);
    const data = updated && shownEvent(account, updated).data;
    expect(data?.previous_attributes).toMatchObject({ items: { data: [{ id: 'si_1', quantity: 1 }] } });
    expect(data?.object).toMatchObject({ items: { data: [{ quantity: 5 }] } });
  });
});
