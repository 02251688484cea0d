// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/AccountLinks.ts';

const AccountLinkCreateParams_CollectionOptionsShape = params<never>('fields?:<currently_due/eventually_due> future_requirements?:<include/omit>');
export const AccountLinkCreateParams: Schema<types.AccountLinkCreateParams> = params<types.AccountLinkCreateParams>('account:s type:<account_onboarding/account_update> collect?:<currently_due/eventually_due> collection_options?:$0 expand?:[s] refresh_url?:s return_url?:s', AccountLinkCreateParams_CollectionOptionsShape);
export type AccountLinkCreateParams = types.AccountLinkCreateParams;
