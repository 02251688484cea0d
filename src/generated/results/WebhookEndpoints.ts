// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/WebhookEndpoints.ts';

export const DeletedWebhookEndpoint: Schema<types.DeletedWebhookEndpoint> = result<types.DeletedWebhookEndpoint>("id:s object:'webhook_endpoint' deleted:!");
export const WebhookEndpoint: Schema<types.WebhookEndpoint> = result<types.WebhookEndpoint>("id:s object:'webhook_endpoint' api_version:~s application:~s created:i description:~s enabled_events:[s] livemode:b metadata:{s} secret?:s status:s url:s");
export type DeletedWebhookEndpoint = types.DeletedWebhookEndpoint;
export type WebhookEndpoint = types.WebhookEndpoint;
