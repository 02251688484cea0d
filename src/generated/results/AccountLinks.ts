// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/AccountLinks.ts';

export const AccountLink: Schema<types.AccountLink> = result<types.AccountLink>("object:'account_link' created:i expires_at:i url:s");
export type AccountLink = types.AccountLink;
