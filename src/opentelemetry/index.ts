import {
  type Attributes,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { isStripeError } from '../core/errors/stripe-error.ts';
import type { CallInfo, RetryEvent } from '../core/hooks.ts';
import type { CallEnd, CallSpan, Tracing } from '../core/tracing.ts';
import { VERSION } from '../core/version.ts';

/** Where spans go. */
export interface OpenTelemetryOptions {
  /** Default: the provider that was registered globally, also where that happens after this call. */
  readonly tracerProvider?: TracerProvider | undefined;
}

/**
 * Makes an OpenTelemetry client span of each call, by the semantic conventions for HTTP: one span a call, each retry an
 * event on it. Spans of the HTTP client underneath nest in it. Nothing about the trace is sent to Stripe.
 *
 * @example
 * ```ts
 * import { openTelemetry } from 'stripe-connector/opentelemetry';
 *
 * const stripe = createStripe({ tracing: openTelemetry() });
 * ```
 */
export function openTelemetry({ tracerProvider }: OpenTelemetryOptions = {}): Tracing {
  const tracer = (tracerProvider ?? trace.getTracerProvider()).getTracer('stripe-connector', VERSION);
  return {
    startCall: (call, url) => {
      const parent = context.active();
      const attributes = callAttributes(call, new URL(url));
      const span = tracer.startSpan(`${call.method} ${call.path}`, { kind: SpanKind.CLIENT, attributes }, parent);
      const within = trace.setSpan(parent, span);
      return callSpan(span, (work) => context.with(within, work));
    },
  };
}

function callSpan(span: Span, run: CallSpan['run']): CallSpan {
  return {
    run,
    retried: (event) => void span.addEvent('stripe.retry', retryAttributes(event)),
    end: (end) => {
      span.setAttributes(endAttributes(end));
      if (end.error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, ...description(end) });
      span.end();
    },
  };
}

function callAttributes(call: CallInfo, url: URL): Attributes {
  return defined({
    'http.request.method': call.method,
    'server.address': url.hostname.replace(/^\[|\]$/g, ''),
    'server.port': Number(url.port) || (url.protocol === 'http:' ? 80 : 443),
    'url.full': url.href,
    'url.template': call.path,
    'stripe.action': call.action,
    'stripe.api_version': call.apiVersion,
    'stripe.account': call.stripeAccount,
  });
}

function retryAttributes({ attempt, delayMs, error, requestId }: RetryEvent): Attributes {
  return defined({
    'stripe.attempt': attempt,
    'stripe.retry_delay_ms': delayMs,
    'error.type': errorType(error),
    'stripe.request_id': requestId,
  });
}

function endAttributes({ statusCode, requestId, attempts, error }: CallEnd): Attributes {
  return defined({
    'http.response.status_code': statusCode,
    'http.request.resend_count': attempts > 1 ? attempts - 1 : undefined,
    'stripe.request_id': requestId,
    'error.type': error === undefined ? undefined : errorType(error),
  });
}

/** A status speaks for itself, and a message of Stripe's may name a customer. Errors of others may hold anything. */
function description({ statusCode, error }: CallEnd): { message?: string } {
  return statusCode === undefined && isStripeError(error) ? { message: error.message } : {};
}

/**
 * The status, if one says that something went wrong; else the system's code, for example `ECONNRESET`; else the error's name.
 */
function errorType(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER';
  if ('statusCode' in error && Number(error.statusCode) >= 300) return String(error.statusCode);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
