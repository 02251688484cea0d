// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { JapanAddress } from '../../../untyped/shared.ts';

export interface V2MoneyManagementFinancialAddress {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  object: 'v2.money_management.financial_address';
  /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  bank_account?: V2MoneyManagementFinancialAddress.BankAccount;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  created: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  financial_account: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  settlement_currency: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  status: V2MoneyManagementFinancialAddress.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
  type: V2MoneyManagementFinancialAddress.Type;
}
export declare namespace V2MoneyManagementFinancialAddress {
  export interface BankAccount {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    aba?: BankAccount.Aba;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    country?: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    currency: string;
    /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    iban?: BankAccount.Iban;
    /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    sort_code?: BankAccount.SortCode;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
    type: BankAccount.Type;
  }
  export namespace BankAccount {
    export interface Aba {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      account_holder_name?: string;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      account_number: string;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      address?: JapanAddress;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      bank_name?: string;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      routing_number: string;
    }
    export interface Iban {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      account_holder_name: string;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      bank_name: string;
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      iban: string;
    }
    export interface SortCode {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      account_holder_name: string;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      account_number: string;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/object) */
      sort_code: string;
    }
    export type Type = 'aba' | 'iban' | 'sort_code' | OtherString;
  }
  export type Status = 'active' | 'archived' | 'failed' | 'pending';
  export type Type = 'bank_account' | OtherString;
}

export interface V2MoneyManagementFinancialAddressCreateParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/create) */
  financial_account: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/create) */
  type: V2MoneyManagementFinancialAddressCreateParams.Type;
  /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/create) */
  bank_account?: V2MoneyManagementFinancialAddressCreateParams.BankAccount | undefined;
}
export declare namespace V2MoneyManagementFinancialAddressCreateParams {
  export type Type = 'bank_account' | OtherString;
  export interface BankAccount {
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/create) */
    country?: string | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/create) */
    currency: BankAccount.Currency;
  }
  export namespace BankAccount {
    export type Currency = 'eur' | 'gbp' | 'usd' | OtherString;
  }
}

export interface V2MoneyManagementFinancialAddressRetrieveParams extends NoParams {
}

export interface V2MoneyManagementFinancialAddressListParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/list) */
  financial_account?: string | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/financial-addresss/list) */
  limit?: number | undefined;
}
