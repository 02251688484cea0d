import { type CallFacts, repeatAdvice } from './call-facts.ts';
import { StripeAPIError } from './errors/api-error.ts';
import { StripeAuthenticationError } from './errors/authentication-error.ts';
import { StripeCardError } from './errors/card-error.ts';
import { StripeIdempotencyError } from './errors/idempotency-error.ts';
import { StripeInvalidRequestError } from './errors/invalid-request-error.ts';
import { StripeOAuthError } from './errors/oauth-error.ts';
import { StripePermissionError } from './errors/permission-error.ts';
import { StripeRateLimitError } from './errors/rate-limit-error.ts';
import type { StripeError, StripeErrorDetails } from './errors/stripe-error.ts';
import { field } from './field.ts';
import { redactHeaders, redactJson, redactText } from './redact.ts';
import type { Reply } from './reply.ts';
import type { Attempted } from './retry.ts';
import { errorFields, IN_USE, type Verdict } from './retry-policy.ts';

type ErrorClass = new (message: string, details: StripeErrorDetails) => StripeError;

/** The error that a response stands for. */
export function errorFromReply(
  reply: Reply,
  attempted: Attempted,
  call: CallFacts,
  secrets: readonly string[],
): StripeError {
  const safe = withoutSecrets(reply, secrets);
  const oauthCode = oauthErrorCode(safe);
  const fields = errorFields(safe.json);
  const Class = oauthCode === undefined ? errorClass(safe, fields) : StripeOAuthError;
  const message = [stripeMessage(safe, fields) ?? fallbackMessage(safe), ...advice(Class, reply, attempted, call)].join(
    ' ',
  );
  return new Class(message, {
    rawType: text(fields['type']),
    code: oauthCode ?? text(fields['code']),
    declineCode: text(fields['decline_code']),
    param: text(fields['param']),
    docUrl: text(fields['doc_url']),
    requestLogUrl: text(fields['request_log_url']),
    statusCode: reply.status,
    requestId: safe.requestId,
    idempotencyKey: call.idempotencyKey,
    idempotentReplayed: reply.idempotentReplayed,
    headers: safe.headers,
    raw: rawBody(safe),
    attempts: attempted.attempts,
    // After a 2xx nothing is repeated unasked; a repetition with the same key would get the result that was lost.
    mayHaveTakenEffect: attempted.unsettled && call.method !== 'GET',
    retryable: attempted.verdict.again || attempted.verdict.tooLong || isUnreadResult(reply, call),
  });
}

/** What a server or a proxy echoes must not get into an error by any way, so it is masked before anything is read. */
function withoutSecrets(reply: Reply, secrets: readonly string[]): Reply {
  const json = redactJson(reply.json, secrets);
  return {
    ...reply,
    headers: redactHeaders(reply.headers, secrets),
    // Whole, and cut later: a cut could leave a part of a secret that no longer looks like one.
    text: json === undefined ? redactText(reply.text, secrets) : JSON.stringify(json),
    json,
    requestId: reply.requestId === undefined ? undefined : redactText(reply.requestId, secrets),
  };
}

function errorClass({ status, json }: Reply, { type, code }: Readonly<Record<string, unknown>>): ErrorClass {
  if (typeof json !== 'object' || json === null) return StripeAPIError;
  if (type === 'idempotency_error') return StripeIdempotencyError;
  if (status === 401) return StripeAuthenticationError;
  if (status === 402 || type === 'card_error') return StripeCardError;
  if (status === 403) return StripePermissionError;
  if (status === 429 || code === 'rate_limit') return StripeRateLimitError;
  return status >= 400 && status < 500 ? StripeInvalidRequestError : StripeAPIError;
}

/** OAuth's own form of an error: `{ error: 'invalid_grant', error_description: '…' }`. Gateways' `error` stands alone. */
function oauthErrorCode({ status, json }: Reply): string | undefined {
  if (status < 400 || status >= 500 || typeof json !== 'object' || json === null) return undefined;
  return 'error' in json && 'error_description' in json ? text(json.error) : undefined;
}

function stripeMessage({ json }: Reply, fields: Readonly<Record<string, unknown>>): string | undefined {
  return text(fields['message']) ?? text(field(json, 'error_description'));
}

function fallbackMessage({ status, headers, text: body }: Reply): string {
  if (status >= 300 && status < 400) {
    return `The server answered with a redirect (status ${status})${headers['location'] === undefined ? '' : ` to ${headers['location']}`}. Redirects are never followed, since the API key would go along. Check the base URL.`;
  }
  const start = excerpt(body);
  return `The server answered with status ${status} and ${start === '' ? 'an empty body' : `this instead of Stripe's JSON: ${start}`}`;
}

/** What to do next. A declined card's message is left as it is, since it may be shown to the payer. */
function* advice(
  Class: ErrorClass,
  reply: Reply,
  { attempts, verdict, unsettled }: Attempted,
  call: CallFacts,
): Generator<string> {
  if (Class === StripeCardError) return;
  if (attempts > 1) yield `(Status ${reply.status} after ${attempts} attempts.)`;
  if (verdict.tooLong) yield waitAdvice(verdict);
  else if (Class === StripeAuthenticationError)
    yield 'Check that the API key is complete, not revoked, and of the right mode.';
  else if (Class === StripePermissionError) {
    yield 'Give the restricted key the permission it lacks, or check that the account is connected to yours.';
  } else if (Class === StripeIdempotencyError && errorFields(reply.json)['code'] !== IN_USE) {
    yield 'Send the parameters that the key was first used with; a new key would make another operation of it.';
  } else if (Class === StripeRateLimitError) yield 'Send fewer requests at a time, or raise maxRetries.';
  if (unsettled) yield repeatAdvice(call);
}

function waitAdvice({ waitAtLeastMs }: Verdict): string {
  return `The server asks to wait ${Math.ceil(waitAtLeastMs / 1000)} s, longer than the 60 s that are waited for. Try again after that.`;
}

function rawBody({ json, text: body }: Reply): unknown {
  if (typeof json !== 'object' || json === null) return excerpt(body);
  return 'error' in json && typeof json.error === 'object' ? json.error : json;
}

const excerpt = (body: string) => body.slice(0, 200);

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const isUnreadResult = ({ status }: Reply, { method, idempotencyKey }: CallFacts) =>
  status >= 200 && status < 300 && (method === 'GET' || idempotencyKey !== undefined);
