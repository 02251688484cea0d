import { get, list, post, resource } from '../core/action.ts';
import {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from '../generated/params/Payouts.ts';
import { Payout } from '../generated/results/Payouts.ts';

/** Money on its way from the account's balance to its bank. */
export const payouts = resource(
  { name: 'payouts', permission: 'Payouts' },
  {
    /** Sends money from the balance to the account's own bank account or card. */
    create: post('/v1/payouts', PayoutCreateParams, Payout, { effect: 'destructive', movesMoney: true }),
    /** Reads one payout. */
    retrieve: get('/v1/payouts/{payout}', PayoutRetrieveParams, Payout),
    /** Changes the metadata of a payout. */
    update: post('/v1/payouts/{payout}', PayoutUpdateParams, Payout, { effect: 'write' }),
    /** Lists payouts, newest first. */
    list: list('/v1/payouts', PayoutListParams, Payout),
    /** Stops a payout that is still pending; its money returns to the balance. */
    cancel: post('/v1/payouts/{payout}/cancel', PayoutCancelParams, Payout, {
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Calls a payout back that has already arrived, where the bank allows it. */
    reverse: post('/v1/payouts/{payout}/reverse', PayoutReverseParams, Payout, {
      effect: 'destructive',
      movesMoney: true,
    }),
  },
);
