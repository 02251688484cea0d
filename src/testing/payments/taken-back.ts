import type { ApplicationFee, RefundCreateParams, Transfer } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { feeOfCharge, returnFee } from '../connect/application-fee.ts';
import { leftToReverse, takeBack } from '../connect/reverse-transfer.ts';
import { shareOf } from '../connect/share.ts';
import type { Charge } from '../objects/charge.ts';
import { invalid, notEmulated } from '../problem.ts';
import { book } from './book.ts';

/** What a refund takes back of what a payment was passed on as. */
export interface TakenBack {
  readonly transfer: Transfer | undefined;
  /** Of the transfer. */
  readonly amount: number;
  readonly fee: ApplicationFee | undefined;
  /** Of the fee. */
  readonly feeBack: number;
}

type Params = Pick<RefundCreateParams, 'refund_application_fee' | 'reverse_transfer'>;

/**
 * What is to be taken back with a refund: as large a part of the transfer and of the fee as the refund is of the payment.
 *
 * @param amount - that of the refund
 * @throws Problem where the payment was not passed on, or no fee was taken
 */
export function toTakeBack(account: Account, charge: Charge, amount: number, params: Params): TakenBack {
  if (charge.source_transfer !== null) throw notEmulated('refunds of what came by a transfer, other than its reversal');
  const part = amount / charge.amount_captured;
  const transfer = params.reverse_transfer ? transferOf(account, charge) : undefined;
  const fee = params.refund_application_fee ? feeOf(account, charge) : undefined;
  return {
    transfer,
    amount: transfer === undefined ? 0 : Math.min(Math.round(transfer.amount * part), leftToReverse(transfer)),
    fee,
    feeBack: fee === undefined ? 0 : shareOf(fee, part),
  };
}

function transferOf(account: Account, { id, transfer }: Charge): Transfer {
  const found = transfer === undefined ? undefined : account.transfers.get(transfer);
  if (found !== undefined) return found;
  throw invalid(`Charge ${id} was not passed on to another account, so that no transfer can be reversed.`, {
    param: 'reverse_transfer',
  });
}

function feeOf(account: Account, charge: Charge): ApplicationFee {
  const found = feeOfCharge(account, charge);
  if (found !== undefined) return found;
  throw invalid(`No application fee was taken of charge ${charge.id} that could be given back.`, {
    param: 'refund_application_fee',
  });
}

/**
 * Takes it back.
 *
 * @returns the reversal of the transfer, if there is one
 */
export function takeBackFor(
  account: Account,
  refund: string,
  { transfer, amount, fee, feeBack }: TakenBack,
): string | null {
  if (transfer !== undefined && amount > 0) return takeBack(account, transfer, { amount, fee, feeBack, refund }).id;
  if (fee === undefined) return null;
  returnFee(account, fee, feeBack);
  const payer = String(fee.account);
  if (payer !== account.id && feeBack > 0) account.within(payer, (other) => creditFee(other, fee, feeBack));
  return null;
}

/** The connected account gets a part of the fee back though it gives nothing back itself. */
function creditFee(account: Account, { charge, currency }: ApplicationFee, amount: number): void {
  book(account, {
    amount,
    category: 'fee',
    currency,
    description: 'Application fee refund',
    source: String(charge),
    type: 'adjustment',
  });
}
