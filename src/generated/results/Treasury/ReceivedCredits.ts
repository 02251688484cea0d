// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/ReceivedCredits.ts';
import { TreasuryReceivedCredit_InitiatingPaymentMethodDetailsShape, TreasuryReceivedCredit_ReversalDetailsShape } from '../shared.ts';

const TreasuryReceivedCredit_LinkedFlows_SourceFlowDetailsShape = result<never>('credit_reversal?:^treasury.credit_reversal outbound_payment?:^treasury.outbound_payment outbound_transfer?:^treasury.outbound_transfer payout?:^payout type:s');
const TreasuryReceivedCredit_LinkedFlowsShape = result<never>('credit_reversal:~s issuing_authorization:~s issuing_transaction:~s source_flow:~s source_flow_details?:~$0 source_flow_type:~s', TreasuryReceivedCredit_LinkedFlows_SourceFlowDetailsShape);
export const TreasuryReceivedCredit: Schema<types.TreasuryReceivedCredit> = result<types.TreasuryReceivedCredit>("id:s object:'treasury.received_credit' amount:i created:i currency:s description:s failure_code:~s financial_account:~s hosted_regulatory_receipt_url:~s initiating_payment_method_details:$0 linked_flows:$1 livemode:b network:s reversal_details:~$2 status:s transaction:~@treasury.transaction", TreasuryReceivedCredit_InitiatingPaymentMethodDetailsShape, TreasuryReceivedCredit_LinkedFlowsShape, TreasuryReceivedCredit_ReversalDetailsShape);
export type TreasuryReceivedCredit = types.TreasuryReceivedCredit;
