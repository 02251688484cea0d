import type { Stored } from '../collection.ts';
import type { Address } from './address.ts';
import type { Metadata } from './metadata.ts';

/** What a customer has sent in by bank transfer. */
export interface CashState {
  /** By currency, in its smallest unit. */
  readonly available: Readonly<Record<string, number>>;
  readonly reconciliationMode: 'automatic' | 'manual';
  readonly usesMerchantDefault: boolean;
}

/** Where a customer keeps what is only shown when it is asked for. */
export const cash: unique symbol = Symbol('cash balance');
export const taxIpAddress: unique symbol = Symbol('tax[ip_address]');

export interface InvoiceSettings {
  readonly custom_fields: readonly { readonly name: string; readonly value: string }[] | null;
  readonly default_payment_method: string | null;
  readonly footer: string | null;
  readonly rendering_options: { readonly amount_tax_display: string | null; readonly template: string | null } | null;
}

export interface Customer extends Stored {
  readonly object: 'customer';
  readonly address: Address | null;
  readonly balance: number;
  readonly business_name?: string;
  readonly created: number;
  readonly currency: string | null;
  readonly customer_account: null;
  readonly default_source: string | null;
  readonly delinquent: boolean;
  readonly description: string | null;
  readonly discount: null;
  readonly email: string | null;
  readonly individual_name?: string;
  readonly invoice_prefix: string;
  readonly invoice_settings: InvoiceSettings;
  readonly livemode: false;
  readonly metadata: Metadata;
  readonly name: string | null;
  readonly next_invoice_sequence: number;
  readonly phone: string | null;
  readonly preferred_locales: readonly string[];
  readonly shipping: { readonly address: Address; readonly name: string; readonly phone: string | null } | null;
  readonly tax_exempt: string;
  readonly test_clock: string | null;
  readonly [cash]: CashState;
  readonly [taxIpAddress]: string | null;
}

/** A customer of whom nothing is known yet. */
export function newCustomer(id: string, created: number, invoicePrefix: string): Customer {
  return {
    id,
    object: 'customer',
    address: null,
    balance: 0,
    created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: invoicePrefix,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    [cash]: { available: {}, reconciliationMode: 'automatic', usesMerchantDefault: true },
    [taxIpAddress]: null,
  };
}
