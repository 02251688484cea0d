// Handles webhooks as an ES module does, and prints what came of it as JSON.
import * as webhooks from 'stripe-connector/webhooks';
import { tryWebhooks } from './try-webhooks.mjs';

console.log(JSON.stringify(await tryWebhooks(webhooks)));
