// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/ReceivedCredits.ts';
import { AddressShape } from '../shared.ts';

export const TreasuryReceivedCredit: Schema<types.TreasuryReceivedCredit> = result<types.TreasuryReceivedCredit>("id:s object:'treasury.received_credit' amount:i created:i currency:s description:s failure_code:~s financial_account:~s hosted_regulatory_receipt_url:~s initiating_payment_method_details:(balance?:s billing_details:(address:$0 email:~s name:~s) financial_account?:(id:s network:s) issuing_card?:s type:s us_bank_account?:(bank_name:~s last4:~s routing_number:~s)) linked_flows:(credit_reversal:~s issuing_authorization:~s issuing_transaction:~s source_flow:~s source_flow_details?:~(credit_reversal?:^treasury.credit_reversal outbound_payment?:^treasury.outbound_payment outbound_transfer?:^treasury.outbound_transfer payout?:^payout type:s) source_flow_type:~s) livemode:b network:s reversal_details:~(deadline:~i restricted_reason:~s) status:s transaction:~@treasury.transaction", AddressShape);
export type TreasuryReceivedCredit = types.TreasuryReceivedCredit;
