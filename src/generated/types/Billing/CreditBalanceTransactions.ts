// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BillingCreditGrant } from '../Billing/CreditGrants.ts';
import type { Invoice } from '../Invoices.ts';
import type { TestHelpersTestClock } from '../TestHelpers/TestClocks.ts';

export interface BillingCreditBalanceTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  object: 'billing.credit_balance_transaction';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  credit: BillingCreditBalanceTransaction.Credit | null;
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  credit_grant: Expandable<BillingCreditGrant>;
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  debit: BillingCreditBalanceTransaction.Debit | null;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  effective_at: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  livemode: boolean;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
  type: BillingCreditBalanceTransaction.Type | null;
}
export declare namespace BillingCreditBalanceTransaction {
  export interface Credit {
    /** How much. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    amount: Credit.Amount;
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    credits_application_invoice_voided: Credit.CreditsApplicationInvoiceVoided | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    type: Credit.Type;
  }
  export namespace Credit {
    export interface Amount {
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      monetary: Amount.Monetary | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      type: 'monetary';
    }
    export namespace Amount {
      export interface Monetary {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
        currency: string;
        /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
        value: number;
      }
    }
    export interface CreditsApplicationInvoiceVoided {
      /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      invoice: Expandable<Invoice>;
      /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      invoice_line_item: string;
    }
    export type Type = 'credits_application_invoice_voided' | 'credits_granted' | OtherString;
  }
  export interface Debit {
    /** How much. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    amount: Debit.Amount;
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    credits_applied: Debit.CreditsApplied | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
    type: Debit.Type;
  }
  export namespace Debit {
    export interface Amount {
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      monetary: Amount.Monetary | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      type: 'monetary';
    }
    export namespace Amount {
      export interface Monetary {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
        currency: string;
        /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
        value: number;
      }
    }
    export interface CreditsApplied {
      /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      invoice: Expandable<Invoice>;
      /** Id of the line on the invoice (`il_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/object) */
      invoice_line_item: string;
    }
    export type Type = 'credits_applied' | 'credits_expired' | 'credits_voided' | OtherString;
  }
  export type Type = 'credit' | 'debit' | OtherString;
}
