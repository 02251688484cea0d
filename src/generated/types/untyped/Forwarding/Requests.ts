// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ForwardingRequest {
  id: string;
  object: 'forwarding.request';
  /** Unix seconds. */
  created: number;
  livemode: boolean;
  metadata?: Metadata | null;
  payment_method: string;
  replacements: ForwardingRequest.Replacement[];
  request_context: ForwardingRequest.RequestContext | null;
  request_details: ForwardingRequest.RequestDetails | null;
  response_details: ForwardingRequest.ResponseDetails | null;
  url: string | null;
}
export declare namespace ForwardingRequest {
  export type Replacement = 'card_cvc' | 'card_expiry' | 'card_number' | 'cardholder_name' | 'request_signature' | OtherString;
  export interface RequestContext {
    destination_duration: number;
    destination_ip_address: string;
  }
  export interface RequestDetails {
    body: string;
    headers: RequestDetails.Header[];
    http_method: 'POST';
  }
  export namespace RequestDetails {
    export interface Header {
      name: string;
      value: string;
    }
  }
  export interface ResponseDetails {
    body: string;
    headers: ResponseDetails.Header[];
    status: number;
  }
  export namespace ResponseDetails {
    export interface Header {
      name: string;
      value: string;
    }
  }
}

export interface ForwardingRequestCreateParams {
  payment_method: string;
  replacements: readonly ForwardingRequestCreateParams.Replacement[];
  request: ForwardingRequestCreateParams.Request;
  url: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace ForwardingRequestCreateParams {
  export type Replacement = 'card_cvc' | 'card_expiry' | 'card_number' | 'cardholder_name' | 'request_signature' | OtherString;
  export interface Request {
    body?: string | undefined;
    headers?: readonly Request.Header[] | undefined;
  }
  export namespace Request {
    export interface Header {
      name: string;
      value: string;
    }
  }
}

export interface ForwardingRequestRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ForwardingRequestListParams extends PaginationParams {
  created?: RangeQueryParam | undefined;
  expand?: readonly string[] | undefined;
}
