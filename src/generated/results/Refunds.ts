// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Refunds.ts';
import { Account_Settings_PaypayPayments_Site_AccessibleShape, Charge_PaymentMethodDetails_PromptpayShape, Charge_PresentmentDetailsShape } from './shared.ts';

const Refund_DestinationDetails_AfterpayClearpayShape = result<never>('reference:~s reference_status:~s');
const Refund_DestinationDetails_BlikShape = result<never>('network_decline_code:~s reference:~s reference_status:~s');
const Refund_DestinationDetails_CardShape = result<never>('reference?:s reference_status?:s reference_type?:s type:s');
const Refund_DestinationDetailsShape = result<never>('affirm?:$0 afterpay_clearpay?:$1 alipay?:$0 alma?:$0 amazon_pay?:$0 au_bank_transfer?:$0 blik?:$2 br_bank_transfer?:$1 card?:$3 cashapp?:$0 crypto?:$4 customer_cash_balance?:$0 eps?:$0 eu_bank_transfer?:$1 gb_bank_transfer?:$1 giropay?:$0 grabpay?:$0 jp_bank_transfer?:$1 klarna?:$1 mb_way?:$1 multibanco?:$1 mx_bank_transfer?:$1 nz_bank_transfer?:$0 p24?:$1 paynow?:$0 paypal?:$2 pix?:$0 revolut?:$0 scalapay?:$0 sofort?:$0 swish?:$2 th_bank_transfer?:$1 twint?:$0 type:s us_bank_transfer?:$1 wechat_pay?:$0 zip?:$0', Account_Settings_PaypayPayments_Site_AccessibleShape, Refund_DestinationDetails_AfterpayClearpayShape, Refund_DestinationDetails_BlikShape, Refund_DestinationDetails_CardShape, Charge_PaymentMethodDetails_PromptpayShape);
const Refund_NextAction_DisplayDetails_EmailSentShape = result<never>('email_sent_at:i email_sent_to:s');
const Refund_NextAction_DisplayDetailsShape = result<never>('email_sent:$0 expires_at:i', Refund_NextAction_DisplayDetails_EmailSentShape);
const Refund_NextActionShape = result<never>('display_details?:$0 type:s', Refund_NextAction_DisplayDetailsShape);
export const Refund: Schema<types.Refund> = result<types.Refund>("id:s object:'refund' amount:i balance_transaction:~@balance_transaction charge:~@charge created:i currency:s customer:~@customer customer_account:~s description?:s destination_details?:$0 failure_balance_transaction?:@balance_transaction failure_reason?:s instructions_email?:s metadata:~{s} next_action?:$1 payment_intent:~@payment_intent payment_method:~@payment_method pending_reason?:s presentment_details?:$2 reason:~s receipt_number:~s source_transfer_reversal:~@transfer_reversal status:~s transfer_reversal:~@transfer_reversal", Refund_DestinationDetailsShape, Refund_NextActionShape, Charge_PresentmentDetailsShape);
export type Refund = types.Refund;
