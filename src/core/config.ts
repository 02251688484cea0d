import type { ApiKey } from './api-key.ts';
import { API_VERSION } from './api-version.ts';
import { type BaseUrls, STRIPE_URLS, withoutSlash } from './base-url.ts';
import { check } from './check.ts';
import type { Hooks } from './hooks.ts';
import type { Transport } from './http.ts';
import { lazySchema } from './lazy-schema.ts';
import { apiKey, COMMON, functionValue, headerText, objectWith, url } from './option-schema.ts';
import type { Tracing } from './tracing.ts';
import * as z from './zod.ts';

/** What to do with a result that does not have the shape its schema says. */
export type ResponseValidation = 'report' | 'throw' | 'off';

/** An undici `Dispatcher`, of undici 7 or later: `Agent`, `Pool`, `ProxyAgent`, `MockAgent`, … */
export interface DispatcherLike {
  // A method, so that undici's narrower parameter types are accepted.
  dispatch(options: object, handler: object): boolean;
}

/** Names your application or plugin in the `User-Agent` header. */
export interface AppInfo {
  readonly name: string;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
}

/** How a client is set up. Every field is optional; one that is misspelt or ill-typed is an error that names it. */
export interface StripeConfig {
  /**
   * A secret or restricted key, or a function that is asked for one before each attempt, so that keys can rotate.
   * Default: the environment variable `STRIPE_SECRET_KEY`, read when a request needs it.
   */
  readonly apiKey?: ApiKey | undefined;
  /** Stripe's API version, sent with each request. Default: the version that this release's types describe. */
  readonly apiVersion?: string | undefined;
  /** The connected account (`acct_…`) that requests act for. `undefined` and `''` are refused: leave the key out. */
  readonly stripeAccount?: string;
  /** The value of the `Stripe-Context` header, for organisation keys. `undefined` and `''` are refused. */
  readonly stripeContext?: string;
  /** Attempts after the first, 0 to 20. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take, from connecting to the end of the body. Default: 80 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds that a whole call may take, with all attempts and waits. Default: no limit. */
  readonly deadline?: number | undefined;
  /** Default: `https://api.stripe.com`. A path in it is kept in front of Stripe's own. */
  readonly baseUrl?: string | undefined;
  /** Where files go. Default: `https://files.stripe.com`, or `baseUrl` where that is given. */
  readonly filesUrl?: string | undefined;
  /** Where OAuth lives. Default: `https://connect.stripe.com`, or `baseUrl` where that is given. */
  readonly connectUrl?: string | undefined;
  /** Sends the requests. Default: undici on Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** An undici dispatcher to send through, for example a `ProxyAgent`. Yours to close. */
  readonly dispatcher?: DispatcherLike | undefined;
  /** Functions called as requests go out and come back. */
  readonly hooks?: Hooks | undefined;
  /** Makes a span of each call: `openTelemetry()` from `stripe-connector/opentelemetry`. */
  readonly tracing?: Tracing | undefined;
  readonly validation?: { readonly responses?: ResponseValidation | undefined } | undefined;
  readonly appInfo?: AppInfo | undefined;
}

/** What a client, or one call of it, goes by: the config with its defaults, checked. */
export interface Settings {
  readonly apiKey: ApiKey | undefined;
  readonly apiVersion: string;
  readonly stripeAccount: string | undefined;
  readonly stripeContext: string | undefined;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly urls: BaseUrls;
  readonly hooks: Hooks;
  readonly tracing: Tracing | undefined;
  readonly responses: ResponseValidation;
  readonly appInfo: AppInfo | undefined;
  /** Of one call, never of a client. */
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly extraParams: Readonly<Record<string, unknown>> | undefined;
}

const configSchema = lazySchema<unknown>(() =>
  z.checked(
    z.strictPartial({
      ...COMMON,
      apiKey: () => z.optional(apiKey()),
      baseUrl: () => z.optional(url()),
      filesUrl: () => z.optional(url()),
      connectUrl: () => z.optional(url()),
      transport: () => z.optional(functionValue()),
      dispatcher: () => z.optional(objectWith('dispatch')),
      hooks: () => z.optional(hooks()),
      tracing: () => z.optional(objectWith('startCall')),
      validation: () => z.optional(z.strictObject({ responses: z.optional(z.enum(['report', 'throw', 'off'])) })),
      appInfo: () => z.optional(appInfo()),
    }),
    z.refine((config: Partial<StripeConfig>) => config.transport === undefined || config.dispatcher === undefined, {
      path: ['dispatcher'],
      // Also where something else is wrong, so that all is told at once.
      when: ({ value }) => typeof value === 'object' && value !== null,
      error: 'give a transport or a dispatcher, not both: the dispatcher would have no effect.',
    }),
  ),
);

const hook = () => z.optional(functionValue());

const hooks = () =>
  z.strictObject({
    onRequest: hook(),
    onResponse: hook(),
    onRetry: hook(),
    onError: hook(),
    onResponseMismatch: hook(),
  });

const appInfo = () =>
  z.strictObject({
    name: headerText('my-plugin'),
    version: z.optional(headerText('1.2.3')),
    url: z.optional(headerText('https://example.com')),
  });

/**
 * Checks a config and fills in the defaults.
 *
 * @throws StripeValidationError with everything that is wrong with it.
 */
export function resolveConfig(config: StripeConfig): Settings {
  check(configSchema, config, { noun: 'option' });
  return {
    apiKey: config.apiKey,
    apiVersion: config.apiVersion ?? API_VERSION,
    stripeAccount: config.stripeAccount,
    stripeContext: config.stripeContext,
    maxRetries: config.maxRetries ?? 2,
    timeout: config.timeout ?? 80_000,
    deadline: config.deadline,
    headers: {},
    urls: resolveUrls(config),
    hooks: config.hooks ?? {},
    tracing: config.tracing,
    responses: config.validation?.responses ?? 'report',
    appInfo: config.appInfo,
    idempotencyKey: undefined,
    signal: undefined,
    extraParams: undefined,
  };
}

/** Files and OAuth follow `baseUrl`, so that pointing a client at a test double leaves nothing pointed at Stripe. */
function resolveUrls({ baseUrl, filesUrl, connectUrl }: StripeConfig): BaseUrls {
  return {
    api: withoutSlash(baseUrl ?? STRIPE_URLS.api),
    files: withoutSlash(filesUrl ?? baseUrl ?? STRIPE_URLS.files),
    connect: withoutSlash(connectUrl ?? baseUrl ?? STRIPE_URLS.connect),
  };
}
