// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransactionSource } from './BalanceTransactionSources.ts';
import type { PaginationParams, RangeQueryParam } from './shared.ts';

export interface BalanceTransaction {
  id: string;
  object: 'balance_transaction';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  available_on: number;
  balance_type: BalanceTransaction.BalanceType;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string | null;
  exchange_rate: number | null;
  /** In the currency's smallest unit. */
  fee: number;
  fee_details: BalanceTransaction.FeeDetail[];
  /** In the currency's smallest unit. */
  net: number;
  reporting_category: string;
  source: Expandable<BalanceTransactionSource> | null;
  status: string;
  type: BalanceTransaction.Type;
}
export declare namespace BalanceTransaction {
  export type BalanceType = 'issuing' | 'payments' | 'refund_and_dispute_prefunding' | 'risk_reserved' | OtherString;
  export interface FeeDetail {
    /** In the currency's smallest unit. */
    amount: number;
    application: string | null;
    currency: string;
    description: string | null;
    type: string;
  }
  export type Type = 'adjustment' | 'advance' | 'advance_funding' | 'anticipation_repayment' | 'application_fee' | 'application_fee_refund' | 'charge' | 'climate_order_purchase' | 'climate_order_refund' | 'connect_collection_transfer' | 'contribution' | 'fee_credit_funding' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'issuing_dispute' | 'issuing_dispute_provisional_credit' | 'issuing_dispute_provisional_credit_reversal' | 'issuing_transaction' | 'obligation_outbound' | 'obligation_reversal_inbound' | 'payment' | 'payment_failure_refund' | 'payment_network_reserve_hold' | 'payment_network_reserve_release' | 'payment_refund' | 'payment_reversal' | 'payment_unreconciled' | 'payout' | 'payout_cancel' | 'payout_failure' | 'payout_minimum_balance_hold' | 'payout_minimum_balance_release' | 'refund' | 'refund_failure' | 'reserve_hold' | 'reserve_release' | 'reserve_transaction' | 'reserved_funds' | 'stripe_balance_payment_debit' | 'stripe_balance_payment_debit_reversal' | 'stripe_fee' | 'stripe_fx_fee' | 'tax_fee' | 'tax_fund' | 'topup' | 'topup_reversal' | 'transfer' | 'transfer_cancel' | 'transfer_failure' | 'transfer_refund' | OtherString;
}

export interface BalanceTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BalanceTransactionListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  currency?: string | undefined;
  expand?: readonly string[] | undefined;
  payout?: string | undefined;
  source?: string | undefined;
  type?: string | undefined;
}
