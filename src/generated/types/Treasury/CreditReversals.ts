// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryCreditReversal {
  id: string;
  object: 'treasury.credit_reversal';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  network: TreasuryCreditReversal.Network;
  received_credit: string;
  status: TreasuryCreditReversal.Status;
  status_transitions: TreasuryCreditReversal.StatusTransitions;
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryCreditReversal {
  export type Network = 'ach' | 'stripe' | OtherString;
  export type Status = 'canceled' | 'posted' | 'processing' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    posted_at: number | null;
  }
}
