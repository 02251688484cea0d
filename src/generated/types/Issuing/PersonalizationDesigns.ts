// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { File } from '../Files.ts';
import type { IssuingPhysicalBundle } from '../Issuing/PhysicalBundles.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingPersonalizationDesign {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  object: 'issuing.personalization_design';
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  card_logo: Expandable<File> | null;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  carrier_text: IssuingPersonalizationDesign.CarrierText | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  created: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  livemode: boolean;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  lookup_key: string | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  metadata: Metadata;
  /** What it is called. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  name: string | null;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  physical_bundle: Expandable<IssuingPhysicalBundle>;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  preferences: IssuingPersonalizationDesign.Preferences;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  rejection_reasons: IssuingPersonalizationDesign.RejectionReasons;
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
  status: IssuingPersonalizationDesign.Status;
}
export declare namespace IssuingPersonalizationDesign {
  export interface CarrierText {
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    footer_body: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    footer_title: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    header_body: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    header_title: string | null;
  }
  export interface Preferences {
    /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    is_default: boolean;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    is_platform_default: boolean | null;
  }
  export interface RejectionReasons {
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    card_logo: RejectionReasons.CardLogo[] | null;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/object) */
    carrier_text: RejectionReasons.CarrierText[] | null;
  }
  export namespace RejectionReasons {
    export type CardLogo = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_binary_image' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
    export type CarrierText = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
  }
  export type Status = 'active' | 'inactive' | 'rejected' | 'review' | OtherString;
}
