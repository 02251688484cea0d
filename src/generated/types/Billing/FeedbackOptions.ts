// Written by `npm run generate`. Not to be edited by hand.

export interface BillingFeedbackOption {
  id: string;
  object: 'billing.feedback_option';
  description: string;
  livemode: boolean;
  status: BillingFeedbackOption.Status;
  status_transitions: BillingFeedbackOption.StatusTransitions;
}
export declare namespace BillingFeedbackOption {
  export type Status = 'active' | 'inactive';
  export interface StatusTransitions {
    /** Unix seconds. */
    deactivated_at: number | null;
  }
}
