// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface BillingFeedbackOptionCreateParams {
  description: string;
  expand?: readonly string[] | undefined;
}

export interface BillingFeedbackOptionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingFeedbackOptionUpdateParams {
  description?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface BillingFeedbackOptionListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  status?: BillingFeedbackOptionListParams.Status | undefined;
}
export declare namespace BillingFeedbackOptionListParams {
  export type Status = 'active' | 'inactive';
}

export interface BillingFeedbackOptionDeactivateParams {
  expand?: readonly string[] | undefined;
}
