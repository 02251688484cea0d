// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryOutboundPaymentCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  financial_account: string;
  customer?: string | undefined;
  description?: string | undefined;
  destination_payment_method?: string | undefined;
  destination_payment_method_data?: TreasuryOutboundPaymentCreateParams.DestinationPaymentMethodData | undefined;
  destination_payment_method_options?: TreasuryOutboundPaymentCreateParams.DestinationPaymentMethodOptions | undefined;
  end_user_details?: TreasuryOutboundPaymentCreateParams.EndUserDetails | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  statement_descriptor?: string | undefined;
}
export declare namespace TreasuryOutboundPaymentCreateParams {
  export interface DestinationPaymentMethodData {
    billing_details?: DestinationPaymentMethodData.BillingDetails | undefined;
    financial_account?: string | undefined;
    metadata?: MetadataParam | undefined;
    type: DestinationPaymentMethodData.Type;
    us_bank_account?: DestinationPaymentMethodData.UsBankAccount | undefined;
  }
  export namespace DestinationPaymentMethodData {
    export interface BillingDetails {
      address?: Emptyable<AddressParam> | undefined;
      email?: Emptyable<string> | undefined;
      name?: Emptyable<string> | undefined;
      phone?: Emptyable<string> | undefined;
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      account_number?: string | undefined;
      account_type?: UsBankAccount.AccountType | undefined;
      financial_connections_account?: string | undefined;
      routing_number?: string | undefined;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
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
  export interface EndUserDetails {
    ip_address?: string | undefined;
    present: boolean;
  }
}

export interface TreasuryOutboundPaymentRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryOutboundPaymentListParams extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  status?: TreasuryOutboundPaymentListParams.Status | undefined;
}
export declare namespace TreasuryOutboundPaymentListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
}

export interface TreasuryOutboundPaymentCancelParams {
  expand?: readonly string[] | undefined;
}
