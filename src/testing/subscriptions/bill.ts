import type { Invoice, Subscription, SubscriptionItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { addLine } from '../invoices/add-line.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { finalize } from '../invoices/finalize.ts';
import { newInvoice } from '../invoices/new-invoice.ts';
import { attemptPayment, pay } from '../invoices/pay.ts';
import { pendingItems, takeItem } from '../invoices/take-items.ts';
import { Problem } from '../problem.ts';
import { itemLines, trialLine } from './item-lines.ts';
import { nextStatus } from './life-cycle.ts';
import type { Period } from './periods.ts';
import { costOf, periodOf } from './proration.ts';

const DAY = 86_400;

/** What an invoice of a subscription is made of, besides the items that wait for it. */
export interface Billing {
  readonly reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update';
  /** The items that are billed for the period in which they are. */
  readonly items: readonly SubscriptionItem[];
  /** What of an item's cost is billed. Default: all. */
  readonly amountOf?: (item: SubscriptionItem) => number;
  readonly isTrial?: boolean;
  /** Whether it is finalized and collected by itself. Default: yes. */
  readonly isAutomatic?: boolean;
  /** Unix seconds; undefined where the caller finalizes it. */
  readonly finalizesAt?: number;
  /** What it is about; default: this moment. */
  readonly period?: Period;
}

/** Starts an invoice of a subscription, with all that waits for it. It becomes the subscription's latest. */
export function draftOf(account: Account, subscription: Subscription, billing: Billing): Invoice {
  const { customer, currency, days_until_due: days, invoice_settings: settings } = subscription;
  const { isAutomatic = true, reason, period, finalizesAt } = billing;
  const isSent = subscription.collection_method === 'send_invoice';
  const { id } = newInvoice(account, {
    auto_advance: isAutomatic,
    automatically_finalizes_at: isAutomatic ? finalizesAt : undefined,
    billing_reason: reason,
    collection_method: isSent ? 'send_invoice' : 'charge_automatically',
    currency,
    custom_fields: settings.custom_fields,
    customer,
    days_until_due: isSent ? (days ?? 30) : undefined,
    default_tax_rates: subscription.default_tax_rates ?? [],
    description: settings.description,
    discounts: subscription.discounts,
    footer: settings.footer ?? undefined,
    payment_settings: { payment_method_types: subscription.payment_settings?.payment_method_types },
    period_end: period?.end,
    period_start: period?.start,
    subscription: subscription.id,
  });
  // Lines of a subscription are shown newest first: the first item is put on last.
  for (const item of billing.items.toReversed()) addItemLines(account, id, subscription, item, billing);
  for (const item of pendingItems(account, { customer, currency }, subscription.id)) {
    takeItem(account, id, item, 'pending');
  }
  if (isSent) account.schedule((finalizesAt ?? account.now()) + (days ?? 30) * DAY, 'subscription.overdue', id);
  account.subscriptions.replace({ ...current(account, subscription), latest_invoice: id });
  return account.invoices.get(id) ?? fail(id);
}

function addItemLines(
  account: Account,
  invoice: string,
  { id: subscription, metadata }: Subscription,
  item: SubscriptionItem,
  { isTrial = false, amountOf = costOf }: Billing,
) {
  const lines = isTrial ? [trialLine(account, item)] : itemLines(account, item, amountOf(item));
  for (const line of lines.toReversed()) {
    addLine(account, invoice, {
      ...line,
      discounts: item.discounts,
      metadata,
      period: periodOf(item),
      price: item.price,
      subscription,
      subscription_item: item.id,
      tax_rates: item.tax_rates ?? [],
    });
  }
}

/** How an invoice is collected at once. */
export interface Collecting {
  readonly payment_behavior?: string | undefined;
  /** Whether it is only looked at: nothing is finalized or charged. */
  readonly isPreview?: boolean | undefined;
}

/** Finalizes an invoice of a subscription and charges it, unless it is sent or waits for the customer. @throws Problem */
export function collect(
  account: Account,
  draft: Invoice,
  { payment_behavior: behavior, isPreview }: Collecting = {},
): Invoice {
  if (isPreview === true) return draft;
  const open = finalize(account, draft);
  if (open.status !== 'open' || open.collection_method === 'send_invoice') return open;
  if (behavior === 'default_incomplete') {
    awaitPayment(account, open);
    return open;
  }
  if (behavior !== 'error_if_incomplete') return attemptPayment(account, open);
  try {
    return pay(account, open);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // Nothing is left of the request, nor of the payment intent by which it failed.
    const { payment_intent: _gone, ...fields } = error.fields;
    throw new Problem({ ...fields, type: error.fields.type, message: error.message }, { status: error.status });
  }
}

/** What was active is in arrears while an invoice waits for its customer; what never began is incomplete as it is. */
function awaitPayment(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined) return;
  account.subscriptions.replace({ ...subscription, status: nextStatus(subscription, 'paymentFailed') });
}

/** A subscription as it is by now. */
export function current(account: Account, { id }: Pick<Subscription, 'id'>): Subscription {
  return account.subscriptions.get(id) ?? fail(id);
}

function fail(id: string): never {
  throw new TypeError(`${id} is gone`);
}
