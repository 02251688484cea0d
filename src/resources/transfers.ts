import { get, list, post, resource } from '../core/action.ts';
import {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from '../generated/params/Transfers.ts';
import { TransferReversal } from '../generated/results/TransferReversals.ts';
import { Transfer } from '../generated/results/Transfers.ts';

/** Money moved from a platform to a connected account. */
export const transfers = resource(
  { name: 'transfers', permission: 'Transfers' },
  {
    /** Moves money from the platform's balance to a connected account. */
    create: post('/v1/transfers', TransferCreateParams, Transfer, { effect: 'destructive', movesMoney: true }),
    /** Reads one transfer. */
    retrieve: get('/v1/transfers/{transfer}', TransferRetrieveParams, Transfer),
    /** Changes the description or metadata of a transfer. */
    update: post('/v1/transfers/{transfer}', TransferUpdateParams, Transfer, { effect: 'write' }),
    /** Lists transfers, newest first. */
    list: list('/v1/transfers', TransferListParams, Transfer),
    /** Takes back all or part of a transfer, as far as the connected account's balance has it. */
    createReversal: post('/v1/transfers/{transfer}/reversals', TransferCreateReversalParams, TransferReversal, {
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Reads one reversal of a transfer. */
    retrieveReversal: get(
      '/v1/transfers/{transfer}/reversals/{reversal}',
      TransferRetrieveReversalParams,
      TransferReversal,
    ),
    /** Changes the metadata of a reversal. */
    updateReversal: post(
      '/v1/transfers/{transfer}/reversals/{reversal}',
      TransferUpdateReversalParams,
      TransferReversal,
      { effect: 'write' },
    ),
    /** Lists the reversals of a transfer, newest first. */
    listReversals: list('/v1/transfers/{transfer}/reversals', TransferListReversalsParams, TransferReversal),
  },
);
