import type { CheckoutSessionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkEmail } from '../check-email.ts';
import { checkLength } from '../check-length.ts';
import { checkUrl } from '../check-url.ts';
import { checkRange, refuseBoth } from '../generic/check-values.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { LONGEST_TRIAL } from '../subscriptions/start.ts';
import { checkFields } from './custom-fields.ts';

type Params = CheckoutSessionCreateParams;

/** Whether periods begin at a moment that a request names. */
export const hasAnchor = (data: Params['subscription_data']): boolean =>
  (data?.billing_cycle_anchor ?? data?.billing_cycle_anchor_config) !== undefined;

/** What the emulator's checkout can't do. */
const NOT_DONE: readonly (readonly [(params: Params) => unknown, string, string])[] = [
  [({ automatic_tax }) => automatic_tax?.enabled, 'taxes worked out by Stripe', 'automatic_tax'],
  [({ invoice_creation }) => invoice_creation?.enabled, 'invoices for single payments', 'invoice_creation'],
  [({ managed_payments }) => managed_payments?.enabled, 'managed payments', 'managed_payments'],
  [({ optional_items }) => optional_items, 'optional items', 'optional_items'],
  [({ shipping_options }) => shipping_options, 'shipping rates', 'shipping_options'],
  [
    ({ subscription_data: of }) => of?.proration_behavior !== 'none' && hasAnchor(of),
    'first periods that end at an anchor',
    'subscription_data',
  ],
  [
    ({ payment_intent_data: of }) => of?.application_fee_amount ?? of?.on_behalf_of ?? of?.transfer_data,
    'money passed on between accounts',
    'payment_intent_data',
  ],
  [({ setup_intent_data: of }) => of?.on_behalf_of, 'setting up for another account', 'setup_intent_data'],
  [
    ({ subscription_data: of }) => of?.application_fee_percent ?? of?.on_behalf_of ?? of?.transfer_data,
    'money passed on between accounts',
    'subscription_data',
  ],
];

/** Parameters that only make sense in one mode. */
const ONLY_IN = {
  payment_intent_data: 'payment',
  setup_intent_data: 'setup',
  subscription_data: 'subscription',
} as const;

/** In characters. */
const LONGEST_REFERENCE = 200;

/** @throws Problem for parameters that don't go together */
export function checkSession(account: Account, params: Params, mode: string): void {
  for (const [isAsked, what, param] of NOT_DONE) if (isAsked(params)) throw notEmulated(what, param);
  const { customer, customer_account: other, payment_method_configuration: configuration } = params;
  if (other !== undefined) throw notEmulated('customers that are accounts', 'customer_account');
  if (configuration !== undefined) throw notEmulated('payment method configurations', 'payment_method_configuration');
  if (customer !== undefined && account.customers.get(customer) === undefined)
    throw noSuch('customer', customer, 'customer');
  for (const [param, only] of Object.entries(ONLY_IN)) {
    if (Reflect.get(params, param) !== undefined && mode !== only)
      throw invalid(`You can not pass \`${param}\` in \`${mode}\` mode.`, { param });
  }
  checkLength(params.client_reference_id, LONGEST_REFERENCE, 'client_reference_id');
  checkEmail(params.customer_email, 'customer_email');
  if (params.customer_update !== undefined && customer === undefined)
    throw invalid('customer_update can only be used with customer.', { param: 'customer_update' });
  if (params.subscription_data !== undefined) checkTrial(params.subscription_data);
  refuseBoth(params, 'customer', 'customer_email');
  refuseBoth(params, 'customer', 'customer_creation');
  refuseBoth(params, 'discounts', 'allow_promotion_codes');
  if ((params.discounts?.length ?? 0) > 1)
    throw invalid('A checkout takes one discount at most.', { param: 'discounts' });
  if (params.customer_creation !== undefined && mode === 'subscription')
    throw invalid('A subscription always has a customer.', { param: 'customer_creation' });
  checkItems(params, mode);
  checkFields(params.custom_fields ?? []);
  checkPage(params);
  for (const param of ['success_url', 'cancel_url', 'return_url'] as const) checkUrl(params[param], param);
}

function checkTrial(data: NonNullable<Params['subscription_data']>): void {
  refuseBoth(data, 'trial_end', 'trial_period_days');
  checkRange(data.trial_period_days, [1, LONGEST_TRIAL], 'subscription_data[trial_period_days]');
}

function checkItems({ line_items: items, currency, allowed_payment_method_types: types }: Params, mode: string): void {
  if (mode === 'setup') {
    if (items !== undefined) throw invalid('In setup mode, nothing is bought.', { param: 'line_items' });
    if (currency !== undefined || types !== undefined) return;
    throw invalid('In setup mode, give the currency in which the payment method is to pay.', {
      code: 'parameter_missing',
      param: 'currency',
    });
  }
  if (items === undefined || items.length === 0)
    throw invalid(`Missing required parameter: line_items. In ${mode} mode, something is bought.`, {
      code: 'parameter_missing',
      param: 'line_items',
    });
}

/** Whoever leaves the page has to come back somewhere. */
function checkPage({
  ui_mode: page = 'hosted_page',
  success_url,
  cancel_url,
  return_url,
  redirect_on_completion,
}: Params) {
  const missing = (param: string) =>
    invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
  const unfit = (param: string) => invalid(`With ui_mode=${page}, there is no ${param}.`, { param });
  if (page === 'hosted_page') {
    if (success_url === undefined) throw missing('success_url');
    if (return_url !== undefined) throw unfit('return_url');
    if (redirect_on_completion !== undefined) throw unfit('redirect_on_completion');
    return;
  }
  if (success_url !== undefined) throw unfit('success_url');
  if (cancel_url !== undefined) throw unfit('cancel_url');
  if (page !== 'embedded_page') return;
  if (redirect_on_completion === 'never' && return_url !== undefined)
    throw invalid('Payers who are never redirected have no return_url.', { param: 'return_url' });
  if (redirect_on_completion !== 'never' && return_url === undefined) throw missing('return_url');
}

const MINUTES_30 = 30 * 60;
export const HOURS_24 = 24 * 60 * 60;

/** @throws Problem for a time that is too soon or too far off */
export function checkExpiry(at: number, now: number): void {
  if (at >= now + MINUTES_30 && at <= now + HOURS_24) return;
  throw invalid('A checkout expires between 30 minutes and 24 hours after it was created.', { param: 'expires_at' });
}
