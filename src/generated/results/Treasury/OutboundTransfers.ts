// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/OutboundTransfers.ts';
import { TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape, TreasuryOutboundPayment_ReturnedDetailsShape, TreasuryOutboundPayment_StatusTransitionsShape, TreasuryOutboundPayment_TrackingDetailsShape } from '../shared.ts';

export const TreasuryOutboundTransfer: Schema<types.TreasuryOutboundTransfer> = result<types.TreasuryOutboundTransfer>("id:s object:'treasury.outbound_transfer' amount:i cancelable:b created:i currency:s description:~s destination_payment_method:~s destination_payment_method_details:$0 expected_arrival_date:i financial_account:s hosted_regulatory_receipt_url:~s livemode:b metadata:{s} returned_details:~$1 statement_descriptor:s status:s status_transitions:$2 tracking_details:~$3 transaction:@treasury.transaction", TreasuryOutboundPayment_DestinationPaymentMethodDetailsShape, TreasuryOutboundPayment_ReturnedDetailsShape, TreasuryOutboundPayment_StatusTransitionsShape, TreasuryOutboundPayment_TrackingDetailsShape);
export type TreasuryOutboundTransfer = types.TreasuryOutboundTransfer;
