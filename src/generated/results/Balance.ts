// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Balance.ts';

const Balance_AvailableShape = result<never>('amount:i currency:s source_types?:(bank_account?:i card?:i fpx?:i)');
export const Balance: Schema<types.Balance> = result<types.Balance>("object:'balance' available:[$0] connect_reserved?:[$0] instant_available?:[(amount:i currency:s net_available?:[(amount:i destination:s source_types?:(bank_account?:i card?:i fpx?:i))] source_types?:(bank_account?:i card?:i fpx?:i))] issuing?:(available:[$0]) livemode:b pending:[$0] refund_and_dispute_prefunding?:(available:[$0] pending:[$0])", Balance_AvailableShape);
export type Balance = types.Balance;
