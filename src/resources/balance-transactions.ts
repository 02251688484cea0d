import { get, list, resource } from '../core/action.ts';
import {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from '../generated/params/BalanceTransactions.ts';
import { BalanceTransaction } from '../generated/results/BalanceTransactions.ts';

/** Every movement of an account's money, with its fees. */
export const balanceTransactions = resource(
  { name: 'balanceTransactions', permission: 'Balance transaction sources' },
  {
    /** Reads one booking. */
    retrieve: get(
      '/v1/balance_transactions/{balance_transaction}',
      BalanceTransactionRetrieveParams,
      BalanceTransaction,
    ),
    /** Lists bookings, newest first. */
    list: list('/v1/balance_transactions', BalanceTransactionListParams, BalanceTransaction),
  },
);
