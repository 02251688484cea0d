// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface AppsSecret {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/secret_management/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/secret_management/object) */
  object: 'apps.secret';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/secret_management/object) */
  created: number;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/secret_management/object) */
  deleted?: boolean;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/secret_management/object) */
  expires_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/secret_management/object) */
  livemode: boolean;
  /** What it is called. [Docs](https://docs.stripe.com/api/secret_management/object) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/secret_management/object) */
  payload?: string | null;
  /** [Docs](https://docs.stripe.com/api/secret_management/object) */
  scope: AppsSecret.Scope;
}
export declare namespace AppsSecret {
  export interface Scope {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/secret_management/object) */
    type: Scope.Type;
    /** [Docs](https://docs.stripe.com/api/secret_management/object) */
    user?: string;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretCreateParams {
  /** What it is called. [Docs](https://docs.stripe.com/api/secret_management/create) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/secret_management/create) */
  payload: string;
  /** [Docs](https://docs.stripe.com/api/secret_management/create) */
  scope: AppsSecretCreateParams.Scope;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/secret_management/create) */
  expires_at?: Timestamp | undefined;
}
export declare namespace AppsSecretCreateParams {
  export interface Scope {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/secret_management/create) */
    type: Scope.Type;
    /** [Docs](https://docs.stripe.com/api/secret_management/create) */
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/secret_management/list) */
  scope: AppsSecretListParams.Scope;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretListParams {
  export interface Scope {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/secret_management/list) */
    type: Scope.Type;
    /** [Docs](https://docs.stripe.com/api/secret_management/list) */
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretDeleteWhereParams {
  /** What it is called. [Docs](https://docs.stripe.com/api/secret_management) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/secret_management) */
  scope: AppsSecretDeleteWhereParams.Scope;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretDeleteWhereParams {
  export interface Scope {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/secret_management) */
    type: Scope.Type;
    /** [Docs](https://docs.stripe.com/api/secret_management) */
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}

export interface AppsSecretFindParams {
  /** What it is called. [Docs](https://docs.stripe.com/api/secret_management) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/secret_management) */
  scope: AppsSecretFindParams.Scope;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace AppsSecretFindParams {
  export interface Scope {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/secret_management) */
    type: Scope.Type;
    /** [Docs](https://docs.stripe.com/api/secret_management) */
    user?: string | undefined;
  }
  export namespace Scope {
    export type Type = 'account' | 'user' | OtherString;
  }
}
