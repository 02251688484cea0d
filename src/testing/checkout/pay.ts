import type { Account } from '../account.ts';
import { newPaymentIntent, type PaymentIntent } from '../objects/payment-intent.ts';
import { authenticatePayer } from '../payments/authenticate-payer.ts';
import { refusal } from '../payments/collect.ts';
import { confirm } from '../payments/confirm.ts';
import { withParams } from '../payments/intent-params.ts';
import { customerOf, methodFor, type Payer } from './payer.ts';
import { idOf, plan, type Session } from './session.ts';

/** Takes the payment for a session. @throws Problem where it is refused; the payment intent remembers the attempt */
export function pay(account: Account, session: Session, payer: Payer): Session {
  const needsCustomer =
    session.customer !== null ||
    session.customer_creation === 'always' ||
    session[plan].payment_intent_data?.setup_future_usage !== undefined;
  const customer = needsCustomer ? customerOf(account, session) : null;
  if (session.amount_total === 0) return { ...session, customer, payment_status: 'no_payment_required' };
  const intent = intentFor(account, session, customer, methodFor(account, session, payer).id);
  const trying = account.checkoutSessions.replace({ ...session, customer, payment_intent: intent.id });
  const { status } = confirmed(account, intent, payer);
  return { ...trying, payment_status: status === 'succeeded' ? 'paid' : 'unpaid' };
}

/** A payment that was refused is tried again; for another attempt there is no other payment. */
function intentFor(account: Account, session: Session, customer: string | null, method: string): PaymentIntent {
  const { amount_total: amount, currency, payment_intent, payment_method_types } = session;
  const known = account.paymentIntents.get(idOf(payment_intent) ?? '');
  const shipping = session.collected_information?.shipping_details;
  const before =
    known ??
    account.paymentIntents.add(
      newPaymentIntent(account.newId('pi_3', 23), account.newId('', 25), account.now(), amount ?? 0, currency ?? ''),
    );
  const { metadata, ...data } = session[plan].payment_intent_data ?? {};
  return account.paymentIntents.replace(
    withParams(account, before, {
      ...data,
      metadata,
      amount: amount ?? 0,
      currency: currency ?? '',
      allowed_payment_method_types: payment_method_types,
      ...(customer !== null && { customer }),
      payment_method: method,
      ...(shipping && { shipping: { address: shipping.address, name: shipping.name } }),
    }),
  );
}

/** Confirms a payment; where the bank asks the cardholder, they answer. @throws Problem where it is refused */
export function confirmed(account: Account, intent: PaymentIntent, { authenticates = true }: Payer): PaymentIntent {
  const tried = confirm(account, intent, { use_stripe_sdk: true });
  const asked = tried.next_action?.type;
  if (asked !== 'use_stripe_sdk') return tried;
  const answered = authenticatePayer(account, tried, authenticates);
  if (answered.status === 'requires_payment_method') throw refusal(answered);
  return answered;
}
