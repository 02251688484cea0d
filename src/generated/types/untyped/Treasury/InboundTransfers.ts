// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryInboundTransferCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  financial_account: string;
  origin_payment_method: string;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  statement_descriptor?: string | undefined;
}

export interface TreasuryInboundTransferRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryInboundTransferListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  status?: TreasuryInboundTransferListParams.Status | undefined;
}
export declare namespace TreasuryInboundTransferListParams {
  export type Status = 'canceled' | 'failed' | 'processing' | 'succeeded' | OtherString;
}

export interface TreasuryInboundTransferCancelParams {
  expand?: readonly string[] | undefined;
}
