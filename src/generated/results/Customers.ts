// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Customers.ts';
import { AddressShape, Charge_ShippingShape, CheckoutSession_InvoiceCreation_InvoiceData_CustomFieldShape, CheckoutSession_InvoiceCreation_InvoiceData_RenderingOptionsShape } from './shared.ts';

const Customer_InvoiceSettingsShape = result<never>('custom_fields:~[$0] default_payment_method:~@payment_method footer:~s rendering_options:~$1', CheckoutSession_InvoiceCreation_InvoiceData_CustomFieldShape, CheckoutSession_InvoiceCreation_InvoiceData_RenderingOptionsShape);
const Customer_Tax_LocationShape = result<never>('country:s source:s state:~s');
const Customer_TaxShape = result<never>('automatic_tax:s ip_address:~s location:~$0 provider:s', Customer_Tax_LocationShape);
export const Customer: Schema<types.Customer> = result<types.Customer>("id:s object:'customer' address?:~$0 balance:i business_name?:s cash_balance?:~^cash_balance created:i currency?:~s customer_account?:~s default_source:~@account/bank_account/card/source delinquent?:~b description:~s discount?:~^discount email:~s individual_name?:s invoice_credit_balance?:{i} invoice_prefix?:~s invoice_settings:$1 livemode:b metadata:{s} name?:~s next_invoice_sequence?:i phone?:~s preferred_locales?:~[s] shipping:~$2 sources?:*account/bank_account/card/source subscriptions?:*subscription tax?:$3 tax_exempt?:~s tax_ids?:*tax_id test_clock?:~@test_helpers.test_clock", AddressShape, Customer_InvoiceSettingsShape, Charge_ShippingShape, Customer_TaxShape);
export const DeletedCustomer: Schema<types.DeletedCustomer> = result<types.DeletedCustomer>("id:s object:'customer' deleted:!");
export type Customer = types.Customer;
export type DeletedCustomer = types.DeletedCustomer;
