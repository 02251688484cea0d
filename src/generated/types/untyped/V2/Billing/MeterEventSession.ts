// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../../core/words.ts';

export interface V2BillingMeterEventSession {
  id: string;
  object: 'v2.billing.meter_event_session';
  authentication_token: string;
  created: string;
  expires_at: string;
  livemode: boolean;
}

export interface V2BillingMeterEventSessionCreateParams extends NoParams {
}
