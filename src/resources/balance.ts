import { get, resource } from '../core/action.ts';
import { Balance, BalanceRetrieveParams } from '../schemas/balance.ts';

/** The account's own money. */
export const balance = resource('balance', {
  /** Reads what the account holds in each currency: what can be paid out, and what is still on its way. */
  retrieve: get('/v1/balance', BalanceRetrieveParams, Balance),
});
