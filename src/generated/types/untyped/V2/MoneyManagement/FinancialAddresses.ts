// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { JapanAddress } from '../../../untyped/shared.ts';

export interface V2MoneyManagementFinancialAddress {
  id: string;
  object: 'v2.money_management.financial_address';
  bank_account?: V2MoneyManagementFinancialAddress.BankAccount;
  created: string;
  financial_account: string;
  livemode: boolean;
  settlement_currency: string;
  status: V2MoneyManagementFinancialAddress.Status;
  type: V2MoneyManagementFinancialAddress.Type;
}
export declare namespace V2MoneyManagementFinancialAddress {
  export interface BankAccount {
    aba?: BankAccount.Aba;
    country?: string;
    currency: string;
    iban?: BankAccount.Iban;
    sort_code?: BankAccount.SortCode;
    type: BankAccount.Type;
  }
  export namespace BankAccount {
    export interface Aba {
      account_holder_name?: string;
      account_number: string;
      address?: JapanAddress;
      bank_name?: string;
      routing_number: string;
    }
    export interface Iban {
      account_holder_name: string;
      bank_name: string;
      iban: string;
    }
    export interface SortCode {
      account_holder_name: string;
      account_number: string;
      sort_code: string;
    }
    export type Type = 'aba' | 'iban' | 'sort_code' | OtherString;
  }
  export type Status = 'active' | 'archived' | 'failed' | 'pending';
  export type Type = 'bank_account' | OtherString;
}

export interface V2MoneyManagementFinancialAddressCreateParams {
  financial_account: string;
  type: V2MoneyManagementFinancialAddressCreateParams.Type;
  bank_account?: V2MoneyManagementFinancialAddressCreateParams.BankAccount | undefined;
}
export declare namespace V2MoneyManagementFinancialAddressCreateParams {
  export type Type = 'bank_account' | OtherString;
  export interface BankAccount {
    country?: string | undefined;
    currency: BankAccount.Currency;
  }
  export namespace BankAccount {
    export type Currency = 'eur' | 'gbp' | 'usd' | OtherString;
  }
}

export interface V2MoneyManagementFinancialAddressRetrieveParams extends NoParams {
}

export interface V2MoneyManagementFinancialAddressListParams {
  financial_account?: string | undefined;
  limit?: number | undefined;
}
