// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface ClimateSupplier {
  id: string;
  object: 'climate.supplier';
  info_url: string;
  livemode: boolean;
  locations: ClimateSupplier.Location[];
  name: string;
  removal_pathway: ClimateSupplier.RemovalPathway;
}
export declare namespace ClimateSupplier {
  export interface Location {
    city: string | null;
    country: string;
    latitude: number | null;
    longitude: number | null;
    region: string | null;
  }
  export type RemovalPathway = 'biomass_carbon_removal_and_storage' | 'direct_air_capture' | 'enhanced_weathering' | 'marine_carbon_removal' | OtherString;
}
