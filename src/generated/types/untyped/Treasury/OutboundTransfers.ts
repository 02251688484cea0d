// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryOutboundTransferCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  financial_account: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  description?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  destination_payment_method?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  destination_payment_method_data?: TreasuryOutboundTransferCreateParams.DestinationPaymentMethodData | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  destination_payment_method_options?: TreasuryOutboundTransferCreateParams.DestinationPaymentMethodOptions | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  metadata?: MetadataParam | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
  statement_descriptor?: string | undefined;
}
export declare namespace TreasuryOutboundTransferCreateParams {
  export interface DestinationPaymentMethodData {
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
    financial_account?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
    type: 'financial_account';
  }
  export interface DestinationPaymentMethodOptions {
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount> | undefined;
  }
  export namespace DestinationPaymentMethodOptions {
    export interface UsBankAccount {
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/create) */
      network?: UsBankAccount.Network | undefined;
    }
    export namespace UsBankAccount {
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
}

export interface TreasuryOutboundTransferRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryOutboundTransferListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/list) */
  financial_account: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/list) */
  status?: TreasuryOutboundTransferListParams.Status | undefined;
}
export declare namespace TreasuryOutboundTransferListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
}

export interface TreasuryOutboundTransferCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
