import { refuse } from './errors/validation-error.ts';
import { isLiveKey } from './api-key.ts';

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

/**
 * An absolute http(s) URL without a trailing slash; a path in front of Stripe's own is kept.
 *
 * @throws StripeValidationError
 */
export function parseBaseUrl(name: string, text: string): string {
  if (!URL.canParse(text)) throw refuse(name, 'this is not an absolute URL, for example https://api.stripe.com.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(name, 'only https: and http: URLs are possible.');
  if (url.username !== '' || url.password !== '') throw refuse(name, 'a URL with a user name or password is refused.');
  if (url.search !== '' || url.hash !== '') throw refuse(name, 'a base URL has no query and no fragment.');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
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
