import { get, resource } from '../core/action.ts';
import { BalanceRetrieveParams } from '../generated/params/index.ts';
import { Balance } from '../generated/results/index.ts';

/** The account's own money. */
export const balance = resource(
  { name: 'balance', permission: 'Balance' },
  {
    /** Reads what the account holds in each currency: what can be paid out, and what is still on its way. */
    retrieve: get('/v1/balance', BalanceRetrieveParams, Balance),
  },
);
