import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { type BalanceTransaction, newBalanceTransaction } from '../objects/balance-transaction.ts';
import type { Charge } from '../objects/charge.ts';
import { availableOn, book } from './book.ts';
import { feeOf } from './money.ts';

/** How long money is on its way to the account. */
const PENDING_SECONDS = 2 * 24 * 60 * 60;

/**
 * Books a payment, less the fees. It can be paid out two days later, or at once with the test card made for that.
 *
 * @param applicationFee - what the platform keeps of it
 */
export function bookCharge(
  account: Account,
  charge: Charge,
  amount: number,
  applicationFee: number,
): BalanceTransaction {
  const method = account.paymentMethods.get(charge.payment_method ?? '');
  const created = account.now();
  const isCard = charge.payment_method_details.type === 'card';
  return account.balanceTransactions.add(
    newBalanceTransaction({
      id: account.newId('txn_3', 23),
      created,
      availableOn: method?.[behaviour].bypassesPending ? created : created + PENDING_SECONDS,
      type: isCard ? 'charge' : 'payment',
      amount,
      fee: feeOf(amount),
      applicationFee,
      currency: charge.currency,
      description: charge.description,
      source: charge.id,
    }),
  );
}

/**
 * Books a refund. Stripe's fee is not given back. What is still pending is taken from what is pending, so that no refund
 * makes the available balance negative before its payment has reached it.
 *
 * @param applicationFee - what the platform gives back of its own fee
 */
export function bookRefund(
  account: Account,
  charge: Charge,
  refundId: string,
  amount: number,
  applicationFee = 0,
): BalanceTransaction {
  const isCard = charge.payment_method_details.type === 'card';
  return book(account, {
    availableOn: availableOn(account, charge.balance_transaction),
    type: isCard ? 'refund' : 'payment_refund',
    amount: -amount,
    applicationFee: -applicationFee,
    currency: charge.currency,
    description: isCard ? 'REFUND FOR CHARGE' : 'REFUND FOR PAYMENT',
    source: refundId,
  });
}

/** Books what a bank has sent back of a refund. */
export function bookFailedRefund(
  account: Account,
  charge: Charge,
  refundId: string,
  amount: number,
): BalanceTransaction {
  return book(account, {
    type: 'refund_failure',
    amount,
    currency: charge.currency,
    description: 'REFUND FAILURE',
    source: refundId,
  });
}

/** A booking as it stands now: what was pending becomes available as time passes. */
export function currentBooking(booking: BalanceTransaction, now: number): BalanceTransaction {
  return { ...booking, status: booking.available_on <= now ? 'available' : 'pending' };
}
