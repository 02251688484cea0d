// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { IssuingAuthorization } from '../Issuing/Authorizations.ts';
import type { TreasuryCreditReversal } from '../Treasury/CreditReversals.ts';
import type { TreasuryDebitReversal } from '../Treasury/DebitReversals.ts';
import type { TreasuryInboundTransfer } from '../Treasury/InboundTransfers.ts';
import type { TreasuryOutboundPayment } from '../Treasury/OutboundPayments.ts';
import type { TreasuryOutboundTransfer } from '../Treasury/OutboundTransfers.ts';
import type { TreasuryReceivedCredit } from '../Treasury/ReceivedCredits.ts';
import type { TreasuryReceivedDebit } from '../Treasury/ReceivedDebits.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryTransactionEntry {
  id: string;
  object: 'treasury.transaction_entry';
  balance_impact: TreasuryTransactionEntry.BalanceImpact;
  /** Unix seconds. */
  created: number;
  currency: string;
  /** Unix seconds. */
  effective_at: number;
  financial_account: string;
  flow: string | null;
  flow_details?: TreasuryTransactionEntry.FlowDetails | null;
  flow_type: TreasuryTransactionEntry.FlowType;
  livemode: boolean;
  transaction: Expandable<TreasuryTransaction>;
  type: TreasuryTransactionEntry.Type;
}
export declare namespace TreasuryTransactionEntry {
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
  export type Type = 'credit_reversal' | 'credit_reversal_posting' | 'debit_reversal' | 'inbound_transfer' | 'inbound_transfer_return' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'other' | 'outbound_payment' | 'outbound_payment_cancellation' | 'outbound_payment_failure' | 'outbound_payment_posting' | 'outbound_payment_return' | 'outbound_transfer' | 'outbound_transfer_cancellation' | 'outbound_transfer_failure' | 'outbound_transfer_posting' | 'outbound_transfer_return' | 'received_credit' | 'received_debit' | OtherString;
}
