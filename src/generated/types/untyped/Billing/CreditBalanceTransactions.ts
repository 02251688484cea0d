// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface BillingCreditBalanceTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingCreditBalanceTransactionListParams extends PaginationParams {
  credit_grant?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}
