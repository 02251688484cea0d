import { Transfer } from '../../generated/results/Transfers.ts';
import type { TransferCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { APPLICATION } from '../objects/application.ts';
import { type Charge, newCharge } from '../objects/charge.ts';
import { newPaymentIntent } from '../objects/payment-intent.ts';
import { newPaymentMethod } from '../objects/payment-method.ts';
import { availableOf, availableOn, book } from '../payments/book.ts';
import { leftOf } from '../payments/left-of.ts';
import { checkCurrency, checkPositive } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';

/**
 * Moves money from the platform's balance to a connected account, which gets it as a payment.
 *
 * @throws Problem where there is less, or no such account
 */
export function newTransfer(account: Account, params: TransferCreateParams): Transfer {
  const currency = checkCurrency(params.currency);
  if (account.accounts.get(params.destination) === undefined)
    throw noSuch('destination', params.destination, 'destination');
  const source = sourceOf(account, params.source_transaction, currency);
  const amount = params.amount ?? source?.amount_captured;
  if (amount === undefined)
    throw invalid('Missing required parameter: amount.', { code: 'parameter_missing', param: 'amount' });
  checkPositive(amount);
  // Of a charge's money, also what is still on its way can be passed on.
  const available =
    source === undefined ? availableOf(account, currency) : leftOf(account, source) - passedOn(account, source.id);
  if (available < amount) {
    throw invalid(
      `There is ${available} to transfer, and ${amount} was to be. Test card 4000000000000077 adds to the available balance at once.`,
      {
        code: 'balance_insufficient',
        param: 'amount',
      },
    );
  }
  const { description = null, transfer_group = source === undefined ? null : groupOf(account, source) } = params;
  return send(account, { ...params, amount, currency, description, transfer_group, source });
}

/** The charge that a transfer's money comes from. @throws Problem where there is none, or in another currency */
function sourceOf(account: Account, id: string | undefined, currency: string): Charge | undefined {
  if (id === undefined) return undefined;
  const param = 'source_transaction';
  const source = account.charges.get(id);
  if (source === undefined) throw noSuch('charge', id, param);
  if (source.currency !== currency)
    throw invalid(`This charge was made in ${source.currency}, and can't be passed on in ${currency}.`, {
      param: 'currency',
    });
  if (source.status !== 'succeeded' || !source.captured)
    throw invalid('No money has come in of this charge that could be passed on.', { param });
  return source;
}

/**
 * What groups the transfers of a charge's money with the charge. One that has no group yet is given one.
 *
 * @see https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options
 */
function groupOf(account: Account, source: Charge): string {
  if (source.transfer_group !== null) return source.transfer_group;
  const transfer_group = `group_${source.payment_intent ?? source.id}`;
  account.charges.replace({ ...source, transfer_group });
  return transfer_group;
}

/** How much of a charge has been transferred, and not been taken back. */
const passedOn = (account: Account, charge: string) =>
  account.transfers
    .filter(({ source_transaction: source }) => source === charge)
    .reduce((sum, { amount, amount_reversed }) => sum + amount - amount_reversed, 0);

/** What of whose money goes where. */
interface Sending {
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly destination: string;
  readonly metadata?: TransferCreateParams['metadata'];
  /** The charge that the money comes from. It is there when the charge's is. */
  readonly source: Charge | undefined;
  readonly source_type?: TransferCreateParams['source_type'];
  readonly transfer_group: string | null;
  /** What the platform keeps of it for itself. */
  readonly fee?: { readonly id: string; readonly amount: number } | undefined;
}

/** Sends money to a connected account. */
export function send(
  account: Account,
  { source, fee, ...sending }: Sending,
): Transfer & { destination_payment: string } {
  const { amount, currency, description, destination } = sending;
  const id = account.newId(source === undefined ? 'tr_1' : 'tr_3', 23);
  const at = availableOn(account, source?.balance_transaction ?? null);
  const booking = book(account, {
    amount: -amount,
    availableOn: at,
    currency,
    description,
    source: id,
    type: 'transfer',
  });
  const destination_payment = account.within(destination, (other) => receive(other, id, sending, fee, at));
  const transfer = account.transfers.add(
    created(Transfer, sending, {
      id,
      balance_transaction: booking.id,
      created: account.now(),
      destination_payment,
      reversals: { url: `/v1/transfers/${id}/reversals` },
      source_transaction: source?.id ?? null,
      source_type: sending.source_type ?? 'card',
    }),
  );
  return { ...transfer, destination_payment };
}

/** The connected account has it as a payment, less the platform's fee. */
function receive(
  account: Account,
  transfer: string,
  { amount, currency, transfer_group }: Pick<Sending, 'amount' | 'currency' | 'transfer_group'>,
  fee: Sending['fee'],
  at: number,
): string {
  const now = account.now();
  const id = account.newId('py_1', 23);
  const method = newPaymentMethod('', now, { type: 'customer_balance', customer_balance: {} }, {});
  const made = newCharge({
    id,
    created: now,
    intent: { ...newPaymentIntent('', '', now, amount, currency), transfer_group },
    method,
    decline: undefined,
    status: 'succeeded',
    captured: true,
    authenticated: false,
  });
  const booking = book(account, {
    amount,
    applicationFee: fee?.amount,
    availableOn: at,
    currency,
    description: null,
    source: id,
    type: 'payment',
  });
  return account.charges.add({
    ...made,
    ...(fee !== undefined && {
      application: APPLICATION,
      application_fee: fee.id,
      application_fee_amount: fee.amount,
    }),
    balance_transaction: booking.id,
    payment_intent: null,
    payment_method: null,
    payment_method_details: { type: 'stripe_account', stripe_account: {} },
    source_transfer: transfer,
  }).id;
}
