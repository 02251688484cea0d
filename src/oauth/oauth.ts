import { STRIPE_URLS, withoutSlash } from '../core/base-url.ts';
import { check } from '../core/check.ts';
import type { ClientBase } from '../core/client.ts';
import { encodeForm } from '../core/form.ts';
import { lazySchema } from '../core/lazy-schema.ts';
import { url } from '../core/option-schema.ts';
import type { RequestOptions } from '../core/options.ts';
import type { Returned } from '../core/result.ts';
import * as z from '../core/zod.ts';
import {
  authorizeUrlParams,
  codeParams,
  deauthorizeParams,
  type OAuthAuthorizeUrlParams,
  type OAuthDeauthorizeParams,
  type OAuthTokenParams,
  refreshParams,
} from './params.ts';

/** Which page it is, and where. */
export interface OAuthAuthorizeUrlOptions {
  /** The page for Express accounts. */
  readonly express?: boolean | undefined;
  /** Default: `https://connect.stripe.com`. */
  readonly connectUrl?: string | undefined;
}

/** What a platform acts for an account with. Keep the tokens as you keep a secret key. */
export interface OAuthToken {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly livemode?: boolean;
  readonly scope?: string;
  readonly stripe_publishable_key?: string;
  /** The account that is connected now: what `stripeAccount` takes. */
  readonly stripe_user_id?: string;
  readonly token_type?: 'bearer';
}

/** Which account was disconnected. */
export interface OAuthDeauthorization {
  readonly stripe_user_id: string;
}

type AnyClient = Pick<ClientBase<unknown>, 'request'>;

const optionsSchema = lazySchema<OAuthAuthorizeUrlOptions>(() =>
  z.strictObject({ express: z.optional(z.boolean()), connectUrl: z.optional(url()) }),
);

/**
 * Connects accounts to a platform: where to send their owners, what to do once they come back, and how it ends.
 *
 * @example
 * ```ts
 * const url = oauth.authorizeUrl({ client_id: 'ca_123', state: session.state });
 * // Back again: compare `state` with the session's, then
 * const { stripe_user_id } = await oauth.token(stripe, { grant_type: 'authorization_code', code });
 * ```
 */
export const oauth = {
  /**
   * The page on which somebody connects their account. Sends nothing.
   *
   * @throws StripeValidationError
   */
  authorizeUrl(params: OAuthAuthorizeUrlParams, options: OAuthAuthorizeUrlOptions = {}): string {
    check(authorizeUrlParams, params);
    check(optionsSchema, options, { noun: 'option' });
    const { response_type = 'code', scope = 'read_write', ...rest } = params;
    const query = encodeForm({ ...rest, response_type, scope });
    const page = options.express === true ? 'express/oauth/authorize' : 'oauth/authorize';
    return `${withoutSlash(options.connectUrl ?? STRIPE_URLS.connect)}/${page}?${query}`;
  },

  /**
   * Exchanges a code for tokens and the account's id, or asks for new tokens.
   *
   * @param stripe - the platform's client; its `connectUrl` is where this goes
   * @throws StripeOAuthError (as a rejection) with a `code` such as `invalid_grant`; any other StripeError
   */
  async token(
    stripe: AnyClient,
    params: OAuthTokenParams,
    options: RequestOptions = {},
  ): Promise<Returned<OAuthToken>> {
    check(params?.grant_type === 'refresh_token' ? refreshParams : codeParams, params);
    return stripe.request<OAuthToken, 'POST /oauth/token'>('POST /oauth/token', params, options);
  },

  /**
   * Disconnects an account: the platform can't act for it any more.
   *
   * @param stripe - the platform's client; its `connectUrl` is where this goes
   * @throws StripeOAuthError (as a rejection) with a `code` such as `invalid_client`; any other StripeError
   */
  async deauthorize(
    stripe: AnyClient,
    params: OAuthDeauthorizeParams,
    options: RequestOptions = {},
  ): Promise<Returned<OAuthDeauthorization>> {
    check(deauthorizeParams, params);
    return stripe.request<OAuthDeauthorization, 'POST /oauth/deauthorize'>(
      'POST /oauth/deauthorize',
      { ...params },
      options,
    );
  },
} as const;
