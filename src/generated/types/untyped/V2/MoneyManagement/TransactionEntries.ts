// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTransactionEntry {
  id: string;
  object: 'v2.money_management.transaction_entry';
  balance_impact: V2MoneyManagementTransactionEntry.BalanceImpact;
  created: string;
  effective_at: string;
  livemode: boolean;
  transaction: string;
  transaction_details: V2MoneyManagementTransactionEntry.TransactionDetails;
}
export declare namespace V2MoneyManagementTransactionEntry {
  export interface BalanceImpact {
    available: V2V2Amount;
    inbound_pending: V2V2Amount;
    outbound_pending: V2V2Amount;
  }
  export interface TransactionDetails {
    category: TransactionDetails.Category;
    financial_account: string;
    flow?: TransactionDetails.Flow;
  }
  export namespace TransactionDetails {
    export type Category = 'adjustment' | 'currency_conversion' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'outbound_payment' | 'outbound_payment_reversal' | 'outbound_transfer' | 'outbound_transfer_reversal' | 'received_credit' | 'received_credit_reversal' | 'received_debit' | 'received_debit_reversal' | 'stripe_fee' | 'stripe_fee_tax' | OtherString;
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
  }
}

export interface V2MoneyManagementTransactionEntryRetrieveParams extends NoParams {
}

export interface V2MoneyManagementTransactionEntryListParams {
  created?: RangeQueryParam | undefined;
  limit?: number | undefined;
  transaction?: string | undefined;
}
