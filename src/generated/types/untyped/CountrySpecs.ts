// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../shared.ts';

export interface CountrySpec {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-object) */
  object: 'country_spec';
  /** The currency of its balance and payouts, three letters in lower case. [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-default_currency) */
  default_currency: string;
  /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_bank_account_currencies) */
  supported_bank_account_currencies: Record<string, string[]>;
  /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_payment_currencies) */
  supported_payment_currencies: string[];
  /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_payment_methods) */
  supported_payment_methods: string[];
  /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_transfer_countries) */
  supported_transfer_countries: string[];
  /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields) */
  verification_fields: CountrySpec.VerificationFields;
}
export declare namespace CountrySpec {
  export interface VerificationFields {
    /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-company) */
    company: VerificationFields.Company;
    /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-individual) */
    individual: VerificationFields.Individual;
  }
  export namespace VerificationFields {
    export interface Company {
      /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-company-additional) */
      additional: string[];
      /** The least that it may be. [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-company-minimum) */
      minimum: string[];
    }
    export interface Individual {
      /** [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-individual-additional) */
      additional: string[];
      /** The least that it may be. [Docs](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-individual-minimum) */
      minimum: string[];
    }
  }
}

export interface CountrySpecRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CountrySpecListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
