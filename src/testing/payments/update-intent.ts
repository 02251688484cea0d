import type { PaymentIntentUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { withParams } from './intent-params.ts';
import { OPEN, requireStatus } from './life-cycle.ts';

/** What can only be changed as long as no money has been held or taken. */
const FIXED_LATER = [
  'allowed_payment_method_types',
  'amount',
  'amount_details',
  'capture_method',
  'currency',
  'customer',
  'excluded_payment_method_types',
  'payment_method',
  'payment_method_data',
  'payment_method_options',
  'setup_future_usage',
  'shipping',
  'statement_descriptor',
  'statement_descriptor_suffix',
] as const;

/** Changes a payment without taking it. Once it is taken or given up, only notes on it can be changed. */
export function updateIntent(
  account: Account,
  intent: PaymentIntent,
  params: PaymentIntentUpdateParams,
): PaymentIntent {
  if (params.application_fee_amount !== undefined || params.transfer_data !== undefined)
    requireStatus(intent, [...OPEN, 'requires_capture']);
  if (FIXED_LATER.some((name) => params[name] !== undefined)) requireStatus(intent, OPEN);
  return account.paymentIntents.replace(withParams(account, intent, params));
}
