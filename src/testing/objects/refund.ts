import type { Stored } from '../collection.ts';
import type { Metadata } from './metadata.ts';

export type RefundStatus = 'canceled' | 'failed' | 'pending' | 'requires_action' | 'succeeded';

/** Money on its way back to a customer. */
export interface Refund extends Stored {
  readonly object: 'refund';
  readonly amount: number;
  readonly balance_transaction: string | null;
  readonly charge: string | null;
  readonly created: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly customer_account: null;
  readonly destination_details?: Readonly<Record<string, unknown>>;
  readonly failure_balance_transaction?: string;
  readonly failure_reason?: string;
  readonly instructions_email?: string;
  readonly metadata: Metadata;
  readonly next_action?: {
    readonly type: 'display_details';
    readonly display_details: {
      readonly email_sent: { readonly email_sent_at: number; readonly email_sent_to: string };
      readonly expires_at: number;
    };
  };
  readonly payment_intent: string | null;
  readonly payment_method: string | null;
  readonly reason: string | null;
  readonly receipt_number: null;
  readonly source_transfer_reversal: string | null;
  readonly status: RefundStatus;
  readonly transfer_reversal: string | null;
}

type RefundFacts = Pick<Refund, 'amount' | 'currency'> & Partial<Refund>;

export function newRefund(id: string, created: number, facts: RefundFacts): Refund {
  return {
    id,
    object: 'refund',
    balance_transaction: null,
    charge: null,
    created,
    customer: null,
    customer_account: null,
    metadata: {},
    payment_intent: null,
    payment_method: null,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
    ...facts,
  };
}
