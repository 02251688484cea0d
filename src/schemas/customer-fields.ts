import * as z from '../core/zod.ts';
import { AddressParam } from './address.ts';
import {
  amount,
  type Emptyable,
  emptyable,
  emptyableText,
  type MetadataParam,
  metadataParam,
  nested,
  type OtherString,
} from './field.ts';
import { type ExpandParams, expandParam } from './params.ts';

/** What the invoices of a customer should look like, and how they are paid. */
export interface CustomerInvoiceSettingsParam {
  /** Up to four lines: names of up to 40 characters, values of up to 140. */
  custom_fields?: Emptyable<{ name: string; value: string }[]> | undefined;
  /** Pays subscriptions and invoices that name no payment method of their own. */
  default_payment_method?: string | undefined;
  footer?: string | undefined;
  rendering_options?:
    | Emptyable<{
        amount_tax_display?: Emptyable<'exclude_tax' | 'include_inclusive_tax'> | undefined;
        template?: string | undefined;
      }>
    | undefined;
}

/** Where goods go. */
export interface CustomerShippingParam {
  address: AddressParam;
  name: string;
  phone?: string | undefined;
}

/** Whether transfers are matched to open payments without anybody's asking. */
export interface CashBalanceSettingsParam {
  reconciliation_mode?: 'automatic' | 'manual' | 'merchant_default' | OtherString | undefined;
}

/** What can be said of a customer at any time. */
export interface CustomerFields extends ExpandParams {
  address?: Emptyable<AddressParam> | undefined;
  /** What the next invoice adds (positive) or takes off (negative), in the currency's smallest unit. */
  balance?: number | undefined;
  business_name?: Emptyable<string> | undefined;
  cash_balance?: { settings?: CashBalanceSettingsParam | undefined } | undefined;
  description?: string | undefined;
  email?: string | undefined;
  individual_name?: Emptyable<string> | undefined;
  /** What the numbers of the customer's invoices begin with: 3 to 12 capital letters or digits. */
  invoice_prefix?: string | undefined;
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  /** The number that the next invoice gets after the prefix. */
  next_invoice_sequence?: number | undefined;
  phone?: string | undefined;
  /** Languages, the most wanted first. */
  preferred_locales?: readonly string[] | undefined;
  shipping?: Emptyable<CustomerShippingParam> | undefined;
  /** The token of a card or bank account of the older kind, which becomes the default. */
  source?: string | undefined;
  tax_exempt?: Emptyable<'exempt' | 'none' | 'reverse'> | undefined;
  validate?: boolean | undefined;
}

export const cashBalanceSettings = () => z.strictObject({ reconciliation_mode: z.optional(z.string()) });

const invoiceSettings = () =>
  z.strictObject({
    custom_fields: z.optional(emptyable(z.array(z.strictObject({ name: z.string(), value: z.string() })))),
    default_payment_method: z.optional(z.string()),
    footer: z.optional(z.string()),
    rendering_options: z.optional(
      emptyable(
        z.strictObject({
          amount_tax_display: z.optional(emptyable(z.enum(['exclude_tax', 'include_inclusive_tax']))),
          template: z.optional(z.string()),
        }),
      ),
    ),
  });

const shipping = () =>
  z.strictObject({ address: nested(AddressParam), name: z.string(), phone: z.optional(z.string()) });

export const customerFields = () => ({
  address: z.optional(emptyable(nested(AddressParam))),
  balance: z.optional(amount()),
  business_name: z.optional(emptyableText()),
  cash_balance: z.optional(z.strictObject({ settings: z.optional(cashBalanceSettings()) })),
  description: z.optional(z.string()),
  email: z.optional(z.string()),
  expand: expandParam(),
  individual_name: z.optional(emptyableText()),
  invoice_prefix: z.optional(z.string()),
  invoice_settings: z.optional(invoiceSettings()),
  metadata: z.optional(emptyable(metadataParam())),
  name: z.optional(z.string()),
  next_invoice_sequence: z.optional(z.int()),
  phone: z.optional(z.string()),
  preferred_locales: z.optional(z.array(z.string())),
  shipping: z.optional(emptyable(shipping())),
  source: z.optional(z.string()),
  tax_exempt: z.optional(emptyable(z.enum(['exempt', 'none', 'reverse']))),
  validate: z.optional(z.boolean()),
});
