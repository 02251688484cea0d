// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../core/words.ts';

export interface V2BillingMeterEventSession {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  object: 'v2.billing.meter_event_session';
  /** [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  authentication_token: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  created: string;
  /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  expires_at: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/meter-event-streams/object) */
  livemode: boolean;
}

export interface V2BillingMeterEventSessionCreateParams extends NoParams {
}
