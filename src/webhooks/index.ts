export {
  isStripeSignatureVerificationError,
  StripeSignatureVerificationError,
} from '../core/errors/signature-verification-error.ts';
export type { RelatedObjects } from '../generated/related-objects.ts';
export { type CheckedObjects, checkEvent } from './check-event.ts';
export { type Claim, type DedupeStore, type MemoryDedupeOptions, memoryDedupe } from './dedupe.ts';
export { type EnsuredEndpoint, ensureWebhookEndpoint } from './endpoints/ensure.ts';
export { removeWebhookEndpoint } from './endpoints/remove.ts';
export type { WantedEndpoint } from './endpoints/wanted.ts';
export { unwrapEventBridge, unwrapEventGrid } from './envelope.ts';
export type { StripeEvent, UnknownEvent, UnknownEventType } from './events.ts';
export { createWebhookHandler } from './handler.ts';
export type {
  Bindable,
  EventHandler,
  EventHandlers,
  WebhookContext,
  WebhookFailure,
  WebhookHandler,
  WebhookHandlerOptions,
} from './handler-types.ts';
export type { WebhookHeader } from './header.ts';
export { type DeletedObject, latest } from './latest.ts';
export { type NodeHandlerOptions, type NodeWebhookHandler, toNodeHandler } from './node.ts';
export {
  type EventOf,
  fetchEvent,
  fetchRelatedObject,
  parseEventNotification,
  type RelatedObjectOf,
} from './notification.ts';
export type { EventNotification, KnownNotification, UnknownNotification } from './notification-types.ts';
export { webhooks } from './official.ts';
export type { WebhookPayload } from './payload.ts';
export { isStripeEventsExpiredError, StripeEventsExpiredError } from './polling/expired-error.ts';
export { type EventPoll, pollEvents } from './polling/poll.ts';
export type { PollOptions } from './polling/poll-options.ts';
export type { WebhookRefusal } from './refusal.ts';
export type { Requester } from './requester.ts';
export type { WebhookSecrets } from './secrets.ts';
export type { TestHeaderOptions } from './test-header.ts';
export { verifyWebhook } from './verify.ts';
export type { WebhookWindow } from './window.ts';
