// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam } from '../../shared.ts';
import type { PaymentMethod } from '../../PaymentMethods.ts';

export interface RadarPaymentEvaluation {
  id: string;
  object: 'radar.payment_evaluation';
  client_device_metadata_details?: RadarPaymentEvaluation.ClientDeviceMetadataDetails;
  /** Unix seconds. */
  created_at: number;
  customer_details?: RadarPaymentEvaluation.CustomerDetails;
  events?: RadarPaymentEvaluation.Event[];
  livemode: boolean;
  metadata: Metadata | null;
  outcome?: RadarPaymentEvaluation.Outcome | null;
  payment_details?: RadarPaymentEvaluation.PaymentDetails;
  recommended_action: RadarPaymentEvaluation.RecommendedAction;
  signals: RadarPaymentEvaluation.Signals;
}
export declare namespace RadarPaymentEvaluation {
  export interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
  export interface CustomerDetails {
    customer: string | null;
    customer_account: string | null;
    email: string | null;
    name: string | null;
    phone: string | null;
  }
  export interface Event {
    dispute_opened?: Event.DisputeOpened;
    early_fraud_warning_received?: Event.EarlyFraudWarningReceived;
    /** Unix seconds. */
    occurred_at: number;
    refunded?: Event.Refunded;
    type: Event.Type;
    user_intervention_raised?: Event.UserInterventionRaised;
    user_intervention_resolved?: Event.UserInterventionResolved;
  }
  export namespace Event {
    export interface DisputeOpened {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
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
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      reason: Refunded.Reason;
    }
    export namespace Refunded {
      export type Reason = 'duplicate' | 'fraudulent' | 'other' | 'requested_by_customer' | OtherString;
    }
    export type Type = 'dispute_opened' | 'early_fraud_warning_received' | 'refunded' | 'user_intervention_raised' | 'user_intervention_resolved' | OtherString;
    export interface UserInterventionRaised {
      custom?: UserInterventionRaised.Custom;
      key: string;
      type: UserInterventionRaised.Type;
    }
    export namespace UserInterventionRaised {
      export interface Custom {
        type: string;
      }
      export type Type = '3ds' | 'captcha' | 'custom' | OtherString;
    }
    export interface UserInterventionResolved {
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
    type: Outcome.Type;
  }
  export namespace Outcome {
    export interface MerchantBlocked {
      reason: MerchantBlocked.Reason;
    }
    export namespace MerchantBlocked {
      export type Reason = 'authentication_required' | 'blocked_for_fraud' | 'invalid_payment' | 'other' | OtherString;
    }
    export interface Rejected {
      card?: Rejected.Card;
    }
    export namespace Rejected {
      export interface Card {
        address_line1_check: Card.AddressLine1Check;
        address_postal_code_check: Card.AddressPostalCodeCheck;
        cvc_check: Card.CvcCheck;
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
      card?: Succeeded.Card;
    }
    export namespace Succeeded {
      export interface Card {
        address_line1_check: Card.AddressLine1Check;
        address_postal_code_check: Card.AddressPostalCodeCheck;
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
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    description: string | null;
    money_movement_details: PaymentDetails.MoneyMovementDetails | null;
    payment_method_details: PaymentDetails.PaymentMethodDetails | null;
    shipping_details: PaymentDetails.ShippingDetails | null;
    statement_descriptor: string | null;
  }
  export namespace PaymentDetails {
    export interface MoneyMovementDetails {
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
      billing_details: PaymentMethodDetails.BillingDetails | null;
      payment_method: Expandable<PaymentMethod>;
    }
    export namespace PaymentMethodDetails {
      export interface BillingDetails {
        address: Address;
        email: string | null;
        name: string | null;
        phone: string | null;
      }
    }
    export interface ShippingDetails {
      address: Address;
      name: string | null;
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
      risk_level: EarlyFraudWarning.RiskLevel;
      score: number | null;
    }
    export namespace EarlyFraudWarning {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface FraudulentDispute {
      /** Unix seconds. */
      evaluated_at: number;
      risk_level: FraudulentDispute.RiskLevel;
      score: number | null;
    }
    export namespace FraudulentDispute {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface FraudulentPayment {
      /** Unix seconds. */
      evaluated_at: number;
      risk_level: FraudulentPayment.RiskLevel;
      score: number | null;
    }
    export namespace FraudulentPayment {
      export type RiskLevel = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
  }
}

export interface RadarPaymentEvaluationCreateParams {
  customer_details: RadarPaymentEvaluationCreateParams.CustomerDetails;
  payment_details: RadarPaymentEvaluationCreateParams.PaymentDetails;
  client_device_metadata_details?: RadarPaymentEvaluationCreateParams.ClientDeviceMetadataDetails | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace RadarPaymentEvaluationCreateParams {
  export interface CustomerDetails {
    customer?: string | undefined;
    customer_account?: string | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
  export interface PaymentDetails {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    description?: string | undefined;
    money_movement_details?: PaymentDetails.MoneyMovementDetails | undefined;
    payment_method_details: PaymentDetails.PaymentMethodDetails;
    shipping_details?: PaymentDetails.ShippingDetails | undefined;
    statement_descriptor?: string | undefined;
  }
  export namespace PaymentDetails {
    export interface MoneyMovementDetails {
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
      billing_details?: PaymentMethodDetails.BillingDetails | undefined;
      payment_method: string;
    }
    export namespace PaymentMethodDetails {
      export interface BillingDetails {
        address?: AddressParam | undefined;
        email?: string | undefined;
        name?: string | undefined;
        phone?: string | undefined;
      }
    }
    export interface ShippingDetails {
      address?: AddressParam | undefined;
      name?: string | undefined;
      phone?: string | undefined;
    }
  }
  export interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
}
