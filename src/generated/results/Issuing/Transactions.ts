// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Transactions.ts';
import { IssuingAuthorization_AmountDetailsShape, IssuingAuthorization_Fleet_ReportedBreakdownShape, IssuingAuthorization_MerchantDataShape } from '../shared.ts';

const IssuingTransaction_NetworkDataShape = result<never>('authorization_code:~s processing_date:~s transaction_id:~s');
const IssuingTransaction_PurchaseDetails_Fleet_CardholderPromptDataShape = result<never>('driver_id:~s odometer:~i unspecified_id:~s user_id:~s vehicle_number:~s');
const IssuingTransaction_PurchaseDetails_FleetShape = result<never>('cardholder_prompt_data:~$0 purchase_type:~s reported_breakdown:~$1 service_type:~s', IssuingTransaction_PurchaseDetails_Fleet_CardholderPromptDataShape, IssuingAuthorization_Fleet_ReportedBreakdownShape);
const IssuingTransaction_PurchaseDetails_Flight_SegmentShape = result<never>('arrival_airport_code:~s carrier:~s departure_airport_code:~s flight_number:~s service_class:~s stopover_allowed:~b');
const IssuingTransaction_PurchaseDetails_FlightShape = result<never>('departure_at:~i passenger_name:~s refundable:~b segments:~[$0] travel_agency:~s', IssuingTransaction_PurchaseDetails_Flight_SegmentShape);
const IssuingTransaction_PurchaseDetails_FuelShape = result<never>('industry_product_code:~s quantity_decimal:~s type:s unit:s unit_cost_decimal:s');
const IssuingTransaction_PurchaseDetails_LodgingShape = result<never>('check_in_at:~i nights:~i');
const IssuingTransaction_PurchaseDetails_ReceiptShape = result<never>('description:~s quantity:~n total:~i unit_cost:~i');
const IssuingTransaction_PurchaseDetailsShape = result<never>('fleet:~$0 flight:~$1 fuel:~$2 lodging:~$3 receipt:~[$4] reference:~s', IssuingTransaction_PurchaseDetails_FleetShape, IssuingTransaction_PurchaseDetails_FlightShape, IssuingTransaction_PurchaseDetails_FuelShape, IssuingTransaction_PurchaseDetails_LodgingShape, IssuingTransaction_PurchaseDetails_ReceiptShape);
const IssuingTransaction_TreasuryShape = result<never>('received_credit:~s received_debit:~s');
export const IssuingTransaction: Schema<types.IssuingTransaction> = result<types.IssuingTransaction>("id:s object:'issuing.transaction' amount:i amount_details:~$0 authorization:~@issuing.authorization balance_transaction:~@balance_transaction card:@issuing.card cardholder:~@issuing.cardholder created:i currency:s dispute:~@issuing.dispute livemode:b merchant_amount:i merchant_currency:s merchant_data:$1 metadata:{s} network_data:~$2 purchase_details?:~$3 token?:~@issuing.token treasury?:~$4 type:s wallet:~s", IssuingAuthorization_AmountDetailsShape, IssuingAuthorization_MerchantDataShape, IssuingTransaction_NetworkDataShape, IssuingTransaction_PurchaseDetailsShape, IssuingTransaction_TreasuryShape);
export type IssuingTransaction = types.IssuingTransaction;
