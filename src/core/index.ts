export { fetchTransport } from '../transport/fetch.ts';
export {
  type Action,
  type ActionFacts,
  del,
  type Effect,
  get,
  list,
  post,
  type ReadFacts,
  type Resource,
  resource,
  search,
} from './action.ts';
export type { ApiKey } from './api-key.ts';
export { API_VERSION } from './api-version.ts';
export { type Client, type ClientBase, createClient, type ResourceMethods } from './client.ts';
export type { AppInfo, DispatcherLike, ResponseValidation, StripeConfig } from './config.ts';
export * from './errors/index.ts';
export type { Expand } from './expand.ts';
export type { Expanded, Expanding, PathList } from './expand-params.ts';
export type { Expandable } from './expandable.ts';
export type {
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  ResponseMismatchEvent,
  RetryEvent,
} from './hooks.ts';
export type { HttpMethod, HttpRequest, HttpResponse, Transport } from './http.ts';
export { idempotencyKeyFor } from './idempotency.ts';
export type { ListPromise } from './list-promise.ts';
export type { Method, Methods } from './method.ts';
export { oneOf } from './one-of.ts';
export type { ClientOptions, RequestOptions } from './options.ts';
export type { Page } from './page.ts';
export type { RawAnswer, RawRequest } from './raw-request.ts';
export type { AnyResource, ResourceMap } from './resource-map.ts';
export type { LastResponse, Returned } from './result.ts';
export type { Route } from './route.ts';
export type { GivenParams, Rule } from './rule.ts';
export type { Schema, SchemaIssue } from './schema.ts';
export type { CallEnd, CallSpan, Tracing } from './tracing.ts';
export { VERSION } from './version.ts';
