// Written by `npm run generate`. Not to be edited by hand.

export interface V2MoneyManagementPayoutMethodsBankAccountSpec {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
  object: 'v2.money_management.payout_methods_bank_account_spec';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
  countries: Record<string, V2MoneyManagementPayoutMethodsBankAccountSpec.Countries>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
  livemode: boolean;
}
export declare namespace V2MoneyManagementPayoutMethodsBankAccountSpec {
  export interface Countries {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
    fields: Countries.Field[];
  }
  export namespace Countries {
    export interface Field {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      currencies?: string[];
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      local_name: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      local_name_human: Field.LocalNameHuman;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      max_length: number;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      min_length: number;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      placeholder: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      stripe_name: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
      validation_regex: string;
    }
    export namespace Field {
      export interface LocalNameHuman {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
        content: string;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/object) */
        localization_key: string;
      }
    }
  }
}

export interface V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams {
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-specs/retrieve) */
  countries?: readonly string[] | undefined;
}
