import type { Stored } from '../collection.ts';

/** Why money came into or left a customer's cash balance; each kind has a field that says more. */
export type CashMovement =
  | {
      readonly type: 'funded';
      readonly funded: { readonly bank_transfer: { readonly reference: string | null; readonly type: string } };
    }
  | { readonly type: 'applied_to_payment'; readonly applied_to_payment: { readonly payment_intent: string } }
  | { readonly type: 'refunded_from_payment'; readonly refunded_from_payment: { readonly refund: string } }
  | { readonly type: 'unapplied_from_payment'; readonly unapplied_from_payment: { readonly payment_intent: string } }
  | { readonly type: 'return_initiated' }
  | { readonly type: 'return_canceled' };

interface CashBalanceTransactionFields extends Stored {
  readonly object: 'customer_cash_balance_transaction';
  readonly created: number;
  readonly currency: string;
  readonly customer: string;
  readonly customer_account: null;
  readonly ending_balance: number;
  readonly livemode: false;
  readonly net_amount: number;
}

/** A movement of a customer's cash balance. */
export type CashBalanceTransaction = CashBalanceTransactionFields & CashMovement;
