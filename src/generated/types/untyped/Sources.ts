// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, ShippingAddressParam } from '../shared.ts';

export interface SourceCreateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  flow?: SourceCreateParams.Flow | undefined;
  mandate?: SourceCreateParams.Mandate | undefined;
  metadata?: MetadataParam | undefined;
  original_source?: string | undefined;
  owner?: SourceCreateParams.Owner | undefined;
  receiver?: SourceCreateParams.Receiver | undefined;
  redirect?: SourceCreateParams.Redirect | undefined;
  source_order?: SourceCreateParams.SourceOrder | undefined;
  statement_descriptor?: string | undefined;
  token?: string | undefined;
  type?: string | undefined;
  usage?: SourceCreateParams.Usage | undefined;
}
export declare namespace SourceCreateParams {
  export type Flow = 'code_verification' | 'none' | 'receiver' | 'redirect' | OtherString;
  export interface Mandate {
    acceptance?: Mandate.Acceptance | undefined;
    /** In the currency's smallest unit. */
    amount?: Emptyable<number> | undefined;
    currency?: string | undefined;
    interval?: Mandate.Interval | undefined;
    notification_method?: Mandate.NotificationMethod | undefined;
  }
  export namespace Mandate {
    export interface Acceptance {
      /** Unix seconds. */
      date?: Timestamp | undefined;
      ip?: string | undefined;
      offline?: Acceptance.Offline | undefined;
      online?: Acceptance.Online | undefined;
      status: Acceptance.Status;
      type?: Acceptance.Type | undefined;
      user_agent?: string | undefined;
    }
    export namespace Acceptance {
      export interface Offline {
        contact_email: string;
      }
      export interface Online {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export type Status = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type Type = 'offline' | 'online' | OtherString;
    }
    export type Interval = 'one_time' | 'scheduled' | 'variable' | OtherString;
    export type NotificationMethod = 'deprecated_none' | 'email' | 'manual' | 'none' | 'stripe_email' | OtherString;
  }
  export interface Owner {
    address?: AddressParam | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
  export interface Receiver {
    refund_attributes_method?: Receiver.RefundAttributesMethod | undefined;
  }
  export namespace Receiver {
    export type RefundAttributesMethod = 'email' | 'manual' | 'none' | OtherString;
  }
  export interface Redirect {
    return_url: string;
  }
  export interface SourceOrder {
    items?: readonly SourceOrder.Item[] | undefined;
    shipping?: SourceOrder.Shipping | undefined;
  }
  export namespace SourceOrder {
    export interface Item {
      /** In the currency's smallest unit. */
      amount?: number | undefined;
      currency?: string | undefined;
      description?: string | undefined;
      parent?: string | undefined;
      quantity?: number | undefined;
      type?: Item.Type | undefined;
    }
    export namespace Item {
      export type Type = 'discount' | 'shipping' | 'sku' | 'tax' | OtherString;
    }
    export interface Shipping {
      address: ShippingAddressParam;
      carrier?: string | undefined;
      name?: string | undefined;
      phone?: string | undefined;
      tracking_number?: string | undefined;
    }
  }
  export type Usage = 'reusable' | 'single_use' | OtherString;
}

export interface SourceRetrieveParams {
  client_secret?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface SourceUpdateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  expand?: readonly string[] | undefined;
  mandate?: SourceUpdateParams.Mandate | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  owner?: SourceUpdateParams.Owner | undefined;
  source_order?: SourceUpdateParams.SourceOrder | undefined;
}
export declare namespace SourceUpdateParams {
  export interface Mandate {
    acceptance?: Mandate.Acceptance | undefined;
    /** In the currency's smallest unit. */
    amount?: Emptyable<number> | undefined;
    currency?: string | undefined;
    interval?: Mandate.Interval | undefined;
    notification_method?: Mandate.NotificationMethod | undefined;
  }
  export namespace Mandate {
    export interface Acceptance {
      /** Unix seconds. */
      date?: Timestamp | undefined;
      ip?: string | undefined;
      offline?: Acceptance.Offline | undefined;
      online?: Acceptance.Online | undefined;
      status: Acceptance.Status;
      type?: Acceptance.Type | undefined;
      user_agent?: string | undefined;
    }
    export namespace Acceptance {
      export interface Offline {
        contact_email: string;
      }
      export interface Online {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export type Status = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type Type = 'offline' | 'online' | OtherString;
    }
    export type Interval = 'one_time' | 'scheduled' | 'variable' | OtherString;
    export type NotificationMethod = 'deprecated_none' | 'email' | 'manual' | 'none' | 'stripe_email' | OtherString;
  }
  export interface Owner {
    address?: AddressParam | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
  export interface SourceOrder {
    items?: readonly SourceOrder.Item[] | undefined;
    shipping?: SourceOrder.Shipping | undefined;
  }
  export namespace SourceOrder {
    export interface Item {
      /** In the currency's smallest unit. */
      amount?: number | undefined;
      currency?: string | undefined;
      description?: string | undefined;
      parent?: string | undefined;
      quantity?: number | undefined;
      type?: Item.Type | undefined;
    }
    export namespace Item {
      export type Type = 'discount' | 'shipping' | 'sku' | 'tax' | OtherString;
    }
    export interface Shipping {
      address: ShippingAddressParam;
      carrier?: string | undefined;
      name?: string | undefined;
      phone?: string | undefined;
      tracking_number?: string | undefined;
    }
  }
}

export interface SourceListSourceTransactionsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface SourceVerifyParams {
  values: readonly string[];
  expand?: readonly string[] | undefined;
}
