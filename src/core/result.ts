import { API_VERSION } from './api-version.ts';
import { issuesOf } from './check.ts';
import type { Settings } from './config.ts';
import { type KnownObjects, withKnownObjects } from './embedded.ts';
import { StripeResponseMismatchError } from './errors/response-mismatch-error.ts';
import type { Issue } from './errors/validation-error.ts';
import type { Observer } from './observer.ts';
import type { Reply } from './reply.ts';
import type { Schema } from './schema.ts';

/** What is known of the response that a result came in. On every result as the non-enumerable `lastResponse`. */
export interface LastResponse {
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Quote it to Stripe's support. */
  readonly requestId: string | undefined;
  /** The key that the request carried; undefined where none was needed. */
  readonly idempotencyKey: string | undefined;
  /** Stripe answered from its record of an earlier request with the same key. */
  readonly idempotentReplayed: boolean;
  readonly apiVersion: string | undefined;
  readonly stripeAccount: string | undefined;
  /** How many attempts it took. */
  readonly attempts: number;
  /** Milliseconds of the whole call, waits included. */
  readonly durationMs: number;
}

/** A result of Stripe's, with what is known of its response. */
export type Returned<T> = T & { readonly lastResponse: LastResponse };

/** What a result is finished with. */
export interface Finish {
  readonly settings: Settings;
  readonly schema: Schema<unknown> | undefined;
  /** Those of objects that may stand inside the result. */
  readonly objects: KnownObjects;
  readonly observer: Observer;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
}

/** Whether a response is a result: status 2xx with a JSON object, or with nothing at all where that is what the status says. */
export function isResult({ status, json }: Reply): boolean {
  return status === 204 || (status >= 200 && status < 300 && typeof json === 'object' && json !== null);
}

/**
 * The result in a response, as Stripe sent it.
 *
 * @throws StripeResponseMismatchError where it differs from its schema and `validation.responses` is `throw`.
 */
export function finishResult(reply: Reply, finish: Finish): unknown {
  const result = Object(reply.json ?? {});
  Object.defineProperty(result, 'lastResponse', { value: lastResponse(reply, finish), enumerable: false });
  const issues = mismatches(result, finish);
  if (issues.length > 0) {
    finish.observer.mismatch(reply.requestId, issues);
    if (finish.settings.responses === 'throw') throw mismatchError(result, reply, issues, finish);
  }
  return result;
}

const DIFFERS = 'differs from what the API version describes.';

/** A schema describes one API version; results of another are not held to it. */
function mismatches(result: unknown, { settings, schema, objects }: Finish): Issue[] {
  if (schema === undefined || settings.responses === 'off' || settings.apiVersion !== API_VERSION) return [];
  try {
    const issues = withKnownObjects(objects, () => issuesOf(schema, result));
    return issues.map(({ path }) => ({ path, message: DIFFERS }));
  } catch {
    // A check that fails by itself, as on something nested without end, must not lose what Stripe has done.
    return [{ path: '', message: 'could not be checked.' }];
  }
}

function lastResponse({ status, headers, requestId, idempotentReplayed }: Reply, finish: Finish): LastResponse {
  const { settings, observer, attempts, idempotencyKey } = finish;
  return {
    statusCode: status,
    headers,
    requestId,
    idempotencyKey,
    idempotentReplayed,
    apiVersion: headers['stripe-version'] ?? settings.apiVersion,
    stripeAccount: headers['stripe-account'] ?? settings.stripeAccount,
    attempts,
    durationMs: observer.elapsedMs(),
  };
}

function mismatchError(result: unknown, reply: Reply, issues: readonly Issue[], finish: Finish): Error {
  return new StripeResponseMismatchError(
    `The request took effect, and its result differs from the schema at ${issues.map(({ path }) => (path === '' ? 'the top' : `\`${path}\``)).join(', ')}. Don't repeat it: \`data\` on this error is the result.`,
    result,
    issues,
    {
      statusCode: reply.status,
      requestId: finish.observer.withoutSecrets(reply.requestId),
      idempotencyKey: finish.idempotencyKey,
      idempotentReplayed: reply.idempotentReplayed,
      attempts: finish.attempts,
    },
  );
}
