// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../shared.ts';

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

export interface AppsInstallCreateParams {
  app: string;
  channel?: AppsInstallCreateParams.Channel | undefined;
  code_challenge?: string | undefined;
  code_challenge_method?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace AppsInstallCreateParams {
  export type Channel = 'private_live' | 'private_test' | 'public' | 'testing' | OtherString;
}

export interface AppsInstallRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AppsInstallUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AppsInstallListParams extends PaginationParams {
  /** Id of the connected account (`acct_…`). */
  account?: string | undefined;
  app?: string | undefined;
  approval_required?: boolean | undefined;
  channel?: AppsInstallListParams.Channel | undefined;
  /** Only those made at this time or within a range. */
  created?: RangeQueryParam | number | undefined;
  created_by?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. */
  status?: AppsInstallListParams.Status | undefined;
}
export declare namespace AppsInstallListParams {
  export type Channel = 'private_live' | 'private_test' | 'public' | 'testing' | OtherString;
  export type Status = 'install_failed' | 'installed' | 'installing' | 'uninstall_failed' | 'uninstalling' | OtherString;
}

export interface AppsInstallUninstallParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
