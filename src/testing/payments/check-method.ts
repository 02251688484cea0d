import { spent } from '../cards/behaviour.ts';
import { isForInvoice, type PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid } from '../problem.ts';

const PARAM = 'payment_method';

/** @throws Problem where the payment method can't make this payment, whatever its bank says */
export function checkMethod(intent: PaymentIntent, method: PaymentMethod): void {
  if (!intent.payment_method_types.includes(method.type)) {
    throw invalid(
      `The payment method is of type ${method.type}; this payment takes ${intent.payment_method_types.join(', ')}. See allowed_payment_method_types.`,
      { code: 'payment_intent_incompatible_payment_method', param: PARAM },
    );
  }
  refuseSpent(method);
  if (method.customer !== null && method.customer !== intent.customer) {
    throw invalid('The payment method belongs to a customer. Create the payment intent with that customer to use it.', {
      param: PARAM,
    });
  }
}

/** @throws Problem for a payment method that can't be used again */
export function refuseSpent(method: PaymentMethod): void {
  const why = method[spent];
  if (why === 'detached')
    throw invalid('This payment method was detached from its customer, and cannot be used again.', { param: PARAM });
  if (why === 'used') {
    throw invalid(
      'This payment method was previously used in a payment without being attached to a customer, and cannot be used ' +
        'again. Attach it to a customer first, or have the payment do so by customer and setup_future_usage.',
      { param: PARAM },
    );
  }
}

/**
 * Statements say of a card payment what the account is called, and after it what the payment adds to that. Only invoices
 * have words of their own for it.
 *
 * @throws Problem for a card payment with a `statement_descriptor`
 * @see https://docs.stripe.com/api/payment_intents/create#create_payment_intent-statement_descriptor
 */
export function refuseDescriptor(intent: PaymentIntent, method: PaymentMethod): void {
  if (method.type !== 'card' || intent.statement_descriptor === null || intent[isForInvoice]) return;
  throw invalid('A card payment takes no statement_descriptor: give a statement_descriptor_suffix instead.', {
    param: 'statement_descriptor',
  });
}

/** As much as a bank statement has room for. */
const LONGEST_DESCRIPTOR = 22;

/** What banks take for something else. */
const UNPRINTABLE = /[<>\\'"*]/;

/**
 * @throws Problem for what can't stand on a statement
 * @see https://docs.stripe.com/get-started/account/statement-descriptors
 */
export function checkDescriptors(params: {
  readonly statement_descriptor?: string | undefined;
  readonly statement_descriptor_suffix?: string | undefined;
}): void {
  for (const param of ['statement_descriptor', 'statement_descriptor_suffix'] as const) {
    const text = params[param];
    if (!text) continue;
    if (text.length > LONGEST_DESCRIPTOR)
      throw invalid(`The ${param} has ${LONGEST_DESCRIPTOR} characters at most.`, { param });
    if (UNPRINTABLE.test(text)) throw invalid(`The ${param} has none of the characters < > \\ ' " *.`, { param });
    if (!/\p{L}/u.test(text)) throw invalid(`The ${param} has at least one letter.`, { param });
  }
}
