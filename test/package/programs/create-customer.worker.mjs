// Creates customers as a Worker does, and prints what came of it as JSON.
import { createStripe } from 'stripe-connector';
import { createClient } from 'stripe-connector/core';
import { customers } from 'stripe-connector/resources';

export default {
  async test(_, { SERVER_URL }) {
    const config = { apiKey: 'sk_test_package', baseUrl: SERVER_URL, maxRetries: 0 };
    const one = await createStripe(config).customers.create({ email: 'whole@example.com' });
    const other = await createClient(config, { customers }).customers.create({ email: 'small@example.com' });

    // Only undici's transport hands requests to a dispatcher.
    let transport = 'fetch';
    const dispatcher = {
      dispatch: (_, handler) => {
        transport = 'undici';
        handler.onResponseError(undefined, new Error('not sent'));
        return true;
      },
    };
    await createStripe({ ...config, dispatcher })
      .customers.create({ email: 'a@example.com' })
      .catch(() => {});

    console.log(JSON.stringify({ emails: [one.email, other.email], requestId: one.lastResponse.requestId, transport }));
  },
};
