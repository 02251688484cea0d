// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';
import type { Address } from './shared.ts';

export interface FundingInstructions {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  object: 'funding_instructions';
  /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  bank_transfer: FundingInstructions.BankTransfer;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  currency: string;
  /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  funding_type: 'bank_transfer';
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  livemode: boolean;
}
export declare namespace FundingInstructions {
  export interface BankTransfer {
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    country: string;
    /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    financial_addresses: BankTransfer.FinancialAddress[];
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    type: BankTransfer.Type;
  }
  export namespace BankTransfer {
    export interface FinancialAddress {
      /** An account in the United States to send money to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      aba?: FinancialAddress.Aba;
      /** An account in the European Union to send money to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      iban?: FinancialAddress.Iban;
      /** An account in the United Kingdom to send money to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      sort_code?: FinancialAddress.SortCode;
      /** An account in Mexico to send money to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      spei?: FinancialAddress.Spei;
      /** The networks that it takes. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      supported_networks?: FinancialAddress.SupportedNetwork[];
      /** An account to send money to from abroad. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      swift?: FinancialAddress.Swift;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      type: FinancialAddress.Type;
      /** An account in Japan to send money to. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      zengin?: FinancialAddress.Zengin;
    }
    export namespace FinancialAddress {
      export interface Aba {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string;
        /** The number of the bank account. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_number: string;
        /** What kind of account it is. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_type: string;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_name: string;
        /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        routing_number: string;
      }
      export interface Iban {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bic: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        country: string;
        /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        iban: string;
      }
      export interface SortCode {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string;
        /** The number of the bank account. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_number: string;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        sort_code: string;
      }
      export interface Spei {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_code: string;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_name: string;
        /** The account number in Mexico, 18 digits. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        clabe: string;
      }
      export type SupportedNetwork = 'ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin' | OtherString;
      export interface Swift {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string;
        /** The number of the bank account. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_number: string;
        /** What kind of account it is. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_type: string;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_name: string;
        /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        swift_code: string;
      }
      export type Type = 'aba' | 'iban' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
      export interface Zengin {
        /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_address: Address;
        /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_holder_name: string | null;
        /** The number of the bank account. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_number: string | null;
        /** What kind of account it is. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        account_type: string | null;
        /** Postal address of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_address: Address;
        /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_code: string | null;
        /** The bank, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        bank_name: string | null;
        /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        branch_code: string | null;
        /** The name of the branch. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
        branch_name: string | null;
      }
    }
    export type Type = 'eu_bank_transfer' | 'jp_bank_transfer' | OtherString;
  }
}
