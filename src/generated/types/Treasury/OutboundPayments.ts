// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString } from '../../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryOutboundPayment {
  id: string;
  object: 'treasury.outbound_payment';
  /** In the currency's smallest unit. */
  amount: number;
  cancelable: boolean;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  destination_payment_method: string | null;
  destination_payment_method_details: TreasuryOutboundPayment.DestinationPaymentMethodDetails | null;
  end_user_details: TreasuryOutboundPayment.EndUserDetails | null;
  /** Unix seconds. */
  expected_arrival_date: number;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  returned_details: TreasuryOutboundPayment.ReturnedDetails | null;
  statement_descriptor: string;
  status: TreasuryOutboundPayment.Status;
  status_transitions: TreasuryOutboundPayment.StatusTransitions;
  tracking_details: TreasuryOutboundPayment.TrackingDetails | null;
  transaction: Expandable<TreasuryTransaction>;
}
export declare namespace TreasuryOutboundPayment {
  export interface DestinationPaymentMethodDetails {
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    type: DestinationPaymentMethodDetails.Type;
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  export namespace DestinationPaymentMethodDetails {
    export interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    export interface FinancialAccount {
      id: string;
      network: 'stripe';
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: Expandable<Mandate>;
      network: UsBankAccount.Network;
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
  export interface EndUserDetails {
    ip_address: string | null;
    present: boolean;
  }
  export interface ReturnedDetails {
    code: ReturnedDetails.Code;
    transaction: Expandable<TreasuryTransaction>;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    canceled_at: number | null;
    /** Unix seconds. */
    failed_at: number | null;
    /** Unix seconds. */
    posted_at: number | null;
    /** Unix seconds. */
    returned_at: number | null;
  }
  export interface TrackingDetails {
    ach?: TrackingDetails.Ach;
    type: TrackingDetails.Type;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  export namespace TrackingDetails {
    export interface Ach {
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      chips: string | null;
      imad: string | null;
      omad: string | null;
    }
  }
}

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
