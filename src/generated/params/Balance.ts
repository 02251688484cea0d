// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import type * as types from '../types/Balance.ts';
import { AccountCreateLoginLinkParamsShape } from './shared.ts';

export const BalanceRetrieveParams: Schema<types.BalanceRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type BalanceRetrieveParams = types.BalanceRetrieveParams;
