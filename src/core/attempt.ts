import { resolveApiKey } from './api-key.ts';
import { checkTransportSecurity } from './base-url.ts';
import type { Settings } from './config.ts';
import { isStripeValidationError } from './errors/validation-error.ts';
import type { HttpRequest, HttpResponse, Send } from './http.ts';
import type { Observer } from './observer.ts';
import type { Head, Outcome } from './outcome.ts';
import { makeReply, type Reply } from './reply.ts';
import type { Stop } from './stop.ts';
import { Aborted, type Limit, TimedOut, withLimit } from './time-limit.ts';
import { legible } from './transport-error.ts';

/** All that the attempts of one call have in common. */
export interface Prepared {
  readonly request: HttpRequest;
  readonly settings: Settings;
  readonly send: Send;
  readonly observer: Observer;
}

/** How far an attempt has come, for the account of a failure. */
interface Progress {
  key: string | undefined;
  sent: boolean;
  head: Head | undefined;
}

/** Signs, sends and reads once, within a limit. Never rejects: every ending is an outcome. */
export async function attempt(call: Prepared, number: number, limit: Limit): Promise<Outcome> {
  const progress: Progress = { key: undefined, sent: false, head: undefined };
  try {
    const reply = await withLimit(limit, (stop) => exchange(call, number, progress, stop));
    // Told only now, when nothing that a hook does can take the result away any more.
    const secrets = secretsOf(progress);
    call.observer.response(number, reply, secrets);
    return { kind: 'answered', reply, secrets };
  } catch (error) {
    return explain(legible(error), progress);
  }
}

async function exchange(call: Prepared, number: number, progress: Progress, stop: Stop): Promise<Reply> {
  const startedAt = performance.now();
  const { apiKey } = call.settings;
  const key = typeof apiKey === 'string' ? apiKey : await resolveApiKey(apiKey);
  progress.key = key;
  const request = sign(call.request, key);
  // A key that came after the time was up must not be used any more. Nobody waits for this answer.
  if (stop.stopped) throw new Error('stopped');
  call.observer.request(number, request);
  progress.sent = true;
  const { status, headers, body } = checkResponse(await call.send(request, stop));
  progress.head = { status, headers };
  return makeReply(status, headers, await body(), performance.now() - startedAt);
}

/** A transport of the caller's own, in plain JavaScript, may answer with anything. */
function checkResponse(response: HttpResponse): HttpResponse {
  const { status, headers, body }: Readonly<Record<string, unknown>> = Object(response);
  if (typeof status === 'number' && typeof headers === 'object' && headers !== null && typeof body === 'function') {
    return response;
  }
  throw new TypeError('the transport answered with something else than { status, headers, body }');
}

/** @throws StripeValidationError for a live key that would travel in clear. */
function sign(request: HttpRequest, key: string): HttpRequest {
  const { method, url, body } = request;
  checkTransportSecurity(url, key);
  // Copied by spreading, each would be an object of a kind of its own to V8, which costs as much as encoding the request.
  const headers: Record<string, string> = Object.assign({}, request.headers);
  headers['Authorization'] = `Bearer ${key}`;
  return { method, url, headers, body };
}

const secretsOf = ({ key }: Progress): string[] => (key === undefined ? [] : [key]);

function explain(error: unknown, progress: Progress): Outcome {
  const { sent, head } = progress;
  const secrets = secretsOf(progress);
  if (error instanceof Aborted) return { kind: 'stopped', reason: error.reason, sent };
  if (error instanceof TimedOut) return { kind: 'time-up', scope: error.scope, ms: error.ms, head, sent, secrets };
  if (!sent || isStripeValidationError(error)) return { kind: 'not-sent', error };
  return { kind: 'failed', error, head, secrets };
}
