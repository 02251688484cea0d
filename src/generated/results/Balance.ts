// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Balance.ts';

const Balance_Available_SourceTypesShape = result<never>('bank_account?:i card?:i fpx?:i');
const Balance_AvailableShape = result<never>('amount:i currency:s source_types?:$0', Balance_Available_SourceTypesShape);
const Balance_InstantAvailable_NetAvailableShape = result<never>('amount:i destination:s source_types?:$0', Balance_Available_SourceTypesShape);
const Balance_InstantAvailableShape = result<never>('amount:i currency:s net_available?:[$0] source_types?:$1', Balance_InstantAvailable_NetAvailableShape, Balance_Available_SourceTypesShape);
const Balance_IssuingShape = result<never>('available:[$0]', Balance_AvailableShape);
const Balance_RefundAndDisputePrefundingShape = result<never>('available:[$0] pending:[$0]', Balance_AvailableShape);
export const Balance: Schema<types.Balance> = result<types.Balance>("object:'balance' available:[$0] connect_reserved?:[$0] instant_available?:[$1] issuing?:$2 livemode:b pending:[$0] refund_and_dispute_prefunding?:$3", Balance_AvailableShape, Balance_InstantAvailableShape, Balance_IssuingShape, Balance_RefundAndDisputePrefundingShape);
export type Balance = types.Balance;
