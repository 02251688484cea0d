// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface AppsSecret {
  id: string;
  object: 'apps.secret';
  /** Unix seconds. */
  created: number;
  deleted?: boolean;
  /** Unix seconds. */
  expires_at: number | null;
  livemode: boolean;
  name: string;
  payload?: string | null;
  scope: AppsSecret.Scope;
}
export declare namespace AppsSecret {
  export interface Scope {
    type: Scope.Type;
    user?: string;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretCreateParams {
  name: string;
  payload: string;
  scope: AppsSecretCreateParams.Scope;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
}
export declare namespace AppsSecretCreateParams {
  export interface Scope {
    type: Scope.Type;
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretListParams extends PaginationParams {
  scope: AppsSecretListParams.Scope;
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretListParams {
  export interface Scope {
    type: Scope.Type;
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretDeleteWhereParams {
  name: string;
  scope: AppsSecretDeleteWhereParams.Scope;
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretDeleteWhereParams {
  export interface Scope {
    type: Scope.Type;
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretFindParams {
  name: string;
  scope: AppsSecretFindParams.Scope;
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretFindParams {
  export interface Scope {
    type: Scope.Type;
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}
