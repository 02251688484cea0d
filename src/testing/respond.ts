import { API_VERSION } from '../core/api-version.ts';
import type { Answer } from './answer.ts';
import type { Incoming } from './incoming.ts';
import { Problem, problemBody } from './problem.ts';
import { requestedVersion } from './requested-version.ts';

/** Headers of the request that the response repeats. */
const ECHOED = ['idempotency-key', 'stripe-account', 'stripe-context'];

export function respond(
  { headers }: Incoming,
  requestId: string,
  status: number,
  body: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const echoed = ECHOED.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const]));
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'request-id': requestId,
      'stripe-version': requestedVersion(headers) ?? API_VERSION,
      ...Object.fromEntries(echoed),
      ...more,
    },
    body,
  };
}

/** The response to a request that was refused; a mistake of the emulator's own is said to be one. */
export function respondProblem(incoming: Incoming, requestId: string, error: unknown): Answer {
  const problem = error instanceof Problem ? error : mistake(error);
  return respond(incoming, requestId, problem.status, problemBody(problem, requestId), problem.headers);
}

function mistake(error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error';
  const message = `The emulator itself failed, which is a mistake of its own (${reason}).`;
  return new Problem({ type: 'api_error', code: 'emulator_failed', message }, { status: 500 });
}
