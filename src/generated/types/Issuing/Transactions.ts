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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-object) */
  object: 'issuing.transaction';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount) */
  amount: number;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount_details) */
  amount_details: IssuingTransaction.AmountDetails | null;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-authorization) */
  authorization: Expandable<IssuingAuthorization> | null;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-card) */
  card: Expandable<IssuingCard>;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-cardholder) */
  cardholder: Expandable<IssuingCardholder> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-currency) */
  currency: string;
  /** Id of the dispute (`du_…` or `dp_…`). [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-dispute) */
  dispute: Expandable<IssuingDispute> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-livemode) */
  livemode: boolean;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_amount) */
  merchant_amount: number;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_currency) */
  merchant_currency: string;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data) */
  merchant_data: IssuingTransaction.MerchantData;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-metadata) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-network_data) */
  network_data: IssuingTransaction.NetworkData | null;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details) */
  purchase_details?: IssuingTransaction.PurchaseDetails | null;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-token) */
  token?: Expandable<IssuingToken> | null;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-treasury) */
  treasury?: IssuingTransaction.Treasury | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-type) */
  type: IssuingTransaction.Type;
  /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-wallet) */
  wallet: IssuingTransaction.Wallet | null;
}
export declare namespace IssuingTransaction {
  export interface AmountDetails {
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount_details-atm_fee) */
    atm_fee: number | null;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount_details-cashback_amount) */
    cashback_amount: number | null;
  }
  export interface MerchantData {
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-category) */
    category: string;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-category_code) */
    category_code: string;
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-city) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-country) */
    country: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-name) */
    name: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-network_id) */
    network_id: string;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-postal_code) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-state) */
    state: string | null;
    /** The tax number. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-tax_id) */
    tax_id: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-terminal_id) */
    terminal_id: string | null;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data-url) */
    url: string | null;
  }
  export interface NetworkData {
    /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-network_data-authorization_code) */
    authorization_code: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-network_data-processing_date) */
    processing_date: string | null;
    /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-network_data-transaction_id) */
    transaction_id: string | null;
  }
  export interface PurchaseDetails {
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet) */
    fleet: PurchaseDetails.Fleet | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight) */
    flight: PurchaseDetails.Flight | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel) */
    fuel: PurchaseDetails.Fuel | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-lodging) */
    lodging: PurchaseDetails.Lodging | null;
    /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt) */
    receipt: PurchaseDetails.Receipt[] | null;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-reference) */
    reference: string | null;
  }
  export namespace PurchaseDetails {
    export interface Fleet {
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data) */
      cardholder_prompt_data: Fleet.CardholderPromptData | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-purchase_type) */
      purchase_type: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown) */
      reported_breakdown: Fleet.ReportedBreakdown | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-service_type) */
      service_type: string | null;
    }
    export namespace Fleet {
      export interface CardholderPromptData {
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data-driver_id) */
        driver_id: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data-odometer) */
        odometer: number | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data-unspecified_id) */
        unspecified_id: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data-user_id) */
        user_id: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data-vehicle_number) */
        vehicle_number: string | null;
      }
      export interface ReportedBreakdown {
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-fuel) */
        fuel: ReportedBreakdown.Fuel | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-non_fuel) */
        non_fuel: ReportedBreakdown.NonFuel | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-tax) */
        tax: ReportedBreakdown.Tax | null;
      }
      export namespace ReportedBreakdown {
        export interface Fuel {
          /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-fuel-gross_amount_decimal) */
          gross_amount_decimal: string | null;
        }
        export interface NonFuel {
          /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-non_fuel-gross_amount_decimal) */
          gross_amount_decimal: string | null;
        }
        export interface Tax {
          /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-tax-local_amount_decimal) */
          local_amount_decimal: string | null;
          /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-tax-national_amount_decimal) */
          national_amount_decimal: string | null;
        }
      }
    }
    export interface Flight {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-departure_at) */
      departure_at: number | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-passenger_name) */
      passenger_name: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-refundable) */
      refundable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments) */
      segments: Flight.Segment[] | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-travel_agency) */
      travel_agency: string | null;
    }
    export namespace Flight {
      export interface Segment {
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-arrival_airport_code) */
        arrival_airport_code: string | null;
        /** Who carries it. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-carrier) */
        carrier: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-departure_airport_code) */
        departure_airport_code: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-flight_number) */
        flight_number: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-service_class) */
        service_class: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments-stopover_allowed) */
        stopover_allowed: boolean | null;
      }
    }
    export interface Fuel {
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel-industry_product_code) */
      industry_product_code: string | null;
      /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel-quantity_decimal) */
      quantity_decimal: string | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel-type) */
      type: string;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel-unit) */
      unit: string;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel-unit_cost_decimal) */
      unit_cost_decimal: string;
    }
    export interface Lodging {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-lodging-check_in_at) */
      check_in_at: number | null;
      /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-lodging-nights) */
      nights: number | null;
    }
    export interface Receipt {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt-description) */
      description: string | null;
      /** How many units. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt-quantity) */
      quantity: number | null;
      /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt-total) */
      total: number | null;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt-unit_cost) */
      unit_cost: number | null;
    }
  }
  export interface Treasury {
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-treasury-received_credit) */
    received_credit: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-treasury-received_debit) */
    received_debit: string | null;
  }
  export type Type = 'capture' | 'refund' | OtherString;
  export type Wallet = 'apple_pay' | 'google_pay' | 'samsung_pay' | OtherString;
}
