/** Numbers that may have decimals. All others are whole. */
const FRACTIONS = new Set([
  'account_trust_score',
  'aggregated_value',
  'amount_percent',
  'application_fee_percent',
  'cb_score',
  'data_load_time',
  'device_trust_score',
  'dispute_rate',
  'effective_percentage',
  'exchange_rate',
  'height',
  'invalid_account_number_decline_rate_past_hour',
  'invalid_credentials_decline_rate_past_hour',
  'latitude',
  'length',
  'longitude',
  'percent',
  'percent_off',
  'percent_ownership',
  'percentage',
  'percentages',
  'rates',
  'score',
  'weight',
  'width',
]);

/** Fields of one type whose numbers may have decimals, while others of the name are whole. */
const FRACTIONS_OF_TYPES = new Set(['IssuingTransaction.PurchaseDetails.Receipt.quantity']);

/** Points in time whose official declaration doesn't say so. */
const TIMES = new Set([
  'available_on',
  'billed_until',
  'created',
  'deadline',
  'deletes_after',
  'due_by',
  'end',
  'expires_on',
  'frozen_time',
  'next_payment_attempt',
  'redeem_by',
  'release_after',
  'result_available_until',
  'scheduled_release',
  'start',
  'target_frozen_time',
  'timestamp',
]);
const TIME_SUFFIX = /_(at|date|time|start|end|anchor|before|deadline)$/;
/** Spans, and days of a month. */
const NO_TIMES = new Set(['data_load_time', 'monthly_anchor', 'days_after_charge']);
const RANGE = 'RangeQueryParam';

const NO_AMOUNTS = new Set(['value']);

export function isFraction(name: string, owner: string): boolean {
  return FRACTIONS.has(name) || FRACTIONS_OF_TYPES.has(`${owner}.${name}`);
}

/** Whether a number is a point in time; `stated`: the official declaration says so. */
export function isTime(name: string, owner: string, stated: boolean): boolean {
  if (NO_TIMES.has(name) || isFraction(name, owner)) return false;
  return stated || owner === RANGE || TIMES.has(name) || TIME_SUFFIX.test(name);
}

/** Whether a number is an amount of money; `stated`: the official declaration says so. */
export function isAmount(name: string, owner: string, stated: boolean): boolean {
  if (isFraction(name, owner) || NO_AMOUNTS.has(name)) return false;
  return stated || /(^|_)amounts?(_|$)/.test(name);
}
