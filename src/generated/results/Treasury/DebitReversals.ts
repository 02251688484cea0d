// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/DebitReversals.ts';

const TreasuryDebitReversal_LinkedFlowsShape = result<never>('issuing_dispute:~s');
const TreasuryDebitReversal_StatusTransitionsShape = result<never>('completed_at:~i');
export const TreasuryDebitReversal: Schema<types.TreasuryDebitReversal> = result<types.TreasuryDebitReversal>("id:s object:'treasury.debit_reversal' amount:i created:i currency:s financial_account:~s hosted_regulatory_receipt_url:~s linked_flows:~$0 livemode:b metadata:{s} network:s received_debit:s status:s status_transitions:$1 transaction:~@treasury.transaction", TreasuryDebitReversal_LinkedFlowsShape, TreasuryDebitReversal_StatusTransitionsShape);
export type TreasuryDebitReversal = types.TreasuryDebitReversal;
