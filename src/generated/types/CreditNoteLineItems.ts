// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { TaxRate } from './TaxRates.ts';

export interface CreditNoteLineItem {
  id: string;
  object: 'credit_note_line_item';
  /** In the currency's smallest unit. */
  amount: number;
  description: string | null;
  /** In the currency's smallest unit. */
  discount_amount: number;
  discount_amounts: CreditNoteLineItem.DiscountAmount[];
  invoice_line_item?: string;
  livemode: boolean;
  metadata: Metadata | null;
  pretax_credit_amounts: CreditNoteLineItem.PretaxCreditAmount[];
  quantity: number | null;
  tax_rates: TaxRate[];
  taxes: CreditNoteLineItem.Tax[] | null;
  type: CreditNoteLineItem.Type;
  /** In the currency's smallest unit. */
  unit_amount: number | null;
  unit_amount_decimal: string | null;
}
export declare namespace CreditNoteLineItem {
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
  export interface Tax {
    /** In the currency's smallest unit. */
    amount: number;
    tax_behavior: Tax.TaxBehavior;
    tax_rate_details: Tax.TaxRateDetails | null;
    taxability_reason: Tax.TaxabilityReason;
    /** In the currency's smallest unit. */
    taxable_amount: number | null;
    type: 'tax_rate_details';
  }
  export namespace Tax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
  export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
}
