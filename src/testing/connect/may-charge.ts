import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import { invalid } from '../problem.ts';

/**
 * An account that a platform has opened takes no money until Stripe knows enough of it. One that is there by being named
 * only, as `Stripe-Account: acct_1`, lacks nothing.
 *
 * @throws Problem for an account with `charges_enabled: false`
 * @see https://docs.stripe.com/connect/handling-api-verification
 */
export function requireCharges(account: Account): void {
  const opened = account.other(OWN_ACCOUNT).accounts.get(account.id);
  if (opened === undefined || opened.charges_enabled) return;
  const wanted = opened.requirements?.currently_due ?? [];
  const why =
    wanted.length > 0
      ? `it lacks ${wanted.join(', ')}`
      : (opened.requirements?.disabled_reason ?? 'it has not requested the capability card_payments');
  throw invalid(`The account ${account.id} cannot currently make charges: ${why}.`);
}
