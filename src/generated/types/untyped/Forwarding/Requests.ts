// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ForwardingRequest {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  object: 'forwarding.request';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  created: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  metadata?: Metadata | null;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  payment_method: string;
  /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  replacements: ForwardingRequest.Replacement[];
  /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  request_context: ForwardingRequest.RequestContext | null;
  /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  request_details: ForwardingRequest.RequestDetails | null;
  /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  response_details: ForwardingRequest.ResponseDetails | null;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
  url: string | null;
}
export declare namespace ForwardingRequest {
  export type Replacement = 'card_cvc' | 'card_expiry' | 'card_number' | 'cardholder_name' | 'request_signature' | OtherString;
  export interface RequestContext {
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    destination_duration: number;
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    destination_ip_address: string;
  }
  export interface RequestDetails {
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    body: string;
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    headers: RequestDetails.Header[];
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    http_method: 'POST';
  }
  export namespace RequestDetails {
    export interface Header {
      /** What it is called. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
      name: string;
      /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
      value: string;
    }
  }
  export interface ResponseDetails {
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    body: string;
    /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    headers: ResponseDetails.Header[];
    /** In which state it is. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
    status: number;
  }
  export namespace ResponseDetails {
    export interface Header {
      /** What it is called. [Docs](https://docs.stripe.com/api/forwarding/request/object) */
      name: string;
      /** [Docs](https://docs.stripe.com/api/forwarding/request/object) */
      value: string;
    }
  }
}

export interface ForwardingRequestCreateParams {
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/forwarding/request/create) */
  payment_method: string;
  /** [Docs](https://docs.stripe.com/api/forwarding/request/create) */
  replacements: readonly ForwardingRequestCreateParams.Replacement[];
  /** [Docs](https://docs.stripe.com/api/forwarding/request/create) */
  request: ForwardingRequestCreateParams.Request;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/forwarding/request/create) */
  url: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/forwarding/request/create) */
  metadata?: MetadataParam | undefined;
}
export declare namespace ForwardingRequestCreateParams {
  export type Replacement = 'card_cvc' | 'card_expiry' | 'card_number' | 'cardholder_name' | 'request_signature' | OtherString;
  export interface Request {
    /** [Docs](https://docs.stripe.com/api/forwarding/request/create) */
    body?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/forwarding/request/create) */
    headers?: readonly Request.Header[] | undefined;
  }
  export namespace Request {
    export interface Header {
      /** What it is called. [Docs](https://docs.stripe.com/api/forwarding/request/create) */
      name: string;
      /** [Docs](https://docs.stripe.com/api/forwarding/request/create) */
      value: string;
    }
  }
}

export interface ForwardingRequestRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ForwardingRequestListParams extends PaginationParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/forwarding/request/list) */
  created?: RangeQueryParam | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
