import { isStripeSignatureVerificationError } from '../core/errors/signature-verification-error.ts';
import { readBody } from './body.ts';
import { type DedupeStore, memoryDedupe } from './dedupe.ts';
import type { StripeEvent } from './events.ts';
import type { EventHandler, WebhookContext, WebhookHandler, WebhookHandlerOptions } from './handler-types.ts';
import type { EventNotification } from './notification-types.ts';
import { parseEvent } from './payload.ts';
import { refusal } from './refusal.ts';
import { checkedSecrets, type WebhookSecrets } from './secrets.ts';
import { verifyAsync } from './signature.ts';
import { eventOrNotification } from './snapshot.ts';
import { checkWindow } from './window.ts';

type AnyHandler<Client> = EventHandler<StripeEvent | EventNotification, Client>;

/** The options as they were given: a copy would lack what those of a class inherit, such as `fallback` or a tolerance. */
interface Settings<Client> {
  readonly options: WebhookHandlerOptions<Client>;
  readonly maxBodyBytes: number;
  readonly dedupe: DedupeStore | 'off';
}

/**
 * Makes a function that answers Stripe's deliveries: it verifies them, runs the handler for the event's type, once for
 * each event, and confirms when that has finished. `toNodeHandler` fits it to Express, Fastify, Koa and node:http.
 *
 * 200: handled, now or before, or nobody handles this type. 400: not verified. 405: no POST. 409: another delivery is
 * handling the event; Stripe tries again later. 413: too long. 500: a handler, the store or `secret` failed, or a
 * secret is missing; Stripe tries again later.
 *
 * @throws StripeSignatureVerificationError for a secret, tolerance or limit that can't be one.
 * @example
 * ```ts
 * export const POST = createWebhookHandler({
 *   secret: () => process.env.STRIPE_WEBHOOK_SECRET ?? '',
 *   stripe,
 *   on: {
 *     'invoice.paid': async (event, { stripe }) => {
 *       const invoice = await latest(event, stripe);
 *       …
 *     },
 *   },
 *   onError: (error) => console.error(error),
 * });
 * ```
 */
export function createWebhookHandler<Client = undefined>(options: WebhookHandlerOptions<Client>): WebhookHandler {
  const { maxBodyBytes = 1_048_576, dedupe = memoryDedupe() } = options;
  if (typeof options.secret !== 'function') checkedSecrets(options.secret);
  checkWindow(options);
  if (!(maxBodyBytes > 0)) throw refusal('limit_invalid');
  return (request) => answer(request, { options, maxBodyBytes, dedupe });
}

async function answer<Client>(request: Request, settings: Settings<Client>): Promise<Response> {
  if (request.method !== 'POST') return new Response('Stripe sends POST.', { status: 405, headers: { allow: 'POST' } });
  const { options } = settings;
  let event: StripeEvent | EventNotification | undefined;
  let verifying = false;
  // Where telling fails too: the answer says that something failed, and Stripe goes by that alone.
  const report = (error: unknown) => attempt(() => options.onError?.(error, { request, event }));
  try {
    const secrets = typeof options.secret === 'function' ? await options.secret() : options.secret;
    verifying = true;
    event = await receive(request, secrets, settings);
    verifying = false;
    return await handleOnce(event, request, settings, report);
  } catch (error) {
    await report(error);
    return failure(verifying && error);
  }
}

async function receive<Client>(
  request: Request,
  secrets: WebhookSecrets,
  { options: { tolerance }, maxBodyBytes }: Settings<Client>,
) {
  const header = request.headers.get('stripe-signature');
  const body = await readBody(request, maxBodyBytes);
  return eventOrNotification(parseEvent(await verifyAsync(body, header, secrets, { tolerance })));
}

async function handleOnce<Client>(
  event: StripeEvent | EventNotification,
  request: Request,
  { options, dedupe }: Settings<Client>,
  report: (error: unknown) => Promise<void>,
): Promise<Response> {
  const handler = handlerOf(event, options);
  if (handler === undefined) return new Response('Not handled here.');
  const run = () => handler.call(options, event, { request, stripe: boundTo(event, options) });
  if (dedupe === 'off') {
    await run();
    return new Response('Handled.');
  }
  const token = globalThis.crypto.randomUUID();
  const claim = await dedupe.claim(event.id, token);
  if (claim === 'done') return new Response('Handled before.');
  // Never 2xx: the delivery at work may still fail, and Stripe would not send another.
  if (claim === 'busy') return new Response('Being handled.', { status: 409 });
  if (claim !== 'claimed') throw new TypeError("`claim` of a dedupe store gives 'claimed', 'busy' or 'done'.");
  try {
    await run();
  } catch (error) {
    await attempt(() => dedupe.release(event.id, token), report);
    throw error;
  }
  // It has been handled. Were this answered with an error, it would be handled again.
  await attempt(() => dedupe.complete(event.id, token), report);
  return new Response('Handled.');
}

async function attempt(call: () => unknown, report?: (error: unknown) => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    await report?.(error);
  }
}

function handlerOf<Client>(
  { type }: StripeEvent | EventNotification,
  { on = {}, fallback }: WebhookHandlerOptions<Client>,
): AnyHandler<Client> | undefined {
  const handlers: object = on;
  if (!Object.hasOwn(handlers, type)) return fallback;
  // Each handler takes the events of the type that it is filed under, as `EventHandlers` says.
  const handler = (handlers as Record<string, AnyHandler<Client> | undefined>)[type];
  return handler ?? fallback;
}

function boundTo<Client>(event: StripeEvent | EventNotification, { stripe }: WebhookHandlerOptions<Client>) {
  const { account, context }: { account?: string; context?: string } = event;
  const options = account ? { stripeAccount: account } : context ? { stripeContext: context } : {};
  // Where there is no client, `Client` is `undefined`.
  return stripe?.withOptions(options) as WebhookContext<Client>['stripe'];
}

/** Only our own sentences go out: what a handler, a store or `secret` threw may hold anything, whatever its class. */
function failure(error: unknown): Response {
  if (!isStripeSignatureVerificationError(error)) return new Response('The handler failed.', { status: 500 });
  const { code = '', message } = error;
  const ours = /^(?:secret|tolerance)_|^body_used$/.test(code);
  return new Response(message, { status: ours ? 500 : code === 'body_too_long' ? 413 : 400 });
}
