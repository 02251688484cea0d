// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam, RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  object: 'v2.money_management.transaction';
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  amount: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  balance_impact: V2MoneyManagementTransaction.BalanceImpact;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  category: V2MoneyManagementTransaction.Category;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  counterparty?: V2MoneyManagementTransaction.Counterparty;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  description?: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  flow?: V2MoneyManagementTransaction.Flow;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  metadata?: Metadata;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  regulatory_receipt: V2MoneyManagementTransaction.RegulatoryReceipt;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  status: V2MoneyManagementTransaction.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
  status_transitions: V2MoneyManagementTransaction.StatusTransitions;
}
export declare namespace V2MoneyManagementTransaction {
  export interface BalanceImpact {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    available: V2V2Amount;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    inbound_pending: V2V2Amount;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    outbound_pending: V2V2Amount;
  }
  export type Category = 'adjustment' | 'currency_conversion' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'outbound_payment' | 'outbound_payment_reversal' | 'outbound_transfer' | 'outbound_transfer_reversal' | 'received_credit' | 'received_credit_reversal' | 'received_debit' | 'received_debit_reversal' | 'stripe_fee' | 'stripe_fee_tax' | OtherString;
  export interface Counterparty {
    /** What it is called. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    name?: string;
  }
  export interface Flow {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    adjustment?: string;
    /** What it would have been in your currency, where it was converted. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    currency_conversion?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    fee_batch?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    inbound_transfer?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    outbound_payment?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    outbound_transfer?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    received_credit?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    received_debit?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    type: Flow.Type;
  }
  export namespace Flow {
    export type Type = 'adjustment' | 'currency_conversion' | 'fee_batch' | 'inbound_transfer' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
  export interface RegulatoryReceipt {
    /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    status: RegulatoryReceipt.Status;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    url?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    url_expires_at?: string;
  }
  export namespace RegulatoryReceipt {
    export type Status = 'available' | 'not_applicable' | 'pending' | 'url_expired';
  }
  export type Status = 'pending' | 'posted' | 'void';
  export interface StatusTransitions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    posted_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/object) */
    void_at?: string;
  }
}

export interface V2MoneyManagementTransactionRetrieveParams extends NoParams {
}

export interface V2MoneyManagementTransactionUpdateParams {
  /** A text of your own about it. Up to 100 characters. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/update) */
  description?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/update) */
  metadata?: MetadataParam | undefined;
}

export interface V2MoneyManagementTransactionListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/list) */
  created?: RangeQueryParam | undefined;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/transactions/list) */
  financial_account?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/transactions/list) */
  flow?: string | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/transactions/list) */
  limit?: number | undefined;
}

export interface V2MoneyManagementTransactionRefreshRegulatoryReceiptParams extends NoParams {
}
