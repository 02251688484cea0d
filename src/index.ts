export { createStripe, type Stripe } from './client.ts';
export type { ApiKey } from './core/api-key.ts';
export { API_VERSION } from './core/api-version.ts';
export type { Client, ClientBase } from './core/client.ts';
export type { AppInfo, DispatcherLike, ResponseValidation, StripeConfig } from './core/config.ts';
export * from './core/errors/index.ts';
export type { Expand } from './core/expand.ts';
export type { Expanded, Expanding, PathList } from './core/expand-params.ts';
export type {
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  ResponseMismatchEvent,
  RetryEvent,
} from './core/hooks.ts';
export type { HttpMethod, HttpRequest, HttpResponse, Transport } from './core/http.ts';
export { idempotencyKeyFor } from './core/idempotency.ts';
export type { ListPromise } from './core/list-promise.ts';
export type { ClientOptions, RequestOptions } from './core/options.ts';
export type { Page } from './core/page.ts';
export type { RawAnswer, RawRequest } from './core/raw-request.ts';
export type { LastResponse, Returned } from './core/result.ts';
export type { Route } from './core/route.ts';
export type { CallEnd, CallSpan, Tracing } from './core/tracing.ts';
export { VERSION } from './core/version.ts';
export type {
  ApiList,
  ApiSearchResult,
  Emptyable,
  Expandable,
  NoParams,
  OtherString,
  Timestamp,
  Upload,
  V2List,
} from './core/words.ts';
export type * from './generated/types/typed.ts';
export { type AmountPurpose, type CurrencyDecimals, money, type Rounding, type ToMinorOptions } from './money/index.ts';
export {
  type OAuthAuthorizeUrlOptions,
  type OAuthDeauthorization,
  type OAuthToken,
  oauth,
} from './oauth/oauth.ts';
export type {
  OAuthAuthorizeUrlParams,
  OAuthDeauthorizeParams,
  OAuthStripeUser,
  OAuthTokenParams,
} from './oauth/params.ts';
export { type SearchClause, search } from './search/index.ts';
export { fetchTransport } from './transport/fetch.ts';
