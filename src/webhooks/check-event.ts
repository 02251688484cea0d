import { StripeResponseMismatchError } from '../core/errors/response-mismatch-error.ts';
import type { Schema } from '../core/schema.ts';
import type { StripeEvent } from './events.ts';

/** The schemas of objects, by what their field `object` says. */
export type CheckedObjects = Readonly<Record<string, Schema<unknown>>>;

/**
 * Checks the object that an event carries. It has the shape of the API version that the endpoint was made with, which
 * may not be the one that this release is typed by. Objects without a schema pass.
 *
 * @throws StripeResponseMismatchError with everywhere that it differs.
 * @example
 * ```ts
 * import { Invoice } from 'stripe-connector/schemas';
 *
 * checkEvent(await verifyWebhook(body, header, secret), { invoice: Invoice });
 * ```
 */
export function checkEvent<E extends StripeEvent>(event: E, schemas: CheckedObjects): E {
  const object: { readonly object?: unknown } = event.data.object;
  const kind = String(object.object);
  const outcome = Object.hasOwn(schemas, kind) ? schemas[kind]?.safeParse(object) : undefined;
  if (outcome === undefined || outcome.success) return event;
  // The paths alone: what stands there is not repeated.
  const issues = outcome.error.issues.map(({ path }) => ({
    path: path.map(String).join('.'),
    message: 'differs from what the API version describes.',
  }));
  const where = issues.map(({ path }) => path || 'the whole').join(', ');
  const version = event.api_version ?? 'none';
  const message = `The ${kind} in a ${event.type} of API version ${version} differs from its schema: ${where}.`;
  throw new StripeResponseMismatchError(message, object, issues, {});
}
