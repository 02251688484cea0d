// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../shared.ts';

export interface CountrySpec {
  id: string;
  object: 'country_spec';
  default_currency: string;
  supported_bank_account_currencies: Record<string, string[]>;
  supported_payment_currencies: string[];
  supported_payment_methods: string[];
  supported_transfer_countries: string[];
  verification_fields: CountrySpec.VerificationFields;
}
export declare namespace CountrySpec {
  export interface VerificationFields {
    company: VerificationFields.Company;
    individual: VerificationFields.Individual;
  }
  export namespace VerificationFields {
    export interface Company {
      additional: string[];
      minimum: string[];
    }
    export interface Individual {
      additional: string[];
      minimum: string[];
    }
  }
}

export interface CountrySpecRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface CountrySpecListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
