// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/InboundTransfers.ts';
import { TreasuryInboundTransfer_OriginPaymentMethodDetails_BillingDetailsShape, TreasuryInboundTransfer_OriginPaymentMethodDetails_UsBankAccountShape } from '../shared.ts';

const TreasuryInboundTransfer_FailureDetailsShape = result<never>('code:s');
const TreasuryInboundTransfer_LinkedFlowsShape = result<never>('received_debit:~s');
const TreasuryInboundTransfer_OriginPaymentMethodDetailsShape = result<never>('billing_details:$0 type:s us_bank_account?:$1', TreasuryInboundTransfer_OriginPaymentMethodDetails_BillingDetailsShape, TreasuryInboundTransfer_OriginPaymentMethodDetails_UsBankAccountShape);
const TreasuryInboundTransfer_StatusTransitionsShape = result<never>('canceled_at?:~i failed_at:~i succeeded_at:~i');
export const TreasuryInboundTransfer: Schema<types.TreasuryInboundTransfer> = result<types.TreasuryInboundTransfer>("id:s object:'treasury.inbound_transfer' amount:i cancelable:b created:i currency:s description:~s failure_details:~$0 financial_account:s hosted_regulatory_receipt_url:~s linked_flows:$1 livemode:b metadata:{s} origin_payment_method:~s origin_payment_method_details:~$2 returned:~b statement_descriptor:s status:s status_transitions:$3 transaction:~@treasury.transaction", TreasuryInboundTransfer_FailureDetailsShape, TreasuryInboundTransfer_LinkedFlowsShape, TreasuryInboundTransfer_OriginPaymentMethodDetailsShape, TreasuryInboundTransfer_StatusTransitionsShape);
export type TreasuryInboundTransfer = types.TreasuryInboundTransfer;
