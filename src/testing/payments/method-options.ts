import type { PaymentIntent } from '../objects/payment-intent.ts';

/** A setting of a way of payment, as `payment_method_options[card][capture_method]`. */
export function optionOf(intent: PaymentIntent, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
    intent.payment_method_options,
  );
}
