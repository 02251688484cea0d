import type { CheckoutSession } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import { find } from '../find.ts';
import { openLink } from './open-link.ts';
import type { Payer } from './payer.ts';
import { type CheckoutVisit, shown, visitCheckout } from './visit.ts';

/** What payers do, who never send a request themselves. */
export interface CheckoutDoors {
  /**
   * A payer fills in the page of a checkout and sends it off. A card that is declined leaves the checkout open, for
   * another attempt.
   *
   * @param account - the connected account whose checkout it is; default: the key's own
   * @throws Error where the page would ask for more, or the checkout isn't open
   * @example
   * ```ts
   * const { session, decline } = emulator.completeCheckout(id, { email: 'ada@example.com' });
   * ```
   */
  completeCheckout(session: string, payer?: Payer, account?: string): CheckoutVisit;
  /**
   * Somebody follows a payment link: the checkout that opens, to be completed by `completeCheckout`.
   *
   * @param account - the connected account whose link it is; default: the key's own
   * @throws Error for a link that is closed
   */
  openPaymentLink(paymentLink: string, account?: string): CheckoutSession;
}

/** @param accountOf - what the account of an id holds */
export function checkoutDoors(accountOf: (id: string) => Account): CheckoutDoors {
  return {
    completeCheckout: (id, payer = {}, accountId = OWN_ACCOUNT) => visitCheckout(accountOf(accountId), id, payer),
    openPaymentLink: (id, accountId = OWN_ACCOUNT) => {
      const account = accountOf(accountId);
      return account.atomically(() =>
        shown(account, openLink(account, find(account.paymentLinks, id, 'payment link'))),
      );
    },
  };
}
