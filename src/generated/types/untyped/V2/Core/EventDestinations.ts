// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';

export interface V2CoreEventDestination {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  object: 'v2.core.event_destination';
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  amazon_eventbridge?: V2CoreEventDestination.AmazonEventbridge;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  azure_event_grid?: V2CoreEventDestination.AzureEventGrid;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  description: string;
  /** The kinds of events that it gets; `['*']` for nearly all. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  enabled_events: string[];
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  event_payload: V2CoreEventDestination.EventPayload;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  events_from?: string[];
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  metadata?: Metadata;
  /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  snapshot_api_version?: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  status: V2CoreEventDestination.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  status_details?: V2CoreEventDestination.StatusDetails;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  type: V2CoreEventDestination.Type;
  /** When it was last changed. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  updated: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
  webhook_endpoint?: V2CoreEventDestination.WebhookEndpoint;
}
export declare namespace V2CoreEventDestination {
  export interface AmazonEventbridge {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    aws_account_id: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    aws_event_source_arn: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    aws_event_source_status: AmazonEventbridge.AwsEventSourceStatus;
  }
  export namespace AmazonEventbridge {
    export type AwsEventSourceStatus = 'active' | 'deleted' | 'pending' | 'unknown';
  }
  export interface AzureEventGrid {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    azure_partner_topic_name: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    azure_partner_topic_status: AzureEventGrid.AzurePartnerTopicStatus;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    azure_region: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    azure_resource_group_name: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    azure_subscription_id: string;
  }
  export namespace AzureEventGrid {
    export type AzurePartnerTopicStatus = 'activated' | 'deleted' | 'never_activated' | 'unknown' | OtherString;
  }
  export type EventPayload = 'snapshot' | 'thin';
  export type Status = 'disabled' | 'enabled';
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    disabled?: StatusDetails.Disabled;
  }
  export namespace StatusDetails {
    export interface Disabled {
      /** Why. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
      reason: Disabled.Reason;
    }
    export namespace Disabled {
      export type Reason = 'no_aws_event_source_exists' | 'no_azure_partner_topic_exists' | 'user' | OtherString;
    }
  }
  export type Type = 'amazon_eventbridge' | 'azure_event_grid' | 'webhook_endpoint' | OtherString;
  export interface WebhookEndpoint {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    signing_secret?: string;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/object) */
    url?: string;
  }
}

export interface V2CoreEventDestinationCreateParams {
  /** The kinds of events that it gets; `['*']` for nearly all. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  enabled_events: readonly string[];
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  event_payload: V2CoreEventDestinationCreateParams.EventPayload;
  /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  name: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  type: V2CoreEventDestinationCreateParams.Type;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  amazon_eventbridge?: V2CoreEventDestinationCreateParams.AmazonEventbridge | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  azure_event_grid?: V2CoreEventDestinationCreateParams.AzureEventGrid | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  description?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  events_from?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  include?: readonly V2CoreEventDestinationCreateParams.Include[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  snapshot_api_version?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
  webhook_endpoint?: V2CoreEventDestinationCreateParams.WebhookEndpoint | undefined;
}
export declare namespace V2CoreEventDestinationCreateParams {
  export type EventPayload = 'snapshot' | 'thin';
  export type Type = 'amazon_eventbridge' | 'azure_event_grid' | 'webhook_endpoint' | OtherString;
  export interface AmazonEventbridge {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    aws_account_id: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    aws_region: string;
  }
  export interface AzureEventGrid {
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    azure_region: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    azure_resource_group_name: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    azure_subscription_id: string;
  }
  export type Include = 'webhook_endpoint.signing_secret' | 'webhook_endpoint.url' | OtherString;
  export interface WebhookEndpoint {
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/create) */
    url: string;
  }
}

export interface V2CoreEventDestinationRetrieveParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/retrieve) */
  include?: readonly V2CoreEventDestinationRetrieveParams.Include[] | undefined;
}
export declare namespace V2CoreEventDestinationRetrieveParams {
  export type Include = 'webhook_endpoint.url' | OtherString;
}

export interface V2CoreEventDestinationUpdateParams {
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  description?: string | undefined;
  /** The kinds of events that it gets; `['*']` for nearly all. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  enabled_events?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  include?: readonly V2CoreEventDestinationUpdateParams.Include[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
  webhook_endpoint?: V2CoreEventDestinationUpdateParams.WebhookEndpoint | undefined;
}
export declare namespace V2CoreEventDestinationUpdateParams {
  export type Include = 'webhook_endpoint.url' | OtherString;
  export interface WebhookEndpoint {
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/update) */
    url: string;
  }
}

export interface V2CoreEventDestinationListParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/event-destinations/list) */
  include?: readonly V2CoreEventDestinationListParams.Include[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/event-destinations/list) */
  limit?: number | undefined;
}
export declare namespace V2CoreEventDestinationListParams {
  export type Include = 'webhook_endpoint.url' | OtherString;
}

export interface V2CoreEventDestinationDeleteParams extends NoParams {
}

export interface V2CoreEventDestinationDisableParams extends NoParams {
}

export interface V2CoreEventDestinationEnableParams extends NoParams {
}

export interface V2CoreEventDestinationPingParams extends NoParams {
}
