// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingDisputeCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-amount) */
  amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence) */
  evidence?: IssuingDisputeCreateParams.Evidence | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-metadata) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-transaction) */
  transaction?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-treasury) */
  treasury?: IssuingDisputeCreateParams.Treasury | undefined;
}
export declare namespace IssuingDisputeCreateParams {
  export interface Evidence {
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled) */
    canceled?: Emptyable<Evidence.Canceled> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate) */
    duplicate?: Emptyable<Evidence.Duplicate> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-fraudulent) */
    fraudulent?: Emptyable<Evidence.Fraudulent> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described) */
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-no_valid_authorization) */
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received) */
    not_received?: Emptyable<Evidence.NotReceived> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-other) */
    other?: Emptyable<Evidence.Other> | undefined;
    /** Why. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-reason) */
    reason?: Evidence.Reason | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described) */
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed> | undefined;
  }
  export namespace Evidence {
    export interface Canceled {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-canceled_at) */
      canceled_at?: Emptyable<Timestamp> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-cancellation_policy_provided) */
      cancellation_policy_provided?: Emptyable<boolean> | undefined;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-cancellation_reason) */
      cancellation_reason?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-expected_at) */
      expected_at?: Emptyable<Timestamp> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-product_type) */
      product_type?: Emptyable<Canceled.ProductType> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-return_status) */
      return_status?: Emptyable<Canceled.ReturnStatus> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-canceled-returned_at) */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-card_statement) */
      card_statement?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-cash_receipt) */
      cash_receipt?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-check_image) */
      check_image?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate-original_transaction) */
      original_transaction?: string | undefined;
    }
    export interface Fraudulent {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-fraudulent-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-fraudulent-explanation) */
      explanation?: Emptyable<string> | undefined;
    }
    export interface MerchandiseNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-received_at) */
      received_at?: Emptyable<Timestamp> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-return_description) */
      return_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-return_status) */
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described-returned_at) */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-no_valid_authorization-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-no_valid_authorization-explanation) */
      explanation?: Emptyable<string> | undefined;
    }
    export interface NotReceived {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received-expected_at) */
      expected_at?: Emptyable<Timestamp> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-not_received-product_type) */
      product_type?: Emptyable<NotReceived.ProductType> | undefined;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-other-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-other-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-other-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-other-product_type) */
      product_type?: Emptyable<Other.ProductType> | undefined;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described-canceled_at) */
      canceled_at?: Emptyable<Timestamp> | undefined;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described-cancellation_reason) */
      cancellation_reason?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described-received_at) */
      received_at?: Emptyable<Timestamp> | undefined;
    }
  }
  export interface Treasury {
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-treasury-received_debit) */
    received_debit: string;
  }
}

export interface IssuingDisputeRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingDisputeUpdateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-amount) */
  amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence) */
  evidence?: IssuingDisputeUpdateParams.Evidence | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}
export declare namespace IssuingDisputeUpdateParams {
  export interface Evidence {
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled) */
    canceled?: Emptyable<Evidence.Canceled> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate) */
    duplicate?: Emptyable<Evidence.Duplicate> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-fraudulent) */
    fraudulent?: Emptyable<Evidence.Fraudulent> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described) */
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-no_valid_authorization) */
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received) */
    not_received?: Emptyable<Evidence.NotReceived> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-other) */
    other?: Emptyable<Evidence.Other> | undefined;
    /** Why. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-reason) */
    reason?: Evidence.Reason | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described) */
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed> | undefined;
  }
  export namespace Evidence {
    export interface Canceled {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-canceled_at) */
      canceled_at?: Emptyable<Timestamp> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-cancellation_policy_provided) */
      cancellation_policy_provided?: Emptyable<boolean> | undefined;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-cancellation_reason) */
      cancellation_reason?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-expected_at) */
      expected_at?: Emptyable<Timestamp> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-product_type) */
      product_type?: Emptyable<Canceled.ProductType> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-return_status) */
      return_status?: Emptyable<Canceled.ReturnStatus> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-canceled-returned_at) */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-card_statement) */
      card_statement?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-cash_receipt) */
      cash_receipt?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-check_image) */
      check_image?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-duplicate-original_transaction) */
      original_transaction?: string | undefined;
    }
    export interface Fraudulent {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-fraudulent-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-fraudulent-explanation) */
      explanation?: Emptyable<string> | undefined;
    }
    export interface MerchandiseNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-received_at) */
      received_at?: Emptyable<Timestamp> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-return_description) */
      return_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-return_status) */
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-merchandise_not_as_described-returned_at) */
      returned_at?: Emptyable<Timestamp> | undefined;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-no_valid_authorization-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-no_valid_authorization-explanation) */
      explanation?: Emptyable<string> | undefined;
    }
    export interface NotReceived {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received-expected_at) */
      expected_at?: Emptyable<Timestamp> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-not_received-product_type) */
      product_type?: Emptyable<NotReceived.ProductType> | undefined;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-other-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-other-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-other-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-other-product_type) */
      product_type?: Emptyable<Other.ProductType> | undefined;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described-additional_documentation) */
      additional_documentation?: Emptyable<string> | undefined;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described-canceled_at) */
      canceled_at?: Emptyable<Timestamp> | undefined;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described-cancellation_reason) */
      cancellation_reason?: Emptyable<string> | undefined;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described-explanation) */
      explanation?: Emptyable<string> | undefined;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/update#update_issuing_dispute-evidence-service_not_as_described-received_at) */
      received_at?: Emptyable<Timestamp> | undefined;
    }
  }
}

export interface IssuingDisputeListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/list#list_issuing_disputes-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/issuing/disputes/list#list_issuing_disputes-status) */
  status?: IssuingDisputeListParams.Status | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/list#list_issuing_disputes-transaction) */
  transaction?: string | undefined;
}
export declare namespace IssuingDisputeListParams {
  export type Status = 'expired' | 'lost' | 'submitted' | 'unsubmitted' | 'won' | OtherString;
}

export interface IssuingDisputeSubmitParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/disputes) */
  metadata?: Emptyable<MetadataParam> | undefined;
}
