// Written by `npm run generate`. Not to be edited by hand.

export interface V2MoneyManagementPayoutMethodsBankAccountSpec {
  object: 'v2.money_management.payout_methods_bank_account_spec';
  countries: Record<string, V2MoneyManagementPayoutMethodsBankAccountSpec.Countries>;
  livemode: boolean;
}
export declare namespace V2MoneyManagementPayoutMethodsBankAccountSpec {
  export interface Countries {
    fields: Countries.Field[];
  }
  export namespace Countries {
    export interface Field {
      currencies?: string[];
      local_name: string;
      local_name_human: Field.LocalNameHuman;
      max_length: number;
      min_length: number;
      placeholder: string;
      stripe_name: string;
      validation_regex: string;
    }
    export namespace Field {
      export interface LocalNameHuman {
        content: string;
        localization_key: string;
      }
    }
  }
}

export interface V2MoneyManagementPayoutMethodsBankAccountSpecRetrieveParams {
  countries?: readonly string[] | undefined;
}
