// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryDebitReversal {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  object: 'treasury.debit_reversal';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  amount: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  financial_account: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  hosted_regulatory_receipt_url: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  linked_flows: TreasuryDebitReversal.LinkedFlows | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  metadata: Metadata;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  network: TreasuryDebitReversal.Network;
  /** [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  received_debit: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  status: TreasuryDebitReversal.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  status_transitions: TreasuryDebitReversal.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryDebitReversal {
  export interface LinkedFlows {
    /** [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
    issuing_dispute: string | null;
  }
  export type Network = 'ach' | 'card' | OtherString;
  export type Status = 'failed' | 'processing' | 'succeeded' | OtherString;
  export interface StatusTransitions {
    /** When it was completed. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/debit_reversals/object) */
    completed_at: number | null;
  }
}
