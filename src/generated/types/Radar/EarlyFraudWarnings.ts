// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';

export interface RadarEarlyFraudWarning {
  id: string;
  object: 'radar.early_fraud_warning';
  actionable: boolean;
  charge: Expandable<Charge>;
  /** Unix seconds. */
  created: number;
  fraud_type: string;
  livemode: boolean;
  payment_intent?: Expandable<PaymentIntent>;
}
