import type { PaymentIntent } from '../objects/payment-intent.ts';

/** Whether the cardholder is to be asked even where the bank doesn't want it. */
export function asksFor3ds({ payment_method_options: options }: { readonly payment_method_options: object | null }) {
  const wanted = at(options, ['card', 'request_three_d_secure']);
  return wanted === 'any' || wanted === 'challenge';
}

/** A setting of a way of payment, as `payment_method_options[card][capture_method]`. */
export function optionOf(intent: PaymentIntent, ...path: readonly string[]): unknown {
  return at(intent.payment_method_options, path);
}

function at(options: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
    options,
  );
}
