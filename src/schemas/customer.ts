import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { Address, ShippingDetails } from './address.ts';
import { CashBalance } from './cash-balance.ts';
import { CustomerSource } from './customer-source.ts';
import { DeletedCustomer } from './deleted.ts';
import { Discount } from './discount.ts';
import {
  amount,
  expandable,
  type Metadata,
  metadata,
  nested,
  type OtherString,
  openEnum,
  StripeObject,
  timestamp,
} from './field.ts';
import { type ApiList, type ApiSearchResult, listOf, searchResultOf } from './paging.ts';
import type { PaymentMethod } from './payment-method.ts';
import { TaxId } from './tax-id.ts';

/** What a customer's invoices look like, and how they are paid. */
export interface CustomerInvoiceSettings {
  /** Up to four lines of the account's own. */
  custom_fields: { name: string; value: string }[] | null;
  default_payment_method: string | PaymentMethod | null;
  footer: string | null;
  rendering_options: { amount_tax_display: string | null; template: string | null } | null;
}

/** What is known for working out a customer's taxes. */
export interface CustomerTax {
  automatic_tax: 'failed' | 'not_collecting' | 'supported' | 'unrecognized_location' | OtherString;
  ip_address: string | null;
  location: {
    /** Two letters, as in ISO 3166-1. */
    country: string;
    source: 'billing_address' | 'ip_address' | 'payment_method' | 'shipping_destination' | OtherString;
    state: string | null;
  } | null;
  provider: 'anrok' | 'avalara' | 'sphere' | 'stripe' | OtherString;
}

/** A person or company that pays. */
export interface Customer {
  id: string;
  object: 'customer';
  address?: Address | null;
  /** What the next invoice adds (positive) or takes off (negative), in the currency's smallest unit. */
  balance: number;
  business_name?: string;
  /** Only where it was expanded. */
  cash_balance?: CashBalance | null;
  /** Unix seconds. */
  created: number;
  /** Three letters in lower case: the currency of the customer's subscriptions and invoices. */
  currency?: string | null;
  customer_account?: string | null;
  default_source: string | CustomerSource | null;
  deleted?: undefined;
  /** Whether the latest invoice is past due. */
  delinquent?: boolean | null;
  description: string | null;
  discount?: Discount | null;
  email: string | null;
  individual_name?: string;
  /** By currency, in its smallest unit. Only where it was expanded. */
  invoice_credit_balance?: Record<string, number>;
  /** What the numbers of the customer's invoices begin with. */
  invoice_prefix?: string | null;
  invoice_settings: CustomerInvoiceSettings;
  livemode: boolean;
  metadata: Metadata;
  name?: string | null;
  /** The number that the next invoice gets after the prefix. */
  next_invoice_sequence?: number;
  phone?: string | null;
  /** Languages, the most wanted first. */
  preferred_locales?: string[] | null;
  shipping: ShippingDetails | null;
  /** Only where it was expanded. */
  sources?: ApiList<CustomerSource>;
  /** Only where it was expanded. */
  subscriptions?: ApiList<StripeObject>;
  tax?: CustomerTax;
  tax_exempt?: 'exempt' | 'none' | 'reverse' | OtherString | null;
  /** Only where it was expanded. */
  tax_ids?: ApiList<TaxId>;
  test_clock?: string | StripeObject | null;
}

/** Whom an id names, or named until they were deleted. */
export type CustomerOrDeleted = Customer | DeletedCustomer;

export type CustomerList = ApiList<Customer>;

export type CustomerSearchResult = ApiSearchResult<Customer>;

const text = () => z.nullable(z.string());

const optionalText = () => z.exactOptional(text());

const invoiceSettings = () =>
  z.looseObject({
    custom_fields: z.nullable(z.array(z.looseObject({ name: z.string(), value: z.string() }))),
    default_payment_method: z.nullable(expandable<PaymentMethod>()),
    footer: text(),
    rendering_options: z.nullable(z.looseObject({ amount_tax_display: text(), template: text() })),
  });

const tax = () =>
  z.looseObject({
    automatic_tax: openEnum(),
    ip_address: text(),
    location: z.nullable(z.looseObject({ country: z.string(), source: openEnum(), state: text() })),
    provider: openEnum(),
  });

export const Customer: Schema<Customer> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('customer'),
    address: z.exactOptional(z.nullable(nested(Address))),
    balance: amount(),
    business_name: z.exactOptional(z.string()),
    cash_balance: z.exactOptional(z.nullable(nested(CashBalance))),
    created: timestamp(),
    currency: optionalText(),
    customer_account: optionalText(),
    default_source: z.nullable(expandable<CustomerSource>()),
    delinquent: z.exactOptional(z.nullable(z.boolean())),
    description: text(),
    discount: z.exactOptional(z.nullable(nested(Discount))),
    email: text(),
    individual_name: z.exactOptional(z.string()),
    invoice_credit_balance: z.exactOptional(z.record(z.string(), amount())),
    invoice_prefix: optionalText(),
    invoice_settings: invoiceSettings(),
    livemode: z.boolean(),
    metadata: metadata(),
    name: optionalText(),
    next_invoice_sequence: z.exactOptional(z.int()),
    phone: optionalText(),
    preferred_locales: z.exactOptional(z.nullable(z.array(z.string()))),
    shipping: z.nullable(nested(ShippingDetails)),
    sources: z.exactOptional(listOf(CustomerSource)),
    subscriptions: z.exactOptional(listOf(StripeObject)),
    tax: z.exactOptional(tax()),
    tax_exempt: z.exactOptional(z.nullable(openEnum())),
    tax_ids: z.exactOptional(listOf(TaxId)),
    test_clock: z.exactOptional(z.nullable(expandable<StripeObject>())),
  }),
);

export const CustomerOrDeleted: Schema<CustomerOrDeleted> = lazySchema(() =>
  z.union([nested(Customer), nested(DeletedCustomer)]),
);

export const CustomerList: Schema<CustomerList> = lazySchema(() => listOf(Customer));

export const CustomerSearchResult: Schema<CustomerSearchResult> = lazySchema(() => searchResultOf(Customer));
