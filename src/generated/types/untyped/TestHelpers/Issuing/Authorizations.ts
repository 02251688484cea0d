// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../../core/words.ts';

export interface TestHelpersIssuingAuthorizationCreateParams {
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  card: string;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  amount?: number | undefined;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  amount_details?: TestHelpersIssuingAuthorizationCreateParams.AmountDetails | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  authorization_method?: TestHelpersIssuingAuthorizationCreateParams.AuthorizationMethod | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  fleet?: TestHelpersIssuingAuthorizationCreateParams.Fleet | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  fraud_disputability_likelihood?: TestHelpersIssuingAuthorizationCreateParams.FraudDisputabilityLikelihood | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  fuel?: TestHelpersIssuingAuthorizationCreateParams.Fuel | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  is_amount_controllable?: boolean | undefined;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  merchant_amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  merchant_currency?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  merchant_data?: TestHelpersIssuingAuthorizationCreateParams.MerchantData | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  network_data?: TestHelpersIssuingAuthorizationCreateParams.NetworkData | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  risk_assessment?: TestHelpersIssuingAuthorizationCreateParams.RiskAssessment | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  verification_data?: TestHelpersIssuingAuthorizationCreateParams.VerificationData | undefined;
  /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  wallet?: TestHelpersIssuingAuthorizationCreateParams.Wallet | undefined;
}
export declare namespace TestHelpersIssuingAuthorizationCreateParams {
  export interface AmountDetails {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    atm_fee?: number | undefined;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    cashback_amount?: number | undefined;
  }
  export type AuthorizationMethod = 'chip' | 'contactless' | 'keyed_in' | 'online' | 'swipe' | OtherString;
  export interface Fleet {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    cardholder_prompt_data?: Fleet.CardholderPromptData | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    purchase_type?: Fleet.PurchaseType | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    reported_breakdown?: Fleet.ReportedBreakdown | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    service_type?: Fleet.ServiceType | undefined;
  }
  export namespace Fleet {
    export interface CardholderPromptData {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      driver_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      odometer?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      unspecified_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      user_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      vehicle_number?: string | undefined;
    }
    export type PurchaseType = 'fuel_and_non_fuel_purchase' | 'fuel_purchase' | 'non_fuel_purchase' | OtherString;
    export interface ReportedBreakdown {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      fuel?: ReportedBreakdown.Fuel | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      non_fuel?: ReportedBreakdown.NonFuel | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      tax?: ReportedBreakdown.Tax | undefined;
    }
    export namespace ReportedBreakdown {
      export interface Fuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        gross_amount_decimal?: string | undefined;
      }
      export interface NonFuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        gross_amount_decimal?: string | undefined;
      }
      export interface Tax {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        local_amount_decimal?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        national_amount_decimal?: string | undefined;
      }
    }
    export type ServiceType = 'full_service' | 'non_fuel_transaction' | 'self_service' | OtherString;
  }
  export type FraudDisputabilityLikelihood = 'neutral' | 'unknown' | 'very_likely' | 'very_unlikely' | OtherString;
  export interface Fuel {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    industry_product_code?: string | undefined;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    quantity_decimal?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    type?: Fuel.Type | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    unit?: Fuel.Unit | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    unit_cost_decimal?: string | undefined;
  }
  export namespace Fuel {
    export type Type = 'diesel' | 'other' | 'unleaded_plus' | 'unleaded_regular' | 'unleaded_super' | OtherString;
    export type Unit = 'charging_minute' | 'imperial_gallon' | 'kilogram' | 'kilowatt_hour' | 'liter' | 'other' | 'pound' | 'us_gallon' | OtherString;
  }
  export interface MerchantData {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    category?: MerchantData.Category | undefined;
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    country?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    name?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    network_id?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    postal_code?: string | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    state?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    terminal_id?: string | undefined;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    url?: string | undefined;
  }
  export namespace MerchantData {
    export type Category = 'ac_refrigeration_repair' | 'accounting_bookkeeping_services' | 'advertising_services' | 'agricultural_cooperative' | 'airlines_air_carriers' | 'airports_flying_fields' | 'ambulance_services' | 'amusement_parks_carnivals' | 'antique_reproductions' | 'antique_shops' | 'aquariums' | 'architectural_surveying_services' | 'art_dealers_and_galleries' | 'artists_supply_and_craft_shops' | 'auto_and_home_supply_stores' | 'auto_body_repair_shops' | 'auto_paint_shops' | 'auto_service_shops' | 'automated_cash_disburse' | 'automated_fuel_dispensers' | 'automobile_associations' | 'automotive_parts_and_accessories_stores' | 'automotive_tire_stores' | 'bail_and_bond_payments' | 'bakeries' | 'bands_orchestras' | 'barber_and_beauty_shops' | 'betting_casino_gambling' | 'bicycle_shops' | 'billiard_pool_establishments' | 'boat_dealers' | 'boat_rentals_and_leases' | 'book_stores' | 'books_periodicals_and_newspapers' | 'bowling_alleys' | 'bus_lines' | 'business_secretarial_schools' | 'buying_shopping_services' | 'cable_satellite_and_other_pay_television_and_radio' | 'camera_and_photographic_supply_stores' | 'candy_nut_and_confectionery_stores' | 'car_and_truck_dealers_new_used' | 'car_and_truck_dealers_used_only' | 'car_rental_agencies' | 'car_washes' | 'carpentry_services' | 'carpet_upholstery_cleaning' | 'caterers' | 'charitable_and_social_service_organizations_fundraising' | 'chemicals_and_allied_products' | 'child_care_services' | 'childrens_and_infants_wear_stores' | 'chiropodists_podiatrists' | 'chiropractors' | 'cigar_stores_and_stands' | 'civic_social_fraternal_associations' | 'cleaning_and_maintenance' | 'clothing_rental' | 'colleges_universities' | 'commercial_equipment' | 'commercial_footwear' | 'commercial_photography_art_and_graphics' | 'commuter_transport_and_ferries' | 'computer_network_services' | 'computer_programming' | 'computer_repair' | 'computer_software_stores' | 'computers_peripherals_and_software' | 'concrete_work_services' | 'construction_materials' | 'consulting_public_relations' | 'correspondence_schools' | 'cosmetic_stores' | 'counseling_services' | 'country_clubs' | 'courier_services' | 'court_costs' | 'credit_reporting_agencies' | 'cruise_lines' | 'dairy_products_stores' | 'dance_hall_studios_schools' | 'dating_escort_services' | 'dentists_orthodontists' | 'department_stores' | 'detective_agencies' | 'digital_goods_applications' | 'digital_goods_games' | 'digital_goods_large_volume' | 'digital_goods_media' | 'direct_marketing_catalog_merchant' | 'direct_marketing_combination_catalog_and_retail_merchant' | 'direct_marketing_inbound_telemarketing' | 'direct_marketing_insurance_services' | 'direct_marketing_other' | 'direct_marketing_outbound_telemarketing' | 'direct_marketing_subscription' | 'direct_marketing_travel' | 'discount_stores' | 'doctors' | 'door_to_door_sales' | 'drapery_window_covering_and_upholstery_stores' | 'drinking_places' | 'drug_stores_and_pharmacies' | 'drugs_drug_proprietaries_and_druggist_sundries' | 'dry_cleaners' | 'durable_goods' | 'duty_free_stores' | 'eating_places_restaurants' | 'educational_services' | 'electric_razor_stores' | 'electric_vehicle_charging' | 'electrical_parts_and_equipment' | 'electrical_services' | 'electronics_repair_shops' | 'electronics_stores' | 'elementary_secondary_schools' | 'emergency_services_gcas_visa_use_only' | 'employment_temp_agencies' | 'equipment_rental' | 'exterminating_services' | 'family_clothing_stores' | 'fast_food_restaurants' | 'financial_institutions' | 'fines_government_administrative_entities' | 'fireplace_fireplace_screens_and_accessories_stores' | 'floor_covering_stores' | 'florists' | 'florists_supplies_nursery_stock_and_flowers' | 'freezer_and_locker_meat_provisioners' | 'fuel_dealers_non_automotive' | 'funeral_services_crematories' | 'furniture_home_furnishings_and_equipment_stores_except_appliances' | 'furniture_repair_refinishing' | 'furriers_and_fur_shops' | 'general_services' | 'gift_card_novelty_and_souvenir_shops' | 'glass_paint_and_wallpaper_stores' | 'glassware_crystal_stores' | 'golf_courses_public' | 'government_licensed_horse_dog_racing_us_region_only' | 'government_licensed_online_casions_online_gambling_us_region_only' | 'government_owned_lotteries_non_us_region' | 'government_owned_lotteries_us_region_only' | 'government_services' | 'grocery_stores_supermarkets' | 'hardware_equipment_and_supplies' | 'hardware_stores' | 'health_and_beauty_spas' | 'hearing_aids_sales_and_supplies' | 'heating_plumbing_a_c' | 'hobby_toy_and_game_shops' | 'home_supply_warehouse_stores' | 'hospitals' | 'hotels_motels_and_resorts' | 'household_appliance_stores' | 'industrial_supplies' | 'information_retrieval_services' | 'insurance_default' | 'insurance_underwriting_premiums' | 'intra_company_purchases' | 'jewelry_stores_watches_clocks_and_silverware_stores' | 'landscaping_services' | 'laundries' | 'laundry_cleaning_services' | 'legal_services_attorneys' | 'luggage_and_leather_goods_stores' | 'lumber_building_materials_stores' | 'manual_cash_disburse' | 'marinas_service_and_supplies' | 'marketplaces' | 'masonry_stonework_and_plaster' | 'massage_parlors' | 'medical_and_dental_labs' | 'medical_dental_ophthalmic_and_hospital_equipment_and_supplies' | 'medical_services' | 'membership_organizations' | 'mens_and_boys_clothing_and_accessories_stores' | 'mens_womens_clothing_stores' | 'metal_service_centers' | 'miscellaneous_apparel_and_accessory_shops' | 'miscellaneous_auto_dealers' | 'miscellaneous_business_services' | 'miscellaneous_food_stores' | 'miscellaneous_general_merchandise' | 'miscellaneous_general_services' | 'miscellaneous_home_furnishing_specialty_stores' | 'miscellaneous_publishing_and_printing' | 'miscellaneous_recreation_services' | 'miscellaneous_repair_shops' | 'miscellaneous_specialty_retail' | 'mobile_home_dealers' | 'motion_picture_theaters' | 'motor_freight_carriers_and_trucking' | 'motor_homes_dealers' | 'motor_vehicle_supplies_and_new_parts' | 'motorcycle_shops_and_dealers' | 'motorcycle_shops_dealers' | 'music_stores_musical_instruments_pianos_and_sheet_music' | 'news_dealers_and_newsstands' | 'non_fi_money_orders' | 'non_fi_stored_value_card_purchase_load' | 'nondurable_goods' | 'nurseries_lawn_and_garden_supply_stores' | 'nursing_personal_care' | 'office_and_commercial_furniture' | 'opticians_eyeglasses' | 'optometrists_ophthalmologist' | 'orthopedic_goods_prosthetic_devices' | 'osteopaths' | 'package_stores_beer_wine_and_liquor' | 'paints_varnishes_and_supplies' | 'parking_lots_garages' | 'passenger_railways' | 'pawn_shops' | 'pet_shops_pet_food_and_supplies' | 'petroleum_and_petroleum_products' | 'photo_developing' | 'photographic_photocopy_microfilm_equipment_and_supplies' | 'photographic_studios' | 'picture_video_production' | 'piece_goods_notions_and_other_dry_goods' | 'plumbing_heating_equipment_and_supplies' | 'political_organizations' | 'postal_services_government_only' | 'precious_stones_and_metals_watches_and_jewelry' | 'professional_services' | 'public_warehousing_and_storage' | 'quick_copy_repro_and_blueprint' | 'railroads' | 'real_estate_agents_and_managers_rentals' | 'record_stores' | 'recreational_vehicle_rentals' | 'religious_goods_stores' | 'religious_organizations' | 'roofing_siding_sheet_metal' | 'secretarial_support_services' | 'security_brokers_dealers' | 'service_stations' | 'sewing_needlework_fabric_and_piece_goods_stores' | 'shoe_repair_hat_cleaning' | 'shoe_stores' | 'small_appliance_repair' | 'snowmobile_dealers' | 'special_trade_services' | 'specialty_cleaning' | 'sporting_goods_stores' | 'sporting_recreation_camps' | 'sports_and_riding_apparel_stores' | 'sports_clubs_fields' | 'stamp_and_coin_stores' | 'stationary_office_supplies_printing_and_writing_paper' | 'stationery_stores_office_and_school_supply_stores' | 'swimming_pools_sales' | 't_ui_travel_germany' | 'tailors_alterations' | 'tax_payments_government_agencies' | 'tax_preparation_services' | 'taxicabs_limousines' | 'telecommunication_equipment_and_telephone_sales' | 'telecommunication_services' | 'telegraph_services' | 'tent_and_awning_shops' | 'testing_laboratories' | 'theatrical_ticket_agencies' | 'timeshares' | 'tire_retreading_and_repair' | 'tolls_bridge_fees' | 'tourist_attractions_and_exhibits' | 'towing_services' | 'trailer_parks_campgrounds' | 'transportation_services' | 'travel_agencies_tour_operators' | 'truck_stop_iteration' | 'truck_utility_trailer_rentals' | 'typesetting_plate_making_and_related_services' | 'typewriter_stores' | 'u_s_federal_government_agencies_or_departments' | 'uniforms_commercial_clothing' | 'used_merchandise_and_secondhand_stores' | 'utilities' | 'variety_stores' | 'veterinary_services' | 'video_amusement_game_supplies' | 'video_game_arcades' | 'video_tape_rental_stores' | 'vocational_trade_schools' | 'watch_jewelry_repair' | 'welding_repair' | 'wholesale_clubs' | 'wig_and_toupee_stores' | 'wires_money_orders' | 'womens_accessory_and_specialty_shops' | 'womens_ready_to_wear_stores' | 'wrecking_and_salvage_yards' | OtherString;
  }
  export interface NetworkData {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    acquiring_institution_id?: string | undefined;
  }
  export interface RiskAssessment {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    card_testing_risk?: RiskAssessment.CardTestingRisk | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    fraud_risk?: RiskAssessment.FraudRisk | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    merchant_dispute_risk?: RiskAssessment.MerchantDisputeRisk | undefined;
  }
  export namespace RiskAssessment {
    export interface CardTestingRisk {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      invalid_account_number_decline_rate_past_hour?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      invalid_credentials_decline_rate_past_hour?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      level: CardTestingRisk.Level;
    }
    export namespace CardTestingRisk {
      export type Level = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface FraudRisk {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      level: FraudRisk.Level;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      score?: number | undefined;
    }
    export namespace FraudRisk {
      export type Level = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
    export interface MerchantDisputeRisk {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      dispute_rate?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      level: MerchantDisputeRisk.Level;
    }
    export namespace MerchantDisputeRisk {
      export type Level = 'elevated' | 'highest' | 'low' | 'normal' | 'not_assessed' | 'unknown' | OtherString;
    }
  }
  export interface VerificationData {
    /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    address_line1_check?: VerificationData.AddressLine1Check | undefined;
    /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    address_postal_code_check?: VerificationData.AddressPostalCodeCheck | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    authentication_exemption?: VerificationData.AuthenticationExemption | undefined;
    /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    cvc_check?: VerificationData.CvcCheck | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    expiry_check?: VerificationData.ExpiryCheck | undefined;
    /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    three_d_secure?: VerificationData.ThreeDSecure | undefined;
  }
  export namespace VerificationData {
    export type AddressLine1Check = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type AddressPostalCodeCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface AuthenticationExemption {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      claimed_by: AuthenticationExemption.ClaimedBy;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      type: AuthenticationExemption.Type;
    }
    export namespace AuthenticationExemption {
      export type ClaimedBy = 'acquirer' | 'issuer' | OtherString;
      export type Type = 'low_value_transaction' | 'transaction_risk_analysis' | 'unknown' | OtherString;
    }
    export type CvcCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type ExpiryCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface ThreeDSecure {
      /** How the authentication ended. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      result: ThreeDSecure.Result;
    }
    export namespace ThreeDSecure {
      export type Result = 'attempt_acknowledged' | 'authenticated' | 'failed' | 'required' | OtherString;
    }
  }
  export type Wallet = 'apple_pay' | 'google_pay' | 'samsung_pay' | OtherString;
}

export interface TestHelpersIssuingAuthorizationCaptureParams {
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  capture_amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  close_authorization?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  purchase_details?: TestHelpersIssuingAuthorizationCaptureParams.PurchaseDetails | undefined;
}
export declare namespace TestHelpersIssuingAuthorizationCaptureParams {
  export interface PurchaseDetails {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    fleet?: PurchaseDetails.Fleet | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    flight?: PurchaseDetails.Flight | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    fuel?: PurchaseDetails.Fuel | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    lodging?: PurchaseDetails.Lodging | undefined;
    /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    receipt?: readonly PurchaseDetails.Receipt[] | undefined;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    reference?: string | undefined;
  }
  export namespace PurchaseDetails {
    export interface Fleet {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      cardholder_prompt_data?: Fleet.CardholderPromptData | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      purchase_type?: Fleet.PurchaseType | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      reported_breakdown?: Fleet.ReportedBreakdown | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      service_type?: Fleet.ServiceType | undefined;
    }
    export namespace Fleet {
      export interface CardholderPromptData {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        driver_id?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        odometer?: number | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        unspecified_id?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        user_id?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        vehicle_number?: string | undefined;
      }
      export type PurchaseType = 'fuel_and_non_fuel_purchase' | 'fuel_purchase' | 'non_fuel_purchase' | OtherString;
      export interface ReportedBreakdown {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        fuel?: ReportedBreakdown.Fuel | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        non_fuel?: ReportedBreakdown.NonFuel | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        tax?: ReportedBreakdown.Tax | undefined;
      }
      export namespace ReportedBreakdown {
        export interface Fuel {
          /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
          gross_amount_decimal?: string | undefined;
        }
        export interface NonFuel {
          /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
          gross_amount_decimal?: string | undefined;
        }
        export interface Tax {
          /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
          local_amount_decimal?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
          national_amount_decimal?: string | undefined;
        }
      }
      export type ServiceType = 'full_service' | 'non_fuel_transaction' | 'self_service' | OtherString;
    }
    export interface Flight {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      departure_at?: Timestamp | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      passenger_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      refundable?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      segments?: readonly Flight.Segment[] | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      travel_agency?: string | undefined;
    }
    export namespace Flight {
      export interface Segment {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        arrival_airport_code?: string | undefined;
        /** Who carries it. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        carrier?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        departure_airport_code?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        flight_number?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        service_class?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        stopover_allowed?: boolean | undefined;
      }
    }
    export interface Fuel {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      industry_product_code?: string | undefined;
      /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      quantity_decimal?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      type?: Fuel.Type | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      unit?: Fuel.Unit | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      unit_cost_decimal?: string | undefined;
    }
    export namespace Fuel {
      export type Type = 'diesel' | 'other' | 'unleaded_plus' | 'unleaded_regular' | 'unleaded_super' | OtherString;
      export type Unit = 'charging_minute' | 'imperial_gallon' | 'kilogram' | 'kilowatt_hour' | 'liter' | 'other' | 'pound' | 'us_gallon' | OtherString;
    }
    export interface Lodging {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      check_in_at?: Timestamp | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      nights?: number | undefined;
    }
    export interface Receipt {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      description?: string | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      quantity?: string | undefined;
      /** What it comes to, with discounts and tax. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      total?: number | undefined;
      /** What a unit costs. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      unit_cost?: number | undefined;
    }
  }
}

export interface TestHelpersIssuingAuthorizationExpireParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingAuthorizationFinalizeAmountParams {
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  final_amount: number;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  fleet?: TestHelpersIssuingAuthorizationFinalizeAmountParams.Fleet | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  fuel?: TestHelpersIssuingAuthorizationFinalizeAmountParams.Fuel | undefined;
}
export declare namespace TestHelpersIssuingAuthorizationFinalizeAmountParams {
  export interface Fleet {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    cardholder_prompt_data?: Fleet.CardholderPromptData | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    purchase_type?: Fleet.PurchaseType | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    reported_breakdown?: Fleet.ReportedBreakdown | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    service_type?: Fleet.ServiceType | undefined;
  }
  export namespace Fleet {
    export interface CardholderPromptData {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      driver_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      odometer?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      unspecified_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      user_id?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      vehicle_number?: string | undefined;
    }
    export type PurchaseType = 'fuel_and_non_fuel_purchase' | 'fuel_purchase' | 'non_fuel_purchase' | OtherString;
    export interface ReportedBreakdown {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      fuel?: ReportedBreakdown.Fuel | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      non_fuel?: ReportedBreakdown.NonFuel | undefined;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
      tax?: ReportedBreakdown.Tax | undefined;
    }
    export namespace ReportedBreakdown {
      export interface Fuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        gross_amount_decimal?: string | undefined;
      }
      export interface NonFuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        gross_amount_decimal?: string | undefined;
      }
      export interface Tax {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        local_amount_decimal?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
        national_amount_decimal?: string | undefined;
      }
    }
    export type ServiceType = 'full_service' | 'non_fuel_transaction' | 'self_service' | OtherString;
  }
  export interface Fuel {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    industry_product_code?: string | undefined;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    quantity_decimal?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    type?: Fuel.Type | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    unit?: Fuel.Unit | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
    unit_cost_decimal?: string | undefined;
  }
  export namespace Fuel {
    export type Type = 'diesel' | 'other' | 'unleaded_plus' | 'unleaded_regular' | 'unleaded_super' | OtherString;
    export type Unit = 'charging_minute' | 'imperial_gallon' | 'kilogram' | 'kilowatt_hour' | 'liter' | 'other' | 'pound' | 'us_gallon' | OtherString;
  }
}

export interface TestHelpersIssuingAuthorizationIncrementParams {
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  increment_amount: number;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  is_amount_controllable?: boolean | undefined;
}

export interface TestHelpersIssuingAuthorizationRespondParams {
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  confirmed: boolean;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingAuthorizationReverseParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  reverse_amount?: number | undefined;
}
