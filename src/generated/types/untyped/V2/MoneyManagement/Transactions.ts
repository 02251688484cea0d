// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam, RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTransaction {
  id: string;
  object: 'v2.money_management.transaction';
  amount: V2V2Amount;
  balance_impact: V2MoneyManagementTransaction.BalanceImpact;
  category: V2MoneyManagementTransaction.Category;
  counterparty?: V2MoneyManagementTransaction.Counterparty;
  created: string;
  description?: string;
  financial_account: string;
  flow?: V2MoneyManagementTransaction.Flow;
  livemode: boolean;
  metadata?: Metadata;
  regulatory_receipt: V2MoneyManagementTransaction.RegulatoryReceipt;
  status: V2MoneyManagementTransaction.Status;
  status_transitions: V2MoneyManagementTransaction.StatusTransitions;
}
export declare namespace V2MoneyManagementTransaction {
  export interface BalanceImpact {
    available: V2V2Amount;
    inbound_pending: V2V2Amount;
    outbound_pending: V2V2Amount;
  }
  export type Category = 'adjustment' | 'currency_conversion' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'outbound_payment' | 'outbound_payment_reversal' | 'outbound_transfer' | 'outbound_transfer_reversal' | 'received_credit' | 'received_credit_reversal' | 'received_debit' | 'received_debit_reversal' | 'stripe_fee' | 'stripe_fee_tax' | OtherString;
  export interface Counterparty {
    name?: string;
  }
  export interface Flow {
    adjustment?: string;
    currency_conversion?: string;
    fee_batch?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: Flow.Type;
  }
  export namespace Flow {
    export type Type = 'adjustment' | 'currency_conversion' | 'fee_batch' | 'inbound_transfer' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
  export interface RegulatoryReceipt {
    status: RegulatoryReceipt.Status;
    url?: string;
    url_expires_at?: string;
  }
  export namespace RegulatoryReceipt {
    export type Status = 'available' | 'not_applicable' | 'pending' | 'url_expired';
  }
  export type Status = 'pending' | 'posted' | 'void';
  export interface StatusTransitions {
    posted_at?: string;
    void_at?: string;
  }
}

export interface V2MoneyManagementTransactionRetrieveParams extends NoParams {
}

export interface V2MoneyManagementTransactionUpdateParams {
  /** Up to 100 characters. */
  description?: string | undefined;
  metadata?: MetadataParam | undefined;
}

export interface V2MoneyManagementTransactionListParams {
  created?: RangeQueryParam | undefined;
  financial_account?: string | undefined;
  flow?: string | undefined;
  limit?: number | undefined;
}

export interface V2MoneyManagementTransactionRefreshRegulatoryReceiptParams extends NoParams {
}
