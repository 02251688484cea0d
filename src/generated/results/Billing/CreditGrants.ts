// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/CreditGrants.ts';
import { BillingCreditBalanceTransaction_Credit_AmountShape } from '../shared.ts';

const BillingCreditGrant_ApplicabilityConfig_Scope_PriceShape = result<never>('id:~s');
const BillingCreditGrant_ApplicabilityConfig_ScopeShape = result<never>('price_type?:s prices?:[$0]', BillingCreditGrant_ApplicabilityConfig_Scope_PriceShape);
const BillingCreditGrant_ApplicabilityConfigShape = result<never>('scope:$0', BillingCreditGrant_ApplicabilityConfig_ScopeShape);
export const BillingCreditGrant: Schema<types.BillingCreditGrant> = result<types.BillingCreditGrant>("id:s object:'billing.credit_grant' amount:$0 applicability_config:$1 category:s created:i customer:@customer customer_account:~s effective_at:~i expires_at:~i livemode:b metadata:{s} name:~s priority:~i test_clock:~@test_helpers.test_clock updated:i voided_at:~i", BillingCreditBalanceTransaction_Credit_AmountShape, BillingCreditGrant_ApplicabilityConfigShape);
export type BillingCreditGrant = types.BillingCreditGrant;
