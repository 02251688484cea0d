// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { DeletedPrice, Price } from '../../Prices.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ProductCatalogTrialOffer {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'product_catalog.trial_offer';
  /** Whether it can be used for something new. */
  active: boolean;
  duration: ProductCatalogTrialOffer.Duration;
  /** What happens after the last phase: `release`, which goes on (default), or `cancel`. */
  end_behavior: ProductCatalogTrialOffer.EndBehavior;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** A short text of your own that customers never see. */
  nickname: string | null;
  /** Id of the price (`price_…`). */
  price: Expandable<Price | DeletedPrice>;
}
export declare namespace ProductCatalogTrialOffer {
  export interface Duration {
    relative?: Duration.Relative;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Duration.Type;
  }
  export namespace Duration {
    export interface Relative {
      iterations: number;
    }
    export type Type = 'relative' | OtherString;
  }
  export interface EndBehavior {
    transition?: EndBehavior.Transition;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: EndBehavior.Type;
  }
  export namespace EndBehavior {
    export interface Transition {
      /** Id of the price (`price_…`). */
      price: Expandable<Price | DeletedPrice>;
    }
    export type Type = 'transition' | OtherString;
  }
}

export interface ProductCatalogTrialOfferCreateParams {
  duration: ProductCatalogTrialOfferCreateParams.Duration;
  /** What happens after the last phase: `release`, which goes on (default), or `cancel`. */
  end_behavior: ProductCatalogTrialOfferCreateParams.EndBehavior;
  /** Id of the price (`price_…`). */
  price: string;
  /** Whether it can be used for something new. */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A short text of your own that customers never see. */
  nickname?: string | undefined;
}
export declare namespace ProductCatalogTrialOfferCreateParams {
  export interface Duration {
    relative?: Duration.Relative | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Duration.Type;
  }
  export namespace Duration {
    export interface Relative {
      iterations: number;
    }
    export type Type = 'relative' | OtherString;
  }
  export interface EndBehavior {
    transition: EndBehavior.Transition;
  }
  export namespace EndBehavior {
    export interface Transition {
      /** Id of the price (`price_…`). */
      price: string;
    }
  }
}

export interface ProductCatalogTrialOfferRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductCatalogTrialOfferUpdateParams {
  /** Whether it can be used for something new. */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductCatalogTrialOfferListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  prices?: readonly string[] | undefined;
}
