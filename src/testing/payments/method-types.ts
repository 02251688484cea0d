import type { PaymentIntent } from '../objects/payment-intent.ts';
import { transferTypeOf } from './financial-addresses.ts';

/**
 * The ways in which an intent can be paid: those allowed by name, or else those that the emulator's account has switched
 * on and that fit the currency and the customer.
 */
export function typesOf(intent: PaymentIntent): string[] {
  const excluded = intent.excluded_payment_method_types ?? [];
  return (intent.allowed_payment_method_types ?? switchedOn(intent)).filter((type) => !excluded.includes(type));
}

function switchedOn({ currency, customer, automatic_payment_methods }: PaymentIntent): string[] {
  if (automatic_payment_methods === null) return ['card'];
  const types = ['card'];
  if (currency === 'usd') types.push('us_bank_account');
  if (customer !== null && transferTypeOf(currency) !== undefined) types.push('customer_balance');
  return types;
}
