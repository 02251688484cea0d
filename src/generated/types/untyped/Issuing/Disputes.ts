// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingDisputeCreateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  evidence?: IssuingDisputeCreateParams.Evidence | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  transaction?: string | undefined;
  treasury?: IssuingDisputeCreateParams.Treasury | undefined;
}
export declare namespace IssuingDisputeCreateParams {
  export interface Evidence {
    canceled?: Emptyable<Evidence.Canceled> | undefined;
    duplicate?: Emptyable<Evidence.Duplicate> | undefined;
    fraudulent?: Emptyable<Evidence.Fraudulent> | undefined;
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed> | undefined;
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization> | undefined;
    not_received?: Emptyable<Evidence.NotReceived> | undefined;
    other?: Emptyable<Evidence.Other> | undefined;
    reason?: Evidence.Reason | undefined;
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed> | undefined;
  }
  export namespace Evidence {
    export interface Canceled {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      canceled_at?: Emptyable<Timestamp> | undefined;
      cancellation_policy_provided?: Emptyable<boolean> | undefined;
      cancellation_reason?: Emptyable<string> | undefined;
      /** Unix seconds. */
      expected_at?: Emptyable<Timestamp> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<Canceled.ProductType> | undefined;
      return_status?: Emptyable<Canceled.ReturnStatus> | undefined;
      /** Unix seconds. */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      additional_documentation?: Emptyable<string> | undefined;
      card_statement?: Emptyable<string> | undefined;
      cash_receipt?: Emptyable<string> | undefined;
      check_image?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      original_transaction?: string | undefined;
    }
    export interface Fraudulent {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
    }
    export interface MerchandiseNotAsDescribed {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      received_at?: Emptyable<Timestamp> | undefined;
      return_description?: Emptyable<string> | undefined;
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus> | undefined;
      /** Unix seconds. */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
    }
    export interface NotReceived {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      expected_at?: Emptyable<Timestamp> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<NotReceived.ProductType> | undefined;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<Other.ProductType> | undefined;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      canceled_at?: Emptyable<Timestamp> | undefined;
      cancellation_reason?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      received_at?: Emptyable<Timestamp> | undefined;
    }
  }
  export interface Treasury {
    received_debit: string;
  }
}

export interface IssuingDisputeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingDisputeUpdateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  evidence?: IssuingDisputeUpdateParams.Evidence | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
export declare namespace IssuingDisputeUpdateParams {
  export interface Evidence {
    canceled?: Emptyable<Evidence.Canceled> | undefined;
    duplicate?: Emptyable<Evidence.Duplicate> | undefined;
    fraudulent?: Emptyable<Evidence.Fraudulent> | undefined;
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed> | undefined;
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization> | undefined;
    not_received?: Emptyable<Evidence.NotReceived> | undefined;
    other?: Emptyable<Evidence.Other> | undefined;
    reason?: Evidence.Reason | undefined;
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed> | undefined;
  }
  export namespace Evidence {
    export interface Canceled {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      canceled_at?: Emptyable<Timestamp> | undefined;
      cancellation_policy_provided?: Emptyable<boolean> | undefined;
      cancellation_reason?: Emptyable<string> | undefined;
      /** Unix seconds. */
      expected_at?: Emptyable<Timestamp> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<Canceled.ProductType> | undefined;
      return_status?: Emptyable<Canceled.ReturnStatus> | undefined;
      /** Unix seconds. */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      additional_documentation?: Emptyable<string> | undefined;
      card_statement?: Emptyable<string> | undefined;
      cash_receipt?: Emptyable<string> | undefined;
      check_image?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      original_transaction?: string | undefined;
    }
    export interface Fraudulent {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
    }
    export interface MerchandiseNotAsDescribed {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      received_at?: Emptyable<Timestamp> | undefined;
      return_description?: Emptyable<string> | undefined;
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus> | undefined;
      /** Unix seconds. */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
    }
    export interface NotReceived {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      expected_at?: Emptyable<Timestamp> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<NotReceived.ProductType> | undefined;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      additional_documentation?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      product_description?: Emptyable<string> | undefined;
      product_type?: Emptyable<Other.ProductType> | undefined;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      canceled_at?: Emptyable<Timestamp> | undefined;
      cancellation_reason?: Emptyable<string> | undefined;
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. */
      received_at?: Emptyable<Timestamp> | undefined;
    }
  }
}

export interface IssuingDisputeListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  status?: IssuingDisputeListParams.Status | undefined;
  transaction?: string | undefined;
}
export declare namespace IssuingDisputeListParams {
  export type Status = 'expired' | 'lost' | 'submitted' | 'unsubmitted' | 'won' | OtherString;
}

export interface IssuingDisputeSubmitParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
