// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BillingCreditGrant } from '../Billing/CreditGrants.ts';
import type { Invoice } from '../Invoices.ts';
import type { TestHelpersTestClock } from '../TestHelpers/TestClocks.ts';

export interface BillingCreditBalanceTransaction {
  id: string;
  object: 'billing.credit_balance_transaction';
  /** Unix seconds. */
  created: number;
  credit: BillingCreditBalanceTransaction.Credit | null;
  credit_grant: Expandable<BillingCreditGrant>;
  debit: BillingCreditBalanceTransaction.Debit | null;
  /** Unix seconds. */
  effective_at: number;
  livemode: boolean;
  test_clock: Expandable<TestHelpersTestClock> | null;
  type: BillingCreditBalanceTransaction.Type | null;
}
export declare namespace BillingCreditBalanceTransaction {
  export interface Credit {
    amount: Credit.Amount;
    credits_application_invoice_voided: Credit.CreditsApplicationInvoiceVoided | null;
    type: Credit.Type;
  }
  export namespace Credit {
    export interface Amount {
      monetary: Amount.Monetary | null;
      type: 'monetary';
    }
    export namespace Amount {
      export interface Monetary {
        currency: string;
        value: number;
      }
    }
    export interface CreditsApplicationInvoiceVoided {
      invoice: Expandable<Invoice>;
      invoice_line_item: string;
    }
    export type Type = 'credits_application_invoice_voided' | 'credits_granted' | OtherString;
  }
  export interface Debit {
    amount: Debit.Amount;
    credits_applied: Debit.CreditsApplied | null;
    type: Debit.Type;
  }
  export namespace Debit {
    export interface Amount {
      monetary: Amount.Monetary | null;
      type: 'monetary';
    }
    export namespace Amount {
      export interface Monetary {
        currency: string;
        value: number;
      }
    }
    export interface CreditsApplied {
      invoice: Expandable<Invoice>;
      invoice_line_item: string;
    }
    export type Type = 'credits_applied' | 'credits_expired' | 'credits_voided' | OtherString;
  }
  export type Type = 'credit' | 'debit' | OtherString;
}
