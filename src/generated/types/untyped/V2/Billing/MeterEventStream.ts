// Written by `npm run generate`. Not to be edited by hand.

export interface V2BillingMeterEventStreamCreateParams {
  events: readonly V2BillingMeterEventStreamCreateParams.Event[];
}
export declare namespace V2BillingMeterEventStreamCreateParams {
  export interface Event {
    event_name: string;
    identifier?: string | undefined;
    payload: Record<string, string>;
    /** When it happened. */
    timestamp?: string | undefined;
  }
}
