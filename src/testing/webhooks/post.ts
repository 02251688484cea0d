import { LOOPBACK } from '../listen.ts';
import type { Reachable } from './delivery.ts';

/**
 * Sends a webhook to a URL. Redirects are not followed: they are failures, as they are to Stripe.
 *
 * @param hosts - names of other machines that may be called
 */
export function postTo(url: string, hosts: readonly string[]): Reachable['send'] {
  return async ({ payload, headers }, signal) => {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    if (!LOOPBACK.test(host) && !hosts.includes(host)) {
      return {
        error: `Not called: ${host} is not this machine. createEmulator({ webhookHosts: ['${host}'] }) lets it be.`,
      };
    }
    const response = await fetch(url, {
      method: 'POST',
      body: payload,
      headers,
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    // A redirect that was not followed may be shown without its status.
    return { status: response.type === 'opaqueredirect' ? 302 : response.status };
  };
}

/** Why there was no answer: `fetch` says so in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it threw something that is no error';
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
