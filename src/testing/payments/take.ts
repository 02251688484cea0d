import type { Account } from '../account.ts';
import { takeFee } from '../connect/application-fee.ts';
import { send } from '../connect/transfer.ts';
import type { Charge } from '../objects/charge.ts';
import { bookCharge } from './booking.ts';

/**
 * The money of a charge comes in. It is booked, and what of it is for another account is passed on: all that a destination
 * gets, and the platform's fee, which the account pays that has the money in the end.
 *
 * @returns the charge, not kept yet, with what has come of it
 */
export function take(account: Account, charge: Charge, amount: number): Charge {
  const feeAmount = Math.min(charge.application_fee_amount ?? 0, amount);
  const fee = feeAmount === 0 ? undefined : { id: account.newId('fee_1', 23), amount: feeAmount };
  const { currency, transfer_data: passing, transfer_group } = charge;
  const booking = bookCharge(account, charge, amount, passing === null ? feeAmount : 0);
  const booked = { ...charge, application_fee: fee?.id ?? null, balance_transaction: booking.id };
  const known = { currency, availableOn: booking.available_on };
  if (passing === null) {
    if (fee !== undefined) takeFee(account, { ...fee, ...known, account: account.id, charge: charge.id });
    return booked;
  }
  const { destination } = passing;
  const transfer = send(account, {
    amount: Math.min(passing.amount ?? amount, amount),
    currency,
    description: null,
    destination,
    source: booked,
    transfer_group,
    fee,
  });
  if (fee !== undefined) {
    const payment = transfer.destination_payment;
    takeFee(account, { ...fee, ...known, account: destination, charge: payment, originating: charge.id });
  }
  return { ...booked, transfer: transfer.id };
}
