/**
 * How a field is searched: `text` wholly or in part, `token` wholly, `flag` by true or false, `number` and `time` by
 * size, `metadata` by a name of yours.
 */
export type Kind = 'flag' | 'metadata' | 'number' | 'text' | 'time' | 'token';

/** The fields that objects of one kind are found by. */
export type Fields = Readonly<Record<string, Kind>>;

/** @see https://docs.stripe.com/search#query-fields-for-charges */
export const CHARGE_FIELDS = {
  amount: 'number',
  'billing_details.address.postal_code': 'token',
  created: 'time',
  currency: 'token',
  customer: 'token',
  disputed: 'flag',
  metadata: 'metadata',
  'payment_method_details.card.brand': 'token',
  'payment_method_details.card.exp_month': 'token',
  'payment_method_details.card.exp_year': 'token',
  'payment_method_details.card.fingerprint': 'token',
  'payment_method_details.card.last4': 'token',
  'payment_method_details.card_present.brand': 'token',
  'payment_method_details.card_present.exp_month': 'token',
  'payment_method_details.card_present.exp_year': 'token',
  'payment_method_details.card_present.fingerprint': 'token',
  'payment_method_details.card_present.last4': 'token',
  'payment_method_details.interac_present.brand': 'token',
  'payment_method_details.interac_present.exp_month': 'token',
  'payment_method_details.interac_present.exp_year': 'token',
  'payment_method_details.interac_present.fingerprint': 'token',
  'payment_method_details.interac_present.last4': 'token',
  refunded: 'flag',
  status: 'token',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-customers */
export const CUSTOMER_FIELDS = {
  created: 'time',
  email: 'text',
  metadata: 'metadata',
  name: 'text',
  phone: 'text',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-invoices */
export const INVOICE_FIELDS = {
  created: 'time',
  currency: 'token',
  customer: 'token',
  last_finalization_error_code: 'token',
  last_finalization_error_type: 'token',
  metadata: 'metadata',
  number: 'text',
  receipt_number: 'text',
  status: 'text',
  subscription: 'text',
  total: 'number',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-payment-intents */
export const PAYMENT_INTENT_FIELDS = {
  amount: 'number',
  created: 'time',
  currency: 'token',
  customer: 'token',
  metadata: 'metadata',
  status: 'token',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-prices */
export const PRICE_FIELDS = {
  active: 'flag',
  currency: 'token',
  lookup_key: 'text',
  metadata: 'metadata',
  product: 'text',
  type: 'token',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-products */
export const PRODUCT_FIELDS = {
  active: 'flag',
  description: 'text',
  metadata: 'metadata',
  name: 'text',
  shippable: 'flag',
  url: 'text',
} as const satisfies Fields;

/** @see https://docs.stripe.com/search#query-fields-for-subscriptions */
export const SUBSCRIPTION_FIELDS = {
  canceled_at: 'time',
  created: 'time',
  metadata: 'metadata',
  status: 'token',
} as const satisfies Fields;
