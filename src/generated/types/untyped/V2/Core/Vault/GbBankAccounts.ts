// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../../core/words.ts';

export interface V2CoreVaultGbBankAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  object: 'v2.core.vault.gb_bank_account';
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  archived: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  bank_account_type: V2CoreVaultGbBankAccount.BankAccountType;
  /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  bank_name: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  created: string;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  last4: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  restricted: boolean;
  /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  sort_code?: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object) */
  supported_currencies: string[];
}
export declare namespace V2CoreVaultGbBankAccount {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultGbBankAccountCreateParams {
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) */
  currency: string;
  /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) */
  account_number?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) */
  bank_account_type?: V2CoreVaultGbBankAccountCreateParams.BankAccountType | undefined;
  /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) */
  iban?: string | undefined;
  /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) */
  sort_code?: string | undefined;
}
export declare namespace V2CoreVaultGbBankAccountCreateParams {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultGbBankAccountRetrieveParams extends NoParams {
}

export interface V2CoreVaultGbBankAccountListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/list) */
  limit?: number | undefined;
}

export interface V2CoreVaultGbBankAccountArchiveParams extends NoParams {
}

export interface V2CoreVaultGbBankAccountUnarchiveParams extends NoParams {
}
