// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { V2MoneyManagementPayoutMethod } from '../../../untyped/V2/MoneyManagement/PayoutMethods.ts';

export interface V2MoneyManagementOutboundSetupIntent {
  id: string;
  object: 'v2.money_management.outbound_setup_intent';
  created: string;
  livemode: boolean;
  payout_method?: V2MoneyManagementPayoutMethod;
  status: V2MoneyManagementOutboundSetupIntent.Status;
  usage_intent: V2MoneyManagementOutboundSetupIntent.UsageIntent;
}
export declare namespace V2MoneyManagementOutboundSetupIntent {
  export type Status = 'canceled' | 'requires_action' | 'requires_payout_method' | 'succeeded';
  export type UsageIntent = 'payment' | 'transfer';
}

export interface V2MoneyManagementOutboundSetupIntentCreateParams {
  payout_method?: string | undefined;
  payout_method_data?: V2MoneyManagementOutboundSetupIntentCreateParams.PayoutMethodData | undefined;
  usage_intent?: V2MoneyManagementOutboundSetupIntentCreateParams.UsageIntent | undefined;
}
export declare namespace V2MoneyManagementOutboundSetupIntentCreateParams {
  export interface PayoutMethodData {
    bank_account?: PayoutMethodData.BankAccount | undefined;
    type: PayoutMethodData.Type;
  }
  export namespace PayoutMethodData {
    export interface BankAccount {
      account_number: string;
      bank_account_type?: BankAccount.BankAccountType | undefined;
      branch_number?: string | undefined;
      country: string;
      currency: string;
      routing_number?: string | undefined;
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
  payout_method?: string | undefined;
  payout_method_data?: V2MoneyManagementOutboundSetupIntentUpdateParams.PayoutMethodData | undefined;
}
export declare namespace V2MoneyManagementOutboundSetupIntentUpdateParams {
  export interface PayoutMethodData {
    bank_account?: PayoutMethodData.BankAccount | undefined;
    type: PayoutMethodData.Type;
  }
  export namespace PayoutMethodData {
    export interface BankAccount {
      account_number: string;
      bank_account_type?: BankAccount.BankAccountType | undefined;
      branch_number?: string | undefined;
      country: string;
      currency: string;
      routing_number?: string | undefined;
      swift_code?: string | undefined;
    }
    export namespace BankAccount {
      export type BankAccountType = 'checking' | 'futsu' | 'savings' | 'toza';
    }
    export type Type = 'bank_account' | 'card' | OtherString;
  }
}

export interface V2MoneyManagementOutboundSetupIntentListParams {
  limit?: number | undefined;
}

export interface V2MoneyManagementOutboundSetupIntentCancelParams extends NoParams {
}
