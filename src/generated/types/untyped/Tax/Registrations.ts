// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TaxRegistration {
  id: string;
  object: 'tax.registration';
  /** Unix seconds. */
  active_from: number;
  country: string;
  country_options: TaxRegistration.CountryOptions;
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires_at: number | null;
  livemode: boolean;
  status: TaxRegistration.Status;
}
export declare namespace TaxRegistration {
  export interface CountryOptions {
    ae?: CountryOptions.Ae;
    al?: CountryOptions.Al;
    am?: CountryOptions.Am;
    ao?: CountryOptions.Ao;
    at?: CountryOptions.At;
    au?: CountryOptions.Au;
    aw?: CountryOptions.Aw;
    az?: CountryOptions.Az;
    ba?: CountryOptions.Ba;
    bb?: CountryOptions.Bb;
    bd?: CountryOptions.Bd;
    be?: CountryOptions.Be;
    bf?: CountryOptions.Bf;
    bg?: CountryOptions.Bg;
    bh?: CountryOptions.Bh;
    bj?: CountryOptions.Bj;
    bs?: CountryOptions.Bs;
    bw?: CountryOptions.Bw;
    by?: CountryOptions.By;
    ca?: CountryOptions.Ca;
    cd?: CountryOptions.Cd;
    ch?: CountryOptions.Ch;
    ci?: CountryOptions.Ci;
    cl?: CountryOptions.Cl;
    cm?: CountryOptions.Cm;
    co?: CountryOptions.Co;
    cr?: CountryOptions.Cr;
    cv?: CountryOptions.Cv;
    cy?: CountryOptions.Cy;
    cz?: CountryOptions.Cz;
    de?: CountryOptions.De;
    dk?: CountryOptions.Dk;
    ec?: CountryOptions.Ec;
    ee?: CountryOptions.Ee;
    eg?: CountryOptions.Eg;
    es?: CountryOptions.Es;
    et?: CountryOptions.Et;
    fi?: CountryOptions.Fi;
    fr?: CountryOptions.Fr;
    gb?: CountryOptions.Gb;
    ge?: CountryOptions.Ge;
    gh?: CountryOptions.Gh;
    gn?: CountryOptions.Gn;
    gr?: CountryOptions.Gr;
    hr?: CountryOptions.Hr;
    hu?: CountryOptions.Hu;
    id?: CountryOptions.Id;
    ie?: CountryOptions.Ie;
    in?: CountryOptions.In;
    is?: CountryOptions.Is;
    it?: CountryOptions.It;
    jp?: CountryOptions.Jp;
    ke?: CountryOptions.Ke;
    kg?: CountryOptions.Kg;
    kh?: CountryOptions.Kh;
    kr?: CountryOptions.Kr;
    kz?: CountryOptions.Kz;
    la?: CountryOptions.La;
    lk?: CountryOptions.Lk;
    lt?: CountryOptions.Lt;
    lu?: CountryOptions.Lu;
    lv?: CountryOptions.Lv;
    ma?: CountryOptions.Ma;
    md?: CountryOptions.Md;
    me?: CountryOptions.Me;
    mk?: CountryOptions.Mk;
    mr?: CountryOptions.Mr;
    mt?: CountryOptions.Mt;
    mu?: CountryOptions.Mu;
    mx?: CountryOptions.Mx;
    my?: CountryOptions.My;
    ng?: CountryOptions.Ng;
    nl?: CountryOptions.Nl;
    no?: CountryOptions.No;
    np?: CountryOptions.Np;
    nz?: CountryOptions.Nz;
    om?: CountryOptions.Om;
    pe?: CountryOptions.Pe;
    ph?: CountryOptions.Ph;
    pl?: CountryOptions.Pl;
    pt?: CountryOptions.Pt;
    ro?: CountryOptions.Ro;
    rs?: CountryOptions.Rs;
    ru?: CountryOptions.Ru;
    sa?: CountryOptions.Sa;
    se?: CountryOptions.Se;
    sg?: CountryOptions.Sg;
    si?: CountryOptions.Si;
    sk?: CountryOptions.Sk;
    sn?: CountryOptions.Sn;
    sr?: CountryOptions.Sr;
    th?: CountryOptions.Th;
    tj?: CountryOptions.Tj;
    tr?: CountryOptions.Tr;
    tw?: CountryOptions.Tw;
    tz?: CountryOptions.Tz;
    ua?: CountryOptions.Ua;
    ug?: CountryOptions.Ug;
    us?: CountryOptions.Us;
    uy?: CountryOptions.Uy;
    uz?: CountryOptions.Uz;
    vn?: CountryOptions.Vn;
    za?: CountryOptions.Za;
    zm?: CountryOptions.Zm;
    zw?: CountryOptions.Zw;
  }
  export namespace CountryOptions {
    export interface Ae {
      standard?: Ae.Standard;
      type: 'standard';
    }
    export namespace Ae {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Al {
      type: 'standard';
    }
    export interface Am {
      type: 'simplified';
    }
    export interface Ao {
      type: 'standard';
    }
    export interface At {
      standard?: At.Standard;
      type: At.Type;
    }
    export namespace At {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Au {
      standard?: Au.Standard;
      type: 'standard';
    }
    export namespace Au {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Aw {
      type: 'standard';
    }
    export interface Az {
      type: 'simplified';
    }
    export interface Ba {
      type: 'standard';
    }
    export interface Bb {
      type: 'standard';
    }
    export interface Bd {
      type: 'standard';
    }
    export interface Be {
      standard?: Be.Standard;
      type: Be.Type;
    }
    export namespace Be {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bf {
      type: 'standard';
    }
    export interface Bg {
      standard?: Bg.Standard;
      type: Bg.Type;
    }
    export namespace Bg {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bh {
      type: 'standard';
    }
    export interface Bj {
      type: 'simplified';
    }
    export interface Bs {
      type: 'standard';
    }
    export interface Bw {
      type: 'simplified';
    }
    export interface By {
      type: 'simplified';
    }
    export interface Ca {
      province_standard?: Ca.ProvinceStandard;
      type: Ca.Type;
    }
    export namespace Ca {
      export interface ProvinceStandard {
        province: string;
      }
      export type Type = 'province_standard' | 'simplified' | 'standard' | OtherString;
    }
    export interface Cd {
      type: 'standard';
    }
    export interface Ch {
      standard?: Ch.Standard;
      type: 'standard';
    }
    export namespace Ch {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ci {
      type: 'simplified';
    }
    export interface Cl {
      type: 'simplified';
    }
    export interface Cm {
      type: 'simplified';
    }
    export interface Co {
      type: 'simplified';
    }
    export interface Cr {
      type: 'simplified';
    }
    export interface Cv {
      type: 'simplified';
    }
    export interface Cy {
      standard?: Cy.Standard;
      type: Cy.Type;
    }
    export namespace Cy {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Cz {
      standard?: Cz.Standard;
      type: Cz.Type;
    }
    export namespace Cz {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface De {
      standard?: De.Standard;
      type: De.Type;
    }
    export namespace De {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Dk {
      standard?: Dk.Standard;
      type: Dk.Type;
    }
    export namespace Dk {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ec {
      type: 'simplified';
    }
    export interface Ee {
      standard?: Ee.Standard;
      type: Ee.Type;
    }
    export namespace Ee {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Eg {
      type: 'simplified';
    }
    export interface Es {
      standard?: Es.Standard;
      type: Es.Type;
    }
    export namespace Es {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Et {
      type: 'standard';
    }
    export interface Fi {
      standard?: Fi.Standard;
      type: Fi.Type;
    }
    export namespace Fi {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Fr {
      standard?: Fr.Standard;
      type: Fr.Type;
    }
    export namespace Fr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Gb {
      standard?: Gb.Standard;
      type: 'standard';
    }
    export namespace Gb {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ge {
      type: 'simplified';
    }
    export interface Gh {
      type: 'simplified';
    }
    export interface Gn {
      type: 'standard';
    }
    export interface Gr {
      standard?: Gr.Standard;
      type: Gr.Type;
    }
    export namespace Gr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hr {
      standard?: Hr.Standard;
      type: Hr.Type;
    }
    export namespace Hr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hu {
      standard?: Hu.Standard;
      type: Hu.Type;
    }
    export namespace Hu {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Id {
      type: 'simplified';
    }
    export interface Ie {
      standard?: Ie.Standard;
      type: Ie.Type;
    }
    export namespace Ie {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface In {
      type: 'simplified';
    }
    export interface Is {
      type: 'standard';
    }
    export interface It {
      standard?: It.Standard;
      type: It.Type;
    }
    export namespace It {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Jp {
      standard?: Jp.Standard;
      type: 'standard';
    }
    export namespace Jp {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ke {
      type: 'simplified';
    }
    export interface Kg {
      type: 'simplified';
    }
    export interface Kh {
      type: 'simplified';
    }
    export interface Kr {
      type: 'simplified';
    }
    export interface Kz {
      type: 'simplified';
    }
    export interface La {
      type: 'simplified';
    }
    export interface Lk {
      type: 'simplified';
    }
    export interface Lt {
      standard?: Lt.Standard;
      type: Lt.Type;
    }
    export namespace Lt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lu {
      standard?: Lu.Standard;
      type: Lu.Type;
    }
    export namespace Lu {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lv {
      standard?: Lv.Standard;
      type: Lv.Type;
    }
    export namespace Lv {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ma {
      type: 'simplified';
    }
    export interface Md {
      type: 'simplified';
    }
    export interface Me {
      type: 'standard';
    }
    export interface Mk {
      type: 'standard';
    }
    export interface Mr {
      type: 'standard';
    }
    export interface Mt {
      standard?: Mt.Standard;
      type: Mt.Type;
    }
    export namespace Mt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Mu {
      type: 'simplified';
    }
    export interface Mx {
      type: 'simplified';
    }
    export interface My {
      type: 'simplified';
    }
    export interface Ng {
      type: 'simplified';
    }
    export interface Nl {
      standard?: Nl.Standard;
      type: Nl.Type;
    }
    export namespace Nl {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface No {
      standard?: No.Standard;
      type: 'standard';
    }
    export namespace No {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Np {
      type: 'simplified';
    }
    export interface Nz {
      standard?: Nz.Standard;
      type: 'standard';
    }
    export namespace Nz {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Om {
      type: 'standard';
    }
    export interface Pe {
      type: 'simplified';
    }
    export interface Ph {
      type: 'simplified';
    }
    export interface Pl {
      standard?: Pl.Standard;
      type: Pl.Type;
    }
    export namespace Pl {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Pt {
      standard?: Pt.Standard;
      type: Pt.Type;
    }
    export namespace Pt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ro {
      standard?: Ro.Standard;
      type: Ro.Type;
    }
    export namespace Ro {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Rs {
      type: 'standard';
    }
    export interface Ru {
      type: 'simplified';
    }
    export interface Sa {
      type: 'simplified';
    }
    export interface Se {
      standard?: Se.Standard;
      type: Se.Type;
    }
    export namespace Se {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sg {
      standard?: Sg.Standard;
      type: 'standard';
    }
    export namespace Sg {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Si {
      standard?: Si.Standard;
      type: Si.Type;
    }
    export namespace Si {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sk {
      standard?: Sk.Standard;
      type: Sk.Type;
    }
    export namespace Sk {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sn {
      type: 'simplified';
    }
    export interface Sr {
      type: 'standard';
    }
    export interface Th {
      type: Th.Type;
    }
    export namespace Th {
      export type Type = 'simplified' | OtherString;
    }
    export interface Tj {
      type: 'simplified';
    }
    export interface Tr {
      type: 'simplified';
    }
    export interface Tw {
      type: 'simplified';
    }
    export interface Tz {
      type: 'simplified';
    }
    export interface Ua {
      type: 'simplified';
    }
    export interface Ug {
      type: 'simplified';
    }
    export interface Us {
      admissions_tax?: Us.AdmissionsTax;
      attendance_tax?: Us.AttendanceTax;
      entertainment_tax?: Us.EntertainmentTax;
      gross_receipts_tax?: Us.GrossReceiptsTax;
      hospitality_tax?: Us.HospitalityTax;
      local_amusement_tax?: Us.LocalAmusementTax;
      local_lease_tax?: Us.LocalLeaseTax;
      luxury_tax?: Us.LuxuryTax;
      mass_transit_parking_tax?: Us.MassTransitParkingTax;
      parking_tax?: Us.ParkingTax;
      resort_tax?: Us.ResortTax;
      state: string;
      state_sales_tax?: Us.StateSalesTax;
      tourism_tax?: Us.TourismTax;
      type: Us.Type;
      utility_users_tax?: Us.UtilityUsersTax;
    }
    export namespace Us {
      export interface AdmissionsTax {
        jurisdiction: string;
      }
      export interface AttendanceTax {
        jurisdiction: string;
      }
      export interface EntertainmentTax {
        jurisdiction: string;
      }
      export interface GrossReceiptsTax {
        jurisdiction: string;
      }
      export interface HospitalityTax {
        jurisdiction: string;
      }
      export interface LocalAmusementTax {
        jurisdiction: string;
      }
      export interface LocalLeaseTax {
        jurisdiction: string;
      }
      export interface LuxuryTax {
        jurisdiction: string;
      }
      export interface MassTransitParkingTax {
        jurisdiction: string;
      }
      export interface ParkingTax {
        jurisdiction: string;
      }
      export interface ResortTax {
        jurisdiction: string;
      }
      export interface StateSalesTax {
        elections?: StateSalesTax.Election[];
      }
      export namespace StateSalesTax {
        export interface Election {
          jurisdiction?: string;
          type: Election.Type;
        }
        export namespace Election {
          export type Type = 'local_use_tax' | 'simplified_sellers_use_tax' | 'single_local_use_tax' | OtherString;
        }
      }
      export interface TourismTax {
        jurisdiction: string;
      }
      export type Type = 'admissions_tax' | 'attendance_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'gross_receipts_tax' | 'hospitality_tax' | 'local_amusement_tax' | 'local_lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'parking_tax' | 'resort_tax' | 'state_communications_tax' | 'state_retail_delivery_fee' | 'state_sales_tax' | 'tourism_tax' | 'utility_users_tax' | OtherString;
      export interface UtilityUsersTax {
        jurisdiction: string;
      }
    }
    export interface Uy {
      type: 'standard';
    }
    export interface Uz {
      type: 'simplified';
    }
    export interface Vn {
      type: 'simplified';
    }
    export interface Za {
      type: 'standard';
    }
    export interface Zm {
      type: 'simplified';
    }
    export interface Zw {
      type: 'standard';
    }
  }
  export type Status = 'active' | 'expired' | 'scheduled' | OtherString;
}

export interface TaxRegistrationCreateParams {
  /** Unix seconds. */
  active_from: 'now' | Timestamp;
  country: string;
  country_options: TaxRegistrationCreateParams.CountryOptions;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
}
export declare namespace TaxRegistrationCreateParams {
  export interface CountryOptions {
    ae?: CountryOptions.Ae | undefined;
    al?: CountryOptions.Al | undefined;
    am?: CountryOptions.Am | undefined;
    ao?: CountryOptions.Ao | undefined;
    at?: CountryOptions.At | undefined;
    au?: CountryOptions.Au | undefined;
    aw?: CountryOptions.Aw | undefined;
    az?: CountryOptions.Az | undefined;
    ba?: CountryOptions.Ba | undefined;
    bb?: CountryOptions.Bb | undefined;
    bd?: CountryOptions.Bd | undefined;
    be?: CountryOptions.Be | undefined;
    bf?: CountryOptions.Bf | undefined;
    bg?: CountryOptions.Bg | undefined;
    bh?: CountryOptions.Bh | undefined;
    bj?: CountryOptions.Bj | undefined;
    bs?: CountryOptions.Bs | undefined;
    bw?: CountryOptions.Bw | undefined;
    by?: CountryOptions.By | undefined;
    ca?: CountryOptions.Ca | undefined;
    cd?: CountryOptions.Cd | undefined;
    ch?: CountryOptions.Ch | undefined;
    ci?: CountryOptions.Ci | undefined;
    cl?: CountryOptions.Cl | undefined;
    cm?: CountryOptions.Cm | undefined;
    co?: CountryOptions.Co | undefined;
    cr?: CountryOptions.Cr | undefined;
    cv?: CountryOptions.Cv | undefined;
    cy?: CountryOptions.Cy | undefined;
    cz?: CountryOptions.Cz | undefined;
    de?: CountryOptions.De | undefined;
    dk?: CountryOptions.Dk | undefined;
    ec?: CountryOptions.Ec | undefined;
    ee?: CountryOptions.Ee | undefined;
    eg?: CountryOptions.Eg | undefined;
    es?: CountryOptions.Es | undefined;
    et?: CountryOptions.Et | undefined;
    fi?: CountryOptions.Fi | undefined;
    fr?: CountryOptions.Fr | undefined;
    gb?: CountryOptions.Gb | undefined;
    ge?: CountryOptions.Ge | undefined;
    gh?: CountryOptions.Gh | undefined;
    gn?: CountryOptions.Gn | undefined;
    gr?: CountryOptions.Gr | undefined;
    hr?: CountryOptions.Hr | undefined;
    hu?: CountryOptions.Hu | undefined;
    id?: CountryOptions.Id | undefined;
    ie?: CountryOptions.Ie | undefined;
    in?: CountryOptions.In | undefined;
    is?: CountryOptions.Is | undefined;
    it?: CountryOptions.It | undefined;
    jp?: CountryOptions.Jp | undefined;
    ke?: CountryOptions.Ke | undefined;
    kg?: CountryOptions.Kg | undefined;
    kh?: CountryOptions.Kh | undefined;
    kr?: CountryOptions.Kr | undefined;
    kz?: CountryOptions.Kz | undefined;
    la?: CountryOptions.La | undefined;
    lk?: CountryOptions.Lk | undefined;
    lt?: CountryOptions.Lt | undefined;
    lu?: CountryOptions.Lu | undefined;
    lv?: CountryOptions.Lv | undefined;
    ma?: CountryOptions.Ma | undefined;
    md?: CountryOptions.Md | undefined;
    me?: CountryOptions.Me | undefined;
    mk?: CountryOptions.Mk | undefined;
    mr?: CountryOptions.Mr | undefined;
    mt?: CountryOptions.Mt | undefined;
    mu?: CountryOptions.Mu | undefined;
    mx?: CountryOptions.Mx | undefined;
    my?: CountryOptions.My | undefined;
    ng?: CountryOptions.Ng | undefined;
    nl?: CountryOptions.Nl | undefined;
    no?: CountryOptions.No | undefined;
    np?: CountryOptions.Np | undefined;
    nz?: CountryOptions.Nz | undefined;
    om?: CountryOptions.Om | undefined;
    pe?: CountryOptions.Pe | undefined;
    ph?: CountryOptions.Ph | undefined;
    pl?: CountryOptions.Pl | undefined;
    pt?: CountryOptions.Pt | undefined;
    ro?: CountryOptions.Ro | undefined;
    rs?: CountryOptions.Rs | undefined;
    ru?: CountryOptions.Ru | undefined;
    sa?: CountryOptions.Sa | undefined;
    se?: CountryOptions.Se | undefined;
    sg?: CountryOptions.Sg | undefined;
    si?: CountryOptions.Si | undefined;
    sk?: CountryOptions.Sk | undefined;
    sn?: CountryOptions.Sn | undefined;
    sr?: CountryOptions.Sr | undefined;
    th?: CountryOptions.Th | undefined;
    tj?: CountryOptions.Tj | undefined;
    tr?: CountryOptions.Tr | undefined;
    tw?: CountryOptions.Tw | undefined;
    tz?: CountryOptions.Tz | undefined;
    ua?: CountryOptions.Ua | undefined;
    ug?: CountryOptions.Ug | undefined;
    us?: CountryOptions.Us | undefined;
    uy?: CountryOptions.Uy | undefined;
    uz?: CountryOptions.Uz | undefined;
    vn?: CountryOptions.Vn | undefined;
    za?: CountryOptions.Za | undefined;
    zm?: CountryOptions.Zm | undefined;
    zw?: CountryOptions.Zw | undefined;
  }
  export namespace CountryOptions {
    export interface Ae {
      standard?: Ae.Standard | undefined;
      type: 'standard';
    }
    export namespace Ae {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Al {
      standard?: Al.Standard | undefined;
      type: 'standard';
    }
    export namespace Al {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Am {
      type: 'simplified';
    }
    export interface Ao {
      standard?: Ao.Standard | undefined;
      type: 'standard';
    }
    export namespace Ao {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface At {
      standard?: At.Standard | undefined;
      type: At.Type;
    }
    export namespace At {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Au {
      standard?: Au.Standard | undefined;
      type: 'standard';
    }
    export namespace Au {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Aw {
      standard?: Aw.Standard | undefined;
      type: 'standard';
    }
    export namespace Aw {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Az {
      type: 'simplified';
    }
    export interface Ba {
      standard?: Ba.Standard | undefined;
      type: 'standard';
    }
    export namespace Ba {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bb {
      standard?: Bb.Standard | undefined;
      type: 'standard';
    }
    export namespace Bb {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bd {
      standard?: Bd.Standard | undefined;
      type: 'standard';
    }
    export namespace Bd {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Be {
      standard?: Be.Standard | undefined;
      type: Be.Type;
    }
    export namespace Be {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bf {
      standard?: Bf.Standard | undefined;
      type: 'standard';
    }
    export namespace Bf {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bg {
      standard?: Bg.Standard | undefined;
      type: Bg.Type;
    }
    export namespace Bg {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Bh {
      standard?: Bh.Standard | undefined;
      type: 'standard';
    }
    export namespace Bh {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bj {
      type: 'simplified';
    }
    export interface Bs {
      standard?: Bs.Standard | undefined;
      type: 'standard';
    }
    export namespace Bs {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Bw {
      type: 'simplified';
    }
    export interface By {
      type: 'simplified';
    }
    export interface Ca {
      province_standard?: Ca.ProvinceStandard | undefined;
      type: Ca.Type;
    }
    export namespace Ca {
      export interface ProvinceStandard {
        province: string;
      }
      export type Type = 'province_standard' | 'simplified' | 'standard' | OtherString;
    }
    export interface Cd {
      standard?: Cd.Standard | undefined;
      type: 'standard';
    }
    export namespace Cd {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ch {
      standard?: Ch.Standard | undefined;
      type: 'standard';
    }
    export namespace Ch {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ci {
      type: 'simplified';
    }
    export interface Cl {
      type: 'simplified';
    }
    export interface Cm {
      type: 'simplified';
    }
    export interface Co {
      type: 'simplified';
    }
    export interface Cr {
      type: 'simplified';
    }
    export interface Cv {
      type: 'simplified';
    }
    export interface Cy {
      standard?: Cy.Standard | undefined;
      type: Cy.Type;
    }
    export namespace Cy {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Cz {
      standard?: Cz.Standard | undefined;
      type: Cz.Type;
    }
    export namespace Cz {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface De {
      standard?: De.Standard | undefined;
      type: De.Type;
    }
    export namespace De {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Dk {
      standard?: Dk.Standard | undefined;
      type: Dk.Type;
    }
    export namespace Dk {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ec {
      type: 'simplified';
    }
    export interface Ee {
      standard?: Ee.Standard | undefined;
      type: Ee.Type;
    }
    export namespace Ee {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Eg {
      type: 'simplified';
    }
    export interface Es {
      standard?: Es.Standard | undefined;
      type: Es.Type;
    }
    export namespace Es {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Et {
      standard?: Et.Standard | undefined;
      type: 'standard';
    }
    export namespace Et {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Fi {
      standard?: Fi.Standard | undefined;
      type: Fi.Type;
    }
    export namespace Fi {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Fr {
      standard?: Fr.Standard | undefined;
      type: Fr.Type;
    }
    export namespace Fr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Gb {
      standard?: Gb.Standard | undefined;
      type: 'standard';
    }
    export namespace Gb {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ge {
      type: 'simplified';
    }
    export interface Gh {
      type: 'simplified';
    }
    export interface Gn {
      standard?: Gn.Standard | undefined;
      type: 'standard';
    }
    export namespace Gn {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Gr {
      standard?: Gr.Standard | undefined;
      type: Gr.Type;
    }
    export namespace Gr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hr {
      standard?: Hr.Standard | undefined;
      type: Hr.Type;
    }
    export namespace Hr {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Hu {
      standard?: Hu.Standard | undefined;
      type: Hu.Type;
    }
    export namespace Hu {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Id {
      type: 'simplified';
    }
    export interface Ie {
      standard?: Ie.Standard | undefined;
      type: Ie.Type;
    }
    export namespace Ie {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface In {
      type: 'simplified';
    }
    export interface Is {
      standard?: Is.Standard | undefined;
      type: 'standard';
    }
    export namespace Is {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface It {
      standard?: It.Standard | undefined;
      type: It.Type;
    }
    export namespace It {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Jp {
      standard?: Jp.Standard | undefined;
      type: 'standard';
    }
    export namespace Jp {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ke {
      type: 'simplified';
    }
    export interface Kg {
      type: 'simplified';
    }
    export interface Kh {
      type: 'simplified';
    }
    export interface Kr {
      type: 'simplified';
    }
    export interface Kz {
      type: 'simplified';
    }
    export interface La {
      type: 'simplified';
    }
    export interface Lk {
      type: 'simplified';
    }
    export interface Lt {
      standard?: Lt.Standard | undefined;
      type: Lt.Type;
    }
    export namespace Lt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lu {
      standard?: Lu.Standard | undefined;
      type: Lu.Type;
    }
    export namespace Lu {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Lv {
      standard?: Lv.Standard | undefined;
      type: Lv.Type;
    }
    export namespace Lv {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ma {
      type: 'simplified';
    }
    export interface Md {
      type: 'simplified';
    }
    export interface Me {
      standard?: Me.Standard | undefined;
      type: 'standard';
    }
    export namespace Me {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mk {
      standard?: Mk.Standard | undefined;
      type: 'standard';
    }
    export namespace Mk {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mr {
      standard?: Mr.Standard | undefined;
      type: 'standard';
    }
    export namespace Mr {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Mt {
      standard?: Mt.Standard | undefined;
      type: Mt.Type;
    }
    export namespace Mt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Mu {
      type: 'simplified';
    }
    export interface Mx {
      type: 'simplified';
    }
    export interface My {
      type: 'simplified';
    }
    export interface Ng {
      type: 'simplified';
    }
    export interface Nl {
      standard?: Nl.Standard | undefined;
      type: Nl.Type;
    }
    export namespace Nl {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface No {
      standard?: No.Standard | undefined;
      type: 'standard';
    }
    export namespace No {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Np {
      type: 'simplified';
    }
    export interface Nz {
      standard?: Nz.Standard | undefined;
      type: 'standard';
    }
    export namespace Nz {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Om {
      standard?: Om.Standard | undefined;
      type: 'standard';
    }
    export namespace Om {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Pe {
      type: 'simplified';
    }
    export interface Ph {
      type: 'simplified';
    }
    export interface Pl {
      standard?: Pl.Standard | undefined;
      type: Pl.Type;
    }
    export namespace Pl {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Pt {
      standard?: Pt.Standard | undefined;
      type: Pt.Type;
    }
    export namespace Pt {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Ro {
      standard?: Ro.Standard | undefined;
      type: Ro.Type;
    }
    export namespace Ro {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Rs {
      standard?: Rs.Standard | undefined;
      type: 'standard';
    }
    export namespace Rs {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Ru {
      type: 'simplified';
    }
    export interface Sa {
      type: 'simplified';
    }
    export interface Se {
      standard?: Se.Standard | undefined;
      type: Se.Type;
    }
    export namespace Se {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sg {
      standard?: Sg.Standard | undefined;
      type: 'standard';
    }
    export namespace Sg {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Si {
      standard?: Si.Standard | undefined;
      type: Si.Type;
    }
    export namespace Si {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sk {
      standard?: Sk.Standard | undefined;
      type: Sk.Type;
    }
    export namespace Sk {
      export interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'small_seller' | 'standard' | OtherString;
      }
      export type Type = 'ioss' | 'oss_non_union' | 'oss_union' | 'standard' | OtherString;
    }
    export interface Sn {
      type: 'simplified';
    }
    export interface Sr {
      standard?: Sr.Standard | undefined;
      type: 'standard';
    }
    export namespace Sr {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Th {
      type: Th.Type;
    }
    export namespace Th {
      export type Type = 'simplified' | OtherString;
    }
    export interface Tj {
      type: 'simplified';
    }
    export interface Tr {
      type: 'simplified';
    }
    export interface Tw {
      type: 'simplified';
    }
    export interface Tz {
      type: 'simplified';
    }
    export interface Ua {
      type: 'simplified';
    }
    export interface Ug {
      type: 'simplified';
    }
    export interface Us {
      admissions_tax?: Us.AdmissionsTax | undefined;
      attendance_tax?: Us.AttendanceTax | undefined;
      entertainment_tax?: Us.EntertainmentTax | undefined;
      gross_receipts_tax?: Us.GrossReceiptsTax | undefined;
      hospitality_tax?: Us.HospitalityTax | undefined;
      local_amusement_tax?: Us.LocalAmusementTax | undefined;
      local_lease_tax?: Us.LocalLeaseTax | undefined;
      luxury_tax?: Us.LuxuryTax | undefined;
      mass_transit_parking_tax?: Us.MassTransitParkingTax | undefined;
      parking_tax?: Us.ParkingTax | undefined;
      resort_tax?: Us.ResortTax | undefined;
      state: string;
      state_sales_tax?: Us.StateSalesTax | undefined;
      tourism_tax?: Us.TourismTax | undefined;
      type: Us.Type;
      utility_users_tax?: Us.UtilityUsersTax | undefined;
    }
    export namespace Us {
      export interface AdmissionsTax {
        jurisdiction: string;
      }
      export interface AttendanceTax {
        jurisdiction: string;
      }
      export interface EntertainmentTax {
        jurisdiction: string;
      }
      export interface GrossReceiptsTax {
        jurisdiction: string;
      }
      export interface HospitalityTax {
        jurisdiction: string;
      }
      export interface LocalAmusementTax {
        jurisdiction: string;
      }
      export interface LocalLeaseTax {
        jurisdiction: string;
      }
      export interface LuxuryTax {
        jurisdiction: string;
      }
      export interface MassTransitParkingTax {
        jurisdiction: string;
      }
      export interface ParkingTax {
        jurisdiction: string;
      }
      export interface ResortTax {
        jurisdiction: string;
      }
      export interface StateSalesTax {
        elections: readonly StateSalesTax.Election[];
      }
      export namespace StateSalesTax {
        export interface Election {
          jurisdiction?: string | undefined;
          type: Election.Type;
        }
        export namespace Election {
          export type Type = 'local_use_tax' | 'simplified_sellers_use_tax' | 'single_local_use_tax' | OtherString;
        }
      }
      export interface TourismTax {
        jurisdiction: string;
      }
      export type Type = 'admissions_tax' | 'attendance_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'gross_receipts_tax' | 'hospitality_tax' | 'local_amusement_tax' | 'local_lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'parking_tax' | 'resort_tax' | 'state_communications_tax' | 'state_retail_delivery_fee' | 'state_sales_tax' | 'tourism_tax' | 'utility_users_tax' | OtherString;
      export interface UtilityUsersTax {
        jurisdiction: string;
      }
    }
    export interface Uy {
      standard?: Uy.Standard | undefined;
      type: 'standard';
    }
    export namespace Uy {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Uz {
      type: 'simplified';
    }
    export interface Vn {
      type: 'simplified';
    }
    export interface Za {
      standard?: Za.Standard | undefined;
      type: 'standard';
    }
    export namespace Za {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
    export interface Zm {
      type: 'simplified';
    }
    export interface Zw {
      standard?: Zw.Standard | undefined;
      type: 'standard';
    }
    export namespace Zw {
      export interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme | undefined;
      }
      export namespace Standard {
        export type PlaceOfSupplyScheme = 'inbound_goods' | 'standard' | OtherString;
      }
    }
  }
}

export interface TaxRegistrationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxRegistrationUpdateParams {
  /** Unix seconds. */
  active_from?: 'now' | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Emptyable<'now' | Timestamp> | undefined;
}

export interface TaxRegistrationListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  status?: TaxRegistrationListParams.Status | undefined;
}
export declare namespace TaxRegistrationListParams {
  export type Status = 'active' | 'all' | 'expired' | 'scheduled' | OtherString;
}
