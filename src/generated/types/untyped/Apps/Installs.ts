// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface AppsInstallCreateParams {
  app: string;
  channel?: AppsInstallCreateParams.Channel | undefined;
  code_challenge?: string | undefined;
  code_challenge_method?: string | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace AppsInstallCreateParams {
  export type Channel = 'private_live' | 'private_test' | 'public' | 'testing' | OtherString;
}

export interface AppsInstallRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface AppsInstallUpdateParams {
  expand?: readonly string[] | undefined;
}

export interface AppsInstallListParams extends PaginationParams {
  account?: string | undefined;
  app?: string | undefined;
  approval_required?: boolean | undefined;
  channel?: AppsInstallListParams.Channel | undefined;
  created?: RangeQueryParam | number | undefined;
  created_by?: string | undefined;
  expand?: readonly string[] | undefined;
  status?: AppsInstallListParams.Status | undefined;
}
export declare namespace AppsInstallListParams {
  export type Channel = 'private_live' | 'private_test' | 'public' | 'testing' | OtherString;
  export type Status = 'install_failed' | 'installed' | 'installing' | 'uninstall_failed' | 'uninstalling' | OtherString;
}

export interface AppsInstallUninstallParams {
  expand?: readonly string[] | undefined;
}
