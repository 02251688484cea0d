// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { AddressParam } from '../../shared.ts';

export interface TaxSettingsRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxSettingsUpdateParams {
  /** [Docs](https://docs.stripe.com/api/tax/settings/update) */
  defaults?: TaxSettingsUpdateParams.Defaults | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/tax/settings/update) */
  head_office?: TaxSettingsUpdateParams.HeadOffice | undefined;
}
export declare namespace TaxSettingsUpdateParams {
  export interface Defaults {
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/settings/update) */
    tax_behavior?: Defaults.TaxBehavior | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/settings/update) */
    tax_code?: string | undefined;
  }
  export namespace Defaults {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'inferred_by_currency' | OtherString;
  }
  export interface HeadOffice {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/settings/update) */
    address: AddressParam;
  }
}
