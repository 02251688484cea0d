// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { AddressParam } from '../../shared.ts';

export interface TaxSettingsRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxSettingsUpdateParams {
  defaults?: TaxSettingsUpdateParams.Defaults | undefined;
  expand?: readonly string[] | undefined;
  head_office?: TaxSettingsUpdateParams.HeadOffice | undefined;
}
export declare namespace TaxSettingsUpdateParams {
  export interface Defaults {
    tax_behavior?: Defaults.TaxBehavior | undefined;
    tax_code?: string | undefined;
  }
  export namespace Defaults {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'inferred_by_currency' | OtherString;
  }
  export interface HeadOffice {
    address: AddressParam;
  }
}
