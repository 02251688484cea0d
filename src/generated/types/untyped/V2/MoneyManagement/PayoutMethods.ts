// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';

export interface V2MoneyManagementPayoutMethod {
  id: string;
  object: 'v2.money_management.payout_method';
  archived: boolean;
  bank_account?: V2MoneyManagementPayoutMethod.BankAccount;
  card?: V2MoneyManagementPayoutMethod.Card;
  created: string;
  latest_outbound_setup_intent?: string;
  livemode: boolean;
  restricted: boolean;
  type: V2MoneyManagementPayoutMethod.Type;
  usage_status: V2MoneyManagementPayoutMethod.UsageStatus;
}
export declare namespace V2MoneyManagementPayoutMethod {
  export interface BankAccount {
    bank_account_type: BankAccount.BankAccountType;
    bank_name: string;
    branch_number?: string;
    country: string;
    financial_connections_account?: string;
    last4: string;
    routing_number?: string;
    supported_currencies: string[];
    swift_code?: string;
  }
  export namespace BankAccount {
    export type BankAccountType = 'checking' | 'futsu' | 'savings' | 'toza';
  }
  export interface Card {
    exp_month: string;
    exp_year: string;
    fingerprint: string;
    last4: string;
    supported_currencies: string[];
  }
  export type Type = 'bank_account' | 'card' | OtherString;
  export interface UsageStatus {
    payments: UsageStatus.Payments;
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
  limit?: number | undefined;
  usage_status?: V2MoneyManagementPayoutMethodListParams.UsageStatus | undefined;
}
export declare namespace V2MoneyManagementPayoutMethodListParams {
  export interface UsageStatus {
    payments?: readonly UsageStatus.Payment[] | undefined;
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
