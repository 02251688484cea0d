import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import { APPLICATION } from '../objects/application.ts';
import type { PaymentIntent, TransferData } from '../objects/payment-intent.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';

interface TransferParam {
  readonly amount?: number | undefined;
  readonly destination?: string | undefined;
}

/** What a request says of what others get of a payment. */
export interface PassingParams {
  readonly application_fee_amount?: number | '' | null | undefined;
  readonly on_behalf_of?: string | undefined;
  readonly transfer_data?: TransferParam | undefined;
}

const FEE = 'application_fee_amount';

/**
 * What others get of a payment, as a request wants it.
 *
 * @throws Problem where there is nobody to get it, or it is more than the payment
 */
export function passing(account: Account, intent: PaymentIntent, params: PassingParams) {
  const { application_fee_amount: fee, on_behalf_of = intent.on_behalf_of } = params;
  const wanted = {
    application: account.id === OWN_ACCOUNT ? null : APPLICATION,
    application_fee_amount: fee === undefined ? intent.application_fee_amount : fee === '' ? null : fee,
    on_behalf_of,
    transfer_data: transferData(intent, params.transfer_data),
  };
  checkAccounts(account, wanted.on_behalf_of, wanted.transfer_data);
  checkFee(account, wanted.application_fee_amount, wanted.transfer_data, intent.amount);
  return wanted;
}

function transferData({ transfer_data: before }: PaymentIntent, param: TransferParam | undefined): TransferData | null {
  if (param === undefined) return before;
  const { amount = before?.amount, destination = before?.destination, ...rest } = param;
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) throw notEmulated('words on what is passed on', `transfer_data[${name}]`);
  }
  if (destination === undefined) {
    throw invalid('This payment has no transfer_data[destination], so that nothing can be passed on.', {
      param: 'transfer_data[amount]',
    });
  }
  return { ...(amount !== undefined && { amount }), destination };
}

function checkAccounts(account: Account, behalf: string | null, data: TransferData | null): void {
  if (data !== null && account.accounts.get(data.destination) === undefined)
    throw noSuch('destination', data.destination, 'transfer_data[destination]');
  if (behalf === null) return;
  if (account.accounts.get(behalf) === undefined) throw noSuch('account', behalf, 'on_behalf_of');
  if (data !== null && data.destination !== behalf)
    throw notEmulated('payments on behalf of another account than their destination', 'on_behalf_of');
}

function checkFee(account: Account, fee: number | null, data: TransferData | null, amount: number): void {
  if (data?.amount !== undefined) {
    const param = 'transfer_data[amount]';
    if (fee !== null) throw invalid(`Give ${FEE} or ${param}, not both: each says what the platform keeps.`, { param });
    if (data.amount < 1 || data.amount > amount)
      throw invalid(`Of this payment, between 1 and ${amount} can be passed on; this is ${data.amount}.`, { param });
  }
  if (fee === null) return;
  if (data === null && account.id === OWN_ACCOUNT) {
    throw invalid(
      `A fee is taken from a connected account: give transfer_data[destination], or make the payment in that account, by Stripe-Account.`,
      { param: FEE },
    );
  }
  if (fee < 0 || fee > amount)
    throw invalid(`The fee is at most the amount of the payment, ${amount}; this is ${fee}.`, { param: FEE });
}
