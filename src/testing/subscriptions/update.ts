import { Subscription } from '../../generated/results/Subscriptions.ts';
import type { SubscriptionUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newDiscounts } from '../discounts/new-discounts.ts';
import { changed } from '../generic/changed.ts';
import type { Fill } from '../generic/complete.ts';
import { ownMethod } from '../invoices/default-method.ts';
import { sum } from '../invoices/rounding.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { addExtras } from './add-extras.ts';
import { type Collecting, current } from './bill.ts';
import { canceling } from './cancel-later.ts';
import { changeItems } from './change-items.ts';
import { checkCollection } from './check-collection.ts';
import { itemsOf } from './items.ts';
import { hasEnded, NO_REASON } from './life-cycle.ts';
import { noteDrafts } from './note-drafts.ts';
import { costOf } from './proration.ts';
import { rebill } from './rebill.ts';
import { refuseUnemulated } from './refusals.ts';
import { planRenewal } from './renewal.ts';

/** What can still be said of a subscription that is over. */
const AFTER_THE_END = ['cancellation_details', 'expand', 'metadata'];

/** What can be said already of one whose first invoice is not paid yet. */
const BEFORE_THE_START = [...AFTER_THE_END, 'default_payment_method', 'default_source', 'payment_settings'];

/** Changes a subscription, and bills what that changes. @throws Problem */
export function updateSubscription(
  account: Account,
  before: Subscription,
  params: SubscriptionUpdateParams,
  { isAgreed = false, isPreview = false }: Collecting & { readonly isAgreed?: boolean } = {},
): Subscription {
  refuseUnemulated(params);
  checkStatus(before, params);
  if (before.schedule !== null && (params.cancel_at !== undefined || params.cancel_at_period_end !== undefined)) {
    throw invalid(
      `The subscription is managed by the subscription schedule \`${before.schedule}\`: how it ends is changed there.`,
      { param: params.cancel_at === undefined ? 'cancel_at_period_end' : 'cancel_at' },
    );
  }
  const { collection_method = before.collection_method } = params;
  checkCollection(account, before.customer, { ...params, collection_method });
  const fresh = account.subscriptions.replace(withParams(account, before, params));
  if (params.metadata !== undefined) noteDrafts(account, fresh);
  const items = itemsOf(account, before.id);
  addExtras(account, fresh, params.add_invoice_items ?? []);
  const changes = changeItems(account, fresh, params.items ?? [], { isAgreed });
  const plain = account.subscriptions.replace(withDiscounts(account, fresh, params, isAgreed));
  rebill(account, { subscription: plain, items }, changes, {
    ...params,
    billing_cycle_anchor: params.billing_cycle_anchor?.type,
    isPreview,
  });
  account.subscriptions.replace(canceling(account, current(account, plain), params));
  planRenewal(account, plain);
  return current(account, plain);
}

/** @throws Problem for what can't be changed yet, or any more */
function checkStatus(subscription: Subscription, params: SubscriptionUpdateParams): void {
  const isOver = hasEnded(subscription);
  if (!isOver && subscription.status !== 'incomplete') return;
  const changeable = isOver ? AFTER_THE_END : BEFORE_THE_START;
  const [param] =
    Object.entries(params).find(([name, value]) => value !== undefined && !changeable.includes(name)) ?? [];
  if (param === undefined) return;
  throw invalid(
    isOver
      ? 'A canceled subscription can only update its cancellation_details and metadata.'
      : 'Until its first invoice is paid, a subscription can only update its metadata and how it is paid.',
    { param },
  );
}

function withParams(account: Account, before: Subscription, params: SubscriptionUpdateParams): Subscription {
  const { billing_cycle_anchor: _anchor, cancel_at: _at, items: _items, trial_end: _trial, ...rest } = params;
  const { cancel_at_period_end: _end, automatic_tax: _tax, discounts: _discounts, ...plain } = rest;
  return changed(Subscription, before, plain, ownFields(account, before, params));
}

/** What a period costs by now is known once the items have changed: some codes ask for a certain amount. */
function withDiscounts(
  account: Account,
  before: Subscription,
  { discounts }: SubscriptionUpdateParams,
  isAgreed: boolean,
): Subscription {
  if (discounts === undefined) return before;
  const { customer, currency, id, status } = before;
  const costs = itemsOf(account, id).map(costOf);
  const amount = isAgreed || status === 'trialing' ? undefined : sum(costs);
  const owner = { customer, currency, subscription: id, amount };
  return { ...before, discounts: newDiscounts(account, discounts, owner, before.discounts) };
}

function ownFields(account: Account, before: Subscription, params: SubscriptionUpdateParams): Fill<Subscription> {
  const { customer } = before;
  const { default_payment_method: method, default_tax_rates: rates } = params;
  return {
    ...(method !== undefined && {
      default_payment_method: method === '' ? null : ownMethod(account, customer, method, 'default_payment_method').id,
    }),
    ...(rates !== undefined && { default_tax_rates: taxRatesOf(account, rates || [], 'default_tax_rates') }),
    ...(params.cancellation_details !== undefined && {
      cancellation_details: {
        ...(before.cancellation_details ?? NO_REASON),
        ...textsOf(params.cancellation_details),
      },
    }),
    ...(params.collection_method === 'charge_automatically' && { days_until_due: null }),
    ...(params.collection_method === 'send_invoice' && {
      days_until_due: params.days_until_due ?? before.days_until_due ?? 30,
    }),
    ...(params.pause_collection !== undefined && { pause_collection: pauseOf(account, before, params) }),
  };
}

function textsOf({ comment, feedback }: NonNullable<SubscriptionUpdateParams['cancellation_details']>) {
  return {
    ...(comment !== undefined && { comment: comment || null }),
    ...(feedback !== undefined && { feedback: feedback || null }),
  };
}

function pauseOf(account: Account, { id }: Subscription, { pause_collection: pause }: SubscriptionUpdateParams) {
  if (!pause) return null;
  const resumesAt = pause.resumes_at === undefined ? null : seconds(pause.resumes_at);
  if (resumesAt !== null) {
    if (resumesAt <= account.now()) {
      throw invalid('resumes_at must be in the future.', { param: 'pause_collection[resumes_at]' });
    }
    account.schedule(resumesAt, 'subscription.resume-collection', id);
  }
  return { behavior: pause.behavior, resumes_at: resumesAt };
}
