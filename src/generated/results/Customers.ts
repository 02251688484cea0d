// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Customers.ts';
import { AddressShape, Charge_ShippingShape } from './shared.ts';

export const Customer: Schema<types.Customer> = result<types.Customer>("id:s object:'customer' address?:~$0 balance:i business_name?:s cash_balance?:~^cash_balance created:i currency?:~s customer_account?:~s default_source:~@account/bank_account/card/source delinquent?:~b description:~s discount?:~^discount email:~s individual_name?:s invoice_credit_balance?:{i} invoice_prefix?:~s invoice_settings:(custom_fields:~[(name:s value:s)] default_payment_method:~@payment_method footer:~s rendering_options:~(amount_tax_display:~s template:~s)) livemode:b metadata:{s} name?:~s next_invoice_sequence?:i phone?:~s preferred_locales?:~[s] shipping:~$1 sources?:*account/bank_account/card/source subscriptions?:*subscription tax?:(automatic_tax:s ip_address:~s location:~(country:s source:s state:~s) provider:s) tax_exempt?:~s tax_ids?:*tax_id test_clock?:~@test_helpers.test_clock", AddressShape, Charge_ShippingShape);
export const DeletedCustomer: Schema<types.DeletedCustomer> = result<types.DeletedCustomer>("id:s object:'customer' deleted:!");
export type Customer = types.Customer;
export type DeletedCustomer = types.DeletedCustomer;
