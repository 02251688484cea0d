// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TerminalDeletedReader {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/readers/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/readers/delete) */
  object: 'terminal.reader';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/readers/delete) */
  deleted: true;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/delete) */
  device_type: TerminalDeletedReader.DeviceType;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/delete) */
  serial_number: string;
}
export declare namespace TerminalDeletedReader {
  export type DeviceType = 'bbpos_chipper2x' | 'bbpos_wisepad3' | 'bbpos_wisepos_e' | 'mobile_phone_reader' | 'simulated_stripe_s700' | 'simulated_stripe_s710' | 'simulated_stripe_t600' | 'simulated_verifone_m425' | 'simulated_verifone_p630' | 'simulated_verifone_ux700' | 'simulated_verifone_v660p' | 'simulated_wisepos_e' | 'stripe_m2' | 'stripe_s700' | 'stripe_s710' | 'stripe_t600' | 'verifone_P400' | 'verifone_m425' | 'verifone_p630' | 'verifone_ux700' | 'verifone_v660p' | OtherString;
}

export interface TerminalReaderCreateParams {
  /** [Docs](https://docs.stripe.com/api/terminal/readers/create#create_terminal_reader-registration_code) */
  registration_code: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What the customer reads. [Docs](https://docs.stripe.com/api/terminal/readers/create#create_terminal_reader-label) */
  label?: string | undefined;
  /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/terminal/readers/create#create_terminal_reader-location) */
  location?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/readers/create#create_terminal_reader-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TerminalReaderRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TerminalReaderUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What the customer reads. [Docs](https://docs.stripe.com/api/terminal/readers/update#update_terminal_reader-label) */
  label?: Emptyable<string> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/readers/update#update_terminal_reader-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TerminalReaderListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/terminal/readers/list#list_terminal_readers-device_type) */
  device_type?: TerminalReaderListParams.DeviceType | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/terminal/readers/list#list_terminal_readers-location) */
  location?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/list#list_terminal_readers-serial_number) */
  serial_number?: string | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/terminal/readers/list#list_terminal_readers-status) */
  status?: TerminalReaderListParams.Status | undefined;
}
export declare namespace TerminalReaderListParams {
  export type DeviceType = 'bbpos_chipper2x' | 'bbpos_wisepad3' | 'bbpos_wisepos_e' | 'mobile_phone_reader' | 'simulated_stripe_s700' | 'simulated_stripe_s710' | 'simulated_stripe_t600' | 'simulated_verifone_m425' | 'simulated_verifone_p630' | 'simulated_verifone_ux700' | 'simulated_verifone_v660p' | 'simulated_wisepos_e' | 'stripe_m2' | 'stripe_s700' | 'stripe_s710' | 'stripe_t600' | 'verifone_P400' | 'verifone_m425' | 'verifone_p630' | 'verifone_ux700' | 'verifone_v660p' | OtherString;
  export type Status = 'offline' | 'online' | OtherString;
}

export interface TerminalReaderDeleteParams extends NoParams {
}

export interface TerminalReaderCancelActionParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TerminalReaderCollectInputsParams {
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  inputs: readonly TerminalReaderCollectInputsParams.Input[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/readers) */
  metadata?: MetadataParam | undefined;
}
export declare namespace TerminalReaderCollectInputsParams {
  export interface Input {
    /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/terminal/readers) */
    custom_text: Input.CustomText;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    required?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    selection?: Input.Selection | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    toggles?: readonly Input.Toggle[] | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers) */
    type: Input.Type;
  }
  export namespace Input {
    export interface CustomText {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers) */
      description?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/readers) */
      skip_button?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/readers) */
      submit_button?: string | undefined;
      /** A name for people to read. [Docs](https://docs.stripe.com/api/terminal/readers) */
      title: string;
    }
    export interface Selection {
      /** [Docs](https://docs.stripe.com/api/terminal/readers) */
      choices: readonly Selection.Choice[];
    }
    export namespace Selection {
      export interface Choice {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/readers) */
        id: string;
        /** [Docs](https://docs.stripe.com/api/terminal/readers) */
        style?: Choice.Style | undefined;
        /** [Docs](https://docs.stripe.com/api/terminal/readers) */
        text: string;
      }
      export namespace Choice {
        export type Style = 'primary' | 'secondary' | OtherString;
      }
    }
    export interface Toggle {
      /** What it starts with. [Docs](https://docs.stripe.com/api/terminal/readers) */
      default_value?: Toggle.DefaultValue | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers) */
      description?: string | undefined;
      /** A name for people to read. [Docs](https://docs.stripe.com/api/terminal/readers) */
      title?: string | undefined;
    }
    export namespace Toggle {
      export type DefaultValue = 'disabled' | 'enabled' | OtherString;
    }
    export type Type = 'email' | 'numeric' | 'phone' | 'selection' | 'signature' | 'text' | OtherString;
  }
}

export interface TerminalReaderCollectPaymentMethodParams {
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  payment_intent: string;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  collect_config?: TerminalReaderCollectPaymentMethodParams.CollectConfig | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderCollectPaymentMethodParams {
  export interface CollectConfig {
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/terminal/readers) */
    allow_redisplay?: CollectConfig.AllowRedisplay | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    enable_customer_cancellation?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    skip_tipping?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    tipping?: CollectConfig.Tipping | undefined;
  }
  export namespace CollectConfig {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Tipping {
      /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
      amount_eligible?: number | undefined;
    }
  }
}

export interface TerminalReaderConfirmPaymentIntentParams {
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  payment_intent: string;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  confirm_config?: TerminalReaderConfirmPaymentIntentParams.ConfirmConfig | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderConfirmPaymentIntentParams {
  export interface ConfirmConfig {
    /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/terminal/readers) */
    return_url?: string | undefined;
  }
}

export interface TerminalReaderProcessPaymentIntentParams {
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  payment_intent: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  process_config?: TerminalReaderProcessPaymentIntentParams.ProcessConfig | undefined;
}
export declare namespace TerminalReaderProcessPaymentIntentParams {
  export interface ProcessConfig {
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/terminal/readers) */
    allow_redisplay?: ProcessConfig.AllowRedisplay | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    enable_customer_cancellation?: boolean | undefined;
    /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/terminal/readers) */
    return_url?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    skip_tipping?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    tipping?: ProcessConfig.Tipping | undefined;
  }
  export namespace ProcessConfig {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Tipping {
      /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
      amount_eligible?: number | undefined;
    }
  }
}

export interface TerminalReaderProcessSetupIntentParams {
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/terminal/readers) */
  allow_redisplay: TerminalReaderProcessSetupIntentParams.AllowRedisplay;
  /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  setup_intent: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  process_config?: TerminalReaderProcessSetupIntentParams.ProcessConfig | undefined;
}
export declare namespace TerminalReaderProcessSetupIntentParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface ProcessConfig {
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    enable_customer_cancellation?: boolean | undefined;
  }
}

export interface TerminalReaderRefundPaymentParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
  amount?: number | undefined;
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  charge?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/readers) */
  metadata?: MetadataParam | undefined;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers) */
  payment_intent?: string | undefined;
  /** Whether the platform's fee is given back too, in proportion. [Docs](https://docs.stripe.com/api/terminal/readers) */
  refund_application_fee?: boolean | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  refund_payment_config?: TerminalReaderRefundPaymentParams.RefundPaymentConfig | undefined;
  /** Whether the connected account gives back its part, in proportion. [Docs](https://docs.stripe.com/api/terminal/readers) */
  reverse_transfer?: boolean | undefined;
}
export declare namespace TerminalReaderRefundPaymentParams {
  export interface RefundPaymentConfig {
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    enable_customer_cancellation?: boolean | undefined;
  }
}

export interface TerminalReaderSetReaderDisplayParams {
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers) */
  type: 'cart';
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  cart?: TerminalReaderSetReaderDisplayParams.Cart | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TerminalReaderSetReaderDisplayParams {
  export interface Cart {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/terminal/readers) */
    currency: string;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/terminal/readers) */
    line_items: readonly Cart.LineItem[];
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
    tax?: number | undefined;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
    total: number;
  }
  export namespace Cart {
    export interface LineItem {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
      amount: number;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers) */
      description: string;
      /** How many units. [Docs](https://docs.stripe.com/api/terminal/readers) */
      quantity: number;
    }
  }
}
