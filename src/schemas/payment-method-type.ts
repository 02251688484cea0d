import type { OtherString } from './field.ts';

/** Ways to pay whose details are in a hash of that name on the payment method, and are not spelt out here. */
export const PLAIN_PAYMENT_METHODS = [
  'acss_debit',
  'affirm',
  'afterpay_clearpay',
  'alipay',
  'alma',
  'amazon_pay',
  'au_becs_debit',
  'bacs_debit',
  'bancontact',
  'billie',
  'bizum',
  'blik',
  'boleto',
  'card_present',
  'cashapp',
  'crypto',
  'custom',
  'customer_balance',
  'eps',
  'fpx',
  'giropay',
  'grabpay',
  'ideal',
  'interac_present',
  'kakao_pay',
  'klarna',
  'konbini',
  'kr_card',
  'mb_way',
  'mobilepay',
  'multibanco',
  'naver_pay',
  'nz_bank_account',
  'oxxo',
  'p24',
  'pay_by_bank',
  'payco',
  'paynow',
  'paypal',
  'paypay',
  'payto',
  'pix',
  'promptpay',
  'revolut_pay',
  'samsung_pay',
  'satispay',
  'scalapay',
  'sequra',
  'sofort',
  'sunbit',
  'swish',
  'twint',
  'upi',
  'wechat_pay',
  'zip',
] as const;

/** A way to pay. */
export type PaymentMethodType =
  | (typeof PLAIN_PAYMENT_METHODS)[number]
  | 'card'
  | 'link'
  | 'sepa_debit'
  | 'us_bank_account'
  | OtherString;
