// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TaxRegistration {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  object: 'tax.registration';
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  active_from: number;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  country: string;
  /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  country_options: TaxRegistration.CountryOptions;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  created: number;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  expires_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
  status: TaxRegistration.Status;
}
export declare namespace TaxRegistration {
  export interface CountryOptions {
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ae?: CountryOptions.Ae;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    al?: CountryOptions.Al;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    am?: CountryOptions.Am;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ao?: CountryOptions.Ao;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    at?: CountryOptions.At;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    au?: CountryOptions.Au;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    aw?: CountryOptions.Aw;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    az?: CountryOptions.Az;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ba?: CountryOptions.Ba;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bb?: CountryOptions.Bb;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bd?: CountryOptions.Bd;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    be?: CountryOptions.Be;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bf?: CountryOptions.Bf;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bg?: CountryOptions.Bg;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bh?: CountryOptions.Bh;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bj?: CountryOptions.Bj;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bs?: CountryOptions.Bs;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    bw?: CountryOptions.Bw;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    by?: CountryOptions.By;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ca?: CountryOptions.Ca;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cd?: CountryOptions.Cd;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ch?: CountryOptions.Ch;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ci?: CountryOptions.Ci;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cl?: CountryOptions.Cl;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cm?: CountryOptions.Cm;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    co?: CountryOptions.Co;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cr?: CountryOptions.Cr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cv?: CountryOptions.Cv;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cy?: CountryOptions.Cy;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    cz?: CountryOptions.Cz;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    de?: CountryOptions.De;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    dk?: CountryOptions.Dk;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ec?: CountryOptions.Ec;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ee?: CountryOptions.Ee;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    eg?: CountryOptions.Eg;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    es?: CountryOptions.Es;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    et?: CountryOptions.Et;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    fi?: CountryOptions.Fi;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    fr?: CountryOptions.Fr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    gb?: CountryOptions.Gb;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ge?: CountryOptions.Ge;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    gh?: CountryOptions.Gh;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    gn?: CountryOptions.Gn;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    gr?: CountryOptions.Gr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    hr?: CountryOptions.Hr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    hu?: CountryOptions.Hu;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    id?: CountryOptions.Id;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ie?: CountryOptions.Ie;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    in?: CountryOptions.In;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    is?: CountryOptions.Is;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    it?: CountryOptions.It;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    jp?: CountryOptions.Jp;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ke?: CountryOptions.Ke;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    kg?: CountryOptions.Kg;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    kh?: CountryOptions.Kh;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    kr?: CountryOptions.Kr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    kz?: CountryOptions.Kz;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    la?: CountryOptions.La;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    lk?: CountryOptions.Lk;
    /** Only earlier than this. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    lt?: CountryOptions.Lt;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    lu?: CountryOptions.Lu;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    lv?: CountryOptions.Lv;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ma?: CountryOptions.Ma;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    md?: CountryOptions.Md;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    me?: CountryOptions.Me;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    mk?: CountryOptions.Mk;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    mr?: CountryOptions.Mr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    mt?: CountryOptions.Mt;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    mu?: CountryOptions.Mu;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    mx?: CountryOptions.Mx;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    my?: CountryOptions.My;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ng?: CountryOptions.Ng;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    nl?: CountryOptions.Nl;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    no?: CountryOptions.No;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    np?: CountryOptions.Np;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    nz?: CountryOptions.Nz;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    om?: CountryOptions.Om;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    pe?: CountryOptions.Pe;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ph?: CountryOptions.Ph;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    pl?: CountryOptions.Pl;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    pt?: CountryOptions.Pt;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ro?: CountryOptions.Ro;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    rs?: CountryOptions.Rs;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ru?: CountryOptions.Ru;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    sa?: CountryOptions.Sa;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    se?: CountryOptions.Se;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    sg?: CountryOptions.Sg;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    si?: CountryOptions.Si;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    sk?: CountryOptions.Sk;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    sn?: CountryOptions.Sn;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    sr?: CountryOptions.Sr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    th?: CountryOptions.Th;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    tj?: CountryOptions.Tj;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    tr?: CountryOptions.Tr;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    tw?: CountryOptions.Tw;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    tz?: CountryOptions.Tz;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ua?: CountryOptions.Ua;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    ug?: CountryOptions.Ug;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    us?: CountryOptions.Us;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    uy?: CountryOptions.Uy;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    uz?: CountryOptions.Uz;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    vn?: CountryOptions.Vn;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    za?: CountryOptions.Za;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    zm?: CountryOptions.Zm;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
    zw?: CountryOptions.Zw;
  }
  export namespace CountryOptions {
    export interface Ae {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Ae.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Ae {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Al {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Am {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ao {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface At {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: At.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: At.Type;
    }
    export namespace At {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Au {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Au.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Au {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Aw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Az {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ba {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Bb {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Bd {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Be {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Be.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Be.Type;
    }
    export namespace Be {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bf {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Bg {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Bg.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Bg.Type;
    }
    export namespace Bg {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bh {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Bj {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Bs {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Bw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface By {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ca {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      province_standard?: Ca.ProvinceStandard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Ca.Type;
    }
    export namespace Ca {
      export interface ProvinceStandard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        province: string;
      }
      export type Type = 'province_standard' | 'simplified' | 'standard' | OtherString;
    }
    export interface Cd {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Ch {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Ch.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Ch {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ci {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Cl {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Cm {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Co {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Cr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Cv {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Cy {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Cy.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Cy.Type;
    }
    export namespace Cy {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Cz {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Cz.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Cz.Type;
    }
    export namespace Cz {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface De {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: De.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: De.Type;
    }
    export namespace De {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Dk {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Dk.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Dk.Type;
    }
    export namespace Dk {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ec {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ee {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Ee.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Ee.Type;
    }
    export namespace Ee {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Eg {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Es {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Es.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Es.Type;
    }
    export namespace Es {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Et {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Fi {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Fi.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Fi.Type;
    }
    export namespace Fi {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Fr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Fr.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Fr.Type;
    }
    export namespace Fr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Gb {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Gb.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Gb {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ge {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Gh {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Gn {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Gr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Gr.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Gr.Type;
    }
    export namespace Gr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Hr.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Hr.Type;
    }
    export namespace Hr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hu {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Hu.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Hu.Type;
    }
    export namespace Hu {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Id {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ie {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Ie.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Ie.Type;
    }
    export namespace Ie {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface In {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Is {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface It {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: It.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: It.Type;
    }
    export namespace It {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Jp {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Jp.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Jp {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ke {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Kg {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Kh {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Kr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Kz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface La {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Lk {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Lt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Lt.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Lt.Type;
    }
    export namespace Lt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lu {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Lu.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Lu.Type;
    }
    export namespace Lu {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lv {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Lv.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Lv.Type;
    }
    export namespace Lv {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ma {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Md {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Me {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Mk {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Mr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Mt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Mt.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Mt.Type;
    }
    export namespace Mt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Mu {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Mx {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface My {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ng {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Nl {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Nl.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Nl.Type;
    }
    export namespace Nl {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface No {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: No.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace No {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Np {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Nz {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Nz.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Nz {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Om {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Pe {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ph {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Pl {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Pl.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Pl.Type;
    }
    export namespace Pl {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Pt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Pt.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Pt.Type;
    }
    export namespace Pt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ro {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Ro.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Ro.Type;
    }
    export namespace Ro {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Rs {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Ru {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Sa {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Se {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Se.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Se.Type;
    }
    export namespace Se {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sg {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Sg.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export namespace Sg {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Si {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Si.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Si.Type;
    }
    export namespace Si {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sk {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      standard?: Sk.Standard;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Sk.Type;
    }
    export namespace Sk {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sn {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Sr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Th {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Th.Type;
    }
    export namespace Th {
      export type Type = 'simplified' | OtherString;
    }
    export interface Tj {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Tr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Tw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Tz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ua {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Ug {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Us {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      admissions_tax?: Us.AdmissionsTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      attendance_tax?: Us.AttendanceTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      entertainment_tax?: Us.EntertainmentTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      gross_receipts_tax?: Us.GrossReceiptsTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      hospitality_tax?: Us.HospitalityTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      local_amusement_tax?: Us.LocalAmusementTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      local_lease_tax?: Us.LocalLeaseTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      luxury_tax?: Us.LuxuryTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      mass_transit_parking_tax?: Us.MassTransitParkingTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      parking_tax?: Us.ParkingTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      resort_tax?: Us.ResortTax;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      state: string;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      state_sales_tax?: Us.StateSalesTax;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      tourism_tax?: Us.TourismTax;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: Us.Type;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      utility_users_tax?: Us.UtilityUsersTax;
    }
    export namespace Us {
      export interface AdmissionsTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface AttendanceTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface EntertainmentTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface GrossReceiptsTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface HospitalityTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface LocalAmusementTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface LocalLeaseTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface LuxuryTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface MassTransitParkingTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface ParkingTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface ResortTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export interface StateSalesTax {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        elections?: StateSalesTax.Election[];
      }
      export namespace StateSalesTax {
        export interface Election {
          /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
          jurisdiction?: string;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
          type: Election.Type;
        }
        export namespace Election {
          export type Type = 'local_use_tax' | 'simplified_sellers_use_tax' | 'single_local_use_tax' | OtherString;
        }
      }
      export interface TourismTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
      export type Type = 'admissions_tax' | 'attendance_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'gross_receipts_tax' | 'hospitality_tax' | 'local_amusement_tax' | 'local_lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'parking_tax' | 'resort_tax' | 'state_communications_tax' | 'state_retail_delivery_fee' | 'state_sales_tax' | 'tourism_tax' | 'utility_users_tax' | OtherString;
      export interface UtilityUsersTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
        jurisdiction: string;
      }
    }
    export interface Uy {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Uz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Vn {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Za {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
    export interface Zm {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'simplified';
    }
    export interface Zw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/object) */
      type: 'standard';
    }
  }
  export type Status = 'active' | 'expired' | 'scheduled' | OtherString;
}

export interface TaxRegistrationCreateParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
  active_from: 'now' | Timestamp;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
  country: string;
  /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
  country_options: TaxRegistrationCreateParams.CountryOptions;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
  expires_at?: Timestamp | undefined;
}
export declare namespace TaxRegistrationCreateParams {
  export interface CountryOptions {
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ae?: CountryOptions.Ae | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    al?: CountryOptions.Al | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    am?: CountryOptions.Am | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ao?: CountryOptions.Ao | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    at?: CountryOptions.At | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    au?: CountryOptions.Au | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    aw?: CountryOptions.Aw | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    az?: CountryOptions.Az | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ba?: CountryOptions.Ba | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bb?: CountryOptions.Bb | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bd?: CountryOptions.Bd | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    be?: CountryOptions.Be | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bf?: CountryOptions.Bf | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bg?: CountryOptions.Bg | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bh?: CountryOptions.Bh | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bj?: CountryOptions.Bj | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bs?: CountryOptions.Bs | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    bw?: CountryOptions.Bw | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    by?: CountryOptions.By | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ca?: CountryOptions.Ca | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cd?: CountryOptions.Cd | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ch?: CountryOptions.Ch | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ci?: CountryOptions.Ci | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cl?: CountryOptions.Cl | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cm?: CountryOptions.Cm | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    co?: CountryOptions.Co | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cr?: CountryOptions.Cr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cv?: CountryOptions.Cv | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cy?: CountryOptions.Cy | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    cz?: CountryOptions.Cz | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    de?: CountryOptions.De | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    dk?: CountryOptions.Dk | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ec?: CountryOptions.Ec | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ee?: CountryOptions.Ee | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    eg?: CountryOptions.Eg | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    es?: CountryOptions.Es | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    et?: CountryOptions.Et | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    fi?: CountryOptions.Fi | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    fr?: CountryOptions.Fr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    gb?: CountryOptions.Gb | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ge?: CountryOptions.Ge | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    gh?: CountryOptions.Gh | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    gn?: CountryOptions.Gn | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    gr?: CountryOptions.Gr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    hr?: CountryOptions.Hr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    hu?: CountryOptions.Hu | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    id?: CountryOptions.Id | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ie?: CountryOptions.Ie | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    in?: CountryOptions.In | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    is?: CountryOptions.Is | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    it?: CountryOptions.It | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    jp?: CountryOptions.Jp | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ke?: CountryOptions.Ke | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    kg?: CountryOptions.Kg | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    kh?: CountryOptions.Kh | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    kr?: CountryOptions.Kr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    kz?: CountryOptions.Kz | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    la?: CountryOptions.La | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    lk?: CountryOptions.Lk | undefined;
    /** Only earlier than this. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    lt?: CountryOptions.Lt | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    lu?: CountryOptions.Lu | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    lv?: CountryOptions.Lv | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ma?: CountryOptions.Ma | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    md?: CountryOptions.Md | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    me?: CountryOptions.Me | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    mk?: CountryOptions.Mk | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    mr?: CountryOptions.Mr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    mt?: CountryOptions.Mt | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    mu?: CountryOptions.Mu | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    mx?: CountryOptions.Mx | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    my?: CountryOptions.My | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ng?: CountryOptions.Ng | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    nl?: CountryOptions.Nl | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    no?: CountryOptions.No | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    np?: CountryOptions.Np | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    nz?: CountryOptions.Nz | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    om?: CountryOptions.Om | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    pe?: CountryOptions.Pe | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ph?: CountryOptions.Ph | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    pl?: CountryOptions.Pl | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    pt?: CountryOptions.Pt | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ro?: CountryOptions.Ro | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    rs?: CountryOptions.Rs | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ru?: CountryOptions.Ru | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    sa?: CountryOptions.Sa | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    se?: CountryOptions.Se | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    sg?: CountryOptions.Sg | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    si?: CountryOptions.Si | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    sk?: CountryOptions.Sk | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    sn?: CountryOptions.Sn | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    sr?: CountryOptions.Sr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    th?: CountryOptions.Th | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    tj?: CountryOptions.Tj | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    tr?: CountryOptions.Tr | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    tw?: CountryOptions.Tw | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    tz?: CountryOptions.Tz | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ua?: CountryOptions.Ua | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    ug?: CountryOptions.Ug | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    us?: CountryOptions.Us | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    uy?: CountryOptions.Uy | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    uz?: CountryOptions.Uz | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    vn?: CountryOptions.Vn | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    za?: CountryOptions.Za | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    zm?: CountryOptions.Zm | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
    zw?: CountryOptions.Zw | undefined;
  }
  export namespace CountryOptions {
    export interface Ae {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ae.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Ae {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Al {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Al.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Al {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Am {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ao {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ao.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Ao {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface At {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: At.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: At.Type;
    }
    export namespace At {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Au {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Au.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Au {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Aw {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Aw.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Aw {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Az {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ba {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ba.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Ba {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bb {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bb.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Bb {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bd {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bd.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Bd {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Be {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Be.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Be.Type;
    }
    export namespace Be {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bf {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bf.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Bf {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bg {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bg.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Bg.Type;
    }
    export namespace Bg {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bh {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bh.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Bh {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bj {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Bs {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Bs.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Bs {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface By {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ca {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      province_standard?: Ca.ProvinceStandard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Ca.Type;
    }
    export namespace Ca {
      export interface ProvinceStandard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        province: string;
      }
      export type Type = 'province_standard' | 'simplified' | 'standard' | OtherString;
    }
    export interface Cd {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Cd.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Cd {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ch {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ch.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Ch {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ci {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Cl {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Cm {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Co {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Cr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Cv {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Cy {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Cy.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Cy.Type;
    }
    export namespace Cy {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Cz {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Cz.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Cz.Type;
    }
    export namespace Cz {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface De {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: De.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: De.Type;
    }
    export namespace De {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Dk {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Dk.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Dk.Type;
    }
    export namespace Dk {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ec {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ee {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ee.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Ee.Type;
    }
    export namespace Ee {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Eg {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Es {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Es.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Es.Type;
    }
    export namespace Es {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Et {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Et.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Et {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Fi {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Fi.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Fi.Type;
    }
    export namespace Fi {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Fr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Fr.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Fr.Type;
    }
    export namespace Fr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Gb {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Gb.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Gb {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ge {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Gh {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Gn {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Gn.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Gn {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Gr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Gr.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Gr.Type;
    }
    export namespace Gr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Hr.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Hr.Type;
    }
    export namespace Hr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hu {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Hu.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Hu.Type;
    }
    export namespace Hu {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Id {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ie {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ie.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Ie.Type;
    }
    export namespace Ie {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface In {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Is {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Is.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Is {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface It {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: It.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: It.Type;
    }
    export namespace It {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Jp {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Jp.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Jp {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ke {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Kg {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Kh {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Kr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Kz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface La {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Lk {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Lt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Lt.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Lt.Type;
    }
    export namespace Lt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lu {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Lu.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Lu.Type;
    }
    export namespace Lu {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lv {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Lv.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Lv.Type;
    }
    export namespace Lv {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ma {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Md {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Me {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Me.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Me {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mk {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Mk.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Mk {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Mr.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Mr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Mt.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Mt.Type;
    }
    export namespace Mt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Mu {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Mx {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface My {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ng {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Nl {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Nl.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Nl.Type;
    }
    export namespace Nl {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface No {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: No.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace No {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Np {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Nz {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Nz.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Nz {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Om {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Om.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Om {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Pe {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ph {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Pl {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Pl.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Pl.Type;
    }
    export namespace Pl {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Pt {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Pt.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Pt.Type;
    }
    export namespace Pt {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ro {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Ro.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Ro.Type;
    }
    export namespace Ro {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Rs {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Rs.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Rs {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ru {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Sa {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Se {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Se.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Se.Type;
    }
    export namespace Se {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sg {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Sg.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Sg {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Si {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Si.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Si.Type;
    }
    export namespace Si {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sk {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Sk.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Sk.Type;
    }
    export namespace Sk {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sn {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Sr {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Sr.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Sr {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Th {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Th.Type;
    }
    export namespace Th {
      export type Type = 'simplified' | OtherString;
    }
    export interface Tj {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Tr {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Tw {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Tz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ua {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Ug {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Us {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      admissions_tax?: Us.AdmissionsTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      attendance_tax?: Us.AttendanceTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      entertainment_tax?: Us.EntertainmentTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      gross_receipts_tax?: Us.GrossReceiptsTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      hospitality_tax?: Us.HospitalityTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      local_amusement_tax?: Us.LocalAmusementTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      local_lease_tax?: Us.LocalLeaseTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      luxury_tax?: Us.LuxuryTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      mass_transit_parking_tax?: Us.MassTransitParkingTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      parking_tax?: Us.ParkingTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      resort_tax?: Us.ResortTax | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      state: string;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      state_sales_tax?: Us.StateSalesTax | undefined;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      tourism_tax?: Us.TourismTax | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: Us.Type;
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      utility_users_tax?: Us.UtilityUsersTax | undefined;
    }
    export namespace Us {
      export interface AdmissionsTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface AttendanceTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface EntertainmentTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface GrossReceiptsTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface HospitalityTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface LocalAmusementTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface LocalLeaseTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface LuxuryTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface MassTransitParkingTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface ParkingTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface ResortTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export interface StateSalesTax {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        elections: readonly StateSalesTax.Election[];
      }
      export namespace StateSalesTax {
        export interface Election {
          /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
          jurisdiction?: string | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
          type: Election.Type;
        }
        export namespace Election {
          export type Type = 'local_use_tax' | 'simplified_sellers_use_tax' | 'single_local_use_tax' | OtherString;
        }
      }
      export interface TourismTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
      export type Type = 'admissions_tax' | 'attendance_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'gross_receipts_tax' | 'hospitality_tax' | 'local_amusement_tax' | 'local_lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'parking_tax' | 'resort_tax' | 'state_communications_tax' | 'state_retail_delivery_fee' | 'state_sales_tax' | 'tourism_tax' | 'utility_users_tax' | OtherString;
      export interface UtilityUsersTax {
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        jurisdiction: string;
      }
    }
    export interface Uy {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Uy.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Uy {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Uz {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Vn {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Za {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Za.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Za {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Zm {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'simplified';
    }
    export interface Zw {
      /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      standard?: Zw.Standard | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/registrations/create) */
      type: 'standard';
    }
    export namespace Zw {
      export interface Standard {
        /** [Docs](https://docs.stripe.com/api/tax/registrations/create) */
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
  }
}

export interface TaxRegistrationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxRegistrationUpdateParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/update) */
  active_from?: 'now' | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/tax/registrations/update) */
  expires_at?: Emptyable<'now' | Timestamp> | undefined;
}

export interface TaxRegistrationListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/tax/registrations/list) */
  status?: TaxRegistrationListParams.Status | undefined;
}
export declare namespace TaxRegistrationListParams {
  export type Status = 'active' | 'all' | 'expired' | 'scheduled' | OtherString;
}
