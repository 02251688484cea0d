// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, ShippingAddressParam } from '../shared.ts';

export interface SourceCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/create#create_source-amount) */
  amount?: number | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/create#create_source-currency) */
  currency?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/sources/create#create_source-customer) */
  customer?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/create#create_source-flow) */
  flow?: SourceCreateParams.Flow | undefined;
  /** What the mandate is to cover. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate) */
  mandate?: SourceCreateParams.Mandate | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/sources/create#create_source-metadata) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/create#create_source-original_source) */
  original_source?: string | undefined;
  /** Whom it belongs to. [Docs](https://docs.stripe.com/api/sources/create#create_source-owner) */
  owner?: SourceCreateParams.Owner | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/create#create_source-receiver) */
  receiver?: SourceCreateParams.Receiver | undefined;
  /** Where the customer is sent. [Docs](https://docs.stripe.com/api/sources/create#create_source-redirect) */
  redirect?: SourceCreateParams.Redirect | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order) */
  source_order?: SourceCreateParams.SourceOrder | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/create#create_source-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/create#create_source-token) */
  token?: string | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/create#create_source-type) */
  type?: string | undefined;
  /** Whether it can be used again. [Docs](https://docs.stripe.com/api/sources/create#create_source-usage) */
  usage?: SourceCreateParams.Usage | undefined;
}
export declare namespace SourceCreateParams {
  export type Flow = 'code_verification' | 'none' | 'receiver' | 'redirect' | OtherString;
  export interface Mandate {
    /** [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance) */
    acceptance?: Mandate.Acceptance | undefined;
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-amount) */
    amount?: Emptyable<number> | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-currency) */
    currency?: string | undefined;
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-interval) */
    interval?: Mandate.Interval | undefined;
    /** [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-notification_method) */
    notification_method?: Mandate.NotificationMethod | undefined;
  }
  export namespace Mandate {
    export interface Acceptance {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-ip) */
      ip?: string | undefined;
      /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-offline) */
      offline?: Acceptance.Offline | undefined;
      /** [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-online) */
      online?: Acceptance.Online | undefined;
      /** In which state it is. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-status) */
      status: Acceptance.Status;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-type) */
      type?: Acceptance.Type | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-user_agent) */
      user_agent?: string | undefined;
    }
    export namespace Acceptance {
      export interface Offline {
        /** [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-offline-contact_email) */
        contact_email: string;
      }
      export interface Online {
        /** Unix seconds. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-online-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-online-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/sources/create#create_source-mandate-acceptance-online-user_agent) */
        user_agent?: string | undefined;
      }
      export type Status = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type Type = 'offline' | 'online' | OtherString;
    }
    export type Interval = 'one_time' | 'scheduled' | 'variable' | OtherString;
    export type NotificationMethod = 'deprecated_none' | 'email' | 'manual' | 'none' | 'stripe_email' | OtherString;
  }
  export interface Owner {
    /** A postal address. [Docs](https://docs.stripe.com/api/sources/create#create_source-owner-address) */
    address?: AddressParam | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/sources/create#create_source-owner-email) */
    email?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/sources/create#create_source-owner-name) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/create#create_source-owner-phone) */
    phone?: string | undefined;
  }
  export interface Receiver {
    /** [Docs](https://docs.stripe.com/api/sources/create#create_source-receiver-refund_attributes_method) */
    refund_attributes_method?: Receiver.RefundAttributesMethod | undefined;
  }
  export namespace Receiver {
    export type RefundAttributesMethod = 'email' | 'manual' | 'none' | OtherString;
  }
  export interface Redirect {
    /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/sources/create#create_source-redirect-return_url) */
    return_url: string;
  }
  export interface SourceOrder {
    /** [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items) */
    items?: readonly SourceOrder.Item[] | undefined;
    /** [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping) */
    shipping?: SourceOrder.Shipping | undefined;
  }
  export namespace SourceOrder {
    export interface Item {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-amount) */
      amount?: number | undefined;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-currency) */
      currency?: string | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-description) */
      description?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-parent) */
      parent?: string | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-quantity) */
      quantity?: number | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-items-type) */
      type?: Item.Type | undefined;
    }
    export namespace Item {
      export type Type = 'discount' | 'shipping' | 'sku' | 'tax' | OtherString;
    }
    export interface Shipping {
      /** A postal address. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping-address) */
      address: ShippingAddressParam;
      /** Who carries it. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping-carrier) */
      carrier?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping-name) */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping-phone) */
      phone?: string | undefined;
      /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/sources/create#create_source-source_order-shipping-tracking_number) */
      tracking_number?: string | undefined;
    }
  }
  export type Usage = 'reusable' | 'single_use' | OtherString;
}

export interface SourceRetrieveParams {
  /** The secret of the object; needed only where a publishable key asks. [Docs](https://docs.stripe.com/api/sources/retrieve#retrieve_source-client_secret) */
  client_secret?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SourceUpdateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/update#update_source-amount) */
  amount?: number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What the mandate is to cover. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate) */
  mandate?: SourceUpdateParams.Mandate | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/sources/update#update_source-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whom it belongs to. [Docs](https://docs.stripe.com/api/sources/update#update_source-owner) */
  owner?: SourceUpdateParams.Owner | undefined;
  /** [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order) */
  source_order?: SourceUpdateParams.SourceOrder | undefined;
}
export declare namespace SourceUpdateParams {
  export interface Mandate {
    /** [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance) */
    acceptance?: Mandate.Acceptance | undefined;
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-amount) */
    amount?: Emptyable<number> | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-currency) */
    currency?: string | undefined;
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-interval) */
    interval?: Mandate.Interval | undefined;
    /** [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-notification_method) */
    notification_method?: Mandate.NotificationMethod | undefined;
  }
  export namespace Mandate {
    export interface Acceptance {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-ip) */
      ip?: string | undefined;
      /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-offline) */
      offline?: Acceptance.Offline | undefined;
      /** [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-online) */
      online?: Acceptance.Online | undefined;
      /** In which state it is. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-status) */
      status: Acceptance.Status;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-type) */
      type?: Acceptance.Type | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-user_agent) */
      user_agent?: string | undefined;
    }
    export namespace Acceptance {
      export interface Offline {
        /** [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-offline-contact_email) */
        contact_email: string;
      }
      export interface Online {
        /** Unix seconds. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-online-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-online-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/sources/update#update_source-mandate-acceptance-online-user_agent) */
        user_agent?: string | undefined;
      }
      export type Status = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type Type = 'offline' | 'online' | OtherString;
    }
    export type Interval = 'one_time' | 'scheduled' | 'variable' | OtherString;
    export type NotificationMethod = 'deprecated_none' | 'email' | 'manual' | 'none' | 'stripe_email' | OtherString;
  }
  export interface Owner {
    /** A postal address. [Docs](https://docs.stripe.com/api/sources/update#update_source-owner-address) */
    address?: AddressParam | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/sources/update#update_source-owner-email) */
    email?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/sources/update#update_source-owner-name) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/update#update_source-owner-phone) */
    phone?: string | undefined;
  }
  export interface SourceOrder {
    /** [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items) */
    items?: readonly SourceOrder.Item[] | undefined;
    /** [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping) */
    shipping?: SourceOrder.Shipping | undefined;
  }
  export namespace SourceOrder {
    export interface Item {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-amount) */
      amount?: number | undefined;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-currency) */
      currency?: string | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-description) */
      description?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-parent) */
      parent?: string | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-quantity) */
      quantity?: number | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-items-type) */
      type?: Item.Type | undefined;
    }
    export namespace Item {
      export type Type = 'discount' | 'shipping' | 'sku' | 'tax' | OtherString;
    }
    export interface Shipping {
      /** A postal address. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping-address) */
      address: ShippingAddressParam;
      /** Who carries it. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping-carrier) */
      carrier?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping-name) */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping-phone) */
      phone?: string | undefined;
      /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/sources/update#update_source-source_order-shipping-tracking_number) */
      tracking_number?: string | undefined;
    }
  }
}

export interface SourceListSourceTransactionsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SourceVerifyParams {
  /** [Docs](https://docs.stripe.com/api/sources) */
  values: readonly string[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
