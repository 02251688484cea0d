import { API_VERSION } from '../core/api-version.ts';
import { invalid } from './problem.ts';

/** For example `2026-10-28.endive`, or `2026-10-28.preview; feature=v1`. */
const VERSION = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:\.[a-z]+)?(?:\s*;\s*\w+=\w+)*$/;

/** The version of the API that a request asks for; undefined for what is none. */
export function requestedVersion({ 'stripe-version': asked = API_VERSION }: Readonly<Record<string, string>>) {
  return VERSION.test(asked) ? asked : undefined;
}

/** @throws Problem for a version that could not be one */
export function checkVersion(headers: Readonly<Record<string, string>>): void {
  if (requestedVersion(headers) !== undefined) return;
  const asked = String(headers['stripe-version']).slice(0, 100);
  throw invalid(`Invalid Stripe API version: ${asked}. A version looks like ${API_VERSION}.`);
}
