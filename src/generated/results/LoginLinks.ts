// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/LoginLinks.ts';

export const LoginLink: Schema<types.LoginLink> = result<types.LoginLink>("object:'login_link' created:i url:s");
export type LoginLink = types.LoginLink;
