// Written by `npm run generate`. Not to be edited by hand.

export interface BillingFeedbackOption {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'billing.feedback_option';
  /** A text of your own about it. */
  description: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** In which state it is. */
  status: BillingFeedbackOption.Status;
  /** When it got to each status. */
  status_transitions: BillingFeedbackOption.StatusTransitions;
}
export declare namespace BillingFeedbackOption {
  export type Status = 'active' | 'inactive';
  export interface StatusTransitions {
    /** Unix seconds. */
    deactivated_at: number | null;
  }
}
