// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/OutboundPayments.ts';
import { TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape } from '../shared.ts';

export const TreasuryOutboundPayment: Schema<types.TreasuryOutboundPayment> = result<types.TreasuryOutboundPayment>("id:s object:'treasury.outbound_payment' amount:i cancelable:b created:i currency:s customer:~s description:~s destination_payment_method:~s destination_payment_method_details:~$0 end_user_details:~(ip_address:~s present:b) expected_arrival_date:i financial_account:s hosted_regulatory_receipt_url:~s livemode:b metadata:{s} returned_details:~(code:s transaction:@treasury.transaction) statement_descriptor:s status:s status_transitions:(canceled_at:~i failed_at:~i posted_at:~i returned_at:~i) tracking_details:~(ach?:(trace_id:s) type:s us_domestic_wire?:(chips:~s imad:~s omad:~s)) transaction:@treasury.transaction", TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape);
export type TreasuryOutboundPayment = types.TreasuryOutboundPayment;
