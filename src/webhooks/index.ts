export {
  isStripeSignatureVerificationError,
  StripeSignatureVerificationError,
} from '../core/errors/signature-verification-error.ts';
export type { StripeEvent, UnknownEvent, UnknownEventType } from './events.ts';
export type { WebhookHeader } from './header.ts';
export { webhooks } from './official.ts';
export type { WebhookPayload } from './payload.ts';
export type { WebhookRefusal } from './refusal.ts';
export type { WebhookSecrets } from './secrets.ts';
export type { TestHeaderOptions } from './test-header.ts';
export { verifyWebhook } from './verify.ts';
export type { WebhookWindow } from './window.ts';
