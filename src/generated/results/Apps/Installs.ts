// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Apps/Installs.ts';

export const AppsInstall: Schema<types.AppsInstall> = result<types.AppsInstall>("id:s object:'apps.install' account:s app:s approval_required:b auth_code:~s channel:s content_security_policy_granted:(connect_src:[s] image_src:[s]) content_security_policy_pending:(connect_src:[s] image_src:[s]) created:i created_by:~s endpoints_granted:[s] endpoints_pending:[s] livemode:b permissions_granted:[s] permissions_pending:[s] status:s");
export type AppsInstall = types.AppsInstall;
