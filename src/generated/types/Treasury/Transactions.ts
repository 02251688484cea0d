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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  object: 'treasury.transaction';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  amount: number;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  balance_impact: TreasuryTransaction.BalanceImpact;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  description: string;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  entries?: ApiList<TreasuryTransactionEntry> | null;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  flow: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  flow_details?: TreasuryTransaction.FlowDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  flow_type: TreasuryTransaction.FlowType;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  status: TreasuryTransaction.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
  status_transitions: TreasuryTransaction.StatusTransitions;
}
export declare namespace TreasuryTransaction {
  export interface BalanceImpact {
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    cash: number;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    inbound_pending: number;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    outbound_pending: number;
  }
  export interface FlowDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    credit_reversal?: TreasuryCreditReversal;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    debit_reversal?: TreasuryDebitReversal;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    inbound_transfer?: TreasuryInboundTransfer;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    issuing_authorization?: IssuingAuthorization;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    outbound_payment?: TreasuryOutboundPayment;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    outbound_transfer?: TreasuryOutboundTransfer;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    received_credit?: TreasuryReceivedCredit;
    /** [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    received_debit?: TreasuryReceivedDebit;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    type: FlowDetails.Type;
  }
  export namespace FlowDetails {
    export type Type = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
  export type FlowType = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  export type Status = 'open' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    posted_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transactions/object) */
    void_at: number | null;
  }
}
