// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Mandates.ts';
import { Account_BusinessProfile_MonthlyEstimatedRevenueShape, Account_Settings_PaypayPayments_Site_AccessibleShape, CheckoutSession_PaymentMethodOptions_Upi_MandateOptionsShape, Mandate_PaymentMethodDetails_AuBecsDebitShape, Mandate_PaymentMethodDetails_UsBankAccountShape } from './shared.ts';

const Mandate_CustomerAcceptance_OnlineShape = result<never>('ip_address:~s user_agent:~s');
const Mandate_CustomerAcceptanceShape = result<never>('accepted_at:~i offline?:$0 online?:$1 type:s', Account_Settings_PaypayPayments_Site_AccessibleShape, Mandate_CustomerAcceptance_OnlineShape);
const Mandate_MultiUseShape = result<never>('amount?:i currency?:s');
const Mandate_PaymentMethodDetails_AcssDebitShape = result<never>('default_for?:[s] interval_description:~s payment_schedule:s transaction_type:s');
const Mandate_PaymentMethodDetails_BacsDebitShape = result<never>('display_name:~s network_status:s reference:s revocation_reason:~s service_user_number:~s url:s');
const Mandate_PaymentMethodDetails_BlikShape = result<never>('expires_at:~i type:s');
const Mandate_PaymentMethodDetails_Card_IndiaShape = result<never>('inactive_reason:~s');
const Mandate_PaymentMethodDetails_CardShape = result<never>('india?:$0', Mandate_PaymentMethodDetails_Card_IndiaShape);
const Mandate_PaymentMethodDetails_PaypalShape = result<never>('billing_agreement_id:~s payer_id:~s');
const Mandate_PaymentMethodDetails_PaytoShape = result<never>('amount:~i amount_type:s end_date:~s payment_schedule:s payments_per_period:~i purpose:~s start_date:~s');
const Mandate_PaymentMethodDetails_PixShape = result<never>('amount_includes_iof?:s amount_type?:s end_date?:s payment_schedule?:s reference?:s start_date?:s');
const Mandate_PaymentMethodDetails_SepaDebitShape = result<never>('reference:s url:s');
const Mandate_PaymentMethodDetailsShape = result<never>('acss_debit?:$0 amazon_pay?:$1 au_becs_debit?:$2 bacs_debit?:$3 blik?:$4 card?:$5 cashapp?:$1 kakao_pay?:$1 klarna?:$1 kr_card?:$1 link?:$1 naver_pay?:$1 nz_bank_account?:$1 paypal?:$6 payto?:$7 pix?:$8 revolut_pay?:$1 sepa_debit?:$9 twint?:$1 type:s upi?:$10 us_bank_account?:$11', Mandate_PaymentMethodDetails_AcssDebitShape, Account_Settings_PaypayPayments_Site_AccessibleShape, Mandate_PaymentMethodDetails_AuBecsDebitShape, Mandate_PaymentMethodDetails_BacsDebitShape, Mandate_PaymentMethodDetails_BlikShape, Mandate_PaymentMethodDetails_CardShape, Mandate_PaymentMethodDetails_PaypalShape, Mandate_PaymentMethodDetails_PaytoShape, Mandate_PaymentMethodDetails_PixShape, Mandate_PaymentMethodDetails_SepaDebitShape, CheckoutSession_PaymentMethodOptions_Upi_MandateOptionsShape, Mandate_PaymentMethodDetails_UsBankAccountShape);
export const Mandate: Schema<types.Mandate> = result<types.Mandate>("id:s object:'mandate' customer_acceptance:$0 livemode:b multi_use?:$1 on_behalf_of?:s payment_method:@payment_method payment_method_details:$2 single_use?:$3 status:s type:s", Mandate_CustomerAcceptanceShape, Mandate_MultiUseShape, Mandate_PaymentMethodDetailsShape, Account_BusinessProfile_MonthlyEstimatedRevenueShape);
export type Mandate = types.Mandate;
