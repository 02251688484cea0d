// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface AppsInstall {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'apps.install';
  /** Id of the connected account (`acct_…`). */
  account: string;
  app: string;
  approval_required: boolean;
  auth_code: string | null;
  channel: AppsInstall.Channel;
  content_security_policy_granted: AppsInstall.ContentSecurityPolicyGranted;
  content_security_policy_pending: AppsInstall.ContentSecurityPolicyPending;
  /** When it was made. Unix seconds. */
  created: number;
  created_by: string | null;
  endpoints_granted: string[];
  endpoints_pending: string[];
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  permissions_granted: string[];
  permissions_pending: string[];
  /** In which state it is. */
  status: AppsInstall.Status;
}
export declare namespace AppsInstall {
  export type Channel = 'private_live' | 'private_test' | 'public' | 'review' | 'testing' | OtherString;
  export interface ContentSecurityPolicyGranted {
    connect_src: string[];
    image_src: string[];
  }
  export interface ContentSecurityPolicyPending {
    connect_src: string[];
    image_src: string[];
  }
  export type Status = 'install_failed' | 'installed' | 'installing' | 'uninstall_failed' | 'uninstalling' | OtherString;
}
