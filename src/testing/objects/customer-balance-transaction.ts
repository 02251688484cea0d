import type { Stored } from '../collection.ts';
import type { Metadata } from './metadata.ts';

/** A change to what a customer owes or is owed. */
export interface CustomerBalanceTransaction extends Stored {
  readonly object: 'customer_balance_transaction';
  readonly amount: number;
  readonly checkout_session: null;
  readonly created: number;
  readonly credit_note: string | null;
  readonly currency: string;
  readonly customer: string;
  readonly customer_account: null;
  readonly description: string | null;
  readonly ending_balance: number;
  readonly invoice: string | null;
  readonly livemode: false;
  readonly metadata: Metadata;
  readonly type:
    | 'adjustment'
    | 'applied_to_invoice'
    | 'credit_note'
    | 'initial'
    | 'invoice_overpaid'
    | 'invoice_too_small'
    | 'unapplied_from_invoice';
}
