import type { ClientOptions, RequestOptions } from '../core/options.ts';
import type { Route } from '../core/route.ts';

/** Any client of this package, as far as fetching goes. */
export interface Requester {
  readonly request: (
    route: Route,
    params?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ) => PromiseLike<unknown>;
  withOptions(options: ClientOptions): Requester;
}
