import { refuse } from './errors/validation-error.ts';
import type { HttpMethod } from './http.ts';

/** What OAuth has on a host of its own. */
export type OAuthRoute = `POST /oauth/${'token' | 'deauthorize'}`;

/** A route of Stripe's API: verb and path, with placeholders for ids. */
export type Route = `${HttpMethod} /v${1 | 2}/${string}` | OAuthRoute;

/** A route, taken apart. */
export interface ParsedRoute {
  readonly method: HttpMethod;
  readonly path: string;
}

/** Nothing but these two goes to that host: the key that goes along must not get anywhere else. */
export function isOAuth(route: unknown): boolean {
  return route === 'POST /oauth/token' || route === 'POST /oauth/deauthorize';
}

/** Segments of plain letters, digits and a few marks, or one placeholder each. */
const PATH = /^\/v[12](?:\/(?:[\w\-~.:]+|\{\w+\}))+$/;

/**
 * Takes a route apart and refuses all that could lead anywhere but to the endpoint it names.
 *
 * @throws StripeValidationError
 */
export function parseRoute(route: unknown): ParsedRoute {
  if (typeof route !== 'string') throw refuse('route', `expected a string like 'GET /v1/customers/{customer}'.`);
  const [, method, path] = /^(\w+) (.*)$/s.exec(route) ?? [];
  if (path === undefined || !isMethod(method)) {
    throw refuse('route', `a route begins with GET, POST or DELETE and one blank: 'GET /v1/customers/{customer}'.`);
  }
  const problem = isOAuth(route) ? undefined : pathProblem(path);
  if (problem !== undefined) throw refuse('route', problem);
  return { method, path };
}

function isMethod(text: string | undefined): text is HttpMethod {
  return text === 'GET' || text === 'POST' || text === 'DELETE';
}

function pathProblem(path: string): string | undefined {
  if (!/^\/v[12]\//.test(path)) return 'the path must begin with /v1/ or /v2/; a scheme or a host is refused.';
  if (/[?#]/.test(path)) return 'a query does not belong in the route. Pass its parameters as the second argument.';
  if (/[\s\\%]|\p{Cc}/u.test(path)) {
    return 'white space, a backslash or a percent sign is refused. Put ids in placeholders: they are encoded there.';
  }
  if (path.includes('//') || path.endsWith('/')) return 'the path has an empty segment. Is an id missing?';
  if (path.split('/').some((part) => part === '.' || part.includes('..'))) return "'.' and '..' are refused in a path.";
  if (!PATH.test(path)) {
    return 'the path holds a character that no route of Stripe has. Put ids in placeholders: GET /v1/customers/{customer}.';
  }
  return undefined;
}
