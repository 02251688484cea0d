// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TerminalDeletedReader {
  id: string;
  object: 'terminal.reader';
  deleted: true;
  device_type: TerminalDeletedReader.DeviceType;
  serial_number: string;
}
export declare namespace TerminalDeletedReader {
  export type DeviceType = 'bbpos_chipper2x' | 'bbpos_wisepad3' | 'bbpos_wisepos_e' | 'mobile_phone_reader' | 'simulated_stripe_s700' | 'simulated_stripe_s710' | 'simulated_stripe_t600' | 'simulated_verifone_m425' | 'simulated_verifone_p630' | 'simulated_verifone_ux700' | 'simulated_verifone_v660p' | 'simulated_wisepos_e' | 'stripe_m2' | 'stripe_s700' | 'stripe_s710' | 'stripe_t600' | 'verifone_P400' | 'verifone_m425' | 'verifone_p630' | 'verifone_ux700' | 'verifone_v660p' | OtherString;
}

export interface TerminalReaderCreateParams {
  registration_code: string;
  expand?: readonly string[] | undefined;
  label?: string | undefined;
  location?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TerminalReaderRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TerminalReaderUpdateParams {
  expand?: readonly string[] | undefined;
  label?: Emptyable<string> | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TerminalReaderListParams extends PaginationParams {
  device_type?: TerminalReaderListParams.DeviceType | undefined;
  expand?: readonly string[] | undefined;
  location?: string | undefined;
  serial_number?: string | undefined;
  status?: TerminalReaderListParams.Status | undefined;
}
export declare namespace TerminalReaderListParams {
  export type DeviceType = 'bbpos_chipper2x' | 'bbpos_wisepad3' | 'bbpos_wisepos_e' | 'mobile_phone_reader' | 'simulated_stripe_s700' | 'simulated_stripe_s710' | 'simulated_stripe_t600' | 'simulated_verifone_m425' | 'simulated_verifone_p630' | 'simulated_verifone_ux700' | 'simulated_verifone_v660p' | 'simulated_wisepos_e' | 'stripe_m2' | 'stripe_s700' | 'stripe_s710' | 'stripe_t600' | 'verifone_P400' | 'verifone_m425' | 'verifone_p630' | 'verifone_ux700' | 'verifone_v660p' | OtherString;
  export type Status = 'offline' | 'online' | OtherString;
}

export interface TerminalReaderDeleteParams extends NoParams {
}

export interface TerminalReaderCancelActionParams {
  expand?: readonly string[] | undefined;
}

export interface TerminalReaderCollectInputsParams {
  inputs: readonly TerminalReaderCollectInputsParams.Input[];
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace TerminalReaderCollectInputsParams {
  export interface Input {
    custom_text: Input.CustomText;
    required?: boolean | undefined;
    selection?: Input.Selection | undefined;
    toggles?: readonly Input.Toggle[] | undefined;
    type: Input.Type;
  }
  export namespace Input {
    export interface CustomText {
      description?: string | undefined;
      skip_button?: string | undefined;
      submit_button?: string | undefined;
      title: string;
    }
    export interface Selection {
      choices: readonly Selection.Choice[];
    }
    export namespace Selection {
      export interface Choice {
        id: string;
        style?: Choice.Style | undefined;
        text: string;
      }
      export namespace Choice {
        export type Style = 'primary' | 'secondary' | OtherString;
      }
    }
    export interface Toggle {
      default_value?: Toggle.DefaultValue | undefined;
      description?: string | undefined;
      title?: string | undefined;
    }
    export namespace Toggle {
      export type DefaultValue = 'disabled' | 'enabled' | OtherString;
    }
    export type Type = 'email' | 'numeric' | 'phone' | 'selection' | 'signature' | 'text' | OtherString;
  }
}

export interface TerminalReaderCollectPaymentMethodParams {
  payment_intent: string;
  collect_config?: TerminalReaderCollectPaymentMethodParams.CollectConfig | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderCollectPaymentMethodParams {
  export interface CollectConfig {
    allow_redisplay?: CollectConfig.AllowRedisplay | undefined;
    enable_customer_cancellation?: boolean | undefined;
    skip_tipping?: boolean | undefined;
    tipping?: CollectConfig.Tipping | undefined;
  }
  export namespace CollectConfig {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Tipping {
      /** In the currency's smallest unit. */
      amount_eligible?: number | undefined;
    }
  }
}

export interface TerminalReaderConfirmPaymentIntentParams {
  payment_intent: string;
  confirm_config?: TerminalReaderConfirmPaymentIntentParams.ConfirmConfig | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderConfirmPaymentIntentParams {
  export interface ConfirmConfig {
    return_url?: string | undefined;
  }
}

export interface TerminalReaderProcessPaymentIntentParams {
  payment_intent: string;
  expand?: readonly string[] | undefined;
  process_config?: TerminalReaderProcessPaymentIntentParams.ProcessConfig | undefined;
}
export declare namespace TerminalReaderProcessPaymentIntentParams {
  export interface ProcessConfig {
    allow_redisplay?: ProcessConfig.AllowRedisplay | undefined;
    enable_customer_cancellation?: boolean | undefined;
    return_url?: string | undefined;
    skip_tipping?: boolean | undefined;
    tipping?: ProcessConfig.Tipping | undefined;
  }
  export namespace ProcessConfig {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Tipping {
      /** In the currency's smallest unit. */
      amount_eligible?: number | undefined;
    }
  }
}

export interface TerminalReaderProcessSetupIntentParams {
  allow_redisplay: TerminalReaderProcessSetupIntentParams.AllowRedisplay;
  setup_intent: string;
  expand?: readonly string[] | undefined;
  process_config?: TerminalReaderProcessSetupIntentParams.ProcessConfig | undefined;
}
export declare namespace TerminalReaderProcessSetupIntentParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface ProcessConfig {
    enable_customer_cancellation?: boolean | undefined;
  }
}

export interface TerminalReaderRefundPaymentParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  charge?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  payment_intent?: string | undefined;
  refund_application_fee?: boolean | undefined;
  refund_payment_config?: TerminalReaderRefundPaymentParams.RefundPaymentConfig | undefined;
  reverse_transfer?: boolean | undefined;
}
export declare namespace TerminalReaderRefundPaymentParams {
  export interface RefundPaymentConfig {
    enable_customer_cancellation?: boolean | undefined;
  }
}

export interface TerminalReaderSetReaderDisplayParams {
  type: 'cart';
  cart?: TerminalReaderSetReaderDisplayParams.Cart | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderSetReaderDisplayParams {
  export interface Cart {
    currency: string;
    line_items: readonly Cart.LineItem[];
    /** In the currency's smallest unit. */
    tax?: number | undefined;
    /** In the currency's smallest unit. */
    total: number;
  }
  export namespace Cart {
    export interface LineItem {
      /** In the currency's smallest unit. */
      amount: number;
      description: string;
      quantity: number;
    }
  }
}
