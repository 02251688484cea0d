// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { FeeRefund } from './FeeRefunds.ts';

export interface ApplicationFee {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-object) */
  object: 'application_fee';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-account) */
  account: Expandable<Account>;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-amount) */
  amount: number;
  /** How much has been given back, in all refunds. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-amount_refunded) */
  amount_refunded: number;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-application) */
  application: Expandable<Application>;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-charge) */
  charge: Expandable<Charge>;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-currency) */
  currency: string;
  /** [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-fee_source) */
  fee_source: ApplicationFee.FeeSource | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-originating_transaction) */
  originating_transaction: Expandable<Charge> | null;
  /** Whether all of it was given back. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-refunded) */
  refunded: boolean;
  /** What has been given back. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-refunds) */
  refunds: ApiList<FeeRefund>;
}
export declare namespace ApplicationFee {
  export interface FeeSource {
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-fee_source-charge) */
    charge?: string;
    /** Id of the payout (`po_…`). [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-fee_source-payout) */
    payout?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/application_fees/object#application_fee_object-fee_source-type) */
    type: FeeSource.Type;
  }
  export namespace FeeSource {
    export type Type = 'charge' | 'payout' | OtherString;
  }
}
