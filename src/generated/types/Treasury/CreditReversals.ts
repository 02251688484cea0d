// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryCreditReversal {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  object: 'treasury.credit_reversal';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  amount: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  hosted_regulatory_receipt_url: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  metadata: Metadata;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  network: TreasuryCreditReversal.Network;
  /** [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  received_credit: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  status: TreasuryCreditReversal.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  status_transitions: TreasuryCreditReversal.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryCreditReversal {
  export type Network = 'ach' | 'stripe' | OtherString;
  export type Status = 'canceled' | 'posted' | 'processing' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/object) */
    posted_at: number | null;
  }
}
