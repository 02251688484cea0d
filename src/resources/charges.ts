import { get, list, post, resource, search } from '../core/action.ts';
import {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from '../generated/params/Charges.ts';
import { Charge } from '../generated/results/Charges.ts';
import { chargeNamesSource, feeOrTransferAmount } from '../rules/charges.ts';

/** Attempts to take money, mostly made by payment intents. */
export const charges = resource(
  { name: 'charges', permission: 'Charges and Refunds' },
  {
    /** Takes money at once from a source of the older kind; payment intents do this for all newer ways to pay. */
    create: post('/v1/charges', ChargeCreateParams, Charge, {
      effect: 'destructive',
      movesMoney: true,
      rules: [chargeNamesSource, feeOrTransferAmount],
    }),
    /** Reads one charge. */
    retrieve: get('/v1/charges/{charge}', ChargeRetrieveParams, Charge),
    /** Changes what is noted of a charge, such as its description or metadata; its amount stays. */
    update: post('/v1/charges/{charge}', ChargeUpdateParams, Charge, { effect: 'write' }),
    /** Lists charges, newest first. */
    list: list('/v1/charges', ChargeListParams, Charge),
    /** Finds charges by a query. What was written within the last minute may be missing. */
    search: search('/v1/charges/search', ChargeSearchParams, Charge),
    /** Collects the money that a charge only held; what is not collected is let go. */
    capture: post('/v1/charges/{charge}/capture', ChargeCaptureParams, Charge, {
      effect: 'destructive',
      movesMoney: true,
    }),
  },
);
