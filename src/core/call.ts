import { attempt, type Prepared } from './attempt.ts';
import { buildRequest } from './build-request.ts';
import type { CallFacts } from './call-facts.ts';
import { checkParams } from './check-params.ts';
import type { Settings } from './config.ts';
import type { KnownObjects } from './embedded.ts';
import { errorFromOutcome } from './error-from-outcome.ts';
import type { Send } from './http.ts';
import { randomIdempotencyKey, takesIdempotencyKey } from './idempotency.ts';
import { Observer } from './observer.ts';
import { callSettings } from './options.ts';
import { finishResult, isResult } from './result.ts';
import { type Attempted, retry } from './retry.ts';
import type { CallSpec } from './spec.ts';
import { type Limit, TimedOut } from './time-limit.ts';

/** What calls are made with. */
export interface Caller {
  readonly settings: Settings;
  readonly send: Send;
  /** The schemas of objects that may stand inside a result. */
  readonly objects: KnownObjects;
}

/** One request, from call to result. `abandon` ends it from within, without the caller's having asked. */
export async function call(caller: Caller, spec: CallSpec, options?: unknown, abandon?: AbortSignal): Promise<unknown> {
  const settings = callSettings(caller.settings, options);
  checkParams(spec, settings, caller.objects);
  const idempotencyKey = takesIdempotencyKey(spec.method, spec.path)
    ? (settings.idempotencyKey ?? randomIdempotencyKey())
    : undefined;
  const request = buildRequest(spec, settings, idempotencyKey);
  const observer = observe(spec, settings, idempotencyKey, request.url);
  const facts: CallFacts = { method: spec.method, url: request.url, idempotencyKey };
  const prepared = { request, settings, send: caller.send, observer };
  return observer.run(async () => {
    const attempted = await tryUntilFinal(prepared, facts, signalsOf(settings, abandon));
    const { outcome, attempts } = attempted;
    const reply = outcome.kind === 'answered' ? outcome.reply : undefined;
    const end = { statusCode: reply?.status, requestId: reply?.requestId, attempts };
    try {
      if (reply === undefined || !isResult(reply)) throw errorFromOutcome(attempted, facts);
      const { resultSchema: schema } = spec;
      const { objects } = caller;
      const result = finishResult(reply, { settings, schema, objects, observer, attempts, idempotencyKey });
      observer.end({ ...end, error: undefined });
      return result;
    } catch (error) {
      observer.end({ ...end, error });
      throw error;
    }
  });
}

function observe(spec: CallSpec, settings: Settings, idempotencyKey: string | undefined, url: string): Observer {
  const describe = () => ({
    callId: crypto.randomUUID(),
    action: spec.action,
    method: spec.method,
    path: spec.path,
    apiVersion: settings.apiVersion,
    stripeAccount: settings.stripeAccount,
    idempotencyKey,
  });
  return new Observer(describe, settings.hooks, settings.tracing, url);
}

function tryUntilFinal(prepared: Prepared, facts: CallFacts, signals: readonly AbortSignal[]): Promise<Attempted> {
  const { maxRetries, timeout, deadline } = prepared.settings;
  const deadlineAt = deadline === undefined ? undefined : performance.now() + deadline;
  const limit = (): Limit => {
    const left = deadlineAt === undefined ? Number.POSITIVE_INFINITY : Math.max(0, deadlineAt - performance.now());
    if (deadline === undefined || left > timeout)
      return { ms: timeout, timedOut: () => new TimedOut('timeout', timeout), signals };
    return { ms: left, timedOut: () => new TimedOut('deadline', deadline), signals };
  };
  const onRetry = (failed: Attempted, delayMs: number) => prepared.observer.retry(retryFacts(failed, delayMs, facts));
  return retry((number) => attempt(prepared, number, limit()), { maxRetries, deadlineAt, signals, onRetry });
}

const NONE: readonly AbortSignal[] = [];

function signalsOf({ signal }: Settings, abandon: AbortSignal | undefined): readonly AbortSignal[] {
  return signal === undefined && abandon === undefined ? NONE : [signal, abandon].filter((one) => one !== undefined);
}

function retryFacts(failed: Attempted, delayMs: number, facts: CallFacts) {
  const requestId = failed.outcome.kind === 'answered' ? failed.outcome.reply.requestId : undefined;
  return { attempt: failed.attempts, delayMs, error: errorFromOutcome(failed, facts), requestId };
}
