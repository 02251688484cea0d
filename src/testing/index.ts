export { ConnectionLost } from './answer.ts';
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
export type { Fault } from './fault.ts';
export type { EmulatorServer, ListenOptions } from './listen.ts';
export type { LoggedRequest } from './request-log.ts';
export type { WebhookAttempt, WebhookDelivery, WebhookMessage } from './webhooks/delivery.ts';
export type { EmulatorWebhooks } from './webhooks/emulator-webhooks.ts';
export type { ListenerOptions, WebhookListener } from './webhooks/listener.ts';
export type { DeliverOptions } from './webhooks/order.ts';
