import type { RequestOptions } from './options.ts';
import type { Route } from './route.ts';

export declare const routes: unique symbol;

/*
 * How `stripe-connector/routes` reaches the type of `request`. Declarations are bundled, and what a bundle re-exports
 * under a name can't be augmented by that name: `declare module 'stripe-connector/core'` would be refused. An interface
 * of the global scope can be, from anywhere. Its property is keyed by a symbol that each copy of these declarations has
 * for itself (ES module, CommonJS, another version of the package), so that several in one program don't collide.
 */
declare global {
  interface StripeConnectorRoutes {}
}

/** The routes whose types are known: none, or with `stripe-connector/routes` those of the whole API. */
export type RouteMap = StripeConnectorRoutes extends { readonly [routes]: infer Known } ? Known : Record<never, never>;

/** A route whose types are known, or any other. */
export type RouteName = keyof RouteMap | Route;

/** What a raw request takes after the route: ids and params together, then options. */
export type RouteArguments<Name> = [Name] extends [keyof RouteMap]
  ? ParamsArgument<RouteIds<Name> & Member<RouteMap[Name], 'params'>>
  : [params?: Readonly<Record<string, unknown>>, options?: RequestOptions];

/** What a route answers, if that is known. */
export type RouteResult<Name, Unknown> = [Name] extends [keyof RouteMap] ? Member<RouteMap[Name], 'result'> : Unknown;

/** May be left out where neither an id nor a parameter is required. */
type ParamsArgument<Params> =
  Record<never, never> extends Params
    ? [params?: Params, options?: RequestOptions]
    : [params: Params, options?: RequestOptions];

/** One string for each placeholder, by its name. */
type RouteIds<Name> = Name extends `${string}{${infer Id}}${infer Rest}`
  ? { readonly [Key in Id]: string } & RouteIds<Rest>
  : unknown;

type Member<Row, Key extends string> = Row extends { readonly [Name in Key]: infer Type } ? Type : never;
