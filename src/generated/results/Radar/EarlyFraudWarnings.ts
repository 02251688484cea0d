// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Radar/EarlyFraudWarnings.ts';

export const RadarEarlyFraudWarning: Schema<types.RadarEarlyFraudWarning> = result<types.RadarEarlyFraudWarning>("id:s object:'radar.early_fraud_warning' actionable:b charge:@charge created:i fraud_type:s livemode:b payment_intent?:@payment_intent");
export type RadarEarlyFraudWarning = types.RadarEarlyFraudWarning;
