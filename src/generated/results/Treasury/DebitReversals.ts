// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/DebitReversals.ts';

export const TreasuryDebitReversal: Schema<types.TreasuryDebitReversal> = result<types.TreasuryDebitReversal>("id:s object:'treasury.debit_reversal' amount:i created:i currency:s financial_account:~s hosted_regulatory_receipt_url:~s linked_flows:~(issuing_dispute:~s) livemode:b metadata:{s} network:s received_debit:s status:s status_transitions:(completed_at:~i) transaction:~@treasury.transaction");
export type TreasuryDebitReversal = types.TreasuryDebitReversal;
