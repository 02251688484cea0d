import { resolveApiKey } from './api-key.ts';
import { checkTransportSecurity } from './base-url.ts';
import { isStripeError } from './errors/stripe-error.ts';
import type { HttpRequest, Transport } from './http.ts';
import type { Observer } from './observer.ts';
import type { Settings } from './config.ts';
import type { Head, Outcome } from './outcome.ts';
import { makeReply, type Reply } from './reply.ts';
import { Aborted, type Limit, TimedOut, withLimit } from './time-limit.ts';

/** All that the attempts of one call have in common. */
export interface Prepared {
  readonly request: HttpRequest;
  readonly settings: Settings;
  readonly send: Transport;
  readonly observer: Observer;
}

/** How far an attempt has come, for the account of a failure. */
interface Progress {
  secrets: readonly string[];
  sent: boolean;
  head: Head | undefined;
}

/** Signs, sends and reads once, within a limit. Never rejects: every ending is an outcome. */
export async function attempt(call: Prepared, number: number, limit: Limit): Promise<Outcome> {
  const progress: Progress = { secrets: [], sent: false, head: undefined };
  try {
    const reply = await withLimit(limit, (signal) => exchange(call, number, progress, signal));
    return { kind: 'answered', reply, secrets: progress.secrets };
  } catch (error) {
    return explain(error, progress);
  }
}

async function exchange(call: Prepared, number: number, progress: Progress, signal: AbortSignal): Promise<Reply> {
  const startedAt = performance.now();
  const key = await resolveApiKey(call.settings.apiKey);
  progress.secrets = [key];
  const request = sign(call.request, key);
  // A key that came after the time was up must not be used any more.
  signal.throwIfAborted();
  call.observer.request(number, request);
  progress.sent = true;
  const { status, headers, body } = await call.send(request, signal);
  progress.head = { status, headers };
  const reply = makeReply(status, headers, await body(), performance.now() - startedAt);
  call.observer.response(number, reply, progress.secrets);
  return reply;
}

/** @throws StripeValidationError for a live key that would travel in clear. */
function sign(request: HttpRequest, key: string): HttpRequest {
  checkTransportSecurity(request.url, key);
  return { ...request, headers: { ...request.headers, Authorization: `Bearer ${key}` } };
}

function explain(error: unknown, { secrets, sent, head }: Progress): Outcome {
  if (error instanceof Aborted) return { kind: 'stopped', reason: error.reason };
  if (error instanceof TimedOut) return { kind: 'time-up', scope: error.scope, ms: error.ms, head, secrets };
  if (!sent || isStripeError(error)) return { kind: 'not-sent', error };
  return { kind: 'failed', error, head, secrets };
}
