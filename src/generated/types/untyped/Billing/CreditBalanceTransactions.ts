// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface BillingCreditBalanceTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingCreditBalanceTransactionListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/list) */
  credit_grant?: string | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/list) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-transaction/list) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
