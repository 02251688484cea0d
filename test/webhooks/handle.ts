import { createWebhookHandler, type WebhookHandlerOptions, webhooks } from '../../src/webhooks/index.ts';
import { eventJson, SECRET } from './deliveries.ts';

export const URL = 'https://example.com/webhooks/stripe';

/** A delivery of now, signed. */
export function delivery(body: string = eventJson(), secret = SECRET): Request {
  const header = webhooks.generateTestHeaderString({ payload: body, secret });
  return new Request(URL, { method: 'POST', body, headers: { 'stripe-signature': header } });
}

/** What a handler answers one delivery with. */
export async function answerTo(
  request: Request,
  options: Partial<WebhookHandlerOptions>,
): Promise<{ status: number; text: string }> {
  const response = await createWebhookHandler({ secret: SECRET, ...options })(request);
  return { status: response.status, text: await response.text() };
}
