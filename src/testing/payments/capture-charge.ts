import type { ChargeCaptureParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkEmail } from '../check-email.ts';
import { disputeIfContested } from '../disputes/open.ts';
import type { Charge } from '../objects/charge.ts';
import { givenTexts } from '../objects/given.ts';
import { newPaymentIntent } from '../objects/payment-intent.ts';
import { invalid } from '../problem.ts';
import { checkDescriptors } from './check-method.ts';
import { passing } from './passing.ts';
import { take } from './take.ts';

/** Collects money that a charge only held. @throws Problem where nothing is held, or less */
export function captureCharge(account: Account, charge: Charge, params: ChargeCaptureParams): Charge {
  const { amount = charge.amount, application_fee, application_fee_amount = application_fee, transfer_data } = params;
  if (charge.payment_intent !== null) {
    throw invalid(`This charge belongs to the payment intent ${charge.payment_intent}: capture it through that.`);
  }
  if (charge.captured || charge.status !== 'succeeded' || charge.refunded) {
    throw invalid(`Charge ${charge.id} has already been captured, or can't be.`, { code: 'charge_already_captured' });
  }
  if (amount < 1 || amount > charge.amount) {
    throw invalid(`Of this charge, between 1 and ${charge.amount} can be captured.`, {
      code: 'amount_too_large',
      param: 'amount',
    });
  }
  checkDescriptors(params);
  checkEmail(params.receipt_email, 'receipt_email');
  const passed = passing(account, factsOf(charge), { application_fee_amount, transfer_data });
  const texts = ['receipt_email', 'statement_descriptor', 'statement_descriptor_suffix', 'transfer_group'] as const;
  const wanted = {
    ...charge,
    ...givenTexts(params, texts),
    application_fee_amount: passed.application_fee_amount,
    transfer_data: passed.transfer_data && { amount: null, ...passed.transfer_data },
  };
  const taken = account.charges.replace({
    ...take(account, wanted, amount),
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
    captured: true,
  });
  const method = account.paymentMethods.get(charge.payment_method ?? '');
  return method === undefined ? taken : disputeIfContested(account, taken, method);
}

/** A payment intent as the charge would have come of it. */
function factsOf({ amount, currency, created, application_fee_amount, on_behalf_of, transfer_data }: Charge) {
  const { amount: part, destination } = transfer_data ?? {};
  return {
    ...newPaymentIntent('', '', created, amount, currency),
    application_fee_amount,
    on_behalf_of,
    transfer_data: destination === undefined ? null : { ...(part != null && { amount: part }), destination },
  };
}
