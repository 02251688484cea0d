// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../../core/words.ts';
import type { DeletedPrice, Price } from '../../Prices.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ProductCatalogTrialOffer {
  id: string;
  object: 'product_catalog.trial_offer';
  active: boolean;
  duration: ProductCatalogTrialOffer.Duration;
  end_behavior: ProductCatalogTrialOffer.EndBehavior;
  livemode: boolean;
  nickname: string | null;
  price: Expandable<Price | DeletedPrice>;
}
export declare namespace ProductCatalogTrialOffer {
  export interface Duration {
    relative?: Duration.Relative;
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
    type: EndBehavior.Type;
  }
  export namespace EndBehavior {
    export interface Transition {
      price: Expandable<Price | DeletedPrice>;
    }
    export type Type = 'transition' | OtherString;
  }
}

export interface ProductCatalogTrialOfferCreateParams {
  duration: ProductCatalogTrialOfferCreateParams.Duration;
  end_behavior: ProductCatalogTrialOfferCreateParams.EndBehavior;
  price: string;
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  nickname?: string | undefined;
}
export declare namespace ProductCatalogTrialOfferCreateParams {
  export interface Duration {
    relative?: Duration.Relative | undefined;
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
      price: string;
    }
  }
}

export interface ProductCatalogTrialOfferRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ProductCatalogTrialOfferUpdateParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface ProductCatalogTrialOfferListParams extends PaginationParams {
  active?: boolean | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  prices?: readonly string[] | undefined;
}
