// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/OutboundPayments.ts';
import { TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape, TreasuryOutboundPayment_ReturnedDetailsShape, TreasuryOutboundPayment_StatusTransitionsShape, TreasuryOutboundPayment_TrackingDetailsShape } from '../shared.ts';

const TreasuryOutboundPayment_EndUserDetailsShape = result<never>('ip_address:~s present:b');
export const TreasuryOutboundPayment: Schema<types.TreasuryOutboundPayment> = result<types.TreasuryOutboundPayment>("id:s object:'treasury.outbound_payment' amount:i cancelable:b created:i currency:s customer:~s description:~s destination_payment_method:~s destination_payment_method_details:~$0 end_user_details:~$1 expected_arrival_date:i financial_account:s hosted_regulatory_receipt_url:~s livemode:b metadata:{s} returned_details:~$2 statement_descriptor:s status:s status_transitions:$3 tracking_details:~$4 transaction:@treasury.transaction", TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape, TreasuryOutboundPayment_EndUserDetailsShape, TreasuryOutboundPayment_ReturnedDetailsShape, TreasuryOutboundPayment_StatusTransitionsShape, TreasuryOutboundPayment_TrackingDetailsShape);
export type TreasuryOutboundPayment = types.TreasuryOutboundPayment;
