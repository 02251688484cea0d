// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString } from '../../../../core/words.ts';
import type { File } from '../../Files.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TerminalConfiguration {
  id: string;
  object: 'terminal.configuration';
  bbpos_wisepad3?: TerminalConfiguration.BbposWisepad3;
  bbpos_wisepos_e?: TerminalConfiguration.BbposWiseposE;
  cellular?: TerminalConfiguration.Cellular;
  deleted?: void;
  is_account_default: boolean | null;
  livemode: boolean;
  name: string | null;
  offline?: TerminalConfiguration.Offline;
  reader_security?: TerminalConfiguration.ReaderSecurity;
  reboot_window?: TerminalConfiguration.RebootWindow;
  stripe_s700?: TerminalConfiguration.StripeS700;
  stripe_s710?: TerminalConfiguration.StripeS710;
  stripe_t600?: TerminalConfiguration.StripeT600;
  tipping?: TerminalConfiguration.Tipping;
  verifone_m425?: TerminalConfiguration.VerifoneM425;
  verifone_p400?: TerminalConfiguration.VerifoneP400;
  verifone_p630?: TerminalConfiguration.VerifoneP630;
  verifone_ux700?: TerminalConfiguration.VerifoneUx700;
  verifone_v660p?: TerminalConfiguration.VerifoneV660p;
  wifi?: TerminalConfiguration.Wifi;
}
export declare namespace TerminalConfiguration {
  export interface BbposWisepad3 {
    splashscreen?: Expandable<File>;
  }
  export interface BbposWiseposE {
    splashscreen?: Expandable<File>;
  }
  export interface Cellular {
    enabled: boolean;
  }
  export interface Offline {
    enabled: boolean | null;
  }
  export interface ReaderSecurity {
    admin_menu_passcode: string;
  }
  export interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  export interface StripeS700 {
    splashscreen?: Expandable<File>;
  }
  export interface StripeS710 {
    splashscreen?: Expandable<File>;
  }
  export interface StripeT600 {
    splashscreen?: Expandable<File>;
  }
  export interface Tipping {
    aed?: Tipping.Aed;
    aud?: Tipping.Aud;
    cad?: Tipping.Cad;
    chf?: Tipping.Chf;
    czk?: Tipping.Czk;
    dkk?: Tipping.Dkk;
    eur?: Tipping.Eur;
    gbp?: Tipping.Gbp;
    gip?: Tipping.Gip;
    hkd?: Tipping.Hkd;
    huf?: Tipping.Huf;
    jpy?: Tipping.Jpy;
    mxn?: Tipping.Mxn;
    myr?: Tipping.Myr;
    nok?: Tipping.Nok;
    nzd?: Tipping.Nzd;
    pln?: Tipping.Pln;
    ron?: Tipping.Ron;
    sek?: Tipping.Sek;
    sgd?: Tipping.Sgd;
    usd?: Tipping.Usd;
  }
  export namespace Tipping {
    export interface Aed {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Aud {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Cad {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Chf {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Czk {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Dkk {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Eur {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Gbp {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Gip {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Hkd {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Huf {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Jpy {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Mxn {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Myr {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Nok {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Nzd {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Pln {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Ron {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Sek {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Sgd {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
    export interface Usd {
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
      smart_tip_threshold?: number;
    }
  }
  export interface VerifoneM425 {
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneP400 {
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneP630 {
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneUx700 {
    splashscreen?: Expandable<File>;
  }
  export interface VerifoneV660p {
    splashscreen?: Expandable<File>;
  }
  export interface Wifi {
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    personal_psk?: Wifi.PersonalPsk;
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      ca_certificate_file?: string;
      password: string;
      ssid: string;
      username: string;
    }
    export interface EnterpriseEapTls {
      ca_certificate_file?: string;
      client_certificate_file: string;
      private_key_file: string;
      private_key_file_password?: string;
      ssid: string;
    }
    export interface PersonalPsk {
      password: string;
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalDeletedConfiguration {
  id: string;
  object: 'terminal.configuration';
  deleted: true;
}

export interface TerminalConfigurationCreateParams {
  bbpos_wisepad3?: TerminalConfigurationCreateParams.BbposWisepad3 | undefined;
  bbpos_wisepos_e?: TerminalConfigurationCreateParams.BbposWiseposE | undefined;
  cellular?: Emptyable<TerminalConfigurationCreateParams.Cellular> | undefined;
  expand?: readonly string[] | undefined;
  name?: string | undefined;
  offline?: Emptyable<TerminalConfigurationCreateParams.Offline> | undefined;
  reader_security?: Emptyable<TerminalConfigurationCreateParams.ReaderSecurity> | undefined;
  reboot_window?: TerminalConfigurationCreateParams.RebootWindow | undefined;
  stripe_s700?: TerminalConfigurationCreateParams.StripeS700 | undefined;
  stripe_s710?: TerminalConfigurationCreateParams.StripeS710 | undefined;
  stripe_t600?: TerminalConfigurationCreateParams.StripeT600 | undefined;
  tipping?: Emptyable<TerminalConfigurationCreateParams.Tipping> | undefined;
  verifone_m425?: TerminalConfigurationCreateParams.VerifoneM425 | undefined;
  verifone_p400?: TerminalConfigurationCreateParams.VerifoneP400 | undefined;
  verifone_p630?: TerminalConfigurationCreateParams.VerifoneP630 | undefined;
  verifone_ux700?: TerminalConfigurationCreateParams.VerifoneUx700 | undefined;
  verifone_v660p?: TerminalConfigurationCreateParams.VerifoneV660p | undefined;
  wifi?: Emptyable<TerminalConfigurationCreateParams.Wifi> | undefined;
}
export declare namespace TerminalConfigurationCreateParams {
  export interface BbposWisepad3 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface BbposWiseposE {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Cellular {
    enabled: boolean;
  }
  export interface Offline {
    enabled: boolean;
  }
  export interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string> | undefined;
  }
  export interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  export interface StripeS700 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeS710 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeT600 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Tipping {
    aed?: Tipping.Aed | undefined;
    aud?: Tipping.Aud | undefined;
    cad?: Tipping.Cad | undefined;
    chf?: Tipping.Chf | undefined;
    czk?: Tipping.Czk | undefined;
    dkk?: Tipping.Dkk | undefined;
    eur?: Tipping.Eur | undefined;
    gbp?: Tipping.Gbp | undefined;
    gip?: Tipping.Gip | undefined;
    hkd?: Tipping.Hkd | undefined;
    huf?: Tipping.Huf | undefined;
    jpy?: Tipping.Jpy | undefined;
    mxn?: Tipping.Mxn | undefined;
    myr?: Tipping.Myr | undefined;
    nok?: Tipping.Nok | undefined;
    nzd?: Tipping.Nzd | undefined;
    pln?: Tipping.Pln | undefined;
    ron?: Tipping.Ron | undefined;
    sek?: Tipping.Sek | undefined;
    sgd?: Tipping.Sgd | undefined;
    usd?: Tipping.Usd | undefined;
  }
  export namespace Tipping {
    export interface Aed {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Aud {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Cad {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Chf {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Czk {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Dkk {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Eur {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Gbp {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Gip {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Hkd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Huf {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Jpy {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Mxn {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Myr {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Nok {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Nzd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Pln {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Ron {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Sek {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Sgd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Usd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
  }
  export interface VerifoneM425 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP400 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP630 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneUx700 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneV660p {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Wifi {
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap | undefined;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls | undefined;
    personal_psk?: Wifi.PersonalPsk | undefined;
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      ca_certificate_file?: string | undefined;
      password: string;
      ssid: string;
      username: string;
    }
    export interface EnterpriseEapTls {
      ca_certificate_file?: string | undefined;
      client_certificate_file: string;
      private_key_file: string;
      private_key_file_password?: string | undefined;
      ssid: string;
    }
    export interface PersonalPsk {
      password: string;
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalConfigurationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TerminalConfigurationUpdateParams {
  bbpos_wisepad3?: Emptyable<TerminalConfigurationUpdateParams.BbposWisepad3> | undefined;
  bbpos_wisepos_e?: Emptyable<TerminalConfigurationUpdateParams.BbposWiseposE> | undefined;
  cellular?: Emptyable<TerminalConfigurationUpdateParams.Cellular> | undefined;
  expand?: readonly string[] | undefined;
  name?: string | undefined;
  offline?: Emptyable<TerminalConfigurationUpdateParams.Offline> | undefined;
  reader_security?: Emptyable<TerminalConfigurationUpdateParams.ReaderSecurity> | undefined;
  reboot_window?: Emptyable<TerminalConfigurationUpdateParams.RebootWindow> | undefined;
  stripe_s700?: Emptyable<TerminalConfigurationUpdateParams.StripeS700> | undefined;
  stripe_s710?: Emptyable<TerminalConfigurationUpdateParams.StripeS710> | undefined;
  stripe_t600?: Emptyable<TerminalConfigurationUpdateParams.StripeT600> | undefined;
  tipping?: Emptyable<TerminalConfigurationUpdateParams.Tipping> | undefined;
  verifone_m425?: Emptyable<TerminalConfigurationUpdateParams.VerifoneM425> | undefined;
  verifone_p400?: Emptyable<TerminalConfigurationUpdateParams.VerifoneP400> | undefined;
  verifone_p630?: Emptyable<TerminalConfigurationUpdateParams.VerifoneP630> | undefined;
  verifone_ux700?: Emptyable<TerminalConfigurationUpdateParams.VerifoneUx700> | undefined;
  verifone_v660p?: Emptyable<TerminalConfigurationUpdateParams.VerifoneV660p> | undefined;
  wifi?: Emptyable<TerminalConfigurationUpdateParams.Wifi> | undefined;
}
export declare namespace TerminalConfigurationUpdateParams {
  export interface BbposWisepad3 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface BbposWiseposE {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Cellular {
    enabled: boolean;
  }
  export interface Offline {
    enabled: boolean;
  }
  export interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string> | undefined;
  }
  export interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  export interface StripeS700 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeS710 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface StripeT600 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Tipping {
    aed?: Tipping.Aed | undefined;
    aud?: Tipping.Aud | undefined;
    cad?: Tipping.Cad | undefined;
    chf?: Tipping.Chf | undefined;
    czk?: Tipping.Czk | undefined;
    dkk?: Tipping.Dkk | undefined;
    eur?: Tipping.Eur | undefined;
    gbp?: Tipping.Gbp | undefined;
    gip?: Tipping.Gip | undefined;
    hkd?: Tipping.Hkd | undefined;
    huf?: Tipping.Huf | undefined;
    jpy?: Tipping.Jpy | undefined;
    mxn?: Tipping.Mxn | undefined;
    myr?: Tipping.Myr | undefined;
    nok?: Tipping.Nok | undefined;
    nzd?: Tipping.Nzd | undefined;
    pln?: Tipping.Pln | undefined;
    ron?: Tipping.Ron | undefined;
    sek?: Tipping.Sek | undefined;
    sgd?: Tipping.Sgd | undefined;
    usd?: Tipping.Usd | undefined;
  }
  export namespace Tipping {
    export interface Aed {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Aud {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Cad {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Chf {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Czk {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Dkk {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Eur {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Gbp {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Gip {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Hkd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Huf {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Jpy {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Mxn {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Myr {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Nok {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Nzd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Pln {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Ron {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Sek {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Sgd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
    export interface Usd {
      fixed_amounts?: readonly number[] | undefined;
      percentages?: readonly number[] | undefined;
      smart_tip_threshold?: number | undefined;
    }
  }
  export interface VerifoneM425 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP400 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneP630 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneUx700 {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface VerifoneV660p {
    splashscreen?: Emptyable<string> | undefined;
  }
  export interface Wifi {
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap | undefined;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls | undefined;
    personal_psk?: Wifi.PersonalPsk | undefined;
    type: Wifi.Type;
  }
  export namespace Wifi {
    export interface EnterpriseEapPeap {
      ca_certificate_file?: string | undefined;
      password: string;
      ssid: string;
      username: string;
    }
    export interface EnterpriseEapTls {
      ca_certificate_file?: string | undefined;
      client_certificate_file: string;
      private_key_file: string;
      private_key_file_password?: string | undefined;
      ssid: string;
    }
    export interface PersonalPsk {
      password: string;
      ssid: string;
    }
    export type Type = 'enterprise_eap_peap' | 'enterprise_eap_tls' | 'personal_psk' | OtherString;
  }
}

export interface TerminalConfigurationListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  is_account_default?: boolean | undefined;
}

export interface TerminalConfigurationDeleteParams extends NoParams {
}
