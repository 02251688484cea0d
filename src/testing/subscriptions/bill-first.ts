import type { Subscription, SubscriptionCreateParams, SubscriptionItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { dropSpent } from '../discounts/drop-spent.ts';
import { defaultMethod } from '../invoices/default-method.ts';
import { sum } from '../invoices/rounding.ts';
import { pendingItems } from '../invoices/take-items.ts';
import { invalid } from '../problem.ts';
import { collect, current, draftOf } from './bill.ts';
import { itemsOf } from './items.ts';
import { nextStatus } from './life-cycle.ts';
import { costOf, prorated, wholePeriod } from './proration.ts';
import { askForMethod } from './setup.ts';
import type { Start } from './start.ts';

const HOUR = 60 * 60;
/** How long the first invoice may stay unpaid. */
const HOURS_TO_PAY = 23 * HOUR;

/** Why a subscription is started. */
export interface Circumstances {
  /** Its prices were agreed on before, and need no longer be for sale. */
  readonly isAgreed?: boolean;
  /** A schedule has planned it: it is active, and its invoice is collected an hour later. */
  readonly isPlanned?: boolean;
  /** It is only looked at. */
  readonly isPreview?: boolean;
}

/** Bills a new subscription for its first period, and takes the payment. @throws Problem where it can't be taken */
export function billFirst(
  account: Account,
  subscription: Subscription,
  start: Start,
  params: SubscriptionCreateParams,
  { isPlanned = false, isPreview = false }: Circumstances,
): void {
  const isTrial = start.trialEnd !== undefined;
  const isLater = !isTrial && (isPlanned || subscription.collection_method === 'send_invoice');
  const isBilled = isPeriodBilled(start, params);
  if (!isBilled && pendingItems(account, subscription, subscription.id).length === 0) {
    beginUnbilled(account, subscription);
    return;
  }
  const invoice = draftOf(account, subscription, {
    reason: 'subscription_create',
    items: isBilled ? itemsOf(account, subscription.id) : [],
    amountOf: (item) => firstCost(account, subscription, start, item),
    isTrial,
    ...(isLater && { finalizesAt: account.now() + HOUR }),
    isAutomatic: isLater,
  });
  if (isLater) return;
  const { payment_behavior: behavior } = params;
  if (isPreview) return;
  if (invoice.amount_due > 0 && behavior !== 'default_incomplete') requireMethod(account, subscription);
  collect(account, invoice, { payment_behavior: behavior });
  dropSpent(account, current(account, subscription));
  if (invoice.amount_due === 0) askForMethod(account, current(account, subscription));
  if (current(account, subscription).status === 'incomplete') {
    account.schedule(account.now() + HOURS_TO_PAY, 'subscription.expire', subscription.id);
  }
}

const isPeriodBilled = ({ isPartial }: Start, { proration_behavior: behavior }: SubscriptionCreateParams): boolean =>
  !isPartial || behavior !== 'none';

/** What the first invoice comes to before discounts; unknown where it says nothing of what will be paid. */
export function firstAmount(
  account: Account,
  subscription: Subscription,
  start: Start,
  params: SubscriptionCreateParams,
): number | undefined {
  if (start.trialEnd !== undefined || !isPeriodBilled(start, params)) return undefined;
  const costs = itemsOf(account, subscription.id).map((item) => firstCost(account, subscription, start, item));
  const pending = pendingItems(account, subscription, subscription.id).map(({ amount }) => amount);
  return sum([...costs, ...pending]);
}

/** Time until the anchor that isn't billed is free: unlike a trial, it has no invoice of 0 either. */
function beginUnbilled(account: Account, subscription: Subscription): void {
  const status = nextStatus(subscription, 'settled');
  askForMethod(account, account.subscriptions.replace({ ...current(account, subscription), status }));
}

/** What an item costs at first: less than the whole, where billing begins in the middle of a period. */
function firstCost(account: Account, subscription: Subscription, { isPartial }: Start, item: SubscriptionItem): number {
  const now = account.now();
  return isPartial ? prorated(costOf(item), wholePeriod(subscription, item, now), now) : costOf(item);
}

function requireMethod(account: Account, subscription: Subscription): void {
  if (subscription.collection_method === 'send_invoice') return;
  const invoice = account.invoices.get(current(account, subscription).latest_invoice ?? '');
  if (invoice === undefined || defaultMethod(account, invoice) !== undefined) return;
  throw invalid(
    'This customer has no attached payment source or default payment method. Give the subscription one by ' +
      'default_payment_method, or its customer by invoice_settings[default_payment_method].',
    { code: 'resource_missing' },
  );
}
