// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementFinancialAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  object: 'v2.money_management.financial_account';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  balance: V2MoneyManagementFinancialAccount.Balance;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  country: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  created: string;
  /** What customers read. Up to 50 characters. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  display_name?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  metadata?: Metadata;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  other?: V2MoneyManagementFinancialAccount.Other;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  status: V2MoneyManagementFinancialAccount.Status;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  storage?: V2MoneyManagementFinancialAccount.Storage;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
  type: V2MoneyManagementFinancialAccount.Type;
}
export declare namespace V2MoneyManagementFinancialAccount {
  export interface Balance {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    available: Record<string, V2V2Amount>;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    inbound_pending: Record<string, V2V2Amount>;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    outbound_pending: Record<string, V2V2Amount>;
  }
  export interface Other {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    type: string;
  }
  export type Status = 'closed' | 'open' | 'pending';
  export interface Storage {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    deposit_insurance_eligibility?: Storage.DepositInsuranceEligibility[];
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
    holds_currencies: string[];
  }
  export namespace Storage {
    export interface DepositInsuranceEligibility {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
      bank_name: DepositInsuranceEligibility.BankName;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
      currencies: string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/object) */
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
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/retrieve) */
  include?: readonly 'storage.deposit_insurance_eligibility'[] | undefined;
}

export interface V2MoneyManagementFinancialAccountUpdateParams {
  /** What customers read. Up to 50 characters. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/update) */
  display_name?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/update) */
  metadata?: MetadataParam | undefined;
}

export interface V2MoneyManagementFinancialAccountListParams {
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/list) */
  include?: readonly 'storage.deposit_insurance_eligibility'[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-accounts/list) */
  statuses?: readonly V2MoneyManagementFinancialAccountListParams.Status[] | undefined;
}
export declare namespace V2MoneyManagementFinancialAccountListParams {
  export type Status = 'closed' | 'open' | 'pending';
}
