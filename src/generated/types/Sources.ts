// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';
import type { Address, Metadata } from './shared.ts';

export interface Source {
  id: string;
  object: 'source';
  ach_credit_transfer?: Source.AchCreditTransfer;
  ach_debit?: Source.AchDebit;
  acss_debit?: Source.AcssDebit;
  alipay?: Source.Alipay;
  allow_redisplay: Source.AllowRedisplay | null;
  /** In the currency's smallest unit. */
  amount: number | null;
  au_becs_debit?: Source.AuBecsDebit;
  bancontact?: Source.Bancontact;
  card?: Source.Card;
  card_present?: Source.CardPresent;
  client_secret: string;
  code_verification?: Source.CodeVerification;
  /** Unix seconds. */
  created: number;
  currency: string | null;
  customer?: string;
  eps?: Source.Eps;
  flow: string;
  giropay?: Source.Giropay;
  ideal?: Source.Ideal;
  klarna?: Source.Klarna;
  livemode: boolean;
  metadata: Metadata | null;
  multibanco?: Source.Multibanco;
  owner: Source.Owner | null;
  p24?: Source.P24;
  receiver?: Source.Receiver;
  redirect?: Source.Redirect;
  sepa_credit_transfer?: Source.SepaCreditTransfer;
  sepa_debit?: Source.SepaDebit;
  sofort?: Source.Sofort;
  source_order?: Source.SourceOrder;
  statement_descriptor: string | null;
  status: string;
  three_d_secure?: Source.ThreeDSecure;
  type: Source.Type;
  usage: string | null;
  wechat?: Source.Wechat;
}
export declare namespace Source {
  export interface AchCreditTransfer {
    account_number?: string | null;
    bank_name?: string | null;
    fingerprint?: string | null;
    refund_account_holder_name?: string | null;
    refund_account_holder_type?: string | null;
    refund_routing_number?: string | null;
    routing_number?: string | null;
    swift_code?: string | null;
  }
  export interface AchDebit {
    bank_name?: string | null;
    country?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
    routing_number?: string | null;
    type?: string | null;
  }
  export interface AcssDebit {
    bank_address_city?: string | null;
    bank_address_line_1?: string | null;
    bank_address_line_2?: string | null;
    bank_address_postal_code?: string | null;
    bank_name?: string | null;
    category?: string | null;
    country?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
    routing_number?: string | null;
  }
  export interface Alipay {
    data_string?: string | null;
    native_url?: string | null;
    statement_descriptor?: string | null;
  }
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface AuBecsDebit {
    bsb_number?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
  }
  export interface Bancontact {
    bank_code?: string | null;
    bank_name?: string | null;
    bic?: string | null;
    iban_last4?: string | null;
    preferred_language?: string | null;
    statement_descriptor?: string | null;
  }
  export interface Card {
    address_line1_check?: string | null;
    address_zip_check?: string | null;
    brand?: string | null;
    country?: string | null;
    cvc_check?: string | null;
    description?: string;
    dynamic_last4?: string | null;
    exp_month?: number | null;
    exp_year?: number | null;
    fingerprint?: string;
    funding?: string | null;
    iin?: string;
    issuer?: string;
    last4?: string | null;
    name?: string | null;
    three_d_secure?: string;
    tokenization_method?: string | null;
  }
  export interface CardPresent {
    application_cryptogram?: string;
    application_preferred_name?: string;
    authorization_code?: string | null;
    authorization_response_code?: string;
    brand?: string | null;
    country?: string | null;
    cvm_type?: string;
    data_type?: string | null;
    dedicated_file_name?: string;
    description?: string;
    emv_auth_data?: string;
    evidence_customer_signature?: string | null;
    evidence_transaction_certificate?: string | null;
    exp_month?: number | null;
    exp_year?: number | null;
    fingerprint?: string;
    funding?: string | null;
    iin?: string;
    issuer?: string;
    last4?: string | null;
    pos_device_id?: string | null;
    pos_entry_mode?: string;
    read_method?: string | null;
    reader?: string | null;
    terminal_verification_results?: string;
    transaction_status_information?: string;
  }
  export interface CodeVerification {
    attempts_remaining: number;
    status: string;
  }
  export interface Eps {
    reference?: string | null;
    statement_descriptor?: string | null;
  }
  export interface Giropay {
    bank_code?: string | null;
    bank_name?: string | null;
    bic?: string | null;
    statement_descriptor?: string | null;
  }
  export interface Ideal {
    bank?: string | null;
    bic?: string | null;
    iban_last4?: string | null;
    statement_descriptor?: string | null;
  }
  export interface Klarna {
    background_image_url?: string;
    client_token?: string | null;
    first_name?: string;
    last_name?: string;
    locale?: string;
    logo_url?: string;
    page_title?: string;
    pay_later_asset_urls_descriptive?: string;
    pay_later_asset_urls_standard?: string;
    pay_later_name?: string;
    pay_later_redirect_url?: string;
    pay_now_asset_urls_descriptive?: string;
    pay_now_asset_urls_standard?: string;
    pay_now_name?: string;
    pay_now_redirect_url?: string;
    pay_over_time_asset_urls_descriptive?: string;
    pay_over_time_asset_urls_standard?: string;
    pay_over_time_name?: string;
    pay_over_time_redirect_url?: string;
    payment_method_categories?: string;
    purchase_country?: string;
    purchase_type?: string;
    redirect_url?: string;
    shipping_delay?: number;
    shipping_first_name?: string;
    shipping_last_name?: string;
  }
  export interface Multibanco {
    entity?: string | null;
    reference?: string | null;
    refund_account_holder_address_city?: string | null;
    refund_account_holder_address_country?: string | null;
    refund_account_holder_address_line1?: string | null;
    refund_account_holder_address_line2?: string | null;
    refund_account_holder_address_postal_code?: string | null;
    refund_account_holder_address_state?: string | null;
    refund_account_holder_name?: string | null;
    refund_iban?: string | null;
  }
  export interface Owner {
    address: Address | null;
    email: string | null;
    name: string | null;
    phone: string | null;
    verified_address: Address | null;
    verified_email: string | null;
    verified_name: string | null;
    verified_phone: string | null;
  }
  export interface P24 {
    reference?: string | null;
  }
  export interface Receiver {
    address: string | null;
    /** In the currency's smallest unit. */
    amount_charged: number;
    /** In the currency's smallest unit. */
    amount_received: number;
    /** In the currency's smallest unit. */
    amount_returned: number;
    refund_attributes_method: string;
    refund_attributes_status: string;
  }
  export interface Redirect {
    failure_reason: string | null;
    return_url: string;
    status: string;
    url: string;
  }
  export interface SepaCreditTransfer {
    bank_name?: string | null;
    bic?: string | null;
    iban?: string | null;
    refund_account_holder_address_city?: string | null;
    refund_account_holder_address_country?: string | null;
    refund_account_holder_address_line1?: string | null;
    refund_account_holder_address_line2?: string | null;
    refund_account_holder_address_postal_code?: string | null;
    refund_account_holder_address_state?: string | null;
    refund_account_holder_name?: string | null;
    refund_iban?: string | null;
  }
  export interface SepaDebit {
    bank_code?: string | null;
    branch_code?: string | null;
    country?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
    mandate_reference?: string | null;
    mandate_url?: string | null;
  }
  export interface Sofort {
    bank_code?: string | null;
    bank_name?: string | null;
    bic?: string | null;
    country?: string | null;
    iban_last4?: string | null;
    preferred_language?: string | null;
    statement_descriptor?: string | null;
  }
  export interface SourceOrder {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    email?: string;
    items: SourceOrder.Item[] | null;
    shipping?: SourceOrder.Shipping;
  }
  export namespace SourceOrder {
    export interface Item {
      /** In the currency's smallest unit. */
      amount: number | null;
      currency: string | null;
      description: string | null;
      parent: string | null;
      quantity?: number;
      type: string | null;
    }
    export interface Shipping {
      address?: Address;
      carrier?: string | null;
      name?: string;
      phone?: string | null;
      tracking_number?: string | null;
    }
  }
  export interface ThreeDSecure {
    address_line1_check?: string | null;
    address_zip_check?: string | null;
    authenticated?: boolean | null;
    brand?: string | null;
    card?: string | null;
    country?: string | null;
    customer?: string | null;
    cvc_check?: string | null;
    description?: string;
    dynamic_last4?: string | null;
    exp_month?: number | null;
    exp_year?: number | null;
    fingerprint?: string;
    funding?: string | null;
    iin?: string;
    issuer?: string;
    last4?: string | null;
    name?: string | null;
    three_d_secure?: string;
    tokenization_method?: string | null;
  }
  export type Type = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'alipay' | 'au_becs_debit' | 'bancontact' | 'card' | 'card_present' | 'eps' | 'giropay' | 'ideal' | 'klarna' | 'multibanco' | 'p24' | 'sepa_credit_transfer' | 'sepa_debit' | 'sofort' | 'three_d_secure' | 'wechat' | OtherString;
  export interface Wechat {
    prepay_id?: string;
    qr_code_url?: string | null;
    statement_descriptor?: string;
  }
}
