// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/AccountLinks.ts';

export const AccountLinkCreateParams: Schema<types.AccountLinkCreateParams> = params<types.AccountLinkCreateParams>('account:s type:<account_onboarding/account_update> collect?:<currently_due/eventually_due> collection_options?:(fields?:<currently_due/eventually_due> future_requirements?:<include/omit>) expand?:[s] refresh_url?:s return_url?:s');
export type AccountLinkCreateParams = types.AccountLinkCreateParams;
