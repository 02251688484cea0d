// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam } from '../../shared.ts';
import type { PaymentMethod } from '../../PaymentMethods.ts';

export interface RadarPaymentEvaluation {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'radar.payment_evaluation';
  client_device_metadata_details?: RadarPaymentEvaluation.ClientDeviceMetadataDetails;
  /** Unix seconds. */
  created_at: number;
  /** Name, address, email, telephone and tax numbers that the customer gave. */
  customer_details?: RadarPaymentEvaluation.CustomerDetails;
  events?: RadarPaymentEvaluation.Event[];
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. */
  metadata: Metadata | null;
  outcome?: RadarPaymentEvaluation.Outcome | null;
  /** What the payment is for, such as a flight or a stay, and your reference for it. */
  payment_details?: RadarPaymentEvaluation.PaymentDetails;
  recommended_action: RadarPaymentEvaluation.RecommendedAction;
  signals: RadarPaymentEvaluation.Signals;
}
export declare namespace RadarPaymentEvaluation {
  export interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
  export interface CustomerDetails {
    /** Id of the customer (`cus_…`). */
    customer: string | null;
    /** Id of the account that takes the place of a customer (`acct_…`). */
    customer_account: string | null;
    /** An email address. */
    email: string | null;
    /** What it is called. */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). */
    phone: string | null;
  }
  export interface Event {
    dispute_opened?: Event.DisputeOpened;
    early_fraud_warning_received?: Event.EarlyFraudWarningReceived;
    /** Unix seconds. */
    occurred_at: number;
    /** Whether all of it was given back. */
    refunded?: Event.Refunded;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Event.Type;
    user_intervention_raised?: Event.UserInterventionRaised;
    user_intervention_resolved?: Event.UserInterventionResolved;
  }
  export namespace Event {
    export interface DisputeOpened {
      /** How much. In the currency's smallest unit. */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. */
      currency: string;
      /** Why. */
      reason: DisputeOpened.Reason;
    }
    export namespace DisputeOpened {
      export type Reason = 'account_not_available' | 'credit_not_processed' | 'customer_initiated' | 'duplicate' | 'fraudulent' | 'general' | 'noncompliant' | 'product_not_received' | 'product_unacceptable' | 'subscription_canceled' | 'unrecognized' | OtherString;
    }
    export interface EarlyFraudWarningReceived {
      fraud_type: EarlyFraudWarningReceived.FraudType;
    }
    export namespace EarlyFraudWarningReceived {
      export type FraudType = 'made_with_lost_card' | 'made_with_stolen_card' | 'other' | 'unauthorized_use_of_card' | OtherString;
    }
    export interface Refunded {
      /** How much. In the currency's smallest unit. */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. */
      currency: string;
      /** Why. */
      reason: Refunded.Reason;
    }
    export namespace Refunded {
      export type Reason = 'duplicate' | 'fraudulent' | 'other' | 'requested_by_customer' | OtherString;
    }
    export type Type = 'dispute_opened' | 'early_fraud_warning_received' | 'refunded' | 'user_intervention_raised' | 'user_intervention_resolved' | OtherString;
    export interface UserInterventionRaised {
      custom?: UserInterventionRaised.Custom;
      /** A name of your own for it. */
      key: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. */
      type: UserInterventionRaised.Type;
    }
    export namespace UserInterventionRaised {
      export interface Custom {
        /** Which of several kinds it is; the field of that name, if any, has the details. */
        type: string;
      }
      export type Type = '3ds' | 'captcha' | 'custom' | OtherString;
    }
    export interface UserInterventionResolved {
      /** A name of your own for it. */
      key: string;
      outcome: UserInterventionResolved.Outcome | null;
    }
    export namespace UserInterventionResolved {
      export type Outcome = 'abandoned' | 'failed' | 'passed' | OtherString;
    }
  }
  export interface Outcome {
    merchant_blocked?: Outcome.MerchantBlocked;
    payment_intent_id?: string;
    rejected?: Outcome.Rejected;
    succeeded?: Outcome.Succeeded;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Outcome.Type;
  }
  export namespace Outcome {
    export interface MerchantBlocked {
      /** Why. */
      reason: MerchantBlocked.Reason;
    }
    export namespace MerchantBlocked {
      export type Reason = 'authentication_required' | 'blocked_for_fraud' | 'invalid_payment' | 'other' | OtherString;
    }
    export interface Rejected {
      /** What is particular to cards. */
      card?: Rejected.Card;
    }
    export namespace Rejected {
      export interface Card {
        /** What the issuer made of the street when it checked. */
        address_line1_check: Card.AddressLine1Check;
        /** What the issuer made of the post code when it checked. */
        address_postal_code_check: Card.AddressPostalCodeCheck;
        /** What the issuer made of the security code when it checked. */
        cvc_check: Card.CvcCheck;
        /** Why. */
        reason: Card.Reason;
      }
      export namespace Card {
        export type AddressLine1Check = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type AddressPostalCodeCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type CvcCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type Reason = 'authentication_failed' | 'do_not_honor' | 'expired' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'insufficient_funds' | 'invalid_account' | 'lost_card' | 'other' | 'processing_error' | 'reported_stolen' | 'try_again_later' | OtherString;
      }
    }
    export interface Succeeded {
      /** What is particular to cards. */
      card?: Succeeded.Card;
    }
    export namespace Succeeded {
      export interface Card {
        /** What the issuer made of the street when it checked. */
        address_line1_check: Card.AddressLine1Check;
        /** What the issuer made of the post code when it checked. */
        address_postal_code_check: Card.AddressPostalCodeCheck;
        /** What the issuer made of the security code when it checked. */
        cvc_check: Card.CvcCheck;
      }
      export namespace Card {
        export type AddressLine1Check = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type AddressPostalCodeCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type CvcCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
      }
    }
    export type Type = 'failed' | 'merchant_blocked' | 'rejected' | 'rerouted' | 'succeeded' | OtherString;
  }
  export interface PaymentDetails {
    /** How much. In the currency's smallest unit. */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. */
    currency: string;
    /** A text of your own about it. */
    description: string | null;
    money_movement_details: PaymentDetails.MoneyMovementDetails | null;
    /** The payment method as it was at the time of payment. */
    payment_method_details: PaymentDetails.PaymentMethodDetails | null;
    /** Who receives the goods, and where, as printed. */
    shipping_details: PaymentDetails.ShippingDetails | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. */
    statement_descriptor: string | null;
  }
  export namespace PaymentDetails {
    export interface MoneyMovementDetails {
      /** What is particular to cards. */
      card: MoneyMovementDetails.Card | null;
      money_movement_type: 'card';
    }
    export namespace MoneyMovementDetails {
      export interface Card {
        customer_presence: Card.CustomerPresence | null;
        payment_type: Card.PaymentType | null;
      }
      export namespace Card {
        export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
        export type PaymentType = 'one_off' | 'recurring' | 'setup_one_off' | 'setup_recurring' | OtherString;
      }
    }
    export interface PaymentMethodDetails {
      /** Name, address, email and telephone that belong to the payment method. */
      billing_details: PaymentMethodDetails.BillingDetails | null;
      /** Id of the payment method (`pm_…`). */
      payment_method: Expandable<PaymentMethod>;
    }
    export namespace PaymentMethodDetails {
      export interface BillingDetails {
        /** A postal address. */
        address: Address;
        /** An email address. */
        email: string | null;
        /** What it is called. */
        name: string | null;
        /** A telephone number, best with its country code (`+44…`). */
        phone: string | null;
      }
    }
    export interface ShippingDetails {
      /** A postal address. */
      address: Address;
      /** What it is called. */
      name: string | null;
      /** A telephone number, best with its country code (`+44…`). */
      phone: string | null;
    }
  }
  export type RecommendedAction = 'block' | 'continue' | OtherString;
  export interface Signals {
    early_fraud_warning: Signals.EarlyFraudWarning | null;
    fraudulent_dispute: Signals.FraudulentDispute | null;
    fraudulent_payment: Signals.FraudulentPayment;
  }
  export namespace Signals {
    export interface EarlyFraudWarning {
      /** Unix seconds. */
      evaluated_at: number;
      /** How risky Radar takes it to be. */
      risk_level: EarlyFraudWarning.RiskLevel;
      score: number | null;
    }
    export namespace EarlyFraudWarning {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface FraudulentDispute {
      /** Unix seconds. */
      evaluated_at: number;
      /** How risky Radar takes it to be. */
      risk_level: FraudulentDispute.RiskLevel;
      score: number | null;
    }
    export namespace FraudulentDispute {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface FraudulentPayment {
      /** Unix seconds. */
      evaluated_at: number;
      /** How risky Radar takes it to be. */
      risk_level: FraudulentPayment.RiskLevel;
      score: number | null;
    }
    export namespace FraudulentPayment {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
  }
}

export interface RadarPaymentEvaluationCreateParams {
  /** Name, address, email, telephone and tax numbers that the customer gave. */
  customer_details: RadarPaymentEvaluationCreateParams.CustomerDetails;
  /** What the payment is for, such as a flight or a stay, and your reference for it. */
  payment_details: RadarPaymentEvaluationCreateParams.PaymentDetails;
  client_device_metadata_details?: RadarPaymentEvaluationCreateParams.ClientDeviceMetadataDetails | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. */
  metadata?: MetadataParam | undefined;
}
export declare namespace RadarPaymentEvaluationCreateParams {
  export interface CustomerDetails {
    /** Id of the customer (`cus_…`). */
    customer?: string | undefined;
    /** Id of the account that takes the place of a customer (`acct_…`). */
    customer_account?: string | undefined;
    /** An email address. */
    email?: string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). */
    phone?: string | undefined;
  }
  export interface PaymentDetails {
    /** How much. In the currency's smallest unit. */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. */
    currency: string;
    /** A text of your own about it. */
    description?: string | undefined;
    money_movement_details?: PaymentDetails.MoneyMovementDetails | undefined;
    /** The payment method as it was at the time of payment. */
    payment_method_details: PaymentDetails.PaymentMethodDetails;
    /** Who receives the goods, and where, as printed. */
    shipping_details?: PaymentDetails.ShippingDetails | undefined;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. */
    statement_descriptor?: string | undefined;
  }
  export namespace PaymentDetails {
    export interface MoneyMovementDetails {
      /** What is particular to cards. */
      card?: MoneyMovementDetails.Card | undefined;
      money_movement_type: 'card';
    }
    export namespace MoneyMovementDetails {
      export interface Card {
        customer_presence?: Card.CustomerPresence | undefined;
        payment_type?: Card.PaymentType | undefined;
      }
      export namespace Card {
        export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
        export type PaymentType = 'one_off' | 'recurring' | 'setup_one_off' | 'setup_recurring' | OtherString;
      }
    }
    export interface PaymentMethodDetails {
      /** Name, address, email and telephone that belong to the payment method. */
      billing_details?: PaymentMethodDetails.BillingDetails | undefined;
      /** Id of the payment method (`pm_…`). */
      payment_method: string;
    }
    export namespace PaymentMethodDetails {
      export interface BillingDetails {
        /** A postal address. */
        address?: AddressParam | undefined;
        /** An email address. */
        email?: string | undefined;
        /** What it is called. */
        name?: string | undefined;
        /** A telephone number, best with its country code (`+44…`). */
        phone?: string | undefined;
      }
    }
    export interface ShippingDetails {
      /** A postal address. */
      address?: AddressParam | undefined;
      /** What it is called. */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). */
      phone?: string | undefined;
    }
  }
  export interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
}
