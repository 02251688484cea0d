// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementReceivedCredit {
  id: string;
  object: 'v2.money_management.received_credit';
  amount: V2V2Amount;
  amount_received: V2V2Amount;
  balance_transfer?: V2MoneyManagementReceivedCredit.BalanceTransfer;
  bank_transfer?: V2MoneyManagementReceivedCredit.BankTransfer;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
  status: V2MoneyManagementReceivedCredit.Status;
  status_details?: V2MoneyManagementReceivedCredit.StatusDetails;
  status_transitions?: V2MoneyManagementReceivedCredit.StatusTransitions;
  type: V2MoneyManagementReceivedCredit.Type;
}
export declare namespace V2MoneyManagementReceivedCredit {
  export interface BalanceTransfer {
    from_account?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    payout?: string;
    transfer?: string;
    type: BalanceTransfer.Type;
  }
  export namespace BalanceTransfer {
    export type Type = 'outbound_payment' | 'outbound_transfer' | 'payout' | 'transfer' | OtherString;
  }
  export interface BankTransfer {
    financial_address: string;
    network: BankTransfer.Network;
    originating_bank_account: BankTransfer.OriginatingBankAccount;
    statement_descriptor?: string;
  }
  export namespace BankTransfer {
    export type Network = 'ach' | 'chaps' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | 'sepa_instant' | OtherString;
    export interface OriginatingBankAccount {
      aba?: OriginatingBankAccount.Aba;
      iban?: OriginatingBankAccount.Iban;
      sort_code?: OriginatingBankAccount.SortCode;
      type: OriginatingBankAccount.Type;
    }
    export namespace OriginatingBankAccount {
      export interface Aba {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        routing_number?: string;
      }
      export interface Iban {
        account_holder_name?: string;
        bank_name?: string;
        bic?: string;
        country?: string;
        iban?: string;
      }
      export interface SortCode {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        sort_code?: string;
      }
      export type Type = 'aba' | 'iban' | 'sort_code' | OtherString;
    }
  }
  export type Status = 'failed' | 'pending' | 'returned' | 'succeeded' | OtherString;
  export interface StatusDetails {
    failed?: StatusDetails.Failed;
    returned?: StatusDetails.Returned;
  }
  export namespace StatusDetails {
    export interface Failed {
      reason: Failed.Reason;
    }
    export namespace Failed {
      export type Reason = 'capability_inactive' | 'currency_unsupported_on_financial_address' | 'financial_address_inactive' | 'stripe_rejected' | OtherString;
    }
    export interface Returned {
      reason: Returned.Reason;
    }
    export namespace Returned {
      export type Reason = 'originator_initiated_reversal' | OtherString;
    }
  }
  export interface StatusTransitions {
    failed_at?: string;
    returned_at?: string;
    succeeded_at?: string;
  }
  export type Type = 'balance_transfer' | 'bank_transfer' | OtherString;
}

export interface V2MoneyManagementReceivedCreditRetrieveParams extends NoParams {
}

export interface V2MoneyManagementReceivedCreditListParams {
  created?: RangeQueryParam | undefined;
  limit?: number | undefined;
}
