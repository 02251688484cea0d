// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface ClimateSupplier {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  object: 'climate.supplier';
  /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  info_url: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  locations: ClimateSupplier.Location[];
  /** What it is called. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
  removal_pathway: ClimateSupplier.RemovalPathway;
}
export declare namespace ClimateSupplier {
  export interface Location {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/climate/supplier/object) */
    country: string;
    /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
    latitude: number | null;
    /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
    longitude: number | null;
    /** [Docs](https://docs.stripe.com/api/climate/supplier/object) */
    region: string | null;
  }
  export type RemovalPathway = 'biomass_carbon_removal_and_storage' | 'direct_air_capture' | 'enhanced_weathering' | 'marine_carbon_removal' | OtherString;
}
