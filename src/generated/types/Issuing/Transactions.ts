// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BalanceTransaction } from '../BalanceTransactions.ts';
import type { IssuingAuthorization } from '../Issuing/Authorizations.ts';
import type { IssuingCard } from '../Issuing/Cards.ts';
import type { IssuingCardholder } from '../Issuing/Cardholders.ts';
import type { IssuingDispute } from '../Issuing/Disputes.ts';
import type { IssuingToken } from '../Issuing/Tokens.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingTransaction {
  id: string;
  object: 'issuing.transaction';
  /** In the currency's smallest unit. */
  amount: number;
  amount_details: IssuingTransaction.AmountDetails | null;
  authorization: Expandable<IssuingAuthorization> | null;
  balance_transaction: Expandable<BalanceTransaction> | null;
  card: Expandable<IssuingCard>;
  cardholder: Expandable<IssuingCardholder> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  dispute: Expandable<IssuingDispute> | null;
  livemode: boolean;
  /** In the currency's smallest unit. */
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: IssuingTransaction.MerchantData;
  metadata: Metadata;
  network_data: IssuingTransaction.NetworkData | null;
  purchase_details?: IssuingTransaction.PurchaseDetails | null;
  token?: Expandable<IssuingToken> | null;
  treasury?: IssuingTransaction.Treasury | null;
  type: IssuingTransaction.Type;
  wallet: IssuingTransaction.Wallet | null;
}
export declare namespace IssuingTransaction {
  export interface AmountDetails {
    atm_fee: number | null;
    /** In the currency's smallest unit. */
    cashback_amount: number | null;
  }
  export interface MerchantData {
    category: string;
    category_code: string;
    city: string | null;
    country: string | null;
    name: string | null;
    network_id: string;
    postal_code: string | null;
    state: string | null;
    tax_id: string | null;
    terminal_id: string | null;
    url: string | null;
  }
  export interface NetworkData {
    authorization_code: string | null;
    processing_date: string | null;
    transaction_id: string | null;
  }
  export interface PurchaseDetails {
    fleet: PurchaseDetails.Fleet | null;
    flight: PurchaseDetails.Flight | null;
    fuel: PurchaseDetails.Fuel | null;
    lodging: PurchaseDetails.Lodging | null;
    receipt: PurchaseDetails.Receipt[] | null;
    reference: string | null;
  }
  export namespace PurchaseDetails {
    export interface Fleet {
      cardholder_prompt_data: Fleet.CardholderPromptData | null;
      purchase_type: string | null;
      reported_breakdown: Fleet.ReportedBreakdown | null;
      service_type: string | null;
    }
    export namespace Fleet {
      export interface CardholderPromptData {
        driver_id: string | null;
        odometer: number | null;
        unspecified_id: string | null;
        user_id: string | null;
        vehicle_number: string | null;
      }
      export interface ReportedBreakdown {
        fuel: ReportedBreakdown.Fuel | null;
        non_fuel: ReportedBreakdown.NonFuel | null;
        tax: ReportedBreakdown.Tax | null;
      }
      export namespace ReportedBreakdown {
        export interface Fuel {
          gross_amount_decimal: string | null;
        }
        export interface NonFuel {
          gross_amount_decimal: string | null;
        }
        export interface Tax {
          local_amount_decimal: string | null;
          national_amount_decimal: string | null;
        }
      }
    }
    export interface Flight {
      /** Unix seconds. */
      departure_at: number | null;
      passenger_name: string | null;
      refundable: boolean | null;
      segments: Flight.Segment[] | null;
      travel_agency: string | null;
    }
    export namespace Flight {
      export interface Segment {
        arrival_airport_code: string | null;
        carrier: string | null;
        departure_airport_code: string | null;
        flight_number: string | null;
        service_class: string | null;
        stopover_allowed: boolean | null;
      }
    }
    export interface Fuel {
      industry_product_code: string | null;
      quantity_decimal: string | null;
      type: string;
      unit: string;
      unit_cost_decimal: string;
    }
    export interface Lodging {
      /** Unix seconds. */
      check_in_at: number | null;
      nights: number | null;
    }
    export interface Receipt {
      description: string | null;
      quantity: number | null;
      /** In the currency's smallest unit. */
      total: number | null;
      /** In the currency's smallest unit. */
      unit_cost: number | null;
    }
  }
  export interface Treasury {
    received_credit: string | null;
    received_debit: string | null;
  }
  export type Type = 'capture' | 'refund' | OtherString;
  export type Wallet = 'apple_pay' | 'google_pay' | 'samsung_pay' | OtherString;
}
