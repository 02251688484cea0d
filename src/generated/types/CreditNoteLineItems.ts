// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { TaxRate } from './TaxRates.ts';

export interface CreditNoteLineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-object) */
  object: 'credit_note_line_item';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-amount) */
  amount: number;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-description) */
  description: string | null;
  /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-discount_amount) */
  discount_amount: number;
  /** How much each discount takes off. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-discount_amounts) */
  discount_amounts: CreditNoteLineItem.DiscountAmount[];
  /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-invoice_line_item) */
  invoice_line_item?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-metadata) */
  metadata: Metadata | null;
  /** What credits and discounts took off before tax. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-pretax_credit_amounts) */
  pretax_credit_amounts: CreditNoteLineItem.PretaxCreditAmount[];
  /** How many units. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-quantity) */
  quantity: number | null;
  /** The tax rates that apply. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-tax_rates) */
  tax_rates: TaxRate[];
  /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes) */
  taxes: CreditNoteLineItem.Tax[] | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-type) */
  type: CreditNoteLineItem.Type;
  /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-unit_amount) */
  unit_amount: number | null;
  /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-unit_amount_decimal) */
  unit_amount_decimal: string | null;
}
export declare namespace CreditNoteLineItem {
  export interface DiscountAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-discount_amounts-amount) */
    amount: number;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-discount_amounts-discount) */
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface PretaxCreditAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-pretax_credit_amounts-amount) */
    amount: number;
    /** Id of the entry on the credit balance (`cbtxn_…`). [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-pretax_credit_amounts-credit_balance_transaction) */
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction>;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-pretax_credit_amounts-discount) */
    discount?: Expandable<Discount | DeletedDiscount>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-pretax_credit_amounts-type) */
    type: PretaxCreditAmount.Type;
  }
  export namespace PretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export interface Tax {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-amount) */
    amount: number;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-tax_behavior) */
    tax_behavior: Tax.TaxBehavior;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-tax_rate_details) */
    tax_rate_details: Tax.TaxRateDetails | null;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-taxability_reason) */
    taxability_reason: Tax.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-taxable_amount) */
    taxable_amount: number | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-type) */
    type: 'tax_rate_details';
  }
  export namespace Tax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/credit_notes/line_item#credit_note_line_item_object-taxes-tax_rate_details-tax_rate) */
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
  export type Type = 'custom_line_item' | 'invoice_line_item' | OtherString;
}
