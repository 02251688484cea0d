// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementInboundTransfer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  object: 'v2.money_management.inbound_transfer';
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  amount: V2V2Amount;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  description: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  from: V2MoneyManagementInboundTransfer.From;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  to: V2MoneyManagementInboundTransfer.To;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
  transfer_history: V2MoneyManagementInboundTransfer.TransferHistory[];
}
export declare namespace V2MoneyManagementInboundTransfer {
  export interface From {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    debited: V2V2Amount;
    /** What the money comes from. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    payment_method: From.PaymentMethod;
  }
  export namespace From {
    export interface PaymentMethod {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
      type: string;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
      us_bank_account?: string;
    }
  }
  export interface To {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    credited: V2V2Amount;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    financial_account: string;
  }
  export interface TransferHistory {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    bank_debit_failed?: TransferHistory.BankDebitFailed;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    bank_debit_processing?: TransferHistory.BankDebitProcessing;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    bank_debit_queued?: TransferHistory.BankDebitQueued;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    bank_debit_returned?: TransferHistory.BankDebitReturned;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    bank_debit_succeeded?: TransferHistory.BankDebitSucceeded;
    /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    created: string;
    /** The date that is printed as the date of issue. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    effective_at: string;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    id: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
    type: TransferHistory.Type;
  }
  export namespace TransferHistory {
    export interface BankDebitFailed {
      /** Why it failed. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
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
      /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object) */
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
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
  amount: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
  from: V2MoneyManagementInboundTransferCreateParams.From;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
  to: V2MoneyManagementInboundTransferCreateParams.To;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
  description?: string | undefined;
}
export declare namespace V2MoneyManagementInboundTransferCreateParams {
  export interface From {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
    currency?: string | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
    payment_method: string;
  }
  export interface To {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
    currency: string;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) */
    financial_account: string;
  }
}

export interface V2MoneyManagementInboundTransferRetrieveParams extends NoParams {
}

export interface V2MoneyManagementInboundTransferListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/inbound-transfers/list) */
  limit?: number | undefined;
}
