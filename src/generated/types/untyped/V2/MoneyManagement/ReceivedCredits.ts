// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementReceivedCredit {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  object: 'v2.money_management.received_credit';
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  amount: V2V2Amount;
  /** How much has been collected. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  amount_received: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  balance_transfer?: V2MoneyManagementReceivedCredit.BalanceTransfer;
  /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  bank_transfer?: V2MoneyManagementReceivedCredit.BankTransfer;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  description?: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  financial_account: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  status: V2MoneyManagementReceivedCredit.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  status_details?: V2MoneyManagementReceivedCredit.StatusDetails;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  status_transitions?: V2MoneyManagementReceivedCredit.StatusTransitions;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
  type: V2MoneyManagementReceivedCredit.Type;
}
export declare namespace V2MoneyManagementReceivedCredit {
  export interface BalanceTransfer {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    from_account?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    outbound_payment?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    outbound_transfer?: string;
    /** Id of the payout (`po_…`). [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    payout?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    transfer?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    type: BalanceTransfer.Type;
  }
  export namespace BalanceTransfer {
    export type Type = 'outbound_payment' | 'outbound_transfer' | 'payout' | 'transfer' | OtherString;
  }
  export interface BankTransfer {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    financial_address: string;
    /** The network that it went over. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    network: BankTransfer.Network;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    originating_bank_account: BankTransfer.OriginatingBankAccount;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    statement_descriptor?: string;
  }
  export namespace BankTransfer {
    export type Network = 'ach' | 'chaps' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | 'sepa_instant' | OtherString;
    export interface OriginatingBankAccount {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      aba?: OriginatingBankAccount.Aba;
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      iban?: OriginatingBankAccount.Iban;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      sort_code?: OriginatingBankAccount.SortCode;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      type: OriginatingBankAccount.Type;
    }
    export namespace OriginatingBankAccount {
      export interface Aba {
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        account_holder_name?: string;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        bank_name?: string;
        /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        last4?: string;
        /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        routing_number?: string;
      }
      export interface Iban {
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        account_holder_name?: string;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        bank_name?: string;
        /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        bic?: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        country?: string;
        /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        iban?: string;
      }
      export interface SortCode {
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        account_holder_name?: string;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        bank_name?: string;
        /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        last4?: string;
        /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
        sort_code?: string;
      }
      export type Type = 'aba' | 'iban' | 'sort_code' | OtherString;
    }
  }
  export type Status = 'failed' | 'pending' | 'returned' | 'succeeded' | OtherString;
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    failed?: StatusDetails.Failed;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    returned?: StatusDetails.Returned;
  }
  export namespace StatusDetails {
    export interface Failed {
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      reason: Failed.Reason;
    }
    export namespace Failed {
      export type Reason = 'capability_inactive' | 'currency_unsupported_on_financial_address' | 'financial_address_inactive' | 'stripe_rejected' | OtherString;
    }
    export interface Returned {
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
      reason: Returned.Reason;
    }
    export namespace Returned {
      export type Reason = 'originator_initiated_reversal' | OtherString;
    }
  }
  export interface StatusTransitions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    failed_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    returned_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/object) */
    succeeded_at?: string;
  }
  export type Type = 'balance_transfer' | 'bank_transfer' | OtherString;
}

export interface V2MoneyManagementReceivedCreditRetrieveParams extends NoParams {
}

export interface V2MoneyManagementReceivedCreditListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/received-credits/list) */
  limit?: number | undefined;
}
