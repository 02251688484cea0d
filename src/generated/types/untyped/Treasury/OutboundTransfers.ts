// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryOutboundTransferCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  financial_account: string;
  description?: string | undefined;
  destination_payment_method?: string | undefined;
  destination_payment_method_data?: TreasuryOutboundTransferCreateParams.DestinationPaymentMethodData | undefined;
  destination_payment_method_options?: TreasuryOutboundTransferCreateParams.DestinationPaymentMethodOptions | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  statement_descriptor?: string | undefined;
}
export declare namespace TreasuryOutboundTransferCreateParams {
  export interface DestinationPaymentMethodData {
    financial_account?: string | undefined;
    type: 'financial_account';
  }
  export interface DestinationPaymentMethodOptions {
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount> | undefined;
  }
  export namespace DestinationPaymentMethodOptions {
    export interface UsBankAccount {
      network?: UsBankAccount.Network | undefined;
    }
    export namespace UsBankAccount {
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
}

export interface TreasuryOutboundTransferRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryOutboundTransferListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  status?: TreasuryOutboundTransferListParams.Status | undefined;
}
export declare namespace TreasuryOutboundTransferListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
}

export interface TreasuryOutboundTransferCancelParams {
  expand?: readonly string[] | undefined;
}
