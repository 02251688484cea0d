import { get, list, post, resource } from '../core/action.ts';
import {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from '../generated/params/Disputes.ts';
import { Dispute } from '../generated/results/Disputes.ts';

/** Payments that customers have contested with their banks. */
export const disputes = resource(
  { name: 'disputes', permission: 'Disputes' },
  {
    /** Reads one dispute. */
    retrieve: get('/v1/disputes/{dispute}', DisputeRetrieveParams, Dispute),
    /** Collects evidence; with `submit: true` it goes to the bank, and nothing can be added after that. */
    update: post('/v1/disputes/{dispute}', DisputeUpdateParams, Dispute, { effect: 'write' }),
    /** Lists disputes, newest first. */
    list: list('/v1/disputes', DisputeListParams, Dispute),
    /** Accepts that a dispute is lost. The money is gone, and this can't be taken back. */
    close: post('/v1/disputes/{dispute}/close', DisputeCloseParams, Dispute, {
      effect: 'destructive',
      movesMoney: true,
    }),
  },
);
