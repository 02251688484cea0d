// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

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
  /** Only those made at this time or within a range. Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
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
