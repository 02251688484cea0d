import * as z from '../core/zod.ts';
import { amount } from './field.ts';

/** An amount in the currency that the customer saw, where that is another than the payment's. */
export interface PresentmentDetails {
  /** In that currency's smallest unit. */
  presentment_amount: number;
  presentment_currency: string;
}

export const presentmentDetails = () =>
  z.looseObject({ presentment_amount: amount(), presentment_currency: z.string() });
