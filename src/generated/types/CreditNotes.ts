// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { CreditNoteLineItem } from './CreditNoteLineItems.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerBalanceTransaction } from './CustomerBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Invoice } from './Invoices.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Refund } from './Refunds.ts';
import type { ShippingRate } from './ShippingRates.ts';
import type { TaxRate } from './TaxRates.ts';

export interface CreditNote {
  id: string;
  object: 'credit_note';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_shipping: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  customer_balance_transaction: Expandable<CustomerBalanceTransaction> | null;
  /** In the currency's smallest unit. */
  discount_amount: number;
  discount_amounts: CreditNote.DiscountAmount[];
  /** Unix seconds. */
  effective_at: number | null;
  invoice: Expandable<Invoice>;
  lines: ApiList<CreditNoteLineItem>;
  livemode: boolean;
  memo: string | null;
  metadata: Metadata | null;
  number: string;
  /** In the currency's smallest unit. */
  out_of_band_amount: number | null;
  pdf: string;
  /** In the currency's smallest unit. */
  post_payment_amount: number;
  /** In the currency's smallest unit. */
  pre_payment_amount: number;
  pretax_credit_amounts: CreditNote.PretaxCreditAmount[];
  reason: CreditNote.Reason | null;
  refunds: CreditNote.Refund[];
  shipping_cost: CreditNote.ShippingCost | null;
  status: CreditNote.Status;
  /** In the currency's smallest unit. */
  subtotal: number;
  /** In the currency's smallest unit. */
  subtotal_excluding_tax: number | null;
  /** In the currency's smallest unit. */
  total: number;
  /** In the currency's smallest unit. */
  total_excluding_tax: number | null;
  total_taxes: CreditNote.TotalTax[] | null;
  type: CreditNote.Type;
  /** Unix seconds. */
  voided_at: number | null;
}
export declare namespace CreditNote {
  export interface DiscountAmount {
    /** In the currency's smallest unit. */
    amount: number;
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface PretaxCreditAmount {
    /** In the currency's smallest unit. */
    amount: number;
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction>;
    discount?: Expandable<Discount | DeletedDiscount>;
    type: PretaxCreditAmount.Type;
  }
  export namespace PretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** In the currency's smallest unit. */
    amount_refunded: number;
    payment_record_refund: Refund.PaymentRecordRefund | null;
    refund: Expandable<Refund>;
    type: Refund.Type | null;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    /** In the currency's smallest unit. */
    amount_subtotal: number;
    /** In the currency's smallest unit. */
    amount_tax: number;
    /** In the currency's smallest unit. */
    amount_total: number;
    shipping_rate: Expandable<ShippingRate> | null;
    taxes?: ShippingCost.Tax[];
  }
  export namespace ShippingCost {
    export interface Tax {
      /** In the currency's smallest unit. */
      amount: number;
      rate: TaxRate;
      taxability_reason: Tax.TaxabilityReason | null;
      /** In the currency's smallest unit. */
      taxable_amount: number | null;
    }
    export namespace Tax {
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export type Status = 'issued' | 'void' | OtherString;
  export interface TotalTax {
    /** In the currency's smallest unit. */
    amount: number;
    tax_behavior: TotalTax.TaxBehavior;
    tax_rate_details: TotalTax.TaxRateDetails | null;
    taxability_reason: TotalTax.TaxabilityReason;
    /** In the currency's smallest unit. */
    taxable_amount: number | null;
    type: 'tax_rate_details';
  }
  export namespace TotalTax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
  export type Type = 'mixed' | 'post_payment' | 'pre_payment' | OtherString;
}

export interface CreditNoteCreateParams {
  invoice: string;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  /** In the currency's smallest unit. */
  credit_amount?: number | undefined;
  /** Unix seconds. */
  effective_at?: Timestamp | undefined;
  email_type?: CreditNoteCreateParams.EmailType | undefined;
  expand?: readonly string[] | undefined;
  lines?: readonly CreditNoteCreateParams.Line[] | undefined;
  memo?: string | undefined;
  metadata?: MetadataParam | undefined;
  /** In the currency's smallest unit. */
  out_of_band_amount?: number | undefined;
  reason?: CreditNoteCreateParams.Reason | undefined;
  /** In the currency's smallest unit. */
  refund_amount?: number | undefined;
  refunds?: readonly CreditNoteCreateParams.Refund[] | undefined;
  shipping_cost?: CreditNoteCreateParams.ShippingCost | undefined;
}
export declare namespace CreditNoteCreateParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    invoice_line_item?: string | undefined;
    metadata?: MetadataParam | undefined;
    quantity?: number | undefined;
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
    type: Line.Type;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** In the currency's smallest unit. */
      amount: number;
      tax_rate: string;
      /** In the currency's smallest unit. */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** In the currency's smallest unit. */
    amount_refunded?: number | undefined;
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    refund?: string | undefined;
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    shipping_rate?: string | undefined;
  }
}

export interface CreditNoteRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface CreditNoteUpdateParams {
  expand?: readonly string[] | undefined;
  memo?: string | undefined;
  metadata?: MetadataParam | undefined;
}

export interface CreditNoteListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  invoice?: string | undefined;
}

export interface CreditNoteListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface CreditNoteListPreviewLineItemsParams extends PaginationParams {
  invoice: string;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  /** In the currency's smallest unit. */
  credit_amount?: number | undefined;
  /** Unix seconds. */
  effective_at?: Timestamp | undefined;
  email_type?: CreditNoteListPreviewLineItemsParams.EmailType | undefined;
  expand?: readonly string[] | undefined;
  lines?: readonly CreditNoteListPreviewLineItemsParams.Line[] | undefined;
  memo?: string | undefined;
  metadata?: MetadataParam | undefined;
  /** In the currency's smallest unit. */
  out_of_band_amount?: number | undefined;
  reason?: CreditNoteListPreviewLineItemsParams.Reason | undefined;
  /** In the currency's smallest unit. */
  refund_amount?: number | undefined;
  refunds?: readonly CreditNoteListPreviewLineItemsParams.Refund[] | undefined;
  shipping_cost?: CreditNoteListPreviewLineItemsParams.ShippingCost | undefined;
}
export declare namespace CreditNoteListPreviewLineItemsParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    invoice_line_item?: string | undefined;
    metadata?: MetadataParam | undefined;
    quantity?: number | undefined;
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
    type: Line.Type;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** In the currency's smallest unit. */
      amount: number;
      tax_rate: string;
      /** In the currency's smallest unit. */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** In the currency's smallest unit. */
    amount_refunded?: number | undefined;
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    refund?: string | undefined;
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    shipping_rate?: string | undefined;
  }
}

export interface CreditNotePreviewParams {
  invoice: string;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  /** In the currency's smallest unit. */
  credit_amount?: number | undefined;
  /** Unix seconds. */
  effective_at?: Timestamp | undefined;
  email_type?: CreditNotePreviewParams.EmailType | undefined;
  expand?: readonly string[] | undefined;
  lines?: readonly CreditNotePreviewParams.Line[] | undefined;
  memo?: string | undefined;
  metadata?: MetadataParam | undefined;
  /** In the currency's smallest unit. */
  out_of_band_amount?: number | undefined;
  reason?: CreditNotePreviewParams.Reason | undefined;
  /** In the currency's smallest unit. */
  refund_amount?: number | undefined;
  refunds?: readonly CreditNotePreviewParams.Refund[] | undefined;
  shipping_cost?: CreditNotePreviewParams.ShippingCost | undefined;
}
export declare namespace CreditNotePreviewParams {
  export type EmailType = 'credit_note' | 'none' | OtherString;
  export interface Line {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    invoice_line_item?: string | undefined;
    metadata?: MetadataParam | undefined;
    quantity?: number | undefined;
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
    type: Line.Type;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace Line {
    export interface TaxAmount {
      /** In the currency's smallest unit. */
      amount: number;
      tax_rate: string;
      /** In the currency's smallest unit. */
      taxable_amount: number;
    }
    export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
  }
  export type Reason = 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | OtherString;
  export interface Refund {
    /** In the currency's smallest unit. */
    amount_refunded?: number | undefined;
    payment_record_refund?: Refund.PaymentRecordRefund | undefined;
    refund?: string | undefined;
    type?: Refund.Type | undefined;
  }
  export namespace Refund {
    export interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    export type Type = 'payment_record_refund' | 'refund' | OtherString;
  }
  export interface ShippingCost {
    shipping_rate?: string | undefined;
  }
}

export interface CreditNoteVoidCreditNoteParams {
  expand?: readonly string[] | undefined;
}
