import { isErrorNamed, type StripeError } from '../core/errors/stripe-error.ts';
import { isStripeValidationError } from '../core/errors/validation-error.ts';
import { field } from '../core/field.ts';
import type { ActionDescriptor } from './descriptor.ts';
import type { ErrorData, Failure } from './outcome.ts';
import { isPolicyError } from './policy-error.ts';

/** What counts of an action once it has failed. */
type Failed = Pick<ActionDescriptor, 'effect' | 'permissions'>;

/**
 * An error of this library's as data.
 *
 * @param action - none where it failed before one was found
 */
export function failureOf(error: StripeError, action?: Failed): Failure {
  const { type, message, retryable, code, declineCode, param, requestId, idempotencyKey } = error;
  const request = isPolicyError(error) ? error.request : undefined;
  const data: ErrorData = { type, message, nextStep: nextStep(error, action), retryable };
  const mayHaveTakenEffect = error.mayHaveTakenEffect || undefined;
  const known = { code, declineCode, param, status: error.statusCode, requestId, idempotencyKey, mayHaveTakenEffect };
  const rest = Object.entries({
    ...known,
    ...request,
    ...(isStripeValidationError(error) ? { issues: error.issues } : {}),
  });
  return { ok: false, error: { ...data, ...Object.fromEntries(rest.filter(([, value]) => value !== undefined)) } };
}

function nextStep(error: StripeError, action: Failed | undefined): string {
  if (isPolicyError(error)) return policyStep(error.code);
  if (isStripeValidationError(error)) return 'Nothing was sent. Correct the input and call again.';
  if (isErrorNamed(error, 'StripeConnectionError')) return unanswered(error, action);
  return error.mayHaveTakenEffect ? again(error, unsettledStep(error, action)) : settledStep(error, action);
}

/** What comes before calling again, where an answer doesn't say what became of an attempt before it. */
function unsettledStep(error: StripeError, action: Failed | undefined): string {
  switch (error.type) {
    case 'StripeAuthenticationError':
    case 'StripePermissionError':
      return `${settledStep(error, action)} Nobody knows whether it took effect before.`;
    case 'StripeRateLimitError':
    case 'StripeIdempotencyError':
      return 'Wait some seconds. Nobody knows whether it took effect.';
    default:
      return 'Stripe failed.';
  }
}

function settledStep(error: StripeError, action: Failed | undefined): string {
  switch (error.type) {
    case 'StripeCardError':
      return 'Ask the payer for another way to pay. The same card is declined again.';
    case 'StripeAuthenticationError':
      return 'The program that calls needs a valid API key. No other input helps.';
    case 'StripePermissionError':
      return `The API key ${lacking(action)}, or has no access to the account. No other input helps.`;
    case 'StripeRateLimitError':
      return 'Wait some seconds, and call again with the same input.';
    case 'StripeIdempotencyError':
      return 'The idempotency key was used with another input. Use a new one for a new input.';
    default:
      if (error.code === 'resource_missing') return 'No such object. Look its id up with a list or a search.';
      if (error.retryable || isErrorNamed(error, 'StripeAPIError')) return again(error, 'Stripe failed.');
      return 'Read the message, correct the input, and call again.';
  }
}

function lacking({ permissions = [] }: Partial<Failed> = {}): string {
  if (permissions.length === 0) return 'lacks a permission';
  return `needs to ${permissions.map(({ resource, level }) => `${level} "${resource}"`).join(' and ')}`;
}

function unanswered(error: StripeError, action: Failed | undefined): string {
  if (action?.effect === 'read') return 'No whole answer came. Call again with the same input.';
  // An error from an older copy of this package does not say.
  if (field(error, 'mayHaveTakenEffect') === false) {
    return 'Nothing took effect. Call again with the same input once the network works.';
  }
  return again(error, 'Nobody knows whether it took effect.');
}

function again({ idempotencyKey }: StripeError, what: string): string {
  if (idempotencyKey === undefined) return `${what} Call again with the same input.`;
  return `${what} Call again with the same input: under this idempotency key, which tools repeat by themselves, it takes effect once.`;
}

function policyStep(code: string | undefined): string {
  switch (code) {
    case 'unknown_action':
      return 'Choose one of the actions that there are.';
    case 'approval_required':
      return 'Ask a person. Once they agree, the program that calls repeats this with the approval.';
    case 'out_of_bounds':
      return 'Stay with the objects of the customer that this is about.';
    default:
      return 'This is not allowed here. No other input helps.';
  }
}
