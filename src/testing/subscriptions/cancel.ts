import { Subscription } from '../../generated/results/Subscriptions.ts';
import type { SubscriptionCancelParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { voidInvoice } from '../invoices/give-up.ts';
import { pendingItems } from '../invoices/take-items.ts';
import { noSuch } from '../problem.ts';
import { type Collecting, collect, current, draftOf } from './bill.ts';
import { end } from './end.ts';
import { itemsOf } from './items.ts';
import { hasEnded } from './life-cycle.ts';
import { addProration } from './proration.ts';

/** Ends a subscription at once, as a request wants it. @throws Problem where it is over already */
export function cancelNow(
  account: Account,
  before: Subscription,
  params: SubscriptionCancelParams,
  isPreview = false,
): Subscription {
  if (hasEnded(before)) throw noSuch('subscription', before.id, 'id', 404);
  const now = account.now();
  if (params.prorate === true && before.status !== 'trialing') {
    for (const item of itemsOf(account, before.id)) {
      addProration(account, before, item, 'credit', now);
    }
  }
  const { cancellation_details: details } = params;
  const noted = changed(Subscription, before, { cancellation_details: details }, {});
  const ended = end(account, account.subscriptions.replace(noted), 'cancellation_requested');
  const first = before.status === 'incomplete' ? account.invoices.get(before.latest_invoice ?? '') : undefined;
  // Nobody is to pay for what never began.
  if (first?.status === 'open') voidInvoice(account, first);
  if (params.invoice_now === true) billRest(account, ended, { isPreview });
  return current(account, ended);
}

/** Bills what still waits for the next invoice of a subscription, if anything does. */
export function billRest(account: Account, subscription: Subscription, how: Collecting = {}): void {
  const { customer, currency } = subscription;
  const own = pendingItems(account, { customer, currency }, subscription.id);
  if (own.length === 0) return;
  collect(account, draftOf(account, subscription, { reason: 'subscription_update', items: [] }), how);
}
