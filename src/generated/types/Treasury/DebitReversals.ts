// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryDebitReversal {
  id: string;
  object: 'treasury.debit_reversal';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: TreasuryDebitReversal.LinkedFlows | null;
  livemode: boolean;
  metadata: Metadata;
  network: TreasuryDebitReversal.Network;
  received_debit: string;
  status: TreasuryDebitReversal.Status;
  status_transitions: TreasuryDebitReversal.StatusTransitions;
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryDebitReversal {
  export interface LinkedFlows {
    issuing_dispute: string | null;
  }
  export type Network = 'ach' | 'card' | OtherString;
  export type Status = 'failed' | 'processing' | 'succeeded' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    completed_at: number | null;
  }
}
