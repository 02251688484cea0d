import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';

/** What is known of whoever connects, so that they needn't type it. Only what Stripe's form asks. */
export type OAuthStripeUser = Readonly<Record<string, string>>;

/** What the page is asked for on which somebody connects their account to a platform. */
export interface OAuthAuthorizeUrlParams {
  /** The platform's own id (`ca_…`), from the dashboard's settings of Connect. */
  readonly client_id: string;
  /**
   * A random text that is kept with the visitor's session, and compared when they come back: without it, somebody could
   * have their account connected to another person's.
   */
  readonly state: string;
  /** Default: `read_write`. */
  readonly scope?: 'read_only' | 'read_write' | undefined;
  /** Where they come back to; one of those in the dashboard. Default: the first of those. */
  readonly redirect_uri?: string | undefined;
  /** Default: `code`. */
  readonly response_type?: 'code' | undefined;
  readonly stripe_landing?: 'login' | 'register' | undefined;
  readonly always_prompt?: boolean | undefined;
  readonly suggested_capabilities?: readonly string[] | undefined;
  readonly stripe_user?: OAuthStripeUser | undefined;
}

/** What tokens are asked for. */
export type OAuthTokenParams =
  | {
      readonly grant_type: 'authorization_code';
      /** From the address that they came back to. It works once, within five minutes. */
      readonly code: string;
      readonly assert_capabilities?: readonly string[] | undefined;
    }
  | {
      readonly grant_type: 'refresh_token';
      readonly refresh_token: string;
      readonly scope?: 'read_only' | 'read_write' | undefined;
    };

/** Which account is disconnected from which platform. */
export interface OAuthDeauthorizeParams {
  /** The platform's own id (`ca_…`). */
  readonly client_id: string;
  /** The account (`acct_…`). */
  readonly stripe_user_id: string;
}

const text = () =>
  z.custom<string>((value) => typeof value === 'string' && value.trim() !== '', {
    error: 'expected a text that is not blank.',
  });
const scope = () => z.optional(z.enum(['read_only', 'read_write']));
const texts = () => z.optional(z.array(text()));

/** Of the page. */
export const authorizeUrlParams: Schema<OAuthAuthorizeUrlParams> = lazySchema(() =>
  z.strictObject({
    client_id: text(),
    state: text(),
    scope: scope(),
    redirect_uri: z.optional(text()),
    response_type: z.optional(z.enum(['code'])),
    stripe_landing: z.optional(z.enum(['login', 'register'])),
    always_prompt: z.optional(z.boolean()),
    suggested_capabilities: texts(),
    stripe_user: z.optional(z.record(z.string(), z.string())),
  }),
);

/** Of a token that is asked for with a code. */
export const codeParams: Schema<unknown> = lazySchema(() =>
  z.strictObject({ grant_type: z.enum(['authorization_code']), code: text(), assert_capabilities: texts() }),
);

/** Of a token that is asked for with another one. */
export const refreshParams: Schema<unknown> = lazySchema(() =>
  z.strictObject({ grant_type: z.enum(['refresh_token']), refresh_token: text(), scope: scope() }),
);

/** Of what ends a connection. */
export const deauthorizeParams: Schema<OAuthDeauthorizeParams> = lazySchema(() =>
  z.strictObject({ client_id: text(), stripe_user_id: text() }),
);
