// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { CreditNoteLineItem } from './CreditNoteLineItems.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerBalanceTransaction } from './CustomerBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Invoice } from './Invoices.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Refund_ } from './Refunds.ts';
import type { ShippingRate } from './ShippingRates.ts';
import type { TaxRate } from './TaxRates.ts';

export interface CreditNote {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-object) */
  object: 'credit_note';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-amount) */
  amount: number;
  /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-amount_shipping) */
  amount_shipping: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer_account) */
  customer_account: string | null;
  /** Id of the entry on the customer's balance (`cbtxn_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-customer_balance_transaction) */
  customer_balance_transaction: Expandable<CustomerBalanceTransaction> | null;
  /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amount) */
  discount_amount: number;
  /** How much each discount takes off. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amounts) */
  discount_amounts: CreditNote.DiscountAmount[];
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-effective_at) */
  effective_at: number | null;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-invoice) */
  invoice: Expandable<Invoice>;
  /** What it is made of, one by one. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-lines) */
  lines: ApiList<CreditNoteLineItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-livemode) */
  livemode: boolean;
  /** What the customer reads on it. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-memo) */
  memo: string | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-metadata) */
  metadata: Metadata | null;
  /** The number that customers see, unique. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-number) */
  number: string;
  /** How much was given back outside of Stripe. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-out_of_band_amount) */
  out_of_band_amount: number | null;
  /** Where it can be fetched as PDF. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pdf) */
  pdf: string;
  /** How much was credited after payment. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-post_payment_amount) */
  post_payment_amount: number;
  /** How much was credited before payment. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pre_payment_amount) */
  pre_payment_amount: number;
  /** What credits and discounts took off before tax. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts) */
  pretax_credit_amounts: CreditNote.PretaxCreditAmount[];
  /** Why. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-reason) */
  reason: CreditNote.Reason | null;
  /** What has been given back. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds) */
  refunds: CreditNote.Refund[];
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost) */
  shipping_cost: CreditNote.ShippingCost | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-status) */
  status: CreditNote.Status;
  /** The sum of the lines, before discounts and tax on the whole. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-subtotal) */
  subtotal: number;
  /** The sum of the lines without tax, before discounts on the whole. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-subtotal_excluding_tax) */
  subtotal_excluding_tax: number | null;
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total) */
  total: number;
  /** What it comes to without tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_excluding_tax) */
  total_excluding_tax: number | null;
  /** What tax is in it, in all. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes) */
  total_taxes: CreditNote.TotalTax[] | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-type) */
  type: CreditNote.Type;
  /** When it was made void. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-voided_at) */
  voided_at: number | null;
}
export declare namespace CreditNote {
  export interface DiscountAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amounts-amount) */
    amount: number;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-discount_amounts-discount) */
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface PretaxCreditAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts-amount) */
    amount: number;
    /** Id of the entry on the credit balance (`cbtxn_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts-credit_balance_transaction) */
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction>;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts-discount) */
    discount?: Expandable<Discount | DeletedDiscount>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-pretax_credit_amounts-type) */
    type: PretaxCreditAmount.Type;
  }
  export namespace PretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** How much has been given back, in all refunds. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-amount_refunded) */
    amount_refunded: number;
    /** The refund, as a payment record has it. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-payment_record_refund) */
    payment_record_refund: Refund.PaymentRecordRefund | null;
    /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-refund) */
    refund: Expandable<Refund_>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-type) */
    type: Refund.Type | null;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-payment_record_refund-payment_record) */
      payment_record: string;
      /** What ties the refunds of a payment record together. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-refunds-payment_record_refund-refund_group) */
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-amount_subtotal) */
    amount_subtotal: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-amount_tax) */
    amount_tax: number;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-amount_total) */
    amount_total: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-shipping_rate) */
    shipping_rate: Expandable<ShippingRate> | null;
    /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-taxes) */
    taxes?: ShippingCost.Tax[];
  }
  export namespace ShippingCost {
    export interface Tax {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-taxes-amount) */
      amount: number;
      /** The tax rate. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-taxes-rate) */
      rate: TaxRate;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-taxes-taxability_reason) */
      taxability_reason: Tax.TaxabilityReason | null;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-shipping_cost-taxes-taxable_amount) */
      taxable_amount: number | null;
    }
    export namespace Tax {
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export type Status = 'issued' | 'void' | OtherString;
  export interface TotalTax {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-amount) */
    amount: number;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-tax_behavior) */
    tax_behavior: TotalTax.TaxBehavior;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-tax_rate_details) */
    tax_rate_details: TotalTax.TaxRateDetails | null;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-taxability_reason) */
    taxability_reason: TotalTax.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-taxable_amount) */
    taxable_amount: number | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-type) */
    type: 'tax_rate_details';
  }
  export namespace TotalTax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/credit_notes/object#credit_note_object-total_taxes-tax_rate_details-tax_rate) */
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
  export type Type = 'mixed' | 'post_payment' | 'pre_payment' | OtherString;
}

export interface CreditNoteCreateParams {
  /** Id of the invoice to credit (`in_…`), finalized. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-invoice) */
  invoice: string;
  /** How much is credited in all, tax included; in place of `lines`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-amount) */
  amount?: number | undefined;
  /** How much is credited to the customer, for invoices to come. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-credit_amount) */
  credit_amount?: number | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-effective_at) */
  effective_at?: Timestamp | undefined;
  /** Whether the customer is told: `credit_note`, the default, or `none`. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-email_type) */
  email_type?: CreditNoteCreateParams.EmailType | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is credited, line by line; in place of `amount`. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines) */
  lines?: readonly CreditNoteCreateParams.Line[] | undefined;
  /** What the customer reads on it. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-memo) */
  memo?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-metadata) */
  metadata?: MetadataParam | undefined;
  /** How much was given back outside of Stripe. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-out_of_band_amount) */
  out_of_band_amount?: number | undefined;
  /** Why: `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-reason) */
  reason?: CreditNoteCreateParams.Reason | undefined;
  /** How much is given back by a refund made along with it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refund_amount) */
  refund_amount?: number | undefined;
  /** Refunds to link: their ids and how much of each. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds) */
  refunds?: readonly CreditNoteCreateParams.Refund[] | undefined;
  /** What is credited of the shipping. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-shipping_cost) */
  shipping_cost?: CreditNoteCreateParams.ShippingCost | undefined;
}
export declare namespace CreditNoteCreateParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-description) */
    description?: string | undefined;
    /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-invoice_line_item) */
    invoice_line_item?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-metadata) */
    metadata?: MetadataParam | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-quantity) */
    quantity?: number | undefined;
    /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-tax_amounts) */
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-type) */
    type: Line.Type;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-tax_amounts-amount) */
      amount: number;
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-tax_amounts-tax_rate) */
      tax_rate: string;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-lines-tax_amounts-taxable_amount) */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** How much has been given back, in all refunds. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-amount_refunded) */
    amount_refunded?: number | undefined;
    /** The refund, as a payment record has it. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-payment_record_refund) */
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-refund) */
    refund?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-type) */
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-payment_record_refund-payment_record) */
      payment_record: string;
      /** What ties the refunds of a payment record together. [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-refunds-payment_record_refund-refund_group) */
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/credit_notes/create#create_credit_note-shipping_cost-shipping_rate) */
    shipping_rate?: string | undefined;
  }
}

export interface CreditNoteRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CreditNoteUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What the customer reads on it. [Docs](https://docs.stripe.com/api/credit_notes/update#update_credit_note-memo) */
  memo?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/update#update_credit_note-metadata) */
  metadata?: MetadataParam | undefined;
}

export interface CreditNoteListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/list#list_credit_notes-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/credit_notes/list#list_credit_notes-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/credit_notes/list#list_credit_notes-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the invoice to credit (`in_…`), finalized. [Docs](https://docs.stripe.com/api/credit_notes/list#list_credit_notes-invoice) */
  invoice?: string | undefined;
}

export interface CreditNoteListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CreditNoteListPreviewLineItemsParams extends PaginationParams {
  /** Id of the invoice to credit (`in_…`), finalized. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  invoice: string;
  /** How much is credited in all, tax included; in place of `lines`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  amount?: number | undefined;
  /** How much is credited to the customer, for invoices to come. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  credit_amount?: number | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  effective_at?: Timestamp | undefined;
  /** Whether the customer is told: `credit_note`, the default, or `none`. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  email_type?: CreditNoteListPreviewLineItemsParams.EmailType | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is credited, line by line; in place of `amount`. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  lines?: readonly CreditNoteListPreviewLineItemsParams.Line[] | undefined;
  /** What the customer reads on it. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  memo?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  metadata?: MetadataParam | undefined;
  /** How much was given back outside of Stripe. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  out_of_band_amount?: number | undefined;
  /** Why: `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  reason?: CreditNoteListPreviewLineItemsParams.Reason | undefined;
  /** How much is given back by a refund made along with it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  refund_amount?: number | undefined;
  /** Refunds to link: their ids and how much of each. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  refunds?: readonly CreditNoteListPreviewLineItemsParams.Refund[] | undefined;
  /** What is credited of the shipping. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
  shipping_cost?: CreditNoteListPreviewLineItemsParams.ShippingCost | undefined;
}
export declare namespace CreditNoteListPreviewLineItemsParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    description?: string | undefined;
    /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    invoice_line_item?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    metadata?: MetadataParam | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    quantity?: number | undefined;
    /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    type: Line.Type;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
      amount: number;
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
      tax_rate: string;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** How much has been given back, in all refunds. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    amount_refunded?: number | undefined;
    /** The refund, as a payment record has it. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    refund?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
      payment_record: string;
      /** What ties the refunds of a payment record together. [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview_lines) */
    shipping_rate?: string | undefined;
  }
}

export interface CreditNotePreviewParams {
  /** Id of the invoice to credit (`in_…`), finalized. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-invoice) */
  invoice: string;
  /** How much is credited in all, tax included; in place of `lines`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-amount) */
  amount?: number | undefined;
  /** How much is credited to the customer, for invoices to come. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-credit_amount) */
  credit_amount?: number | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-effective_at) */
  effective_at?: Timestamp | undefined;
  /** Whether the customer is told: `credit_note`, the default, or `none`. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-email_type) */
  email_type?: CreditNotePreviewParams.EmailType | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is credited, line by line; in place of `amount`. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines) */
  lines?: readonly CreditNotePreviewParams.Line[] | undefined;
  /** What the customer reads on it. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-memo) */
  memo?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-metadata) */
  metadata?: MetadataParam | undefined;
  /** How much was given back outside of Stripe. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-out_of_band_amount) */
  out_of_band_amount?: number | undefined;
  /** Why: `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-reason) */
  reason?: CreditNotePreviewParams.Reason | undefined;
  /** How much is given back by a refund made along with it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refund_amount) */
  refund_amount?: number | undefined;
  /** Refunds to link: their ids and how much of each. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds) */
  refunds?: readonly CreditNotePreviewParams.Refund[] | undefined;
  /** What is credited of the shipping. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-shipping_cost) */
  shipping_cost?: CreditNotePreviewParams.ShippingCost | undefined;
}
export declare namespace CreditNotePreviewParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-description) */
    description?: string | undefined;
    /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-invoice_line_item) */
    invoice_line_item?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-metadata) */
    metadata?: MetadataParam | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-quantity) */
    quantity?: number | undefined;
    /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-tax_amounts) */
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-type) */
    type: Line.Type;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-tax_amounts-amount) */
      amount: number;
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-tax_amounts-tax_rate) */
      tax_rate: string;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-lines-tax_amounts-taxable_amount) */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** How much has been given back, in all refunds. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-amount_refunded) */
    amount_refunded?: number | undefined;
    /** The refund, as a payment record has it. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-payment_record_refund) */
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-refund) */
    refund?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-type) */
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-payment_record_refund-payment_record) */
      payment_record: string;
      /** What ties the refunds of a payment record together. [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-refunds-payment_record_refund-refund_group) */
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/credit_notes/preview#preview_credit_note-shipping_cost-shipping_rate) */
    shipping_rate?: string | undefined;
  }
}

export interface CreditNoteVoidCreditNoteParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
