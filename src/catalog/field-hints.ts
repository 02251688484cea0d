import type { ActionRow } from './action-row.ts';
import { actionText } from './action-texts.ts';

/** Where a form finds what a field can be set to. */
export interface OptionsSource {
  /** The action that lists the objects; it takes `cursor`. */
  readonly action: string;
  /** The action that finds them by text, where there is one. */
  readonly search?: string;
  /** The field of an object that is the value. */
  readonly value: 'id';
  /** The fields of an object that a person knows it by, best first. */
  readonly label: readonly string[];
  /** Inputs that the listing action needs first. */
  readonly needs?: readonly string[];
}

/** What a form, a log or a guard should know of a field beyond its schema. */
export interface FieldHint {
  readonly optionsFrom?: OptionsSource;
  readonly unit?: 'minor-currency' | 'unix-seconds';
  /** Never to be shown or logged. */
  readonly secret?: true;
  /** Says something of a person. */
  readonly pii?: true;
}

const source = (resource: string, label: readonly string[], more: Partial<OptionsSource> = {}): OptionsSource => ({
  action: `${resource}.list`,
  value: 'id',
  label,
  ...more,
});

const ACCOUNTS = source('accounts', ['business_profile.name', 'email']);
const CUSTOMERS = source('customers', ['name', 'email'], { search: 'customers.search' });

const SOURCES: Readonly<Record<string, OptionsSource>> = {
  account: ACCOUNTS,
  charge: source('charges', ['description', 'amount', 'currency'], { search: 'charges.search' }),
  coupon: source('coupons', ['name']),
  credit_note: source('creditNotes', ['number']),
  customer: CUSTOMERS,
  destination: ACCOUNTS,
  dispute: source('disputes', ['reason', 'amount', 'currency']),
  event: source('events', ['type', 'created']),
  file: source('files', ['title', 'filename']),
  file_link: source('fileLinks', ['url']),
  invoice: source('invoices', ['number', 'customer_email'], { search: 'invoices.search' }),
  invoiceitem: source('invoiceItems', ['description']),
  on_behalf_of: ACCOUNTS,
  payment_intent: source('paymentIntents', ['description', 'amount', 'currency'], { search: 'paymentIntents.search' }),
  payment_link: source('paymentLinks', ['url']),
  payment_method: {
    action: 'customers.listPaymentMethods',
    value: 'id',
    label: ['type', 'card.last4'],
    needs: ['customer'],
  },
  payout: source('payouts', ['amount', 'currency', 'arrival_date']),
  price: source('prices', ['nickname', 'unit_amount', 'currency'], { search: 'prices.search' }),
  product: source('products', ['name'], { search: 'products.search' }),
  promotion_code: source('promotionCodes', ['code']),
  refund: source('refunds', ['amount', 'currency', 'created']),
  session: source('checkout.sessions', ['client_reference_id', 'created']),
  setup_intent: source('setupIntents', ['description', 'created']),
  subscription: source('subscriptions', ['description', 'created'], { search: 'subscriptions.search' }),
  subscription_item: source('subscriptionItems', ['price.nickname'], { needs: ['subscription'] }),
  subscription_schedule: source('subscriptionSchedules', ['created']),
  tax_rate: source('taxRates', ['display_name', 'percentage']),
  test_clock: source('testHelpers.testClocks', ['name']),
  transfer: source('transfers', ['description', 'amount', 'currency']),
  webhook_endpoint: source('webhookEndpoints', ['url']),
};

/** Where the options of a field come from, by its name alone. */
export function optionsSourceOf(name: string | undefined): OptionsSource | undefined {
  return name !== undefined && Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
}

const PII =
  /^(address|address_kana|address_kanji|billing_details|company|customer_details|customer_email|dob|email|first_name(_\w+)?|full_name_aliases|gender|id_number|individual|individual_name|instructions_email|ip|ip_address|last_name(_\w+)?|maiden_name|name|nationality|owner|phone|receipt_email|registered_address|shipping|ssn_last_4|tax|tax_id_data)$/;

/** Of these, `name` is that of a thing. */
const NO_PEOPLE = /^(coupons|products|testHelpers)\./;

const SECRET =
  /^(account_token|card|card_present|client_secret|confirmation_token|external_account|id_number|nonce|payment_method_data|person_token|source|ssn_last_4|token|us_bank_account)$/;

/** Whether a field is never to be shown, by its name alone. */
export const isSecretName = (name: string) => SECRET.test(name);

const AMOUNT = /(^|_)(amount|total|subtotal)(_|$)/;

/** What is known of a field that events are chosen by; `path` is where it stands in the object. */
export function filterHint(path: string): FieldHint {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    ...(SOURCES[name] === undefined ? {} : { optionsFrom: SOURCES[name] }),
    ...(AMOUNT.test(name) ? { unit: 'minor-currency' } : {}),
    ...(PII.test(name) ? { pii: true } : {}),
  };
}

/** What is known of an action's fields, by their names. */
export function fieldHints({ id, ids }: ActionRow, bound: ReadonlySet<string>): Readonly<Record<string, FieldHint>> {
  const hints = Array.from(actionText(id).params, ([name, { unit }]): [string, FieldHint] => [
    name,
    {
      ...(SOURCES[name] === undefined ? {} : { optionsFrom: SOURCES[name] }),
      ...(unit === undefined ? {} : { unit }),
      ...(SECRET.test(name) && !ids.includes(name) ? { secret: true } : {}),
      ...(PII.test(name) && !NO_PEOPLE.test(id) ? { pii: true } : {}),
    },
  ]);
  return Object.fromEntries(hints.filter(([name, hint]) => !bound.has(name) && Object.keys(hint).length > 0));
}
