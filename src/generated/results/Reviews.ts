// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Reviews.ts';

export const Review: Schema<types.Review> = result<types.Review>("id:s object:'review' billing_zip:~s charge:~@charge closed_reason:~s created:i ip_address:~s ip_address_location:~(city:~s country:~s latitude:~n longitude:~n region:~s) livemode:b open:b opened_reason:s payment_intent?:@payment_intent reason:s session:~(browser:~s device:~s platform:~s version:~s)");
export type Review = types.Review;
