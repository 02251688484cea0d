// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, OtherString } from '../../../core/words.ts';
import type { IssuingAuthorization } from '../Issuing/Authorizations.ts';
import type { TreasuryCreditReversal } from '../Treasury/CreditReversals.ts';
import type { TreasuryDebitReversal } from '../Treasury/DebitReversals.ts';
import type { TreasuryInboundTransfer } from '../Treasury/InboundTransfers.ts';
import type { TreasuryOutboundPayment } from '../Treasury/OutboundPayments.ts';
import type { TreasuryOutboundTransfer } from '../Treasury/OutboundTransfers.ts';
import type { TreasuryReceivedCredit } from '../Treasury/ReceivedCredits.ts';
import type { TreasuryReceivedDebit } from '../Treasury/ReceivedDebits.ts';
import type { TreasuryTransactionEntry } from '../Treasury/TransactionEntries.ts';

export interface TreasuryTransaction {
  id: string;
  object: 'treasury.transaction';
  /** In the currency's smallest unit. */
  amount: number;
  balance_impact: TreasuryTransaction.BalanceImpact;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string;
  entries?: ApiList<TreasuryTransactionEntry> | null;
  financial_account: string;
  flow: string | null;
  flow_details?: TreasuryTransaction.FlowDetails | null;
  flow_type: TreasuryTransaction.FlowType;
  livemode: boolean;
  status: TreasuryTransaction.Status;
  status_transitions: TreasuryTransaction.StatusTransitions;
}
export declare namespace TreasuryTransaction {
  export interface BalanceImpact {
    cash: number;
    inbound_pending: number;
    outbound_pending: number;
  }
  export interface FlowDetails {
    credit_reversal?: TreasuryCreditReversal;
    debit_reversal?: TreasuryDebitReversal;
    inbound_transfer?: TreasuryInboundTransfer;
    issuing_authorization?: IssuingAuthorization;
    outbound_payment?: TreasuryOutboundPayment;
    outbound_transfer?: TreasuryOutboundTransfer;
    received_credit?: TreasuryReceivedCredit;
    received_debit?: TreasuryReceivedDebit;
    type: FlowDetails.Type;
  }
  export namespace FlowDetails {
    export type Type = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
  export type FlowType = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  export type Status = 'open' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    posted_at: number | null;
    /** Unix seconds. */
    void_at: number | null;
  }
}
