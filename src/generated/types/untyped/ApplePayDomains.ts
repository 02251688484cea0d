// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface ApplePayDomain {
  id: string;
  object: 'apple_pay_domain';
  /** Unix seconds. */
  created: number;
  deleted?: void;
  domain_name: string;
  livemode: boolean;
}

export interface DeletedApplePayDomain {
  id: string;
  object: 'apple_pay_domain';
  deleted: true;
}

export interface ApplePayDomainCreateParams {
  domain_name: string;
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainListParams extends PaginationParams {
  domain_name?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface ApplePayDomainDeleteParams extends NoParams {
}
