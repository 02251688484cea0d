// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';

export interface TaxSettings {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/settings/object) */
  object: 'tax.settings';
  /** [Docs](https://docs.stripe.com/api/tax/settings/object) */
  defaults: TaxSettings.Defaults;
  /** [Docs](https://docs.stripe.com/api/tax/settings/object) */
  head_office: TaxSettings.HeadOffice | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/settings/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/tax/settings/object) */
  status: TaxSettings.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/tax/settings/object) */
  status_details: TaxSettings.StatusDetails;
}
export declare namespace TaxSettings {
  export interface Defaults {
    /** [Docs](https://docs.stripe.com/api/tax/settings/object) */
    provider: Defaults.Provider;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/settings/object) */
    tax_behavior: Defaults.TaxBehavior | null;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/settings/object) */
    tax_code: string | null;
  }
  export namespace Defaults {
    export type Provider = 'anrok' | 'avalara' | 'sphere' | 'stripe' | OtherString;
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'inferred_by_currency' | OtherString;
  }
  export interface HeadOffice {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/settings/object) */
    address: Address;
  }
  export type Status = 'active' | 'pending' | OtherString;
  export interface StatusDetails {
    /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/tax/settings/object) */
    active?: StatusDetails.Active;
    /** [Docs](https://docs.stripe.com/api/tax/settings/object) */
    pending?: StatusDetails.Pending;
  }
  export namespace StatusDetails {
    export interface Active {
    }
    export interface Pending {
      /** [Docs](https://docs.stripe.com/api/tax/settings/object) */
      missing_fields: string[] | null;
    }
  }
}
