// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/InboundTransfers.ts';
import { AddressShape } from '../shared.ts';

export const TreasuryInboundTransfer: Schema<types.TreasuryInboundTransfer> = result<types.TreasuryInboundTransfer>("id:s object:'treasury.inbound_transfer' amount:i cancelable:b created:i currency:s description:~s failure_details:~(code:s) financial_account:s hosted_regulatory_receipt_url:~s linked_flows:(received_debit:~s) livemode:b metadata:{s} origin_payment_method:~s origin_payment_method_details:~(billing_details:(address:$0 email:~s name:~s) type:s us_bank_account?:(account_holder_type:~s account_type:~s bank_name:~s fingerprint:~s last4:~s mandate?:@mandate network:s routing_number:~s)) returned:~b statement_descriptor:s status:s status_transitions:(canceled_at?:~i failed_at:~i succeeded_at:~i) transaction:~@treasury.transaction", AddressShape);
export type TreasuryInboundTransfer = types.TreasuryInboundTransfer;
