// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../../core/words.ts';

export interface V2CoreVaultUsBankAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  object: 'v2.core.vault.us_bank_account';
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  archived: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  bank_account_type: V2CoreVaultUsBankAccount.BankAccountType;
  /** The bank, by name. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  bank_name: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  fedwire_routing_number?: string;
  /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  financial_connections_account?: string;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  last4: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  restricted: boolean;
  /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  routing_number?: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  supported_currencies: string[];
  /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
  verification: V2CoreVaultUsBankAccount.Verification;
}
export declare namespace V2CoreVaultUsBankAccount {
  export type BankAccountType = 'checking' | 'savings';
  export interface Verification {
    /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
    microdeposit_verification_details?: Verification.MicrodepositVerificationDetails;
    /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
    status: Verification.Status;
  }
  export namespace Verification {
    export interface MicrodepositVerificationDetails {
      /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
      expires: string;
      /** Whether amounts or a code are to be entered. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
      microdeposit_type: MicrodepositVerificationDetails.MicrodepositType;
      /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object) */
      sent: string;
    }
    export namespace MicrodepositVerificationDetails {
      export type MicrodepositType = 'amounts' | 'descriptor_code';
    }
    export type Status = 'awaiting_verification' | 'unverified' | 'verification_failed' | 'verified';
  }
}

export interface V2CoreVaultUsBankAccountCreateParams {
  /** The number of the bank account. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) */
  account_number: string;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) */
  currency: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) */
  bank_account_type?: V2CoreVaultUsBankAccountCreateParams.BankAccountType | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) */
  fedwire_routing_number?: string | undefined;
  /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) */
  routing_number?: string | undefined;
}
export declare namespace V2CoreVaultUsBankAccountCreateParams {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultUsBankAccountRetrieveParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountUpdateParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/update) */
  fedwire_routing_number?: string | undefined;
  /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/update) */
  routing_number?: string | undefined;
}

export interface V2CoreVaultUsBankAccountListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/list) */
  verification_status?: V2CoreVaultUsBankAccountListParams.VerificationStatus | undefined;
}
export declare namespace V2CoreVaultUsBankAccountListParams {
  export type VerificationStatus = 'awaiting_verification' | 'unverified' | 'verification_failed' | 'verified';
}

export interface V2CoreVaultUsBankAccountArchiveParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountConfirmMicrodepositsParams {
  /** The amounts of the two small deposits, as they stand on the statement. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts) */
  amounts?: readonly number[] | undefined;
  /** The six characters, beginning with SM, that came with the small deposit on the statement. [Docs](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts) */
  descriptor_code?: string | undefined;
}

export interface V2CoreVaultUsBankAccountSendMicrodepositsParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountUnarchiveParams extends NoParams {
}
