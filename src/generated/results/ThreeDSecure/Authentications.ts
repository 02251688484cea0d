// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/ThreeDSecure/Authentications.ts';
import { Account_Controller_StripeDashboardShape } from '../shared.ts';

const ThreeDSecureAuthentication_AcquirerDetailsShape = result<never>('acquirer_bin?:s acquirer_country?:s acquirer_merchant_id?:s mcc?:s merchant_name?:s requestor_id?:s');
const ThreeDSecureAuthentication_Channel_BrowserShape = result<never>('accept_header:s color_depth?:i ip_address:s java_enabled?:b javascript_enabled:b language:s screen_height?:i screen_width?:i timezone_offset?:i user_agent:s');
const ThreeDSecureAuthentication_Channel_ThreeRIShape = result<never>('previous_authentication:s type:s');
const ThreeDSecureAuthentication_ChannelShape = result<never>('browser?:$0 three_r_i?:$1 type:s', ThreeDSecureAuthentication_Channel_BrowserShape, ThreeDSecureAuthentication_Channel_ThreeRIShape);
const ThreeDSecureAuthentication_FlowPreferenceShape = result<never>('challenge?:$0 data_share?:$0 frictionless?:$0 type:s', Account_Controller_StripeDashboardShape);
const ThreeDSecureAuthentication_FutureUsage_Installment_ExpiryShape = result<never>('date?:s type:s');
const ThreeDSecureAuthentication_FutureUsage_InstallmentShape = result<never>('amount?:i expiry:$0 interval:s interval_count:i number:i', ThreeDSecureAuthentication_FutureUsage_Installment_ExpiryShape);
const ThreeDSecureAuthentication_FutureUsage_RecurringShape = result<never>('amount?:i expiry:$0 interval:s interval_count:i', ThreeDSecureAuthentication_FutureUsage_Installment_ExpiryShape);
const ThreeDSecureAuthentication_FutureUsageShape = result<never>('installment?:$0 recurring?:$1 type:s', ThreeDSecureAuthentication_FutureUsage_InstallmentShape, ThreeDSecureAuthentication_FutureUsage_RecurringShape);
const ThreeDSecureAuthentication_OutcomeDetails_NetworkDetails_CartesBancairesShape = result<never>('avalgo:s cb_exemption:~s cb_score:~s');
const ThreeDSecureAuthentication_OutcomeDetails_NetworkDetailsShape = result<never>('cartes_bancaires?:$0', ThreeDSecureAuthentication_OutcomeDetails_NetworkDetails_CartesBancairesShape);
const ThreeDSecureAuthentication_OutcomeDetailsShape = result<never>('acs_transaction_id?:s ares?:s ares_trans_status?:s cryptogram?:s ds_transaction_id?:s eci?:s network_details?:$0 protocol_version:s requestor_challenge_indicator?:s rreq?:s rreq_trans_status?:s three_ds_server_transaction_id:s', ThreeDSecureAuthentication_OutcomeDetails_NetworkDetailsShape);
const ThreeDSecureAuthentication_ShippingAddressShape = result<never>('city?:s country?:s line1?:s line2?:s postal_code?:s state?:s');
export const ThreeDSecureAuthentication: Schema<types.ThreeDSecureAuthentication> = result<types.ThreeDSecureAuthentication>("id:s object:'three_d_secure.authentication' acquirer_details?:$0 amount?:i challenge_url?:s channel:$1 created:i currency?:s directory_server:s fingerprinting_url?:s flow_preference?:$2 future_usage?:$3 livemode:b message_category:s metadata:~{s} outcome?:s outcome_details?:$4 payment_method:@payment_method reason?:s shipping_address?:$5 status:s", ThreeDSecureAuthentication_AcquirerDetailsShape, ThreeDSecureAuthentication_ChannelShape, ThreeDSecureAuthentication_FlowPreferenceShape, ThreeDSecureAuthentication_FutureUsageShape, ThreeDSecureAuthentication_OutcomeDetailsShape, ThreeDSecureAuthentication_ShippingAddressShape);
export type ThreeDSecureAuthentication = types.ThreeDSecureAuthentication;
