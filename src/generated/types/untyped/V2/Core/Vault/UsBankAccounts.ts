// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../../core/words.ts';

export interface V2CoreVaultUsBankAccount {
  id: string;
  object: 'v2.core.vault.us_bank_account';
  archived: boolean;
  bank_account_type: V2CoreVaultUsBankAccount.BankAccountType;
  bank_name: string;
  created: string;
  fedwire_routing_number?: string;
  financial_connections_account?: string;
  last4: string;
  livemode: boolean;
  restricted: boolean;
  routing_number?: string;
  supported_currencies: string[];
  verification: V2CoreVaultUsBankAccount.Verification;
}
export declare namespace V2CoreVaultUsBankAccount {
  export type BankAccountType = 'checking' | 'savings';
  export interface Verification {
    microdeposit_verification_details?: Verification.MicrodepositVerificationDetails;
    status: Verification.Status;
  }
  export namespace Verification {
    export interface MicrodepositVerificationDetails {
      expires: string;
      microdeposit_type: MicrodepositVerificationDetails.MicrodepositType;
      sent: string;
    }
    export namespace MicrodepositVerificationDetails {
      export type MicrodepositType = 'amounts' | 'descriptor_code';
    }
    export type Status = 'awaiting_verification' | 'unverified' | 'verification_failed' | 'verified';
  }
}

export interface V2CoreVaultUsBankAccountCreateParams {
  account_number: string;
  currency: string;
  bank_account_type?: V2CoreVaultUsBankAccountCreateParams.BankAccountType | undefined;
  fedwire_routing_number?: string | undefined;
  routing_number?: string | undefined;
}
export declare namespace V2CoreVaultUsBankAccountCreateParams {
  export type BankAccountType = 'checking' | 'savings';
}

export interface V2CoreVaultUsBankAccountRetrieveParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountUpdateParams {
  fedwire_routing_number?: string | undefined;
  routing_number?: string | undefined;
}

export interface V2CoreVaultUsBankAccountListParams {
  limit?: number | undefined;
  verification_status?: V2CoreVaultUsBankAccountListParams.VerificationStatus | undefined;
}
export declare namespace V2CoreVaultUsBankAccountListParams {
  export type VerificationStatus = 'awaiting_verification' | 'unverified' | 'verification_failed' | 'verified';
}

export interface V2CoreVaultUsBankAccountArchiveParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountConfirmMicrodepositsParams {
  amounts?: readonly number[] | undefined;
  descriptor_code?: string | undefined;
}

export interface V2CoreVaultUsBankAccountSendMicrodepositsParams extends NoParams {
}

export interface V2CoreVaultUsBankAccountUnarchiveParams extends NoParams {
}
