// Handles webhooks as a Worker does, and prints what came of it as JSON.
import * as webhooks from 'stripe-connector/webhooks';
import { tryWebhooks } from './try-webhooks.mjs';

export default {
  async test() {
    console.log(JSON.stringify(await tryWebhooks(webhooks)));
  },
};
