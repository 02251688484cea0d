// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';

export interface TaxSettings {
  object: 'tax.settings';
  defaults: TaxSettings.Defaults;
  head_office: TaxSettings.HeadOffice | null;
  livemode: boolean;
  status: TaxSettings.Status;
  status_details: TaxSettings.StatusDetails;
}
export declare namespace TaxSettings {
  export interface Defaults {
    provider: Defaults.Provider;
    tax_behavior: Defaults.TaxBehavior | null;
    tax_code: string | null;
  }
  export namespace Defaults {
    export type Provider = 'anrok' | 'avalara' | 'sphere' | 'stripe' | OtherString;
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'inferred_by_currency' | OtherString;
  }
  export interface HeadOffice {
    address: Address;
  }
  export type Status = 'active' | 'pending' | OtherString;
  export interface StatusDetails {
    active?: StatusDetails.Active;
    pending?: StatusDetails.Pending;
  }
  export namespace StatusDetails {
    export interface Active {
    }
    export interface Pending {
      missing_fields: string[] | null;
    }
  }
}
