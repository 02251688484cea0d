// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface ApplePayDomain {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'apple_pay_domain';
  /** When it was made. Unix seconds. */
  created: number;
  /** Whether it no longer exists. */
  deleted?: void;
  domain_name: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
}

export interface DeletedApplePayDomain {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'apple_pay_domain';
  /** Whether it no longer exists. */
  deleted: true;
}

export interface ApplePayDomainCreateParams {
  domain_name: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainListParams extends PaginationParams {
  domain_name?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainDeleteParams extends NoParams {
}
