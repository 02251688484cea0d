import { Subscription } from '../../generated/results/Subscriptions.ts';
import type { SubscriptionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newDiscounts } from '../discounts/new-discounts.ts';
import { created } from '../generic/changed.ts';
import { ownMethod } from '../invoices/default-method.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { inEach, invalid, noSuch } from '../problem.ts';
import { addExtras } from './add-extras.ts';
import { current } from './bill.ts';
import { billFirst, type Circumstances, firstAmount } from './bill-first.ts';
import { canceling } from './cancel-later.ts';
import { checkClock } from './check-clock.ts';
import { checkCollection } from './check-collection.ts';
import { checkTogether } from './check-items.ts';
import { checkQuantity, newItem, priceOf } from './items.ts';
import { NO_REASON } from './life-cycle.ts';
import { refuseUnemulated } from './refusals.ts';
import { planRenewal } from './renewal.ts';
import { type Start, startOf } from './start.ts';

/** Starts a subscription and bills it for its first period. @throws Problem */
export function createSubscription(
  account: Account,
  params: SubscriptionCreateParams,
  circumstances: Circumstances = {},
): Subscription {
  const { isAgreed = false, isPlanned = false, isPreview = false } = circumstances;
  refuseUnemulated(params);
  const { customer, items = [] } = params;
  if (customer === undefined)
    throw invalid('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' });
  checkCollection(account, customer, params);
  if (account.customers.get(customer) === undefined) throw noSuch('customer', customer, 'customer');
  if (!isPlanned && !isPreview) checkClock(account, customer);
  inEach('items', items, checkQuantity);
  const prices = inEach('items', items, (item) => priceOf(account, item, isAgreed));
  const currency = checkTogether(account, customer, prices, params);
  const begin = startOf(params, prices, account.now());
  const fresh = addSubscription(account, { ...params, customer }, currency, begin, isPlanned);
  inEach('items', prices, (price, index) => newItem(account, fresh, items[index] ?? {}, price, begin.periodOf(price)));
  addExtras(account, fresh, params.add_invoice_items ?? []);
  const amount = isPlanned ? undefined : firstAmount(account, fresh, begin, params);
  const owner = { customer, currency, subscription: fresh.id, amount };
  const subscription = account.subscriptions.replace({
    ...canceling(account, fresh, params),
    discounts: newDiscounts(account, params.discounts, owner),
  });
  billFirst(account, subscription, begin, params, circumstances);
  planRenewal(account, subscription);
  return current(account, subscription);
}

function addSubscription(
  account: Account,
  params: SubscriptionCreateParams & { readonly customer: string },
  currency: string,
  { anchor, trialEnd }: Start,
  isPlanned: boolean,
): Subscription {
  const id = account.newId('sub_1', 23);
  const now = account.now();
  const { customer, collection_method: method = 'charge_automatically', billing_mode: mode } = params;
  const { cancel_at: _cancel, cancel_at_period_end: _end, ...rest } = params;
  return account.subscriptions.add(
    created(Subscription, rest, {
      id,
      automatic_tax: { enabled: false },
      billing_cycle_anchor: anchor,
      billing_mode: modeOf(mode),
      cancellation_details: NO_REASON,
      collection_method: method,
      created: now,
      currency,
      days_until_due: method === 'send_invoice' ? (params.days_until_due ?? 30) : null,
      default_payment_method:
        params.default_payment_method === undefined
          ? null
          : ownMethod(account, customer, params.default_payment_method, 'default_payment_method').id,
      default_tax_rates: taxRatesOf(account, params.default_tax_rates || [], 'default_tax_rates'),
      discounts: [],
      invoice_settings: { ...invoiceSettings(params), issuer: { type: 'self' } },
      items: { url: `/v1/subscription_items?subscription=${id}` },
      payment_settings: { save_default_payment_method: 'off', ...paymentSettings(params) },
      start_date: now,
      status: isPlanned && trialEnd === undefined ? 'active' : statusOf(method, trialEnd),
      test_clock: account.customers.get(customer)?.test_clock ?? null,
      trial_end: trialEnd ?? null,
      trial_settings: {
        end_behavior: {
          missing_payment_method: params.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice',
        },
      },
      trial_start: trialEnd === undefined ? null : now,
    }),
  );
}

const modeOf = (mode: SubscriptionCreateParams['billing_mode']) =>
  mode?.type === 'classic'
    ? { type: 'classic', flexible: null }
    : { type: 'flexible', flexible: { proration_discounts: mode?.flexible?.proration_discounts ?? 'included' } };

const invoiceSettings = ({ invoice_settings: settings }: SubscriptionCreateParams) => ({
  custom_fields: settings?.custom_fields || null,
  description: settings?.description || null,
  footer: settings?.footer || null,
});

const paymentSettings = ({ payment_settings: settings }: SubscriptionCreateParams) => ({
  payment_method_types: settings?.payment_method_types || null,
  ...(settings?.save_default_payment_method && {
    save_default_payment_method: settings.save_default_payment_method,
  }),
});

function statusOf(method: string, trialEnd: number | undefined): string {
  if (trialEnd !== undefined) return 'trialing';
  return method === 'send_invoice' ? 'active' : 'incomplete';
}
