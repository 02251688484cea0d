// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/CreditReversals.ts';

export const TreasuryCreditReversal: Schema<types.TreasuryCreditReversal> = result<types.TreasuryCreditReversal>("id:s object:'treasury.credit_reversal' amount:i created:i currency:s financial_account:s hosted_regulatory_receipt_url:~s livemode:b metadata:{s} network:s received_credit:s status:s status_transitions:(posted_at:~i) transaction:~@treasury.transaction");
export type TreasuryCreditReversal = types.TreasuryCreditReversal;
