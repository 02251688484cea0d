// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface IssuingPhysicalBundle {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  object: 'issuing.physical_bundle';
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  features: IssuingPhysicalBundle.Features;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  livemode: boolean;
  /** What it is called. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  name: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  status: IssuingPhysicalBundle.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
  type: IssuingPhysicalBundle.Type;
}
export declare namespace IssuingPhysicalBundle {
  export interface Features {
    /** [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
    card_logo: Features.CardLogo;
    /** [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
    carrier_text: Features.CarrierText;
    /** [Docs](https://docs.stripe.com/api/issuing/physical_bundles/object) */
    second_line: Features.SecondLine;
  }
  export namespace Features {
    export type CardLogo = 'optional' | 'required' | 'unsupported' | OtherString;
    export type CarrierText = 'optional' | 'required' | 'unsupported' | OtherString;
    export type SecondLine = 'optional' | 'required' | 'unsupported' | OtherString;
  }
  export type Status = 'active' | 'inactive' | 'review' | OtherString;
  export type Type = 'custom' | 'standard' | OtherString;
}
