// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../../core/words.ts';

export interface V2CoreVaultGbBankAccount {
  id: string;
  object: 'v2.core.vault.gb_bank_account';
  archived: boolean;
  bank_account_type: V2CoreVaultGbBankAccount.BankAccountType;
  bank_name: string;
  created: string;
  last4: string;
  livemode: boolean;
  restricted: boolean;
  sort_code?: string;
  supported_currencies: string[];
}
export declare namespace V2CoreVaultGbBankAccount {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultGbBankAccountCreateParams {
  currency: string;
  account_number?: string | undefined;
  bank_account_type?: V2CoreVaultGbBankAccountCreateParams.BankAccountType | undefined;
  iban?: string | undefined;
  sort_code?: string | undefined;
}
export declare namespace V2CoreVaultGbBankAccountCreateParams {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultGbBankAccountRetrieveParams extends NoParams {
}

export interface V2CoreVaultGbBankAccountListParams {
  limit?: number | undefined;
}

export interface V2CoreVaultGbBankAccountArchiveParams extends NoParams {
}

export interface V2CoreVaultGbBankAccountUnarchiveParams extends NoParams {
}
