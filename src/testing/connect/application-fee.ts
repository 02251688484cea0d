import { ApplicationFee } from '../../generated/results/ApplicationFees.ts';
import { FeeRefund } from '../../generated/results/FeeRefunds.ts';
import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import { complete } from '../generic/complete.ts';
import { APPLICATION } from '../objects/application.ts';
import { availableOn, book } from '../payments/book.ts';

/** What a platform takes of a payment, and from where. */
interface Fee {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  /** The connected account that pays it. */
  readonly account: string;
  /** The payment in that account. */
  readonly charge: string;
  /** The platform's own charge, if the payment came from that. */
  readonly originating?: string;
  /** Unix seconds. */
  readonly availableOn: number;
}

/** The platform gets its fee. */
export function takeFee(account: Account, { availableOn: at, originating, ...fee }: Fee): void {
  account.within(OWN_ACCOUNT, (platform) => {
    const { id, amount, currency, charge } = fee;
    const booking = book(platform, {
      amount,
      availableOn: at,
      currency,
      description: null,
      source: id,
      type: 'application_fee',
    });
    platform.applicationFees.add(
      complete(ApplicationFee, {
        ...fee,
        application: APPLICATION,
        balance_transaction: booking.id,
        created: platform.now(),
        fee_source: { type: 'charge', charge },
        originating_transaction: originating ?? null,
        refunds: { url: `/v1/application_fees/${id}/refunds` },
      }),
    );
  });
}

/** The fee that the platform has taken of a payment, if any. */
export function feeOfCharge(
  account: Account,
  { application_fee: id }: { readonly application_fee: string | null },
): ApplicationFee | undefined {
  return id === null ? undefined : account.other(OWN_ACCOUNT).applicationFees.get(id);
}

/** The platform gives back of its fee. What the connected account gets of that is booked there. */
export function returnFee(account: Account, fee: ApplicationFee, amount: number): void {
  if (amount === 0) return;
  account.within(OWN_ACCOUNT, (platform) => {
    const { currency, balance_transaction: taken } = fee;
    const id = platform.newId('fr_1', 23);
    const booking = book(platform, {
      amount: -amount,
      availableOn: availableOn(platform, typeof taken === 'string' ? taken : null),
      currency,
      description: null,
      source: id,
      type: 'application_fee_refund',
    });
    platform.feeRefunds.add(
      complete(FeeRefund, {
        id,
        amount,
        balance_transaction: booking.id,
        created: platform.now(),
        currency,
        fee: fee.id,
        metadata: {},
      }),
    );
    const amount_refunded = fee.amount_refunded + amount;
    platform.applicationFees.replace({ ...fee, amount_refunded, refunded: amount_refunded === fee.amount });
  });
}
