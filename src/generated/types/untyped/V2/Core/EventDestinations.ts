// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';

export interface V2CoreEventDestination {
  id: string;
  object: 'v2.core.event_destination';
  amazon_eventbridge?: V2CoreEventDestination.AmazonEventbridge;
  azure_event_grid?: V2CoreEventDestination.AzureEventGrid;
  created: string;
  description: string;
  enabled_events: string[];
  event_payload: V2CoreEventDestination.EventPayload;
  events_from?: string[];
  livemode: boolean;
  metadata?: Metadata;
  name: string;
  snapshot_api_version?: string;
  status: V2CoreEventDestination.Status;
  status_details?: V2CoreEventDestination.StatusDetails;
  type: V2CoreEventDestination.Type;
  updated: string;
  webhook_endpoint?: V2CoreEventDestination.WebhookEndpoint;
}
export declare namespace V2CoreEventDestination {
  export interface AmazonEventbridge {
    aws_account_id: string;
    aws_event_source_arn: string;
    aws_event_source_status: AmazonEventbridge.AwsEventSourceStatus;
  }
  export namespace AmazonEventbridge {
    export type AwsEventSourceStatus = 'active' | 'deleted' | 'pending' | 'unknown';
  }
  export interface AzureEventGrid {
    azure_partner_topic_name: string;
    azure_partner_topic_status: AzureEventGrid.AzurePartnerTopicStatus;
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  export namespace AzureEventGrid {
    export type AzurePartnerTopicStatus = 'activated' | 'deleted' | 'never_activated' | 'unknown' | OtherString;
  }
  export type EventPayload = 'snapshot' | 'thin';
  export type Status = 'disabled' | 'enabled';
  export interface StatusDetails {
    disabled?: StatusDetails.Disabled;
  }
  export namespace StatusDetails {
    export interface Disabled {
      reason: Disabled.Reason;
    }
    export namespace Disabled {
      export type Reason = 'no_aws_event_source_exists' | 'no_azure_partner_topic_exists' | 'user' | OtherString;
    }
  }
  export type Type = 'amazon_eventbridge' | 'azure_event_grid' | 'webhook_endpoint' | OtherString;
  export interface WebhookEndpoint {
    signing_secret?: string;
    url?: string;
  }
}

export interface V2CoreEventDestinationCreateParams {
  enabled_events: readonly string[];
  event_payload: V2CoreEventDestinationCreateParams.EventPayload;
  name: string;
  type: V2CoreEventDestinationCreateParams.Type;
  amazon_eventbridge?: V2CoreEventDestinationCreateParams.AmazonEventbridge | undefined;
  azure_event_grid?: V2CoreEventDestinationCreateParams.AzureEventGrid | undefined;
  description?: string | undefined;
  events_from?: readonly string[] | undefined;
  include?: readonly V2CoreEventDestinationCreateParams.Include[] | undefined;
  metadata?: MetadataParam | undefined;
  snapshot_api_version?: string | undefined;
  webhook_endpoint?: V2CoreEventDestinationCreateParams.WebhookEndpoint | undefined;
}
export declare namespace V2CoreEventDestinationCreateParams {
  export type EventPayload = 'snapshot' | 'thin';
  export type Type = 'amazon_eventbridge' | 'azure_event_grid' | 'webhook_endpoint' | OtherString;
  export interface AmazonEventbridge {
    aws_account_id: string;
    aws_region: string;
  }
  export interface AzureEventGrid {
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  export type Include = 'webhook_endpoint.signing_secret' | 'webhook_endpoint.url' | OtherString;
  export interface WebhookEndpoint {
    url: string;
  }
}

export interface V2CoreEventDestinationRetrieveParams {
  include?: readonly V2CoreEventDestinationRetrieveParams.Include[] | undefined;
}
export declare namespace V2CoreEventDestinationRetrieveParams {
  export type Include = 'webhook_endpoint.url' | OtherString;
}

export interface V2CoreEventDestinationUpdateParams {
  description?: string | undefined;
  enabled_events?: readonly string[] | undefined;
  include?: readonly V2CoreEventDestinationUpdateParams.Include[] | undefined;
  metadata?: MetadataParam | undefined;
  name?: string | undefined;
  webhook_endpoint?: V2CoreEventDestinationUpdateParams.WebhookEndpoint | undefined;
}
export declare namespace V2CoreEventDestinationUpdateParams {
  export type Include = 'webhook_endpoint.url' | OtherString;
  export interface WebhookEndpoint {
    url: string;
  }
}

export interface V2CoreEventDestinationListParams {
  include?: readonly V2CoreEventDestinationListParams.Include[] | undefined;
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
