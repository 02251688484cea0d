// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';

export interface V2MoneyManagementPayoutMethod {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  object: 'v2.money_management.payout_method';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  archived: boolean;
  /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  bank_account?: V2MoneyManagementPayoutMethod.BankAccount;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  card?: V2MoneyManagementPayoutMethod.Card;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  latest_outbound_setup_intent?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  restricted: boolean;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  type: V2MoneyManagementPayoutMethod.Type;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
  usage_status: V2MoneyManagementPayoutMethod.UsageStatus;
}
export declare namespace V2MoneyManagementPayoutMethod {
  export interface BankAccount {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    bank_account_type: BankAccount.BankAccountType;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    bank_name: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    branch_number?: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    country: string;
    /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    financial_connections_account?: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    last4: string;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    routing_number?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    supported_currencies: string[];
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    swift_code?: string;
  }
  export namespace BankAccount {
    export type BankAccountType = 'checking' | 'futsu' | 'savings' | 'toza';
  }
  export interface Card {
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    exp_month: string;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    exp_year: string;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    fingerprint: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    last4: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    supported_currencies: string[];
  }
  export type Type = 'bank_account' | 'card' | OtherString;
  export interface UsageStatus {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    payments: UsageStatus.Payments;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/object) */
    transfers: UsageStatus.Transfers;
  }
  export namespace UsageStatus {
    export type Payments = 'disabled' | 'eligible' | 'ineligible' | 'invalid' | 'requires_action';
    export type Transfers = 'disabled' | 'eligible' | 'ineligible' | 'invalid' | 'requires_action';
  }
}

export interface V2MoneyManagementPayoutMethodRetrieveParams extends NoParams {
}

export interface V2MoneyManagementPayoutMethodListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/list) */
  usage_status?: V2MoneyManagementPayoutMethodListParams.UsageStatus | undefined;
}
export declare namespace V2MoneyManagementPayoutMethodListParams {
  export interface UsageStatus {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/list) */
    payments?: readonly UsageStatus.Payment[] | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods/list) */
    transfers?: readonly UsageStatus.Transfer[] | undefined;
  }
  export namespace UsageStatus {
    export type Payment = 'disabled' | 'eligible' | 'ineligible' | 'invalid' | 'requires_action';
    export type Transfer = 'disabled' | 'eligible' | 'ineligible' | 'invalid' | 'requires_action';
  }
}

export interface V2MoneyManagementPayoutMethodArchiveParams extends NoParams {
}

export interface V2MoneyManagementPayoutMethodUnarchiveParams extends NoParams {
}
