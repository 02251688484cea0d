import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { invalid } from '../problem.ts';
import { askBank } from './collect.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';
import { optionOf } from './method-options.ts';

/** The deposits that Stripe makes in tests. */
const AMOUNTS = [32, 45];
const DESCRIPTOR_CODE = 'SM11AA';

const DAY = 24 * 60 * 60;

/** Whether the account is to be proved the payer's by two small deposits. */
export function expectsMicrodeposits(intent: PaymentIntent): boolean {
  return optionOf(intent, 'us_bank_account', 'verification_method') === 'microdeposits';
}

export function waitForMicrodeposits(account: Account, intent: PaymentIntent): PaymentIntent {
  return account.paymentIntents.replace({
    ...intent,
    next_action: {
      type: 'verify_with_microdeposits',
      verify_with_microdeposits: {
        arrival_date: account.now() + 2 * DAY,
        hosted_verification_url: `https://payments.stripe.com/microdeposit/${intent.id}`,
        microdeposit_type: 'amounts',
      },
    },
    status: nextStatus(intent, 'actionNeeded'),
  });
}

/** What the payer says that was deposited. */
interface Proof {
  readonly amounts?: readonly number[] | undefined;
  readonly descriptor_code?: string | undefined;
}

/** @throws Problem where the deposits were others, or none were made */
export function verifyMicrodeposits(account: Account, intent: PaymentIntent, proof: Proof): PaymentIntent {
  requireStatus(intent, ['requires_action']);
  if (intent.next_action?.type !== 'verify_with_microdeposits') {
    throw invalid('No deposits were made for this payment intent.', { code: 'payment_intent_unexpected_state' });
  }
  checkProof(proof);
  return askBank(account, intent, methodOf(account, intent));
}

/** @throws Problem unless these were the deposits */
export function checkProof({ amounts, descriptor_code }: Proof): void {
  if ((amounts === undefined) === (descriptor_code === undefined)) {
    throw invalid('Give either the two amounts or the descriptor_code of the deposits.', { param: 'amounts' });
  }
  if (descriptor_code !== undefined && descriptor_code.toUpperCase() !== DESCRIPTOR_CODE) {
    throw invalid(`This is not the code of the deposit. In tests it is ${DESCRIPTOR_CODE}.`, {
      code: 'payment_method_microdeposit_verification_descriptor_code_mismatch',
      param: 'descriptor_code',
    });
  }
  if (amounts !== undefined && [...amounts].sort((a, b) => a - b).join() !== AMOUNTS.join()) {
    throw invalid(`These are not the amounts of the deposits. In tests they are ${AMOUNTS.join(' and ')}.`, {
      code: 'payment_method_microdeposit_verification_amounts_mismatch',
      param: 'amounts',
    });
  }
}
