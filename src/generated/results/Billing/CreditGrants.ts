// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/CreditGrants.ts';

export const BillingCreditGrant: Schema<types.BillingCreditGrant> = result<types.BillingCreditGrant>("id:s object:'billing.credit_grant' amount:(monetary:~(currency:s value:i) type:s) applicability_config:(scope:(price_type?:s prices?:[(id:~s)])) category:s created:i customer:@customer customer_account:~s effective_at:~i expires_at:~i livemode:b metadata:{s} name:~s priority:~i test_clock:~@test_helpers.test_clock updated:i voided_at:~i");
export type BillingCreditGrant = types.BillingCreditGrant;
