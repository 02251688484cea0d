import { type CallFacts, hostOf, repeatAdvice } from './call-facts.ts';
import { errorFromReply } from './error-from-reply.ts';
import { StripeConnectionError } from './errors/connection-error.ts';
import type { StripeErrorDetails } from './errors/stripe-error.ts';
import { StripeTimeoutError } from './errors/timeout-error.ts';
import type { Failed, Head, TimeUp } from './outcome.ts';
import { redactCause, redactHeaders, redactText } from './redact.ts';
import type { Attempted } from './retry.ts';
import { failureCode, isPermanent, TransportError } from './transport-error.ts';

/** The error of a failed attempt: one of ours, the signal's own reason, or what the key provider rejected with. */
export function errorFromOutcome(attempted: Attempted, call: CallFacts): unknown {
  const { outcome } = attempted;
  switch (outcome.kind) {
    case 'answered':
      return errorFromReply(outcome.reply, attempted, call, outcome.secrets);
    case 'failed':
      return connectionError(outcome, attempted, call);
    case 'time-up':
      return timeoutError(outcome, attempted, call);
    case 'stopped':
      return outcome.reason;
    case 'not-sent':
      return outcome.error;
  }
}

function connectionError(outcome: Failed, attempted: Attempted, call: CallFacts): StripeConnectionError {
  const { secrets, error } = outcome;
  const cause = redactCause(error instanceof TransportError ? error.cause : error, secrets);
  const rawCode = failureCode(error);
  const code = rawCode === undefined ? undefined : redactText(rawCode, secrets);
  const what = outcome.head === undefined ? 'No response came' : 'The response broke off';
  const why = code ?? (cause instanceof Error ? cause.message : undefined);
  return new StripeConnectionError(
    `${what} from ${hostOf(call)}${why === undefined ? '' : ` (${why})`}${after(attempted)}. ${advice(attempted, call)}`,
    {
      ...headDetails(outcome.head, secrets),
      ...common(attempted, call),
      retryable: !isPermanent(error),
      code,
      cause,
    },
  );
}

function timeoutError({ scope, ms, head, secrets }: TimeUp, attempted: Attempted, call: CallFacts): StripeTimeoutError {
  const limit = scope === 'deadline' ? `the call's deadline of ${ms} ms` : `${ms} ms`;
  const message =
    attempted.attempts === 0
      ? `No API key came within ${limit}. Nothing was sent; check the function given as \`apiKey\`.`
      : `No whole response came within ${limit} from ${hostOf(call)}${after(attempted)}. ${advice(attempted, call)}`;
  return new StripeTimeoutError(message, {
    ...headDetails(head, secrets),
    ...common(attempted, call),
    code: scope === 'deadline' ? 'deadline_exceeded' : 'timeout',
  });
}

const advice = ({ unsettled }: Attempted, call: CallFacts) =>
  unsettled ? repeatAdvice(call) : 'Nothing took effect; check the network, proxy and base URL.';

function common({ attempts, unsettled }: Attempted, call: CallFacts): StripeErrorDetails {
  const mayHaveTakenEffect = unsettled && call.method !== 'GET';
  return { attempts, retryable: true, idempotencyKey: call.idempotencyKey, mayHaveTakenEffect };
}

function headDetails(head: Head | undefined, secrets: readonly string[]): StripeErrorDetails {
  if (head === undefined) return {};
  const headers = redactHeaders(head.headers, secrets);
  return { statusCode: head.status, headers, requestId: headers['request-id'] };
}

/** ` after 3 attempts`, where there was more than one. */
function after({ attempts }: { readonly attempts: number }): string {
  return attempts > 1 ? ` after ${attempts} attempts` : '';
}
