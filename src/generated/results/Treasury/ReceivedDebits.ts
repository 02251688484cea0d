// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/ReceivedDebits.ts';
import { TreasuryReceivedCredit_InitiatingPaymentMethodDetailsShape, TreasuryReceivedCredit_ReversalDetailsShape } from '../shared.ts';

const TreasuryReceivedDebit_LinkedFlowsShape = result<never>('debit_reversal:~s inbound_transfer:~s issuing_authorization:~s issuing_transaction:~s payout:~s topup:~s');
export const TreasuryReceivedDebit: Schema<types.TreasuryReceivedDebit> = result<types.TreasuryReceivedDebit>("id:s object:'treasury.received_debit' amount:i created:i currency:s description:s failure_code:~s financial_account:~s hosted_regulatory_receipt_url:~s initiating_payment_method_details?:$0 linked_flows:$1 livemode:b network:s reversal_details:~$2 status:s transaction:~@treasury.transaction", TreasuryReceivedCredit_InitiatingPaymentMethodDetailsShape, TreasuryReceivedDebit_LinkedFlowsShape, TreasuryReceivedCredit_ReversalDetailsShape);
export type TreasuryReceivedDebit = types.TreasuryReceivedDebit;
