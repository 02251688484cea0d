// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementInboundTransfer {
  id: string;
  object: 'v2.money_management.inbound_transfer';
  amount: V2V2Amount;
  created: string;
  description: string;
  from: V2MoneyManagementInboundTransfer.From;
  livemode: boolean;
  to: V2MoneyManagementInboundTransfer.To;
  transfer_history: V2MoneyManagementInboundTransfer.TransferHistory[];
}
export declare namespace V2MoneyManagementInboundTransfer {
  export interface From {
    debited: V2V2Amount;
    payment_method: From.PaymentMethod;
  }
  export namespace From {
    export interface PaymentMethod {
      type: string;
      us_bank_account?: string;
    }
  }
  export interface To {
    credited: V2V2Amount;
    financial_account: string;
  }
  export interface TransferHistory {
    bank_debit_failed?: TransferHistory.BankDebitFailed;
    bank_debit_processing?: TransferHistory.BankDebitProcessing;
    bank_debit_queued?: TransferHistory.BankDebitQueued;
    bank_debit_returned?: TransferHistory.BankDebitReturned;
    bank_debit_succeeded?: TransferHistory.BankDebitSucceeded;
    created: string;
    effective_at: string;
    id: string;
    type: TransferHistory.Type;
  }
  export namespace TransferHistory {
    export interface BankDebitFailed {
      failure_reason: BankDebitFailed.FailureReason;
    }
    export namespace BankDebitFailed {
      export type FailureReason = 'bank_account_closed' | 'bank_account_not_found' | 'bank_debit_could_not_be_processed' | 'bank_debit_not_authorized' | 'insufficient_funds' | OtherString;
    }
    export interface BankDebitProcessing {
    }
    export interface BankDebitQueued {
    }
    export interface BankDebitReturned {
      return_reason: BankDebitReturned.ReturnReason;
    }
    export namespace BankDebitReturned {
      export type ReturnReason = 'bank_account_closed' | 'bank_account_not_found' | 'bank_debit_could_not_be_processed' | 'bank_debit_not_authorized' | 'insufficient_funds' | OtherString;
    }
    export interface BankDebitSucceeded {
    }
    export type Type = 'bank_debit_failed' | 'bank_debit_processing' | 'bank_debit_queued' | 'bank_debit_returned' | 'bank_debit_succeeded' | OtherString;
  }
}

export interface V2MoneyManagementInboundTransferCreateParams {
  amount: V2V2Amount;
  from: V2MoneyManagementInboundTransferCreateParams.From;
  to: V2MoneyManagementInboundTransferCreateParams.To;
  description?: string | undefined;
}
export declare namespace V2MoneyManagementInboundTransferCreateParams {
  export interface From {
    currency?: string | undefined;
    payment_method: string;
  }
  export interface To {
    currency: string;
    financial_account: string;
  }
}

export interface V2MoneyManagementInboundTransferRetrieveParams extends NoParams {
}

export interface V2MoneyManagementInboundTransferListParams {
  created?: RangeQueryParam | undefined;
  limit?: number | undefined;
}
