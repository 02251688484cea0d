// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { V2MoneyManagementPayoutMethod } from '../../../untyped/V2/MoneyManagement/PayoutMethods.ts';

export interface V2MoneyManagementOutboundSetupIntent {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  object: 'v2.money_management.outbound_setup_intent';
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  created: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  livemode: boolean;
  /** Where the money is to go. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  payout_method?: V2MoneyManagementPayoutMethod;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  status: V2MoneyManagementOutboundSetupIntent.Status;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object) */
  usage_intent: V2MoneyManagementOutboundSetupIntent.UsageIntent;
}
export declare namespace V2MoneyManagementOutboundSetupIntent {
  export type Status = 'canceled' | 'requires_action' | 'requires_payout_method' | 'succeeded';
  export type UsageIntent = 'payment' | 'transfer';
}

export interface V2MoneyManagementOutboundSetupIntentCreateParams {
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
  payout_method?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
  payout_method_data?: V2MoneyManagementOutboundSetupIntentCreateParams.PayoutMethodData | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
  usage_intent?: V2MoneyManagementOutboundSetupIntentCreateParams.UsageIntent | undefined;
}
export declare namespace V2MoneyManagementOutboundSetupIntentCreateParams {
  export interface PayoutMethodData {
    /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
    bank_account?: PayoutMethodData.BankAccount | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
    type: PayoutMethodData.Type;
  }
  export namespace PayoutMethodData {
    export interface BankAccount {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      account_number: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      bank_account_type?: BankAccount.BankAccountType | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      branch_number?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      country: string;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      currency: string;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      routing_number?: string | undefined;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create) */
      swift_code?: string | undefined;
    }
    export namespace BankAccount {
      export type BankAccountType = 'checking' | 'futsu' | 'savings' | 'toza';
    }
    export type Type = 'bank_account' | 'card' | OtherString;
  }
  export type UsageIntent = 'payment' | 'transfer';
}

export interface V2MoneyManagementOutboundSetupIntentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementOutboundSetupIntentUpdateParams {
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
  payout_method?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
  payout_method_data?: V2MoneyManagementOutboundSetupIntentUpdateParams.PayoutMethodData | undefined;
}
export declare namespace V2MoneyManagementOutboundSetupIntentUpdateParams {
  export interface PayoutMethodData {
    /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
    bank_account?: PayoutMethodData.BankAccount | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
    type: PayoutMethodData.Type;
  }
  export namespace PayoutMethodData {
    export interface BankAccount {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      account_number: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      bank_account_type?: BankAccount.BankAccountType | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      branch_number?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      country: string;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      currency: string;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      routing_number?: string | undefined;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update) */
      swift_code?: string | undefined;
    }
    export namespace BankAccount {
      export type BankAccountType = 'checking' | 'futsu' | 'savings' | 'toza';
    }
    export type Type = 'bank_account' | 'card' | OtherString;
  }
}

export interface V2MoneyManagementOutboundSetupIntentListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/list) */
  limit?: number | undefined;
}

export interface V2MoneyManagementOutboundSetupIntentCancelParams extends NoParams {
}
