// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTransactionEntry {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  object: 'v2.money_management.transaction_entry';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  balance_impact: V2MoneyManagementTransactionEntry.BalanceImpact;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  created: string;
  /** The date that is printed as the date of issue. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  effective_at: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  transaction: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
  transaction_details: V2MoneyManagementTransactionEntry.TransactionDetails;
}
export declare namespace V2MoneyManagementTransactionEntry {
  export interface BalanceImpact {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    available: V2V2Amount;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    inbound_pending: V2V2Amount;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    outbound_pending: V2V2Amount;
  }
  export interface TransactionDetails {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    category: TransactionDetails.Category;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    financial_account: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
    flow?: TransactionDetails.Flow;
  }
  export namespace TransactionDetails {
    export type Category = 'adjustment' | 'currency_conversion' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'outbound_payment' | 'outbound_payment_reversal' | 'outbound_transfer' | 'outbound_transfer_reversal' | 'received_credit' | 'received_credit_reversal' | 'received_debit' | 'received_debit_reversal' | 'stripe_fee' | 'stripe_fee_tax' | OtherString;
    export interface Flow {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      adjustment?: string;
      /** What it would have been in your currency, where it was converted. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      currency_conversion?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      fee_batch?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      inbound_transfer?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      outbound_payment?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      outbound_transfer?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      received_credit?: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      received_debit?: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/object) */
      type: Flow.Type;
    }
    export namespace Flow {
      export type Type = 'adjustment' | 'currency_conversion' | 'fee_batch' | 'inbound_transfer' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
    }
  }
}

export interface V2MoneyManagementTransactionEntryRetrieveParams extends NoParams {
}

export interface V2MoneyManagementTransactionEntryListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transaction-entries/list) */
  transaction?: string | undefined;
}
