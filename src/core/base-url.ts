import { isLiveKey } from './api-key.ts';
import { refuse } from './errors/validation-error.ts';

/** Where each part of Stripe's API lives. */
export interface BaseUrls {
  readonly api: string;
  readonly files: string;
  readonly connect: string;
}

/** One of Stripe's hosts. */
export type Host = keyof BaseUrls;

export const STRIPE_URLS: BaseUrls = {
  api: 'https://api.stripe.com',
  files: 'https://files.stripe.com',
  connect: 'https://connect.stripe.com',
};

/** Why a value cannot be a base URL. */
export function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    return 'this is not an absolute URL, for example https://api.stripe.com.';
  }
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'only https: and http: URLs are possible.';
  if (url.username !== '' || url.password !== '') return 'a URL with a user name or password is refused.';
  if (url.search !== '' || url.hash !== '') return 'a base URL has no query and no fragment.';
  if (/\/v[12]\/*$/.test(url.pathname)) return 'leave /v1 and /v2 out: each route begins with one.';
  return undefined;
}

/** A URL that was checked, without a trailing slash; a path in front of Stripe's own is kept. */
export function withoutSlash(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/**
 * A live key is sent in clear over plain HTTP only to this machine.
 *
 * @throws StripeValidationError
 */
export function checkTransportSecurity(url: string, key: string): void {
  if (!url.startsWith('http:') || !isLiveKey(key)) return;
  const { hostname } = new URL(url);
  if (hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)) return;
  throw refuse('baseUrl', `a live key would be sent to ${hostname} without encryption. Use https.`);
}
