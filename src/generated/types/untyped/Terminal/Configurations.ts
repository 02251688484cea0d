// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString } from '../../../../core/words.ts';
import type { File } from '../../Files.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TerminalConfiguration {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  object: 'terminal.configuration';
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  bbpos_wisepad3?: TerminalConfiguration.BbposWisepad3;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  bbpos_wisepos_e?: TerminalConfiguration.BbposWiseposE;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  cellular?: TerminalConfiguration.Cellular;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  deleted?: void;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  is_account_default: boolean | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  livemode: boolean;
  /** What it is called. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  name: string | null;
  /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  offline?: TerminalConfiguration.Offline;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  reader_security?: TerminalConfiguration.ReaderSecurity;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  reboot_window?: TerminalConfiguration.RebootWindow;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  stripe_s700?: TerminalConfiguration.StripeS700;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  stripe_s710?: TerminalConfiguration.StripeS710;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  stripe_t600?: TerminalConfiguration.StripeT600;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  tipping?: TerminalConfiguration.Tipping;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  verifone_m425?: TerminalConfiguration.VerifoneM425;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  verifone_p400?: TerminalConfiguration.VerifoneP400;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  verifone_p630?: TerminalConfiguration.VerifoneP630;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  verifone_ux700?: TerminalConfiguration.VerifoneUx700;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  verifone_v660p?: TerminalConfiguration.VerifoneV660p;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
  wifi?: TerminalConfiguration.Wifi;
}
export declare namespace TerminalConfiguration {
  export interface BbposWisepad3 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface BbposWiseposE {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface Cellular {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    enabled: boolean;
  }
  export interface Offline {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    enabled: boolean | null;
  }
  export interface ReaderSecurity {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    admin_menu_passcode: string;
  }
  export interface RebootWindow {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    end_hour: number;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    start_hour: number;
  }
  export interface StripeS700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface StripeS710 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface StripeT600 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface Tipping {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    aed?: Tipping.Aed;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    aud?: Tipping.Aud;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    cad?: Tipping.Cad;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    chf?: Tipping.Chf;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    czk?: Tipping.Czk;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    dkk?: Tipping.Dkk;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    eur?: Tipping.Eur;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    gbp?: Tipping.Gbp;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    gip?: Tipping.Gip;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    hkd?: Tipping.Hkd;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    huf?: Tipping.Huf;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    jpy?: Tipping.Jpy;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    mxn?: Tipping.Mxn;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    myr?: Tipping.Myr;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    nok?: Tipping.Nok;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    nzd?: Tipping.Nzd;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    pln?: Tipping.Pln;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    ron?: Tipping.Ron;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    sek?: Tipping.Sek;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    sgd?: Tipping.Sgd;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    usd?: Tipping.Usd;
  }
  export namespace Tipping {
    export interface Aed {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Aud {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Cad {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Chf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Czk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Dkk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Eur {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Gbp {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Gip {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Hkd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Huf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Jpy {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Mxn {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Myr {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Nok {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Nzd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Pln {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Ron {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Sek {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Sgd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
    export interface Usd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      fixed_amounts?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      percentages?: number[] | null;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      smart_tip_threshold?: number;
    }
  }
  export interface VerifoneM425 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneP400 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneP630 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneUx700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneV660p {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    splashscreen?: Expandable<File>;
  }
  export interface Wifi {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    personal_psk?: Wifi.PersonalPsk;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      ca_certificate_file?: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      ssid: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      username: string;
    }
    export interface EnterpriseEapTls {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      ca_certificate_file?: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      client_certificate_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      private_key_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      private_key_file_password?: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      ssid: string;
    }
    export interface PersonalPsk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/object) */
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalDeletedConfiguration {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/configuration/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/configuration/delete) */
  object: 'terminal.configuration';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/configuration/delete) */
  deleted: true;
}

export interface TerminalConfigurationCreateParams {
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  bbpos_wisepad3?: TerminalConfigurationCreateParams.BbposWisepad3 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  bbpos_wisepos_e?: TerminalConfigurationCreateParams.BbposWiseposE | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  cellular?: Emptyable<TerminalConfigurationCreateParams.Cellular> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  name?: string | undefined;
  /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  offline?: Emptyable<TerminalConfigurationCreateParams.Offline> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  reader_security?: Emptyable<TerminalConfigurationCreateParams.ReaderSecurity> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  reboot_window?: TerminalConfigurationCreateParams.RebootWindow | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  stripe_s700?: TerminalConfigurationCreateParams.StripeS700 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  stripe_s710?: TerminalConfigurationCreateParams.StripeS710 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  stripe_t600?: TerminalConfigurationCreateParams.StripeT600 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  tipping?: Emptyable<TerminalConfigurationCreateParams.Tipping> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  verifone_m425?: TerminalConfigurationCreateParams.VerifoneM425 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  verifone_p400?: TerminalConfigurationCreateParams.VerifoneP400 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  verifone_p630?: TerminalConfigurationCreateParams.VerifoneP630 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  verifone_ux700?: TerminalConfigurationCreateParams.VerifoneUx700 | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  verifone_v660p?: TerminalConfigurationCreateParams.VerifoneV660p | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
  wifi?: Emptyable<TerminalConfigurationCreateParams.Wifi> | undefined;
}
export declare namespace TerminalConfigurationCreateParams {
  export interface BbposWisepad3 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface BbposWiseposE {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Cellular {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    enabled: boolean;
  }
  export interface Offline {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    enabled: boolean;
  }
  export interface ReaderSecurity {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    admin_menu_passcode?: Emptyable<string> | undefined;
  }
  export interface RebootWindow {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    end_hour: number;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    start_hour: number;
  }
  export interface StripeS700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeS710 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeT600 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Tipping {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    aed?: Tipping.Aed | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    aud?: Tipping.Aud | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    cad?: Tipping.Cad | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    chf?: Tipping.Chf | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    czk?: Tipping.Czk | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    dkk?: Tipping.Dkk | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    eur?: Tipping.Eur | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    gbp?: Tipping.Gbp | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    gip?: Tipping.Gip | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    hkd?: Tipping.Hkd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    huf?: Tipping.Huf | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    jpy?: Tipping.Jpy | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    mxn?: Tipping.Mxn | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    myr?: Tipping.Myr | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    nok?: Tipping.Nok | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    nzd?: Tipping.Nzd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    pln?: Tipping.Pln | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    ron?: Tipping.Ron | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    sek?: Tipping.Sek | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    sgd?: Tipping.Sgd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    usd?: Tipping.Usd | undefined;
  }
  export namespace Tipping {
    export interface Aed {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Aud {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Cad {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Chf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Czk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Dkk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Eur {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Gbp {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Gip {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Hkd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Huf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Jpy {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Mxn {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Myr {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Nok {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Nzd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Pln {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Ron {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Sek {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Sgd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Usd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      smart_tip_threshold?: number | undefined;
    }
  }
  export interface VerifoneM425 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP400 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP630 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneUx700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneV660p {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Wifi {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    enterprise_eap_tls?: Wifi.EnterpriseEapTls | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    personal_psk?: Wifi.PersonalPsk | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      ca_certificate_file?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      ssid: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      username: string;
    }
    export interface EnterpriseEapTls {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      ca_certificate_file?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      client_certificate_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      private_key_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      private_key_file_password?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      ssid: string;
    }
    export interface PersonalPsk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/create) */
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalConfigurationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TerminalConfigurationUpdateParams {
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  bbpos_wisepad3?: Emptyable<TerminalConfigurationUpdateParams.BbposWisepad3> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  bbpos_wisepos_e?: Emptyable<TerminalConfigurationUpdateParams.BbposWiseposE> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  cellular?: Emptyable<TerminalConfigurationUpdateParams.Cellular> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  name?: string | undefined;
  /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  offline?: Emptyable<TerminalConfigurationUpdateParams.Offline> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  reader_security?: Emptyable<TerminalConfigurationUpdateParams.ReaderSecurity> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  reboot_window?: Emptyable<TerminalConfigurationUpdateParams.RebootWindow> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  stripe_s700?: Emptyable<TerminalConfigurationUpdateParams.StripeS700> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  stripe_s710?: Emptyable<TerminalConfigurationUpdateParams.StripeS710> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  stripe_t600?: Emptyable<TerminalConfigurationUpdateParams.StripeT600> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  tipping?: Emptyable<TerminalConfigurationUpdateParams.Tipping> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  verifone_m425?: Emptyable<TerminalConfigurationUpdateParams.VerifoneM425> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  verifone_p400?: Emptyable<TerminalConfigurationUpdateParams.VerifoneP400> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  verifone_p630?: Emptyable<TerminalConfigurationUpdateParams.VerifoneP630> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  verifone_ux700?: Emptyable<TerminalConfigurationUpdateParams.VerifoneUx700> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  verifone_v660p?: Emptyable<TerminalConfigurationUpdateParams.VerifoneV660p> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
  wifi?: Emptyable<TerminalConfigurationUpdateParams.Wifi> | undefined;
}
export declare namespace TerminalConfigurationUpdateParams {
  export interface BbposWisepad3 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface BbposWiseposE {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Cellular {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    enabled: boolean;
  }
  export interface Offline {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    enabled: boolean;
  }
  export interface ReaderSecurity {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    admin_menu_passcode?: Emptyable<string> | undefined;
  }
  export interface RebootWindow {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    end_hour: number;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    start_hour: number;
  }
  export interface StripeS700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeS710 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeT600 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Tipping {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    aed?: Tipping.Aed | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    aud?: Tipping.Aud | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    cad?: Tipping.Cad | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    chf?: Tipping.Chf | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    czk?: Tipping.Czk | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    dkk?: Tipping.Dkk | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    eur?: Tipping.Eur | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    gbp?: Tipping.Gbp | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    gip?: Tipping.Gip | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    hkd?: Tipping.Hkd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    huf?: Tipping.Huf | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    jpy?: Tipping.Jpy | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    mxn?: Tipping.Mxn | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    myr?: Tipping.Myr | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    nok?: Tipping.Nok | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    nzd?: Tipping.Nzd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    pln?: Tipping.Pln | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    ron?: Tipping.Ron | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    sek?: Tipping.Sek | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    sgd?: Tipping.Sgd | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    usd?: Tipping.Usd | undefined;
  }
  export namespace Tipping {
    export interface Aed {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Aud {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Cad {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Chf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Czk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Dkk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Eur {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Gbp {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Gip {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Hkd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Huf {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Jpy {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Mxn {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Myr {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Nok {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Nzd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Pln {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Ron {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Sek {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Sgd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
    export interface Usd {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      fixed_amounts?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      percentages?: readonly number[] | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      smart_tip_threshold?: number | undefined;
    }
  }
  export interface VerifoneM425 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP400 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP630 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneUx700 {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneV660p {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Wifi {
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    enterprise_eap_tls?: Wifi.EnterpriseEapTls | undefined;
    /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    personal_psk?: Wifi.PersonalPsk | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      ca_certificate_file?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      ssid: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      username: string;
    }
    export interface EnterpriseEapTls {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      ca_certificate_file?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      client_certificate_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      private_key_file: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      private_key_file_password?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      ssid: string;
    }
    export interface PersonalPsk {
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      password: string;
      /** [Docs](https://docs.stripe.com/api/terminal/configuration/update) */
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalConfigurationListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/configuration/list) */
  is_account_default?: boolean | undefined;
}

export interface TerminalConfigurationDeleteParams extends NoParams {
}
