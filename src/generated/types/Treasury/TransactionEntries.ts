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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  object: 'treasury.transaction_entry';
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  balance_impact: TreasuryTransactionEntry.BalanceImpact;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  currency: string;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  effective_at: number;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  flow: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  flow_details?: TreasuryTransactionEntry.FlowDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  flow_type: TreasuryTransactionEntry.FlowType;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  transaction: Expandable<TreasuryTransaction>;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
  type: TreasuryTransactionEntry.Type;
}
export declare namespace TreasuryTransactionEntry {
  export interface BalanceImpact {
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    cash: number;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    inbound_pending: number;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    outbound_pending: number;
  }
  export interface FlowDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    credit_reversal?: TreasuryCreditReversal;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    debit_reversal?: TreasuryDebitReversal;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    inbound_transfer?: TreasuryInboundTransfer;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    issuing_authorization?: IssuingAuthorization;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    outbound_payment?: TreasuryOutboundPayment;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    outbound_transfer?: TreasuryOutboundTransfer;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    received_credit?: TreasuryReceivedCredit;
    /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    received_debit?: TreasuryReceivedDebit;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/object) */
    type: FlowDetails.Type;
  }
  export namespace FlowDetails {
    export type Type = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
  export type FlowType = 'credit_reversal' | 'debit_reversal' | 'inbound_transfer' | 'issuing_authorization' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  export type Type = 'credit_reversal' | 'credit_reversal_posting' | 'debit_reversal' | 'inbound_transfer' | 'inbound_transfer_return' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'other' | 'outbound_payment' | 'outbound_payment_cancellation' | 'outbound_payment_failure' | 'outbound_payment_posting' | 'outbound_payment_return' | 'outbound_transfer' | 'outbound_transfer_cancellation' | 'outbound_transfer_failure' | 'outbound_transfer_posting' | 'outbound_transfer_return' | 'received_credit' | 'received_debit' | OtherString;
}
