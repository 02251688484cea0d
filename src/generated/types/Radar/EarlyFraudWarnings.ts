// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';

export interface RadarEarlyFraudWarning {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-object) */
  object: 'radar.early_fraud_warning';
  /** [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-actionable) */
  actionable: boolean;
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-charge) */
  charge: Expandable<Charge>;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-created) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-fraud_type) */
  fraud_type: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-livemode) */
  livemode: boolean;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/object#early_fraud_warning_object-payment_intent) */
  payment_intent?: Expandable<PaymentIntent>;
}
