import type { Invoice, InvoiceCreatePreviewParams, Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newDiscounts } from '../discounts/new-discounts.ts';
import { inPart, invalid, noSuch, notEmulated, Problem } from '../problem.ts';
import { runSchedule } from '../schedules/run.ts';
import { current } from './bill.ts';
import { cancelNow } from './cancel.ts';
import { createSubscription } from './create.ts';
import { itemsOf } from './items.ts';
import { hasEnded } from './life-cycle.ts';
import { renew } from './renewal.ts';
import { updateSubscription } from './update.ts';

type Details = NonNullable<InvoiceCreatePreviewParams['subscription_details']>;

/** How long after a period begins its invoice is charged. */
const HOUR = 60 * 60;

/**
 * The next invoice of a subscription, or the first one of a subscription that there isn't. To be pretended: it does all
 * that the invoice comes of.
 *
 * @throws Problem where there would be no invoice
 */
export function nextInvoice(account: Account, customer: string, params: InvoiceCreatePreviewParams): Invoice {
  const { subscription: id, subscription_details: details = {}, discounts } = params;
  for (const name of ['pause', 'resume_at', 'billing_schedules', 'start_date'] as const) {
    if (details[name] !== undefined) throw notEmulated('previews of that change', `subscription_details[${name}]`);
  }
  if (id === undefined) return inDetails(() => firstInvoice(account, customer, details, discounts));
  const found = account.subscriptions.get(id);
  if (found?.customer !== customer) throw noSuch('subscription', id, 'subscription');
  if (hasEnded(found)) throw none();
  const { currency } = found;
  const subscription = account.subscriptions.replace({
    ...found,
    pause_collection: null,
    ...(discounts !== undefined && {
      discounts: newDiscounts(account, discounts, { customer, currency, subscription: id }, found.discounts),
    }),
  });
  const { latest_invoice: latest } = inDetails(() => change(account, subscription, details));
  const made = latest === found.latest_invoice ? undefined : account.invoices.get(latest ?? '');
  return made ?? ofNextPeriod(account, current(account, subscription));
}

/**
 * Does what the details of a subscription say. What is wrong with one of them is told by its whole name; discounts are
 * the preview's own.
 */
function inDetails<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isOwn = error instanceof Problem && error.fields.param?.startsWith('discounts');
    return inPart(isOwn ? '' : 'subscription_details', () => {
      throw error;
    });
  }
}

function firstInvoice(
  account: Account,
  customer: string,
  details: Details,
  discounts: InvoiceCreatePreviewParams['discounts'],
): Invoice {
  const { billing_cycle_anchor: anchor, items = [], trial_end, proration_behavior, default_tax_rates } = details;
  const subscription = createSubscription(
    account,
    {
      billing_cycle_anchor: anchor?.timestamp,
      customer,
      default_tax_rates,
      discounts,
      items: items.map(({ id: _id, metadata: _metadata, ...item }) => item),
      proration_behavior,
      trial_end,
    },
    { isPreview: true },
  );
  return account.invoices.get(subscription.latest_invoice ?? '') ?? ofNextPeriod(account, subscription);
}

function change(account: Account, subscription: Subscription, details: Details): Subscription {
  const { billing_cycle_anchor: anchor, cancel_now: isOver, billing_mode: _mode, ...params } = details;
  if (isOver === true) {
    cancelNow(account, subscription, { invoice_now: true, prorate: params.proration_behavior !== 'none' }, true);
    const ended = current(account, subscription);
    if (ended.latest_invoice === subscription.latest_invoice) throw none();
    return ended;
  }
  if (Object.keys(details).length === 0) return subscription;
  const isNow = anchor?.type === 'now';
  return updateSubscription(
    account,
    subscription,
    { ...params, billing_cycle_anchor: isNow ? { type: 'now' } : undefined },
    { isPreview: true },
  );
}

function ofNextPeriod(account: Account, subscription: Subscription): Invoice {
  const { id, cancel_at: endsAt, schedule, test_clock: clock } = subscription;
  const next = Math.min(...itemsOf(account, id).map(({ current_period_end }) => current_period_end));
  account.atTime(clock ?? undefined, Math.max(Math.min(next, endsAt ?? next), account.now()), () => {
    if (schedule !== null) runSchedule(account, schedule);
    renew(account, id);
  });
  const { latest_invoice: latest } = current(account, subscription);
  const invoice = latest === subscription.latest_invoice ? undefined : account.invoices.get(latest ?? '');
  if (invoice === undefined) throw none();
  const isCharged = invoice.collection_method === 'charge_automatically';
  return {
    ...invoice,
    automatically_finalizes_at: null,
    billing_reason: 'upcoming',
    next_payment_attempt: isCharged ? next + HOUR : null,
  };
}

const none = () =>
  invalid('No upcoming invoices for this subscription.', { code: 'invoice_upcoming_none', status: 404 });
