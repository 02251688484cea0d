// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Quotes.ts';
import { CheckoutSession_AutomaticTaxShape, CheckoutSession_AutomaticTax_LiabilityShape, CheckoutSession_InvoiceCreation_InvoiceData_CustomFieldShape, CheckoutSession_TotalDetailsShape, Quote_SubscriptionData_BillingMode_FlexibleShape } from './shared.ts';

const Quote_Computed_RecurringShape = result<never>('amount_subtotal:i amount_total:i interval:s interval_count:i total_details:$0', CheckoutSession_TotalDetailsShape);
const Quote_Computed_UpfrontShape = result<never>('amount_subtotal:i amount_total:i line_items?:*item total_details:$0', CheckoutSession_TotalDetailsShape);
const Quote_ComputedShape = result<never>('recurring:~$0 upfront:$1', Quote_Computed_RecurringShape, Quote_Computed_UpfrontShape);
const Quote_FromQuoteShape = result<never>('is_revision:b quote:@quote');
const Quote_InvoiceSettingsShape = result<never>('custom_fields:~[$0] days_until_due:~i description:~s footer:~s issuer:$1', CheckoutSession_InvoiceCreation_InvoiceData_CustomFieldShape, CheckoutSession_AutomaticTax_LiabilityShape);
const Quote_StatusTransitionsShape = result<never>('accepted_at:~i canceled_at:~i finalized_at:~i');
const Quote_SubscriptionData_BillingModeShape = result<never>('flexible?:$0 type:s', Quote_SubscriptionData_BillingMode_FlexibleShape);
const Quote_SubscriptionDataShape = result<never>('billing_mode:$0 description:~s effective_date:~i metadata:~{s} trial_period_days:~i', Quote_SubscriptionData_BillingModeShape);
const Quote_TransferDataShape = result<never>('amount:~i amount_percent:~n destination:@account');
export const Quote: Schema<types.Quote> = result<types.Quote>("id:s object:'quote' amount_subtotal:i amount_total:i application:~@application application_fee_amount:~i application_fee_percent:~n automatic_tax:$0 collection_method:s computed:$1 created:i currency:~s customer:~@customer customer_account:~s default_tax_rates?:[@tax_rate] description:~s discounts:[@discount] expires_at:i footer:~s from_quote:~$2 header:~s invoice:~@invoice invoice_settings:$3 line_items?:*item livemode:b metadata:{s} number:~s on_behalf_of:~@account status:s status_transitions:$4 subscription:~@subscription subscription_data:$5 subscription_schedule:~@subscription_schedule test_clock:~@test_helpers.test_clock total_details:$6 transfer_data:~$7", CheckoutSession_AutomaticTaxShape, Quote_ComputedShape, Quote_FromQuoteShape, Quote_InvoiceSettingsShape, Quote_StatusTransitionsShape, Quote_SubscriptionDataShape, CheckoutSession_TotalDetailsShape, Quote_TransferDataShape);
export type Quote = types.Quote;
