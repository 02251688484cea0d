import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { type BalanceTransaction, newBalanceTransaction } from '../objects/balance-transaction.ts';
import type { Charge } from '../objects/charge.ts';
import { feeOf } from './money.ts';

/** How long money is on its way to the account. */
const PENDING_SECONDS = 2 * 24 * 60 * 60;

/** Books a payment, less the fee. It can be paid out two days later, or at once with the test card made for that. */
export function bookCharge(account: Account, charge: Charge, amount: number): BalanceTransaction {
  const method = account.paymentMethods.get(charge.payment_method);
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
      currency: charge.currency,
      description: charge.description,
      source: charge.id,
    }),
  );
}

/**
 * Books a refund. The fee is not given back. What is still pending is taken from what is pending, so that no refund makes
 * the available balance negative before its payment has reached it.
 */
export function bookRefund(account: Account, charge: Charge, refundId: string, amount: number): BalanceTransaction {
  const payment =
    charge.balance_transaction === null ? undefined : account.balanceTransactions.get(charge.balance_transaction);
  const created = account.now();
  return account.balanceTransactions.add(
    newBalanceTransaction({
      id: account.newId('txn_3', 23),
      created,
      availableOn: Math.max(created, payment?.available_on ?? created),
      type: charge.payment_method_details.type === 'card' ? 'refund' : 'payment_refund',
      amount: -amount,
      fee: 0,
      currency: charge.currency,
      description: 'REFUND FOR CHARGE',
      source: refundId,
    }),
  );
}

/** Books what a bank has sent back of a refund. */
export function bookFailedRefund(
  account: Account,
  charge: Charge,
  refundId: string,
  amount: number,
): BalanceTransaction {
  const created = account.now();
  return account.balanceTransactions.add(
    newBalanceTransaction({
      id: account.newId('txn_1', 23),
      created,
      availableOn: created,
      type: 'refund_failure',
      amount,
      fee: 0,
      currency: charge.currency,
      description: 'REFUND FAILURE',
      source: refundId,
    }),
  );
}

/** A booking as it stands now: what was pending becomes available as time passes. */
export function currentBooking(booking: BalanceTransaction, now: number): BalanceTransaction {
  return { ...booking, status: booking.available_on <= now ? 'available' : 'pending' };
}
