// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementFinancialAccount {
  id: string;
  object: 'v2.money_management.financial_account';
  balance: V2MoneyManagementFinancialAccount.Balance;
  country: string;
  created: string;
  /** Up to 50 characters. */
  display_name?: string;
  livemode: boolean;
  metadata?: Metadata;
  other?: V2MoneyManagementFinancialAccount.Other;
  status: V2MoneyManagementFinancialAccount.Status;
  storage?: V2MoneyManagementFinancialAccount.Storage;
  type: V2MoneyManagementFinancialAccount.Type;
}
export declare namespace V2MoneyManagementFinancialAccount {
  export interface Balance {
    available: Record<string, V2V2Amount>;
    inbound_pending: Record<string, V2V2Amount>;
    outbound_pending: Record<string, V2V2Amount>;
  }
  export interface Other {
    type: string;
  }
  export type Status = 'closed' | 'open' | 'pending';
  export interface Storage {
    deposit_insurance_eligibility?: Storage.DepositInsuranceEligibility[];
    holds_currencies: string[];
  }
  export namespace Storage {
    export interface DepositInsuranceEligibility {
      bank_name: DepositInsuranceEligibility.BankName;
      currencies: string[];
      type: DepositInsuranceEligibility.Type;
    }
    export namespace DepositInsuranceEligibility {
      export type BankName = 'fifth_third' | OtherString;
      export type Type = 'fdic' | 'fdic_passthrough' | OtherString;
    }
  }
  export type Type = 'other' | 'storage';
}

export interface V2MoneyManagementFinancialAccountRetrieveParams {
  include?: readonly 'storage.deposit_insurance_eligibility'[] | undefined;
}

export interface V2MoneyManagementFinancialAccountUpdateParams {
  /** Up to 50 characters. */
  display_name?: string | undefined;
  metadata?: MetadataParam | undefined;
}

export interface V2MoneyManagementFinancialAccountListParams {
  include?: readonly 'storage.deposit_insurance_eligibility'[] | undefined;
  limit?: number | undefined;
  statuses?: readonly V2MoneyManagementFinancialAccountListParams.Status[] | undefined;
}
export declare namespace V2MoneyManagementFinancialAccountListParams {
  export type Status = 'closed' | 'open' | 'pending';
}
